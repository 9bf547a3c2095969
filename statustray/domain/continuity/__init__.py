"""What to use instead: alternatives, plans, their review, resilience, drills."""
