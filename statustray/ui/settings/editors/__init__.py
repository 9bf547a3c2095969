"""Editors that settings pages consist of."""
