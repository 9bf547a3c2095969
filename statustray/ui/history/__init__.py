"""The history's window and its timeline."""
