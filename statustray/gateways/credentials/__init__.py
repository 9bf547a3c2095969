"""Secrets in the system's password store."""
