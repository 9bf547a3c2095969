"""What checks find: failures, reports of pages, verdicts, and the health they add up to."""
