"""Where windows were and how large, kept for the next start."""

import base64
import binascii
import logging
from pathlib import Path
from typing import Final

import msgspec

from statustray.gateways.files.atomic_write import write_atomically
from statustray.gateways.files.bounded_read import MIB, read_bounded

_MOST_BYTES: Final = MIB // 16
_log = logging.getLogger(__name__)


class WindowPlaces:
    """A JSON file of names and what the toolkit calls a geometry; read each time it is asked.

    A file that cannot be read is as good as none, and one that cannot be written is no harm.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, name: str) -> bytes:
        """Return the geometry of the window *name*, empty where none is kept."""
        try:
            return base64.b64decode(self._read().get(name, ""), validate=True)
        except (binascii.Error, ValueError):
            return b""

    def put(self, name: str, geometry: bytes) -> None:
        """Keep the geometry of the window *name*."""
        known = self._read()
        said = base64.b64encode(geometry).decode("ascii")
        if known.get(name) == said:
            return
        known[name] = said
        try:
            write_atomically(self._path, msgspec.json.encode(known))
        except OSError as error:
            _log.info("the places of windows cannot be kept: %s", error)

    def _read(self) -> dict[str, str]:
        try:
            data = read_bounded(self._path, limit_bytes=_MOST_BYTES)
            return msgspec.json.decode(data, type=dict[str, str])
        except (OSError, msgspec.DecodeError):
            return {}
