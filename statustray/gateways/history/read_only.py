"""A read-only memory, for commands that run beside the program that writes the history."""

import sqlite3
from pathlib import Path

from statustray.engine.ports import StoredHealth
from statustray.gateways.history.null_memory import NullMemory
from statustray.gateways.history.pending_writes import ALERT_STATE
from statustray.gateways.history.queries import HistoryQueries


class ReadOnlyMemory(NullMemory):
    """Returns what was stored when it was opened, and writes nothing."""

    def __init__(self, path: Path) -> None:
        self._states: tuple[StoredHealth, ...] = ()
        self._alert_state = ""
        self._path = path
        try:
            with HistoryQueries.beside(path) as past:
                self._states, self._alert_state = past.remembered(), past.note(ALERT_STATE)
        except sqlite3.Error:
            return  # nothing is stored yet or readable: a check needs no history

    def remembered(self) -> tuple[StoredHealth, ...]:
        """Return the last confirmed state of every service."""
        return self._states

    def note(self, name: str) -> str:
        """Return a note as its keeper left it."""
        try:
            with HistoryQueries.beside(self._path) as past:
                return past.note(name)
        except sqlite3.Error:
            return ""

    def alert_state(self) -> str:
        """Return the alert state as the tray program left it."""
        return self._alert_state
