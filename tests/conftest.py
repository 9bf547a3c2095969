"""Fixtures that several rings share."""

from tests.little_internet.fixtures import internet, visitor
from tests.support.log_guard import log_guard

__all__ = ["internet", "log_guard", "visitor"]
