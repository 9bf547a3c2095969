"""How long a service may be silenced, and when that ends."""

from datetime import datetime, time, timedelta, tzinfo
from enum import Enum

from statustray.domain.text.time_zones import moment_of

_MORNING = time(8)
# Whoever silences after midnight means the morning that comes.
_NIGHT_ENDS = time(4)


class SnoozeLength(Enum):
    """The lengths that menus offer; any other end is a moment of one's choice."""

    HALF_AN_HOUR = "half_an_hour"
    TWO_HOURS = "two_hours"
    UNTIL_MORNING = "until_morning"


USUAL = SnoozeLength.TWO_HOURS  # of a notification's button


_SPANS = {
    SnoozeLength.HALF_AN_HOUR: timedelta(minutes=30),
    SnoozeLength.TWO_HOURS: timedelta(hours=2),
}


def snooze_end(length: SnoozeLength, now: datetime, zone: tzinfo | None = None) -> datetime:
    """Return when a snooze of *length* that begins *now* ends, in UTC.

    Tomorrow morning is 8 o'clock of the next day, before four in the morning of the same day, by
    the clocks of *zone* or of this computer, which may change in that night.
    """
    span = _SPANS.get(length)
    if span is not None:
        return now + span
    local = now.astimezone(zone)
    day = local.date() if local.time() < _NIGHT_ENDS else local.date() + timedelta(days=1)
    return moment_of(datetime.combine(day, _MORNING), zone)
