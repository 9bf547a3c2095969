"""Alerts: one per cause and change, none while offline, withdrawn when the problem is over."""

from dataclasses import dataclass
from enum import Enum

from statustray.domain.model.advice import Advice, Cause
from statustray.domain.model.level import Level
from statustray.domain.model.verdict import Reason


class AlertKind(Enum):
    """What an alert is about."""

    TROUBLE = "trouble"
    COMMON_CAUSE = "common_cause"
    BACK = "back"
    CERTIFICATE = "certificate"
    DIGEST = "digest"
    DRILL = "drill"


@dataclass(frozen=True, slots=True)
class Alert:
    """One message.  A later alert with the same ``key`` replaces the earlier one.

    ``still`` names services of the same problem that are not back yet.  ``days`` is how long a
    certificate is still valid.
    """

    key: str
    kind: AlertKind
    services: tuple[str, ...]
    names: tuple[str, ...] = ()
    level: Level = Level.UNKNOWN
    reason: Reason = Reason.NOT_CHECKED_YET
    cause: Cause | None = None
    advice: tuple[Advice, ...] = ()
    still: tuple[str, ...] = ()
    days: int | None = None


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Take an earlier alert away: what it says is no longer true."""

    key: str


AlertEvent = Alert | Withdrawal
