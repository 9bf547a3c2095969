"""The history's database: tables, schema versions, and opening it.

Everything is keyed by time first, so that a flush touches one page and pruning a day is
one range; ``WITHOUT ROWID`` keeps a year of a hundred services below 35 MiB.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.bounded_read import NotReadable, reason, refuse_odd
from statustray.gateways.files.private_files import make_private_file, make_private_folder

_FIRST = """
CREATE TABLE service (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE transition (
    at_ms INTEGER NOT NULL,
    service INTEGER NOT NULL REFERENCES service (id),
    level TEXT NOT NULL,
    reason TEXT NOT NULL,
    cause TEXT,
    PRIMARY KEY (at_ms, service)
) STRICT, WITHOUT ROWID;
CREATE INDEX transition_of ON transition (service, at_ms);
CREATE TABLE hour (
    start INTEGER NOT NULL,
    service INTEGER NOT NULL REFERENCES service (id),
    up_s INTEGER NOT NULL,
    degraded_s INTEGER NOT NULL,
    down_s INTEGER NOT NULL,
    unknown_s INTEGER NOT NULL,
    answers INTEGER NOT NULL,
    ms_sum INTEGER NOT NULL,
    PRIMARY KEY (start, service)
) STRICT, WITHOUT ROWID;
CREATE TABLE day (
    start INTEGER NOT NULL,
    service INTEGER NOT NULL REFERENCES service (id),
    up_s INTEGER NOT NULL,
    degraded_s INTEGER NOT NULL,
    down_s INTEGER NOT NULL,
    unknown_s INTEGER NOT NULL,
    answers INTEGER NOT NULL,
    ms_sum INTEGER NOT NULL,
    PRIMARY KEY (start, service)
) STRICT, WITHOUT ROWID;
CREATE TABLE state (
    service TEXT PRIMARY KEY,
    level TEXT NOT NULL,
    reason TEXT NOT NULL,
    since_ms INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    reached_on TEXT NOT NULL,
    told TEXT,
    habits TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE note (
    name TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""

# What was in maintenance counted as degraded before.
_MAINTENANCE = """
ALTER TABLE hour ADD COLUMN maintenance_s INTEGER NOT NULL DEFAULT 0;
ALTER TABLE day ADD COLUMN maintenance_s INTEGER NOT NULL DEFAULT 0;
"""

# The first creates version 1 from an empty file, the next version 2 from version 1, and so on.
MIGRATIONS: tuple[str, ...] = (_FIRST, _MAINTENANCE)

_SETUP = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA cache_size = -512;
PRAGMA temp_store = MEMORY;
PRAGMA wal_autocheckpoint = 1000;
"""

_WAIT_S = 1.0
# The last three: our statements fit our tables and what is in them.
_DAMAGED = {
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_ERROR,
    sqlite3.SQLITE_CONSTRAINT,
    sqlite3.SQLITE_MISMATCH,
}
_COLUMNS = """
SELECT made.name, part.name, part.type FROM sqlite_master AS made
CROSS JOIN pragma_table_info(made.name) AS part
"""
# The low byte of an extended result code is the plain one.
_PLAIN = 0xFF


class NewerHistoryError(sqlite3.Error):
    """The file was written by a later version of the program; it is left as it is."""


class DamagedHistoryError(sqlite3.DatabaseError):
    """What is stored was never written so."""

    sqlite_errorcode = sqlite3.SQLITE_CORRUPT


@contextmanager
def damage_named() -> Iterator[None]:
    """Let what Python raises over values that were never written be an error of SQLite's.

    Raises:
        DamagedHistoryError: in place of any such error.
    """
    try:
        yield
    except (ValueError, TypeError, LookupError, ArithmeticError) as error:
        raise DamagedHistoryError(str(error)) from error


def open_for_writing(path: Path, migrations: tuple[str, ...] = MIGRATIONS) -> sqlite3.Connection:
    """Open the history at *path*; create or upgrade it where needed.

    The connection belongs to the thread that opens it.

    Raises:
        NewerHistoryError: a later version wrote it.
        sqlite3.Error: it cannot be opened, or is damaged.
        OSError: its folder cannot be created, or something else has its name.
    """
    make_private_folder(path.parent)
    try:
        make_private_file(path)  # SQLite gives its other files the rights of this one
    except NotReadable:
        raise
    except OSError:  # SQLite says by a code of its own what is wrong
        pass
    db = _plain(path)
    try:
        with damage_named():
            _migrate(db, migrations)
    except sqlite3.Error:
        db.close()
        raise
    return db


def open_for_reading(path: Path) -> sqlite3.Connection:
    """Open the history at *path* for reading, beside its writer.

    Raises:
        NewerHistoryError: a later version wrote it.
        sqlite3.Error: it is missing, damaged, or no ordinary file.
    """
    _refuse_odd(path)
    try:
        return _opened(f"{path.absolute().as_uri()}?mode=ro")
    except sqlite3.OperationalError:
        # A read-only folder has no writer either: read the file as it is.
        return _opened(f"{path.absolute().as_uri()}?mode=ro&immutable=1")


def _refuse_odd(path: Path) -> None:
    """Refuse what SQLite would wait for: a pipe that nobody writes to."""
    try:
        refuse_odd(path.stat().st_mode)
    except NotReadable as error:
        raise sqlite3.OperationalError(reason(error)) from None
    except OSError:
        return  # SQLite says what is wrong


def damaged(error: sqlite3.Error) -> bool:
    """Return whether *error* says that the file is damaged."""
    return plain_code(error) in _DAMAGED


def sound(path: Path) -> bool:
    """Whether the file at *path* has all of our tables and SQLite finds no fault in it."""
    try:
        with closing(_plain(path)) as db, closing(_plain(":memory:")) as ours, damage_named():
            ours.executescript("".join(MIGRATIONS[: _version(db, len(MIGRATIONS))]))
            wanted, found = ({*each.execute(_COLUMNS)} for each in (ours, db))
            return wanted <= found and db.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
    except sqlite3.Error:
        return False


def plain_code(error: sqlite3.Error) -> int | None:
    """Return SQLite's primary result code, or None for an error raised by Python."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & _PLAIN


def _opened(address: str) -> sqlite3.Connection:
    db = _plain(address, uri=True)
    try:
        with damage_named():
            _version(db, len(MIGRATIONS))
    except sqlite3.Error:
        db.close()
        raise
    return db


def _plain(address: str | Path, *, uri: bool = False) -> sqlite3.Connection:
    db = sqlite3.connect(address, timeout=_WAIT_S, isolation_level=None, uri=uri)
    db.text_factory = _text
    return db


def _text(stored: bytes) -> str:
    """Read a text; one flipped bit in it costs a letter, and not the history."""
    return stored.decode("utf-8", "replace")


def _migrate(db: sqlite3.Connection, migrations: tuple[str, ...]) -> None:
    version = _version(db, len(migrations))
    db.executescript(_SETUP)
    for number, script in enumerate(migrations[version:], start=version + 1):
        db.executescript(f"BEGIN IMMEDIATE;{script}PRAGMA user_version = {number};COMMIT;")


def _version(db: sqlite3.Connection, newest: int) -> int:
    version: int = db.execute("PRAGMA user_version").fetchone()[0]
    if version > newest:
        raise NewerHistoryError(
            phrase(
                "version {version} needs a newer StatusTray; this one supports up to {known}",
                version=version,
                known=newest,
            )
        )
    return version
