"""The statements that write the history; each within a transaction of its caller's."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import astuple
from datetime import datetime

from statustray.engine.ports import Remembered, Transition
from statustray.gateways.history_rollup import Sums

_ADD_HOUR = """
INSERT INTO hour
SELECT ?, id, ?, ?, ?, ?, ?, ?, ? FROM service WHERE key = ?
ON CONFLICT (start, service) DO UPDATE SET
    up_s = up_s + excluded.up_s,
    degraded_s = degraded_s + excluded.degraded_s,
    down_s = down_s + excluded.down_s,
    unknown_s = unknown_s + excluded.unknown_s,
    answers = answers + excluded.answers,
    ms_sum = ms_sum + excluded.ms_sum,
    ms_max = max(ms_max, excluded.ms_max)
"""
_ADD_DAY = _ADD_HOUR.replace("INTO hour", "INTO day")
_KNOW = "INSERT OR IGNORE INTO service (key) VALUES (?)"
_TRANSITION = """
INSERT OR REPLACE INTO transition
SELECT ?, id, ?, ?, ? FROM service WHERE key = ?
"""
_STATE = "INSERT OR REPLACE INTO state VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_NOTE = "INSERT OR REPLACE INTO note VALUES (?, ?)"

_HOURS_KEPT = 400 * 24


def milliseconds(at: datetime) -> int:
    """Return *at* as the database has it: milliseconds since 1970."""
    return round(at.timestamp() * 1000)


def write_transitions(db: sqlite3.Connection, transitions: Iterable[Transition]) -> None:
    """Add *transitions*; a second one of the same moment replaces the first."""
    for t in transitions:
        db.execute(_KNOW, (t.service,))
        db.execute(_TRANSITION, (milliseconds(t.at), t.level, t.reason, t.cause, t.service))


def write_states(db: sqlite3.Connection, states: Iterable[Remembered]) -> None:
    """Keep *states*, each in place of the older one."""
    db.executemany(_STATE, (_state_row(state) for state in states))


def write_note(db: sqlite3.Connection, name: str, text: str) -> None:
    """Keep *text* under *name*."""
    db.execute(_NOTE, (name, text))


def write_sums(db: sqlite3.Connection, sums: Mapping[tuple[int, str], Sums]) -> None:
    """Add *sums*, keyed by hour since 1970 and service, to their hours and days."""
    db.executemany(_KNOW, {(service,) for _, service in sums})
    db.executemany(_ADD_HOUR, ((hour, *astuple(s), key) for (hour, key), s in sums.items()))
    db.executemany(_ADD_DAY, ((hour // 24, *astuple(s), key) for (hour, key), s in sums.items()))


def prune(db: sqlite3.Connection, hour: int) -> None:
    """Drop hours older than 400 days before *hour*; days and transitions stay for ever."""
    db.execute("DELETE FROM hour WHERE start < ?", (hour - _HOURS_KEPT,))


def _state_row(state: Remembered) -> tuple[object, ...]:
    return (
        state.service,
        state.level,
        state.reason,
        milliseconds(state.since),
        milliseconds(state.at),
        json.dumps(state.reached_on),
        state.told,
        state.habits,
    )
