"""The history window and its timeline."""
