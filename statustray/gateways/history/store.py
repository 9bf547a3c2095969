"""The engine's ``Memory`` in SQLite: what survives a restart.

Confirmed changes are written at once, totals every two minutes.  Nothing is raised into the engine:
what cannot be written is held, retried, and reported once.
"""

import contextlib
import logging
import sqlite3
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from statustray.domain.model.checks.service_health import EARLIEST
from statustray.domain.model.problem import Problem
from statustray.domain.model.settings import HistoryRules
from statustray.engine.ports import Sample, StoredHealth, Transition
from statustray.gateways.files.bounded_read import read_error
from statustray.gateways.files.keep_copy import set_aside
from statustray.gateways.history import problems as trouble
from statustray.gateways.history.pending_writes import ALERT_STATE, PendingWrites
from statustray.gateways.history.queries import HistoryQueries
from statustray.gateways.history.rollup import hour_of
from statustray.gateways.history.schema import damage_named, damaged, open_for_writing, sound
from statustray.gateways.history.write_statements import (
    ALIVE,
    drop_future,
    milliseconds,
    write_note,
)

T = TypeVar("T")
Otherwise = TypeVar("Otherwise")

_log = logging.getLogger(__name__)

# Each flush writes two pages of 4 kB, however little they hold: of its hour, and of the last time.
_FLUSH = timedelta(minutes=2)
_AGAIN = timedelta(minutes=1)
# Times and statistics change with each check: a crash may lose this much of them.
_SLOW_FLUSH = timedelta(minutes=30)
# Clocks are set right by seconds all the time.
_TOLERATED = timedelta(minutes=1)


