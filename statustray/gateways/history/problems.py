"""What goes wrong with the history's file, as problems: decided by code, never by a message."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from statustray.domain.model.settings import Problem
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.history.schema import NewerHistoryError, plain_code

_WHAT: Mapping[int | None, tuple[str, str]] = {
    sqlite3.SQLITE_FULL: (phrase("the disk is full"), phrase("Make room on it.")),
    sqlite3.SQLITE_READONLY: (
        phrase("the file may not be written"),
        phrase("Let its owner write it."),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        phrase("the file cannot be opened"),
        phrase("See that its folder may be written."),
    ),
    sqlite3.SQLITE_PERM: (
        phrase("the file may not be opened"),
        phrase("Let its owner read and write it."),
    ),
    sqlite3.SQLITE_BUSY: (
        phrase("another program holds the file"),
        phrase("It is tried again within a minute."),
    ),
    sqlite3.SQLITE_IOERR: (
        phrase("the disk does not answer as it should"),
        phrase("Look after the disk."),
    ),
}
_GOES_ON = phrase("Watching goes on.")


def not_written(path: Path, error: Exception) -> Problem:
    """Say why the history is not written."""
    if isinstance(error, NewerHistoryError):
        do = phrase("Update StatusTray, or use another --home. The file stays as it is.")
        return Problem(str(path), phrase("the history is not kept: {why}", why=error), do)
    code = plain_code(error) if isinstance(error, sqlite3.Error) else None
    why, then = _WHAT.get(code, (_words(error), phrase("Look after the folder.")))
    what = phrase("the history is not kept: {why}", why=why)
    return Problem(str(path), what, phrase("{what} {then}", what=then, then=_GOES_ON))


def recreated(path: Path, kept: Path) -> Problem:
    """Say that the history was damaged and a new one is begun."""
    what = phrase(
        "the history was damaged; it is kept as {name}, and a new one is begun", name=kept.name
    )
    return Problem(str(path), what, _GOES_ON)


def _words(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
