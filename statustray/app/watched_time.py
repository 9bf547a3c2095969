"""The moment of the world that is watched: the computer's, or the demonstration's."""

from collections.abc import Callable
from datetime import UTC, datetime


class EnvironmentClock:
    """Follows the computer's clock until another world is ``entered``."""

    def __init__(self) -> None:
        self._now: Callable[[], datetime] = lambda: datetime.now(UTC)

    def now(self) -> datetime:
        """Return the moment, aware, in UTC."""
        return self._now()

    def enter(self, now: Callable[[], datetime]) -> None:
        """Follow *now* from here on."""
        self._now = now
