"""The time of the watched environment: the computer's, or the demonstration's."""

from collections.abc import Callable
from datetime import UTC, datetime


class EnvironmentClock:
    """Follows the computer's clock until ``follow`` sets another."""

    def __init__(self) -> None:
        self._now: Callable[[], datetime] = lambda: datetime.now(UTC)

    def now(self) -> datetime:
        """Return the current time, aware, in UTC."""
        return self._now()

    def follow(self, now: Callable[[], datetime]) -> None:
        """Take the time from *now* from here on."""
        self._now = now
