"""Deciding on notices with each snapshot, and keeping the book of what was told."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, tzinfo

from statustray.domain.alerting.alert_rules import AlertContext, decide
from statustray.domain.alerting.alert_state import UserFlags, read_alert_state, write_alert_state
from statustray.domain.model.alert import AlertEvent
from statustray.domain.model.settings import Notify
from statustray.domain.model.snapshot import Snapshot
from statustray.engine.ports import Memory

Tell = Callable[[AlertEvent], None]


class Alerter:
    """Keeps the book.  Belongs to the engine's loop.

    ``tell`` None: somebody else tells people, and the book is left alone.  ``zone`` None is the
    computer's own.
    """

    def __init__(self, *, memory: Memory, tell: Tell | None, zone: tzinfo | None = None) -> None:
        self.notify = Notify()
        self._memory = memory
        self._tell = tell
        self._zone = zone
        self._book = read_alert_state(memory.book())

    @property
    def waiting(self) -> bool:
        """Whether a change waits for company and wants to be decided again soon."""
        return self._book.gathering is not None or self._book.returning is not None

    def mark(self, service: str) -> UserFlags:
        """Return what the user asked for about *service*."""
        return self._book.mark(service)

    def put_mark(self, service: str, mark: UserFlags) -> None:
        """Keep what the user asks for about *service*."""
        self._book = self._book.marked(service, mark)
        self._memory.keep_book(write_alert_state(self._book))

    def consider(self, snapshot: Snapshot, now: datetime) -> None:
        """Tell what is to be told of *snapshot*.

        The book is kept before anything is told: a crash in between may lose a notice, which the
        panel still shows, but never repeats one.
        """
        if self._tell is None:
            return
        local = now.astimezone(self._zone)
        book, tellings = decide(self._book, snapshot, AlertContext(now, local, self.notify))
        if replace(book, gathering=None, returning=None) != replace(
            self._book, gathering=None, returning=None
        ):
            self._memory.keep_book(write_alert_state(book))
        self._book = book
        for telling in tellings:
            self._tell(telling)
