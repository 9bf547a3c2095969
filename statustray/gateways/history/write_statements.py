"""Statements that write the history, within the caller's transaction."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime

from msgspec.structs import astuple

from statustray.engine.ports import StoredHealth, Transition
from statustray.gateways.history.rollup import HourTotals, hour_of

_ADD_HOUR = """
INSERT INTO hour (
    start, service, up_s, degraded_s, down_s, unknown_s, maintenance_s, answers, ms_sum
) SELECT ?, id, ?, ?, ?, ?, ?, ?, ? FROM service WHERE key = ?
ON CONFLICT (start, service) DO UPDATE SET
    up_s = up_s + excluded.up_s,
    degraded_s = degraded_s + excluded.degraded_s,
    down_s = down_s + excluded.down_s,
    unknown_s = unknown_s + excluded.unknown_s,
    maintenance_s = maintenance_s + excluded.maintenance_s,
    answers = answers + excluded.answers,
    ms_sum = ms_sum + excluded.ms_sum
"""
# Days are summed up from hours once an hour, so that a flush touches one page only.
_SUM_UP = """
INSERT OR REPLACE INTO day (
    start, service, up_s, degraded_s, down_s, unknown_s, maintenance_s, answers, ms_sum
)
SELECT start / 24, service, sum(up_s), sum(degraded_s), sum(down_s), sum(unknown_s),
       sum(maintenance_s), sum(answers), sum(ms_sum)
