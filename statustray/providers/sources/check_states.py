"""What a check of Icinga or Nagios says, with all that qualifies its state."""

from datetime import UTC, datetime, timedelta
from typing import Final

from msgspec import Struct

from statustray.domain.model.checks.report import CheckNote
from statustray.domain.model.level import Level

_ROUNDS: Final = 3
_USUAL_S: Final = 300.0
_LEAST: Final = timedelta(minutes=15)
_DAY_S: Final = 86_400.0


class CheckState(Struct, frozen=True):
    """The state as it reads, and what qualifies it.

    ``hard``: it was confirmed by further checks.  ``reachable``: nothing before it has failed.
    """

    level: Level
    checked: bool
    hard: bool
    acknowledged: bool
    downtime: bool
    reachable: bool


def judged(state: CheckState) -> tuple[Level, CheckNote | None]:
    """Return the level that *state* amounts to, and why where the level alone does not say it."""
    if not state.checked:
        return Level.UNKNOWN, CheckNote.NEVER_CHECKED
    if state.level in {Level.OPERATIONAL, Level.UNKNOWN}:
        return state.level, None
    if state.downtime:
        return Level.MAINTENANCE, CheckNote.DOWNTIME
    if not state.reachable:
        return Level.UNKNOWN, CheckNote.BEHIND
    if not state.hard:
        return Level.UNKNOWN, CheckNote.NOT_CONFIRMED
    return state.level, CheckNote.ACKNOWLEDGED if state.acknowledged else None


def result_until(checked_s: float, every_s: float | None) -> datetime | None:
    """Return until when a result of the time *checked_s* (seconds since 1970, 0: never) counts.

    Three intervals, and a quarter of an hour for the clocks and for a queue of checks.
    """
    if checked_s <= 0:
        return None
    every = min(_USUAL_S if every_s is None or every_s <= 0 else every_s, _DAY_S)
    try:
        at = datetime.fromtimestamp(checked_s, UTC)
        return at + _LEAST + timedelta(seconds=_ROUNDS * every)
    except (ValueError, OverflowError, OSError):
        return datetime.fromtimestamp(0, UTC)
