"""What icon and menu show; imported before the icon appears, so kept light."""
