"""The settings file: read fast, upgraded, and written without losing what its owner wrote."""
