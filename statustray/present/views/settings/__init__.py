"""What the window of the settings shows."""
