"""The settings pages, one subject a module."""
