"""Changes that are held in memory until they are written."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct, field
from msgspec.structs import replace

from statustray.engine.ports import StoredHealth, Transition
from statustray.gateways.history.rollup import Rollup, hour_of
from statustray.gateways.history.write_statements import (
    newest_hour,
    prune,
    sum_up_days,
    write_note,
    write_states,
    write_sums,
    write_transitions,
)

ALERT_STATE = "book"

# The most that is held while nothing can be written.
_HOURS_HELD = 48
_TRANSITIONS_HELD = 10_000


class PendingWrites(Struct):
    """Unwritten changes.  ``states`` and ``alert_state`` are all that is known, written or not.

    ``new_alert_state``: the alert state is not written yet.  ``notes`` are those that were kept.
    """

    states: dict[str, StoredHealth] = field(default_factory=dict)
    alert_state: str = ""
    rollup: Rollup = field(default_factory=Rollup)
    new_alert_state: bool = False
    notes: dict[str, str] = field(default_factory=dict)
    _new_notes: set[str] = field(default_factory=set)
    _transitions: list[Transition] = field(default_factory=list)
    _urgent: set[str] = field(default_factory=set)
    _slow: set[str] = field(default_factory=set)
    _summed_up: int | None = None

    @property
    def urgent(self) -> bool:
        """Whether something is pending that must survive a crash."""
        return bool(self._transitions or self._urgent or self.new_alert_state or self._new_notes)

    def keep(self, states: Iterable[StoredHealth]) -> None:
        """Hold *states*; one that differs only in times and statistics is not urgent."""
        for state in states:
            waits = _same(self.states.get(state.service), state)
            (self._slow if waits else self._urgent).add(state.service)
            self.states[state.service] = state

    def keep_alert_state(self, text: str) -> None:
        """Hold the alert state."""
        self.new_alert_state = self.new_alert_state or text != self.alert_state
        self.alert_state = text

    def keep_note(self, name: str, text: str) -> None:
        """Hold a note."""
        if self.notes.get(name) != text:
            self._new_notes.add(name)
        self.notes[name] = text

    def record(self, transitions: Iterable[Transition]) -> None:
        """Hold *transitions*."""
        self._transitions.extend(transitions)
        del self._transitions[:-_TRANSITIONS_HELD]

    def forget_after(self, now: datetime) -> None:
        """Hold nothing that is dated later than *now*: a clock that was wrong dated it."""
        self.rollup.forget_after(hour_of(now))
        self._transitions = [
            replace(change, at=min(change.at, now)) for change in self._transitions
        ]
        self.states = {
            key: replace(state, since=min(state.since, now), at=min(state.at, now))
            for key, state in self.states.items()
        }
        if self._summed_up is not None:
            self._summed_up = min(self._summed_up, hour_of(now))

    def requeue_all(self) -> None:
        """Hold everything known, to write it to a new file."""
        self._urgent.update(self.states)
        self.new_alert_state = bool(self.alert_state)
        self._new_notes.update(self.notes)

    def write_urgent(self, db: sqlite3.Connection) -> None:
        """Write what must survive a crash."""
        write_transitions(db, self._transitions)
        write_states(db, (self.states[service] for service in self._urgent))
        if self.new_alert_state:
            write_note(db, ALERT_STATE, self.alert_state)
        for name in self._new_notes:
            write_note(db, name, self.notes[name])

    def write_sums(
        self, db: sqlite3.Connection, hour: int, *, sum_up: bool, keep_days: int
    ) -> None:
        """Write the totals; once an hour also sum up days and drop what is older than *keep_days*.

        *hour* is the current one, counted from 1970; ``sum_up`` does not wait for its end.
        """
        if self._summed_up is None:
            newest = newest_hour(db)
            self._summed_up = hour if newest is None else min(newest, hour - 1)
        write_sums(db, self.rollup.sums)
        if sum_up or hour != self._summed_up:
            sum_up_days(db, min(self._summed_up, hour))
            prune(db, hour, keep_days=keep_days)

    def write_slow(self, db: sqlite3.Connection) -> None:
        """Write the states that were not urgent."""
        write_states(db, (self.states[service] for service in self._slow))

    def urgent_written(self) -> None:
        """Forget what ``write_urgent`` wrote."""
        self._transitions.clear()
        self._slow -= self._urgent
        self._urgent.clear()
        self.new_alert_state = False
        self._new_notes.clear()

    def sums_written(self, hour: int) -> None:
        """Forget what ``write_sums`` wrote in *hour*."""
        self._summed_up = hour
        self.rollup.clear()

    def sums_not_written(self, hour: int) -> None:
        """Keep the totals of at most two days."""
        self.rollup.forget_before(hour - _HOURS_HELD)

    def slow_written(self) -> None:
        """Forget what ``write_slow`` wrote."""
        self._slow.clear()


def _same(old: StoredHealth | None, new: StoredHealth) -> bool:
    return old is not None and replace(old, at=new.at, habits=new.habits) == new
