"""What icon and menu show, light enough for the first moment."""
