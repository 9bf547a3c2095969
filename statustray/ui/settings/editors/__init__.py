"""Editors that pages of the settings are made of."""
