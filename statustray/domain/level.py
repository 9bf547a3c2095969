"""The six levels of health, used everywhere: in code, in JSON, in the database."""

from collections.abc import Iterable
from enum import Enum


class Level(Enum):
    """Health of a service, mildest first."""

    OPERATIONAL = "operational"
    UNKNOWN = "unknown"
    MAINTENANCE = "maintenance"
    DEGRADED = "degraded"
    PARTIAL_OUTAGE = "partial_outage"
    MAJOR_OUTAGE = "major_outage"

    @property
    def severity(self) -> int:
        """Rank in the order of definition: 0 is calm, 5 is the worst."""
        return _SEVERITY[self]

    @property
    def trouble(self) -> bool:
        """Whether a person has reason to look: degraded or worse."""
        return self.severity >= _SEVERITY[Level.DEGRADED]


# Definition order is severity order.  UNKNOWN sits above calm and below trouble:
# a green neighbour must not hide it, and it must not hide a red one.
_SEVERITY = {level: rank for rank, level in enumerate(Level)}


def worst(levels: Iterable[Level]) -> Level:
    """Return the most severe level, or UNKNOWN when there is nothing to judge."""
    return max(levels, key=_SEVERITY.__getitem__, default=Level.UNKNOWN)
