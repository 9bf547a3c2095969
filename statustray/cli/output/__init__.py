"""Printing for people and for programs."""
