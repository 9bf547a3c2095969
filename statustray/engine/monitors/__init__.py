"""The watched services: each one's health, when it is due, what is recorded and kept."""
