"""For which origins the keys of the environment were first used; no key is written down here."""

import json
import logging
from pathlib import Path
from typing import Final

from statustray.domain.text.urls import origin
from statustray.gateways.files.atomic_write import write_atomically
from statustray.gateways.files.bounded_read import MIB, read_bounded
from statustray.gateways.files.private_files import FILE_MODE

_log = logging.getLogger(__name__)

_LIMIT_BYTES: Final = MIB


class KeyOrigins:
    """Remembers the origins of accounts in the file at *path*, in memory only where it is None.

    The password store keeps an origin with each key; a variable of the environment cannot.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._known: dict[str, str] | None = None

    def first_used(self, account: str, page: str) -> str | None:
        """Return the origin that the key of *account* was first used for, that of *page* if new."""
        known = self._read()
        if account not in known:
            # Another program may have bound it, or other keys, since this one has read the list.
            theirs = {} if self._path is None else _read(self._path)
            self._known = {account: origin(page) or "", **known, **theirs}
            self._write()
        return origin(self._read()[account])

    def _read(self) -> dict[str, str]:
        if self._known is None:
            self._known = {} if self._path is None else _read(self._path)
        return self._known

    def _write(self) -> None:
        if self._path is None:
            return
        text = json.dumps(self._known, indent=1, sort_keys=True)
        try:
            write_atomically(self._path, text.encode(), mode=FILE_MODE)
        except OSError as error:
            _log.warning("the origins of keys are not kept: %s", error)


def _read(path: Path) -> dict[str, str]:
    """Return what the file says; one that is damaged says nothing."""
    try:
        found = json.loads(read_bounded(path, limit_bytes=_LIMIT_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {key: value for key, value in found.items() if isinstance(value, str)}
