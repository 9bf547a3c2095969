"""Formats of monitoring systems that are sources of many services, and no status pages."""
