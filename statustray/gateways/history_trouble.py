"""What goes wrong with the history's file, as problems: decided by code, never by a message."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from statustray.domain.settings import Problem
from statustray.gateways.history_schema import NewerHistoryError, plain_code

_WHAT: Mapping[int | None, tuple[str, str]] = {
    sqlite3.SQLITE_FULL: ("the disk is full", "Make room on it."),
    sqlite3.SQLITE_READONLY: ("the file may not be written", "Let its owner write it."),
    sqlite3.SQLITE_CANTOPEN: ("the file cannot be opened", "See that its folder may be written."),
    sqlite3.SQLITE_PERM: ("the file may not be opened", "Let its owner read and write it."),
    sqlite3.SQLITE_BUSY: ("another program holds the file", "It is tried again within a minute."),
    sqlite3.SQLITE_IOERR: ("the disk does not answer as it should", "Look after the disk."),
}
_GOES_ON = "Watching goes on."


def not_written(path: Path, error: Exception) -> Problem:
    """Say why the history is not written."""
    if isinstance(error, NewerHistoryError):
        do = "Update StatusTray, or use another --home. The file stays as it is."
        return Problem(str(path), f"the history is not kept: {error}", do)
    code = plain_code(error) if isinstance(error, sqlite3.Error) else None
    what, do = _WHAT.get(code, (_words(error), "Look after the folder."))
    return Problem(str(path), f"the history is not kept: {what}", f"{do} {_GOES_ON}")


def begun_anew(path: Path, kept: Path) -> Problem:
    """Say that the history was damaged and a new one is begun."""
    what = f"the history was damaged; it is kept as {kept.name}, and a new one is begun"
    return Problem(str(path), what, _GOES_ON)


def _words(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
