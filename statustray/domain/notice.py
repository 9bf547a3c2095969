"""Notices: one per cause and change, none while offline, withdrawn when the trouble goes."""

from dataclasses import dataclass
from enum import Enum

from statustray.domain.advice import Advice, Cause
from statustray.domain.level import Level
from statustray.domain.verdict import Reason


class NoticeKind(Enum):
    """What a notice tells."""

    TROUBLE = "trouble"
    COMMON_CAUSE = "common_cause"
    BACK = "back"
    OFFLINE = "offline"
    ONLINE_AGAIN = "online_again"
    CERTIFICATE = "certificate"
    DIGEST = "digest"
    DRILL = "drill"


@dataclass(frozen=True, slots=True)
class Notice:
    """One message.  A later notice with the same ``key`` replaces the earlier one."""

    key: str
    kind: NoticeKind
    services: tuple[str, ...]
    names: tuple[str, ...] = ()
    level: Level = Level.UNKNOWN
    reason: Reason = Reason.NOT_LOOKED_YET
    cause: Cause | None = None
    advice: tuple[Advice, ...] = ()
    days: int | None = None