class HistoryStore:
    """The history at *path*.  Its connection belongs to the first thread that uses it.

    ``report`` receives each new problem once; ``problem`` is the current one.  ``keep_days`` is for
    how long things are kept, and may be changed.
    """

    def __init__(
        self,
        path: Path,
        *,
        report: Callable[[Problem], None] | None = None,
        keep_days: int = HistoryRules().keep_days,
    ) -> None:
        self.problem: Problem | None = None
        self.keep_days = keep_days
        self._path = path
        self._report = report
        self._db: sqlite3.Connection | None = None
        self._held = PendingWrites()
        self._stuck = False
        self._flush_due: datetime | None = None
        self._slow_due: datetime | None = None
        self._noted: datetime | None = None

    def note_time(self, now: datetime) -> None:
        """Undo what a clock wrote that was wrong: nothing has happened later than *now*."""
        if now < EARLIEST:
            return
        noted, self._noted = self._noted, now
        if noted is not None and now >= noted - _TOLERATED:
            return
        self._held.forget_after(now)
        newest = self.ask(HistoryQueries.newest_ms, None)
        if newest is None or newest <= milliseconds(now + _TOLERATED):
            return
        if self._transact(lambda db: drop_future(db, now)):
            _log.info("what was stored for later than now was written by a clock that was wrong")

    def remembered(self) -> tuple[StoredHealth, ...]:
        """Return the last confirmed state of every service."""
        written = {state.service: state for state in self.ask(HistoryQueries.remembered, ())}
        self._held.states = written | self._held.states
        return tuple(self._held.states.values())

    def keep(self, states: Iterable[StoredHealth]) -> None:
        """Store *states*, replacing those of the same services."""
        self._held.keep(state for state in states if state.at >= EARLIEST)
        self._write_urgent()

    def record(self, transitions: Iterable[Transition]) -> None:
        """Write *transitions* at once."""
        self._held.record(change for change in transitions if change.at >= EARLIEST)
        self._write_urgent()

    def alert_state(self) -> str:
        """Return the alert state as it was kept, empty when there is none."""
        if not self._held.new_alert_state:
            self._held.alert_state = self.ask(
                lambda past: past.note(ALERT_STATE), self._held.alert_state
            )
        return self._held.alert_state

    def keep_alert_state(self, text: str) -> None:
        """Keep the alert state."""
        self._held.keep_alert_state(text)
        self._write_urgent()

    def note(self, name: str) -> str:
        """Return the note of that name as it was kept, empty when there is none."""
        if name not in self._held.notes:
            return self.ask(lambda past: past.note(name), "")
        return self._held.notes[name]

    def keep_note(self, name: str, text: str) -> None:
        """Keep a note."""
        self._held.keep_note(name, text)
        self._write_urgent()

    def sample(self, samples: Iterable[Sample]) -> None:
        """Add *samples* to the totals, which are written every two minutes."""
        taken = tuple(sample for sample in samples if sample.at >= EARLIEST)
        self._held.rollup.add(taken)
        for sample in taken[-1:]:
            self._flush_if_due(sample.at)

    def flush(self, now: datetime) -> None:
        """Write everything pending: before sleep, and at the end."""
        if now >= EARLIEST:
            self._flush(now, slow=True)

    def ask(self, question: Callable[[HistoryQueries], T], default: Otherwise) -> T | Otherwise:
        """Query the history; return *default* if it cannot answer."""
        if self._db is None and self._is_new():
            return default  # the first writing makes the file: no start waits for that
        answers: list[T] = []
        if self._try(lambda db: answers.append(question(HistoryQueries(db)))):
            return answers[0]
        # A history that cannot be written may still be readable.
        with contextlib.suppress(sqlite3.Error), HistoryQueries.beside(self._path) as past:
            return question(past)
        return default

    def close(self) -> None:
        """Close the file; ``flush`` writes what is pending."""
        if self._db is not None:
            with contextlib.suppress(sqlite3.Error):  # tidying only
                self._db.execute("PRAGMA optimize")
            self._db.close()
            self._db = None

    def _is_new(self) -> bool:
        """Whether there is no file; what else may be wrong with it is said as it is opened."""
        try:
            self._path.stat()
        except OSError as error:
            return isinstance(error, FileNotFoundError)
        return False

    def _write_urgent(self) -> None:
        if self._held.urgent and self._transact(self._held.write_urgent):
            self._held.urgent_written()

    def _flush_if_due(self, now: datetime) -> None:
        self._flush_due = self._flush_due or now + _FLUSH
        self._slow_due = self._slow_due or now + _SLOW_FLUSH
        # A clock that was set back must not stop writing until it catches up.
        if now >= self._flush_due or now < self._flush_due - _FLUSH:
            self._flush(now, slow=now >= self._slow_due or now < self._slow_due - _SLOW_FLUSH)

    def _flush(self, now: datetime, *, slow: bool) -> None:
        self.note_time(now)
        hour = hour_of(now)

        def write(db: sqlite3.Connection) -> None:
            self._held.write_urgent(db)
            self._held.write_sums(db, hour, sum_up=slow, keep_days=self.keep_days)
            write_note(db, ALIVE, str(milliseconds(now)))
            if slow:
                self._held.write_slow(db)

        self._flush_due = now + _FLUSH
        if not self._transact(write):
            self._held.sums_not_written(hour)
            self._flush_due = now + _AGAIN
            return
        self._held.urgent_written()
        self._held.sums_written(hour)
        if slow:
            self._held.slow_written()
            self._slow_due = now + _SLOW_FLUSH

    def _transact(self, write: Callable[[sqlite3.Connection], None]) -> bool:
        def transaction(db: sqlite3.Connection) -> None:
            db.execute("BEGIN IMMEDIATE")
            write(db)
            db.execute("COMMIT")

        done = self._try(transaction)
        if done and self._stuck:
            _log.info("the history is written again")
            self._stuck, self.problem = False, None
        return done

    def _try(self, act: Callable[[sqlite3.Connection], None]) -> bool:
        """Run *act* on the database, and on a new one if the old one turns out to be damaged."""
        error = self._trouble(act)
        if _means_damage(error):
            self.close()
            error = self._trouble(act)  # a disk that fails for a moment reads as damage, too
        if error is not None and _means_damage(error):
            error = self._begin_anew(error) or self._trouble(act)
        if error is not None:
            self._stumble(error)
        return error is None

    def _trouble(self, act: Callable[[sqlite3.Connection], None]) -> Exception | None:
        try:
            with damage_named():
                act(self._connected())
        except (sqlite3.Error, OSError) as error:
            self._roll_back()
            return error
        return None

    def _connected(self) -> sqlite3.Connection:
        if self._db is None:
            self._db = open_for_writing(self._path)
        return self._db

    def _roll_back(self) -> None:
        if self._db is not None and self._db.in_transaction:
            with contextlib.suppress(sqlite3.Error):  # everything pending is retried
                self._db.execute("ROLLBACK")

    def _begin_anew(self, error: Exception) -> Exception | None:
        """Set a file that *error* calls damaged aside, so that the next attempt creates a new one.

        Returns what hindered it: a disk that cannot read the file damaged nothing in it, and
        nothing is wrong with a file that SQLite finds whole.
        """
        self.close()
        failing = read_error(self._path)
        if failing is not None:
            return failing
        if sound(self._path):
            return error
        try:
            kept = _set_aside(self._path)
        except OSError as hindered:
            return hindered
        self._held.requeue_all()
        self._tell(trouble.recreated(self._path, kept))
        return None

    def _stumble(self, error: Exception) -> None:
        if self._stuck:
            _log.debug("the history is still not written: %s", error)
            return
        self._stuck = True
        self._tell(trouble.not_written(self._path, error))

    def _tell(self, problem: Problem) -> None:
        # A warning without a log file goes to standard error; what is reported is said there once.
        level = logging.WARNING if self._report is None else logging.INFO
        _log.log(level, "%s: %s", problem.place, problem.what)
        self.problem = problem
        if self._report is not None:
            self._report(problem)


def _means_damage(error: Exception | None) -> bool:
    return isinstance(error, sqlite3.Error) and damaged(error)


def _set_aside(path: Path) -> Path:
    kept = set_aside(path, "damaged")
    for tail in ("-wal", "-shm"):
        with contextlib.suppress(OSError):
            path.with_name(path.name + tail).rename(kept.with_name(kept.name + tail))
    return kept
