"""What to alert about, when, and what was sent."""
