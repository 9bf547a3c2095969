"""What a restart must not lose: settled states and habits, as the memory keeps them."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TypeVar

import msgspec

from statustray.domain.model.level import Level
from statustray.domain.model.verdict import Reason
from statustray.domain.monitoring.service_health import Speed, Standing, Turn
from statustray.engine.ports import Remembered, Transition


@dataclass(frozen=True, slots=True)
class _Habits:
    """The parts of a standing that are not columns of their own."""

    speed: Speed = field(default_factory=Speed)
    late: tuple[timedelta, ...] = ()
    turns: tuple[Turn, ...] = ()
    hold: timedelta | None = None


def remember(service: str, standing: Standing, now: datetime) -> Remembered:
    """Return what to keep of *standing*; the level that was last certain, not a passing doubt."""
    habits = _Habits(standing.speed, standing.late, standing.turns, standing.hold)
    return Remembered(
        service=service,
        level=standing.certain.value,
        reason=standing.certain_reason.value,
        since=standing.certain_since or now,
        at=now,
        reached_on=standing.reached_on,
        habits=msgspec.json.encode(habits).decode(),
    )


def restore(kept: Remembered) -> Standing:
    """Return a standing that shows nothing yet but knows what was certain before."""
    try:
        habits = msgspec.json.decode(kept.habits or "{}", type=_Habits)
    except msgspec.DecodeError:
        habits = _Habits()
    certain = _read(Level, kept.level, Level.UNKNOWN)
    return Standing(
        certain=certain,
        certain_reason=_read(Reason, kept.reason, Reason.NOT_LOOKED_YET),
        certain_since=kept.since if certain is not Level.UNKNOWN else None,
        reached_on=kept.reached_on,
        speed=replace(habits.speed, slow_since=None, slow_looks=0),
        late=habits.late,
        turns=habits.turns,
        hold=habits.hold,
    )


_Word = TypeVar("_Word", Level, Reason)


def _read(words: type[_Word], text: str, otherwise: _Word) -> _Word:
    """Return the word that *text* is; another version may have had others."""
    return next((word for word in words if word.value == text), otherwise)


def transition(service: str, standing: Standing, at: datetime, cause: str | None) -> Transition:
    """Return the settled state of *standing* as an entry of the history from *at* on."""
    return Transition(
        at=at,
        service=service,
        level=standing.level.value,
        reason=standing.reason.value,
        cause=cause,
    )
