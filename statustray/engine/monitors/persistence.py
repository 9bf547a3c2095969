"""What a restart must not lose: settled states and habits, in their stored form."""

from datetime import datetime, timedelta
from typing import TypeVar

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

from statustray.domain.model.checks.service_health import HealthChange, ResponseTime, ServiceHealth
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.engine.ports import StoredHealth, Transition


class _Habits(Struct, frozen=True):
    """The parts of a service's health without a column of their own.

    Field names, also those of ``ResponseTime`` and ``HealthChange``, are keys of the stored note.
    """

    speed: ResponseTime = field(default_factory=ResponseTime)
    late: tuple[timedelta, ...] = ()
    turns: tuple[HealthChange, ...] = ()
    hold: timedelta | None = None
    calm_since: datetime | None = None
    onset_seen: bool = False
    page_failed_since: datetime | None = None
    answered: str = ""


def remember(service: str, health: ServiceHealth, now: datetime) -> StoredHealth:
    """Return what to store of *health*: the last certain level, not a passing doubt."""
    habits = _Habits(
        health.speed,
        health.late,
        health.turns,
        health.hold,
        health.calm_since,
        health.onset_seen,
        health.page_failed_since,
        health.answered,
    )
    return StoredHealth(
        service=service,
        level=health.certain.value,
        reason=health.certain_reason.value,
        since=health.certain_since or now,
        at=now,
        reached_on=health.reached_on,
        habits=msgspec.json.encode(habits).decode(),
    )


def restore(kept: StoredHealth) -> ServiceHealth:
    """Return the health that *kept* describes: it shows nothing yet but knows what was certain."""
    try:
        habits = msgspec.json.decode(kept.habits or "{}", type=_Habits)
    except msgspec.DecodeError:
        habits = _Habits()
    certain = _read(Level, kept.level, Level.UNKNOWN)
    return ServiceHealth(
        certain=certain,
        certain_reason=_read(Reason, kept.reason, Reason.NOT_CHECKED_YET),
        certain_since=kept.since if certain is not Level.UNKNOWN else None,
        reached_on=kept.reached_on,
        speed=replace(habits.speed, slow_since=None, slow_checks=0),
        late=habits.late,
        turns=habits.turns,
        hold=habits.hold,
        calm_since=habits.calm_since,
        onset_seen=habits.onset_seen,
        page_failed_since=habits.page_failed_since,
        answered=habits.answered,
        seen_at=kept.at,
    )


_Word = TypeVar("_Word", Level, Reason)


def _read(words: type[_Word], text: str, otherwise: _Word) -> _Word:
    """Return the member whose value is *text*; another version may have had others."""
    return next((word for word in words if word.value == text), otherwise)


def transition(service: str, health: ServiceHealth, at: datetime, cause: str | None) -> Transition:
    """Return the settled state of *health* as an entry of the history, valid from *at* on."""
    return Transition(
        at=at,
        service=service,
        level=health.level.value,
        reason=health.reason.value,
        cause=cause,
    )