FROM hour WHERE start >= ? GROUP BY start / 24, service
"""
_NEWEST = "SELECT max(start) FROM hour"
# A clock that is years ahead makes every certificate invalid: it knows no result.
_NEWEST_RESULT = """
SELECT start FROM hour
WHERE start <= ? AND up_s + degraded_s + down_s + maintenance_s > 0 ORDER BY start DESC LIMIT 1
"""
_KNOW = "INSERT OR IGNORE INTO service (key) VALUES (?)"
# A state that goes on is one row: one that changes nothing is not written.  What it replaces has to
# go first, for the state before that may be the same.
_REPLACED = (
    "DELETE FROM transition WHERE at_ms = ? AND service = (SELECT id FROM service WHERE key = ?)"
)
_TRANSITION = """
INSERT INTO transition
SELECT ?1, id, ?2, ?3, ?4 FROM service WHERE key = ?5 AND NOT EXISTS (
    SELECT 1 FROM transition
    WHERE service = id AND level = ?2 AND reason = ?3 AND cause IS ?4
    AND at_ms = (SELECT max(at_ms) FROM transition WHERE service = id AND at_ms < ?1)
)
"""
# One that comes late may be what the following row says, which then changes nothing any more.
_FOLLOWING = """
DELETE FROM transition
WHERE service = (SELECT id FROM service WHERE key = ?2)
AND at_ms = (
    SELECT min(at_ms) FROM transition AS next
    WHERE next.service = transition.service AND next.at_ms > ?1
)
AND (level, reason, cause) IS (
    SELECT level, reason, cause FROM transition AS last
    WHERE last.service = transition.service AND last.at_ms <= ?1
    ORDER BY last.at_ms DESC LIMIT 1
)
"""
_STATE = "INSERT OR REPLACE INTO state VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_NOTE = "INSERT OR REPLACE INTO note VALUES (?, ?)"

_OLD_TRANSITIONS = """
DELETE FROM transition WHERE at_ms < (
    SELECT max(at_ms) FROM transition AS newer
    WHERE newer.service = transition.service AND newer.at_ms <= ?
)
"""
_NEWEST_TIME = """
SELECT max(at) FROM (
    SELECT max(at_ms) AS at FROM transition
    UNION ALL SELECT max(start) * 3600000 FROM hour
    UNION ALL SELECT max(max(since_ms), max(at_ms)) FROM state
)
"""
_LAST_IN_FUTURE = """
SELECT level, reason, cause, key FROM transition JOIN service ON id = service
WHERE at_ms > ?1 AND at_ms = (SELECT max(at_ms) FROM transition WHERE service = id)
"""

# The note of when the program last wrote, in milliseconds since 1970.
ALIVE = "alive"

_HOURS_KEPT = 400 * 24
_HOUR_MS = 3_600_000


def milliseconds(at: datetime) -> int:
    """Return *at* as stored: milliseconds since 1970."""
    return round(at.timestamp() * 1000)


def write_transitions(db: sqlite3.Connection, transitions: Iterable[Transition]) -> None:
    """Add *transitions*; a second one of the same time replaces the first."""
    for t in transitions:
        db.execute(_KNOW, (t.service,))
        _write(db, (milliseconds(t.at), t.level, t.reason, t.cause, t.service))


def write_states(db: sqlite3.Connection, states: Iterable[StoredHealth]) -> None:
    """Store *states*, each replacing the older one."""
    db.executemany(_STATE, (_state_row(state) for state in states))


def write_note(db: sqlite3.Connection, name: str, text: str) -> None:
    """Store *text* under *name*."""
    db.execute(_NOTE, (name, text))


def write_sums(db: sqlite3.Connection, sums: Mapping[tuple[int, str], HourTotals]) -> None:
    """Add *sums*, keyed by hour since 1970 and service, to the stored hours."""
    db.executemany(_KNOW, {(service,) for _, service in sums})
    db.executemany(_ADD_HOUR, ((hour, *astuple(s), key) for (hour, key), s in sums.items()))


def newest_hour(db: sqlite3.Connection) -> int | None:
    """Return the last hour that was written, counted from 1970."""
    newest: int | None = db.execute(_NEWEST).fetchone()[0]
    return newest


def sum_up_days(db: sqlite3.Connection, since_hour: int) -> None:
    """Sum up the day of *since_hour* and every later one from their hours."""
    db.execute(_SUM_UP, (since_hour // 24 * 24,))


def prune(db: sqlite3.Connection, hour: int, *, keep_days: int) -> None:
    """Drop what is older than *keep_days* before *hour*, and hours older than 400 days.

    Without a result since then, the last one counts in place of *hour*, which may be the word of a
    clock that is wrong: what that would drop could never be had back.  Of each service the last
    change before that day stays: it says how the first day began.
    """
    result = db.execute(_NEWEST_RESULT, (hour,)).fetchone()
    hour = hour if result is None else result[0]
    first = max(0, hour - keep_days * 24)
    db.execute("DELETE FROM hour WHERE start < ?", (max(first, hour - _HOURS_KEPT),))
    db.execute("DELETE FROM day WHERE start < ?", (first // 24,))
    db.execute(_OLD_TRANSITIONS, (first * _HOUR_MS,))


def newest_time(db: sqlite3.Connection) -> int | None:
    """Return the latest time that anything is stored for, in milliseconds since 1970."""
    newest = db.execute(_NEWEST_TIME).fetchone()[0]
    return None if newest is None else int(newest)


def drop_future(db: sqlite3.Connection, now: datetime) -> None:
    """Undo what a clock wrote that was set back to *now*.

    The totals of later hours go.  A change that is dated later happened before *now* at the
    latest: the last one of each service is dated *now*, the others go.
    """
    hour, now_ms = hour_of(now), milliseconds(now)
    db.execute("DELETE FROM hour WHERE start > ?", (hour,))
    db.execute("DELETE FROM day WHERE start > ?", (hour // 24,))
    last = db.execute(_LAST_IN_FUTURE, (now_ms,)).fetchall()
    db.execute("DELETE FROM transition WHERE at_ms > ?", (now_ms,))
    for change in last:
        _write(db, (now_ms, *change))
    db.execute("DELETE FROM note WHERE name = ?", (ALIVE,))
    db.execute("UPDATE state SET since_ms = min(since_ms, ?1), at_ms = min(at_ms, ?1)", (now_ms,))


def _write(db: sqlite3.Connection, row: tuple[int, str, str, str | None, str]) -> None:
    """Write the transition *row*, whose last column is the service's key."""
    db.execute(_REPLACED, (row[0], row[-1]))
    db.execute(_TRANSITION, row)
    db.execute(_FOLLOWING, (row[0], row[-1]))


def _state_row(state: StoredHealth) -> tuple[object, ...]:
    return (
        state.service,
        state.level,
        state.reason,
        milliseconds(state.since),
        milliseconds(state.at),
        json.dumps(state.reached_on),
        None,  # a column of earlier versions that is not read any more
        state.habits,
    )
