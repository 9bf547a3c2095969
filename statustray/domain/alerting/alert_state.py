"""The alert state: open alerts, what waits for related ones, and the user's flags.

It survives restarts, so that nothing is sent twice and nothing is forgotten.  Field names are keys
of the stored note.
"""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cached_property

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import UserFlags


class OpenAlert(Struct, frozen=True):
    """A problem that has begun and is not over.

    ``level`` is the worst that was sent, ``said`` what was sent last.  ``key`` is the alert's, None
    where nothing was sent (muted, too mild, snoozed, quiet hours).  ``withdrawn``: the alert was
    taken back.
    ``began_at`` is None where its beginning was not seen.  ``acknowledged`` is the worst level
    that was acknowledged.  ``over``: it ended in quiet hours, and its recovery is still to be sent.
    """

    service: str
    level: Level
    key: str | None = None
    withdrawn: bool = False
    began_at: datetime | None = None
    acknowledged: Level | None = None
    over: bool = False
    said: Level | None = None

    @property
    def last_said(self) -> Level:
        """The level in the newest text of its alert."""
        return self.said or self.level


class AlertState(Struct, frozen=True, dict=True):
    """Everything that must be known to decide on the next alert.

    ``gathering`` is when a group wait began: the first failure waits for related ones.
    ``returning`` is the same for recoveries.  ``certificates`` are reminders that were sent,
    ``unsaid`` the services for the next digest.  ``page_notes`` are notes about status pages that
    were sent, ``unreadable`` the services whose digest said that their page cannot be read.
    """

    open: tuple[OpenAlert, ...] = ()
    marks: Mapping[str, UserFlags] = field(default_factory=dict)
    gathering: datetime | None = None
    returning: datetime | None = None
    certificates: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()
    digest_on: date | None = None
    page_notes: tuple[str, ...] = ()
    unreadable: tuple[str, ...] = ()

    def entry(self, service: str) -> OpenAlert | None:
        """Return the open problem of *service*."""
        return self._by_service.get(service)

    @cached_property
    def _by_service(self) -> dict[str, OpenAlert]:
        # Asked for every service of every snapshot: a search each would be quadratic.
        return {o.service: o for o in reversed(self.open)}

    def mark(self, service: str) -> UserFlags:
        """Return the user's flags for *service*."""
        return self.marks.get(service, UserFlags())

    def marked(self, service: str, mark: UserFlags) -> "AlertState":
        """Return the state with *mark* for *service*; an empty mark is dropped."""
        marks = {k: v for k, v in self.marks.items() if k != service}
        if mark != UserFlags():
            marks[service] = mark
        return replace(self, marks=marks)

    def with_open(self, *entries: OpenAlert) -> "AlertState":
        """Return the state with *entries* in place of those of the same services."""
        fresh = {e.service for e in entries}
        return replace(self, open=(*(o for o in self.open if o.service not in fresh), *entries))

    def without(self, services: set[str]) -> "AlertState":
        """Return the state without the open problems of *services*."""
        return replace(self, open=tuple(o for o in self.open if o.service not in services))


def write_alert_state(state: AlertState) -> str:
    """Return *state* as text."""
    return msgspec.json.encode(state).decode()


def read_alert_state(text: str) -> AlertState:
    """Return the state stored in *text*, an empty one if it cannot be read."""
    try:
        return msgspec.json.decode(text, type=AlertState)
    except msgspec.DecodeError:
        return AlertState()
