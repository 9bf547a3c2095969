"""Readers that several page formats share."""
