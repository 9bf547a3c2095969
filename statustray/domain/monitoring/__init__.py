"""From check results to a settled state: confirmation, schedule, the own connection."""
