"""What is behind an outage: candidates, corroboration, the root cause."""
