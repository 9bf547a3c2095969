"""Resilience report and drills: their windows and pictures."""
