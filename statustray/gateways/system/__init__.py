"""The computer: clock, power, sleep, login, session bus."""
