"""The state in the forms that other programs read: monitoring systems and status bars."""
