"""Fixtures that several rings share."""

from tests.little_internet.fixtures import internet, visitor

__all__ = ["internet", "visitor"]
