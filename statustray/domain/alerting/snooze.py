"""How long a service may be silenced, and when that ends."""

from datetime import datetime, time, timedelta
from enum import Enum

_MORNING = time(8)
# Whoever silences after midnight means the morning that comes.
_NIGHT_ENDS = time(4)


class SnoozeLength(Enum):
    """The lengths that menus offer; any other end is a moment of one's choice."""

    HALF_AN_HOUR = "half_an_hour"
    TWO_HOURS = "two_hours"
    UNTIL_MORNING = "until_morning"


_SPANS = {
    SnoozeLength.HALF_AN_HOUR: timedelta(minutes=30),
    SnoozeLength.TWO_HOURS: timedelta(hours=2),
}


def snooze_end(length: SnoozeLength, local: datetime) -> datetime:
    """Return when a snooze of *length* that begins now ends; *local* is now in the user's zone.

    Tomorrow morning is 8 o'clock of the next day, before four in the morning of the same day.
    """
    span = _SPANS.get(length)
    if span is not None:
        return local + span
    day = local.date() if local.time() < _NIGHT_ENDS else local.date() + timedelta(days=1)
    return datetime.combine(day, _MORNING, tzinfo=local.tzinfo)
