"""One file of services, kept open and read line by line."""

import os
from pathlib import Path
from threading import Lock
from typing import Final

_MOST_LINES: Final = 2048  # bytes; longer lines are read with all that follows them


class CategoryFile:
    """A file of which few lines are asked for, so that it takes no memory; from any thread.

    It stays as it is where an update puts another file in its place.  It is not mapped: a look at
    what another program has cut off meanwhile would end this one.
    """

    def __init__(self, path: Path) -> None:
        """Open the file at *path*.

        Raises:
            OSError: it cannot be opened.
        """
        self.path = path
        self._handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        self._lock = Lock()
        self._failed = False
        self._first = self._stamp()

    def __del__(self) -> None:
        """Close the file."""
        if hasattr(self, "_handle"):
            os.close(self._handle)

    @property
    def changed(self) -> bool:
        """Whether another program has written into the file, or it can no longer be read."""
        return self._failed or self._stamp() != self._first

    def content(self) -> bytes:
        """Return all that is there now."""
        return self._read(0, os.fstat(self._handle).st_size)

    def line(self, at: int) -> bytes:
        """Return the line that begins at the byte *at*."""
        begin, end, _ = self._read(at, _MOST_LINES).partition(b"\n")
        return begin if end else self._read(at, os.fstat(self._handle).st_size).partition(b"\n")[0]

    def _read(self, at: int, size: int) -> bytes:
        try:
            with self._lock:
                os.lseek(self._handle, at, os.SEEK_SET)
                return os.read(self._handle, size)
        except OSError:
            self._failed = True
            return b""

    def _stamp(self) -> tuple[int, int]:
        seen = os.fstat(self._handle)
        return seen.st_size, seen.st_mtime_ns
