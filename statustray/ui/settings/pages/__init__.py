"""The pages of the settings, one subject a module."""
