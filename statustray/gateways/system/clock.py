"""The computer's clocks."""

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from statustray.domain.model.problem import Problem

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


def leave_unusable_zone() -> "Iterator[Problem]":
    """Have local times in UTC where ``TZ`` names a zone a day or more away; say so.

    The C library takes such a zone; Python raises at each local time.
    """
    try:
        datetime.now(UTC).astimezone()
    except ValueError:
        # Imported when it is needed: hardly ever, and the icon would wait for it.
        from statustray.domain.model.problem import Problem  # noqa: PLC0415
        from statustray.domain.text.lazy_message import phrase  # noqa: PLC0415

        zone, os.environ["TZ"] = os.environ.get("TZ", ""), "UTC0"
        time.tzset()
        what = phrase("{zone} is no usable time zone; times are shown in UTC", zone=zone)
        yield Problem("TZ", what, phrase("Correct this variable, or unset it."))
