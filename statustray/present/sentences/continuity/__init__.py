"""Sentences of plans, drills and resilience, and of what helps meanwhile."""
