"""What the user asked for about one service."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class UserFlags:
    """Snooze, acknowledge, notify when back; each stays until it is taken back or has ended."""

    snoozed_until: datetime | None = None
    acknowledged: bool = False
    tell_when_back: bool = False
