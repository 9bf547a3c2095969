"""Queries of the history, for windows and the command line; every result is oldest first."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from msgspec.structs import replace

from statustray.domain.model.history import Bar, ServiceHistory, Span, Uptime, uptime
from statustray.domain.model.level import Level
from statustray.engine.ports import StoredHealth
from statustray.gateways.history.schema import damage_named, open_for_reading
from statustray.gateways.history.write_statements import ALIVE, milliseconds, newest_time

_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST_MS = 4_000_000_000_000  # the year 2096
_HOURS_SHOWN = 24
_DAYS_SHOWN = 90

# Number of the hour or day since 1970, seconds of five levels, answers, sum of their times.
Row = Sequence[int]

# One look-up per bar: the rows of all other services lie between two rows of a service.
_HOURS_OF_ONE = """
SELECT start, up_s, degraded_s, down_s, unknown_s, maintenance_s, answers, ms_sum
FROM json_each(?2)
CROSS JOIN hour ON start = value AND service = (SELECT id FROM service WHERE key = ?1)
"""
_DAYS_OF_ONE = _HOURS_OF_ONE.replace("JOIN hour", "JOIN day")
_HOURS_OF_ALL = """
SELECT key, start, up_s, degraded_s, down_s, unknown_s, maintenance_s FROM hour
JOIN service ON id = service WHERE start BETWEEN ? AND ?
"""
# The state of a service at ?1, and every change until ?2; ?3 is a service, or null for all.
_SPANS = """
SELECT key, at_ms, level, reason, cause FROM service
CROSS JOIN transition ON service = id AND at_ms < ?2 AND at_ms >= coalesce(
    (SELECT max(at_ms) FROM transition WHERE service = id AND at_ms <= ?1), ?1)
