"""What to tell, when, and what was told."""
