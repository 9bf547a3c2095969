"""Errors of the history file as problems, told apart by error code, never by message."""

import errno
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from statustray.domain.model.problem import Problem
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.bounded_read import reason
from statustray.gateways.history.schema import NewerHistoryError, plain_code

_WHAT: Mapping[int | None, tuple[str, str]] = {
    sqlite3.SQLITE_FULL: (phrase("the disk is full"), phrase("Free up some disk space.")),
    sqlite3.SQLITE_READONLY: (
        phrase("the file is read-only"),
        phrase("Give yourself write permission for it."),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        phrase("the file can't be opened"),
        phrase("Check that you can write to its folder."),
    ),
    sqlite3.SQLITE_PERM: (
        phrase("no permission to open the file"),
        phrase("Give yourself read and write permission for it."),
    ),
    sqlite3.SQLITE_BUSY: (
        phrase("another program is using the file"),
        phrase("StatusTray tries again within a minute."),
    ),
    sqlite3.SQLITE_IOERR: (
        phrase("the disk reports an error"),
        phrase("Check the disk for errors."),
    ),
}
# The system's own errors that SQLite has a code for.
_LIKE: Mapping[int | None, int] = {
    errno.ENOSPC: sqlite3.SQLITE_FULL,
    errno.EROFS: sqlite3.SQLITE_READONLY,
    errno.EIO: sqlite3.SQLITE_IOERR,
}
_GOES_ON = phrase("StatusTray keeps watching.")


def not_written(path: Path, error: Exception) -> Problem:
    """Return the problem of a history that cannot be written."""
    if isinstance(error, NewerHistoryError):
        do = phrase(
            "Update StatusTray, or use a different --home folder. The file was not changed."
        )
        return Problem(str(path), phrase("history is not being saved: {why}", why=error), do)
    code = plain_code(error) if isinstance(error, sqlite3.Error) else _LIKE.get(_number(error))
    why, then = _WHAT.get(code, (_words(error), phrase("Check the folder and its permissions.")))
    what = phrase("history is not being saved: {why}", why=why)
    return Problem(str(path), what, phrase("{what} {then}", what=then, then=_GOES_ON))


def recreated(path: Path, kept: Path) -> Problem:
    """Return the problem of a damaged history that was replaced by a new one."""
    what = phrase(
        "the history file was damaged; it was kept as {name}, and a new one was started",
        name=kept.name,
    )
    return Problem(str(path), what, _GOES_ON)


def _number(error: Exception) -> int | None:
    return error.errno if isinstance(error, OSError) else None


def _words(error: Exception) -> str:
    return reason(error) if isinstance(error, OSError) else str(error)
