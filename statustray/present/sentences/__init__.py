"""The sentences, one subject a module."""
