"""Notifications, by the best backend that works."""
