"""Keeping a file aside under a name of its own, so that nothing of its owner's is ever lost."""

import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from statustray.gateways.files.atomic_write import write_atomically
from statustray.gateways.files.bounded_read import SETTINGS_BYTES, holds, read_bounded
from statustray.gateways.files.private_files import FILE_MODE


def keep_copy(path: Path, word: str) -> Path:
    """Copy *path* to ``<name>.<word>-<day of its last change>`` and return the copy.

    A copy that is already there serves again; another file of that name is never touched.

    Raises:
        OSError: the copy cannot be made.
    """
    data = read_bounded(path, limit_bytes=SETTINGS_BYTES)
    for name in _names(path, word):
        if not os.path.lexists(name):
            write_atomically(name, data, mode=FILE_MODE)
            return name
        if holds(name, data):
            return name
    raise AssertionError  # pragma: no cover -- the names never end


def set_aside(path: Path, word: str) -> Path:
    """Rename *path* likewise and return its new name.

    Raises:
        OSError: it cannot be renamed.
    """
    name = next(name for name in _names(path, word) if not name.exists())
    kept = path.rename(name)
    with suppress(OSError):  # it lies there under its new name by then
        if kept.is_file():
            kept.chmod(FILE_MODE)
    return kept


def _names(path: Path, word: str) -> Iterator[Path]:
    changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    first = f"{path.name}.{word}-{changed:%Y-%m-%d}"
    yield path.with_name(first)
    yield from (path.with_name(f"{first}-{n}") for n in count(2))
