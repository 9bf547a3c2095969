"""The six levels of health, used everywhere: in code, in JSON, in the database."""

from collections.abc import Iterable
from enum import Enum
from operator import attrgetter


class Level(Enum):
    """Health of a service, mildest first."""

    OPERATIONAL = "operational"
    UNKNOWN = "unknown"
    MAINTENANCE = "maintenance"
    DEGRADED = "degraded"
    PARTIAL_OUTAGE = "partial_outage"
    MAJOR_OUTAGE = "major_outage"

    # Definition order is severity order.  UNKNOWN sits above calm and below trouble:
    # a green neighbour must not hide it, and it must not hide a red one.
    def __init__(self, word: str) -> None:
        """Take the next rank.

        ``severity``: 0 is fine, 5 is the worst.  ``trouble``: a person has reason to act.
        ``calm``: it is known that nobody has, work that was announced included.  ``down``: some of
        it, or all, does not work.  Plain attributes, since these are read thousands of times with
        each snapshot.
        """
        self.severity = len(type(self).__members__)
        self.calm = word in ("operational", "maintenance")
        self.trouble = word not in ("operational", "unknown", "maintenance")
        self.down = word in ("partial_outage", "major_outage")


def worst(levels: Iterable[Level]) -> Level:
    """Return the most severe level, or UNKNOWN when there is nothing to judge."""
    return max(levels, key=attrgetter("severity"), default=Level.UNKNOWN)


def aggregate(levels: Iterable[Level]) -> Level:
    """Return the one level of several monitors: major only when every one is down.

    Partial when some are; without any down it is the worst of them, without any monitor UNKNOWN.
    Monitors that somebody paused must be left out; one that cannot be read counts as UNKNOWN.
    """
    seen = tuple(levels)
    down = sum(level is Level.MAJOR_OUTAGE for level in seen)
    if down and down < len(seen):
        return Level.PARTIAL_OUTAGE
    return worst(seen)
