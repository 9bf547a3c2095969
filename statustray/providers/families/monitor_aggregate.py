"""The one state of several monitors, as the pages of monitoring tools derive it."""

from collections.abc import Iterable

from statustray.domain.model.level import Level, worst


def aggregate(levels: Iterable[Level]) -> Level:
    """Return the state of all monitors: major only when every one is down, partial when some are.

    Without any down it is the worst of them; without any monitor it is UNKNOWN.  Monitors that
    somebody paused must be left out; one that cannot be read counts as UNKNOWN.
    """
    seen = tuple(levels)
    down = sum(level is Level.MAJOR_OUTAGE for level in seen)
    if down and down < len(seen):
        return Level.PARTIAL_OUTAGE
    return worst(seen)
