"""The computer's clocks."""

import time
from datetime import UTC, datetime
from typing import Final

_ZONE_EVERY_S: Final = 15.0
"""How often it is asked whether the computer is in another time zone."""


class SystemClock:
    """Implements ``Clock``; local times of the whole process follow the computer's time zone."""

    def __init__(self) -> None:
        self._zone_read_at = float("-inf")

    def now(self) -> datetime:
        """Return the moment, aware, in UTC."""
        self._follow_zone()
        return datetime.now(UTC)

    def _follow_zone(self) -> None:
        """Have the zone read anew: the C library reads it once, and people travel.

        Windows has no such call: there the zone is that of the start.
        """
        now = self.monotonic()
        if hasattr(time, "tzset") and now - self._zone_read_at >= _ZONE_EVERY_S:
            self._zone_read_at = now
            time.tzset()

    def monotonic(self) -> float:
        """Return seconds of a clock that never goes back."""
        return time.monotonic()