WHERE ?3 IS NULL OR key = ?3
ORDER BY id, at_ms
"""
# The first change after a time, which ends the span that was running then.
_NEXT = (
    "SELECT min(at_ms) FROM transition JOIN service ON id = service WHERE key = ? AND at_ms >= ?"
)


class HistoryQueries:
    """Queries; used on its connection's thread only; raises ``sqlite3.Error`` on damage."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    @classmethod
    @contextmanager
    def beside(cls, path: Path) -> "Iterator[HistoryQueries]":
        """Open the history at *path* for reading, beside its writer; a context manager.

        Raises:
            NewerHistoryError: a later version wrote it.
            sqlite3.Error: it is missing or damaged.
        """
        past = cls(open_for_reading(path))
        try:
            with damage_named():
                yield past
        finally:
            past.close()

    def close(self) -> None:
        """Close the connection."""
        self._db.close()

    def services(self) -> tuple[str, ...]:
        """Return every service that has a history."""
        return tuple(key for (key,) in self._db.execute("SELECT key FROM service ORDER BY key"))

    def service_history(self, service: str, *, now: datetime) -> ServiceHistory:
        """Return the last 24 hours, 90 days, and the states of these days."""
        hour, day = _number(now, _HOUR), _number(now, _DAY)
        hours = range(hour - _HOURS_SHOWN + 1, hour + 1)
        days = range(day - _DAYS_SHOWN + 1, day + 1)
        return ServiceHistory(
            service=service,
            hours=self._hours(service, hours),
            days=self._days(service, days),
            spans=self.spans(now - _DAYS_SHOWN * _DAY, now, service=service),
        )

    def last_hours(self, *, now: datetime) -> Mapping[str, tuple[Bar, ...]]:
        """Return the last 24 hours of every service checked in them, without response times."""
        last = _number(now, _HOUR)
        hours = range(last - _HOURS_SHOWN + 1, last + 1)
        empty = _empty(hours, _HOUR)
        found: dict[str, dict[int, Bar]] = {}
        alike: dict[Row, Bar] = {}  # most hours are equal: one value serves all services
        for key, *row in self._db.execute(_HOURS_OF_ALL, (hours.start, hours.stop - 1)):
            hour, *seconds = row
            bar = alike.get(tuple(row)) or Bar(empty[hour].start, *seconds)
            found.setdefault(key, dict(empty))[hour] = alike.setdefault(tuple(row), bar)
        return {key: tuple(bars.values()) for key, bars in found.items()}

    def bars(self, service: str, since: datetime, until: datetime) -> tuple[Bar, ...]:
        """Return the hours from *since* to *until*, or the days if that is more than a week."""
        if until - since <= _WEEK:
            return self._hours(service, range(_number(since, _HOUR), _number(until, _HOUR) + 1))
        return self._days(service, range(_number(since, _DAY), _number(until, _DAY) + 1))

    def uptime(
        self, service: str, since: datetime, until: datetime, *, check_s: float = 60.0
    ) -> Uptime:
        """Return the uptime of what is checked every *check_s* seconds.

        Whole hours up to a week, whole days beyond.
        """
        bars = self.bars(service, since, until)
        return uptime(bars, period=until - since, check_s=check_s)

    def spans(
        self, since: datetime, until: datetime, *, service: str | None = None
    ) -> tuple[Span, ...]:
        """Return the states that overlap the time from *since* to *until*, with their causes.

        The first of each service may have begun earlier; sorted by service.
        """
        marks = (milliseconds(since), milliseconds(until), service)
        changes = self._db.execute(_SPANS, marks).fetchall()
        grouped = groupby(changes, key=itemgetter(0))
        return tuple(span for key, of in grouped for span in self._spans_of(key, list(of), until))

    def remembered(self) -> tuple[StoredHealth, ...]:
        """Return the last confirmed state of every service.

        A program that was killed has written the time more often than every state.
        """
        at = self.last_alive() or _EPOCH
        states = map(_remembered, self._db.execute("SELECT * FROM state"))
        return tuple(replace(state, at=max(state.at, at)) for state in states)

    def last_alive(self) -> datetime | None:
        """Return when a program wrote last that it runs, None where none did."""
        alive = self.note(ALIVE)
        return _moment(int(alive)) if alive.isdecimal() else None

    def newest_ms(self) -> int | None:
        """Return the latest time that anything is stored for, in milliseconds since 1970."""
        return newest_time(self._db)

    def note(self, name: str) -> str:
        """Return the text stored under *name*, empty if there is none."""
        row = self._db.execute("SELECT text FROM note WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def _hours(self, service: str, hours: range) -> tuple[Bar, ...]:
        return _bars(self._rows(_HOURS_OF_ONE, service, hours), _empty(hours, _HOUR))

    def _days(self, service: str, days: range) -> tuple[Bar, ...]:
        """Return days, the last one from its hours, as days are summed up only once an hour."""
        rows = self._rows(_DAYS_OF_ONE, service, days)
        hours = self._rows(_HOURS_OF_ONE, service, range(days[-1] * 24, days[-1] * 24 + 24))
        return _bars([*rows, *_summed_up(hours, days[-1])], _empty(days, _DAY))

    def _rows(self, query: str, service: str, numbers: range) -> list[Row]:
        return self._db.execute(query, (service, json.dumps([*numbers]))).fetchall()

    def _spans_of(
        self, key: str, changes: list[tuple[str, int, str, str, str | None]], until: datetime
    ) -> tuple[Span, ...]:
        (end,) = self._db.execute(_NEXT, (key, milliseconds(until))).fetchone()
        starts = [change[1] for change in changes]
        ends = [*starts[1:], end]
        return tuple(
            Span(key, _level(level), reason, _moment(start), _end(end), cause)
            for (_, start, level, reason, cause), end in zip(changes, ends, strict=True)
        )


def _empty(numbers: range, step: timedelta) -> dict[int, Bar]:
    """Return an empty bar for each of *numbers*."""
    return {number: Bar(_EPOCH + number * step) for number in numbers}


def _bars(rows: Iterable[Row], empty: dict[int, Bar]) -> tuple[Bar, ...]:
    """Return *empty* with the bars of *rows* in their positions; later rows win."""
    found = {row[0]: _bar(empty[row[0]].start, row) for row in rows}
    return tuple((empty | found).values())


def _bar(start: datetime, row: Row) -> Bar:
    _, *seconds, answers, ms_sum = row
    return replace(Bar(start, *seconds), mean_ms=ms_sum / answers if answers else None)


def _summed_up(rows: Sequence[Row], number: int) -> tuple[Row, ...]:
    """Return *rows* summed up as one row of *number*, or no row if there are none."""
    _, *columns = zip(*rows, strict=True) if rows else ((),)
    return ((number, *map(sum, columns)),) if columns else ()


def _remembered(row: tuple[str, str, str, int, int, str, str | None, str]) -> StoredHealth:
    service, level, reason, since_ms, at_ms, reached_on, _told, habits = row
    try:
        networks = tuple(map(str, json.loads(reached_on)))
    except (ValueError, TypeError):  # damaged; they are learnt again
        networks = ()
    return StoredHealth(service, level, reason, _moment(since_ms), _moment(at_ms), networks, habits)


def _number(at: datetime, step: timedelta) -> int:
    return int(at.timestamp() // step.total_seconds())


def _moment(ms: int) -> datetime:
    """Return the time of a row; one out of all bounds is damaged, and its row still counts."""
    return datetime.fromtimestamp(min(max(ms, 0), _LATEST_MS) / 1000, UTC)


def _end(ms: int | None) -> datetime | None:
    return None if ms is None else _moment(ms)


def _level(word: str) -> Level:
    try:
        return Level(word)
    except ValueError:  # written by another version
        return Level.UNKNOWN
