"""Fixtures that several rings share."""

from tests.little_internet.fixtures import internet

__all__ = ["internet"]
