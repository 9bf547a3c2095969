"""The history as bars and timelines."""
