"""A lock that one process holds and that the system takes back when the process ends."""

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from statustray.gateways.files.private_files import make_private_folder, open_private

_WAIT_S, _AGAIN_S = 2.0, 0.01
_UNTOLD = 0  # what wine says of a lock that another process holds
# Nobody ever writes into the file, and it is never removed: a lock on a removed file locks nothing.
_HELD = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK, _UNTOLD}


class FileLock:
    """The lock on the file at *path*, which is made where it is missing."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    def acquire(self) -> bool:
        """Take the lock; False where another process holds it.

        Raises:
            OSError: the file cannot be made or opened, or its disk knows no locks.
        """
        if self._handle is not None:
            return True
        make_private_folder(self.path.parent)
        handle = open_private(str(self.path), os.O_RDWR | os.O_CREAT | _NO_LINK)
        try:
            if _locked(handle):
                self._handle = handle
        finally:
            if self._handle is None:
                os.close(handle)
        return self._handle is not None

    def release(self) -> None:
        """Give the lock up."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def taken(self) -> bool:
        """Whether a process holds the lock; makes no file."""
        if self._handle is not None:
            return True
        try:
            handle = os.open(self.path, os.O_RDWR | _NO_LINK)
        except OSError:
            return False
        try:
            return not _locked(handle)
        except OSError:
            return False
        finally:
            os.close(handle)


@contextmanager
def held_folder(folder: Path) -> Iterator[None]:
    """Let one process of ours at a time change a file of *folder*, without a file to lock.

    A help, no promise: Windows locks no folder and some servers neither, and a process that hangs
    is waited for no longer than two seconds.
    """
    handle: int | None = None
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        until = time.monotonic() + _WAIT_S
        while not _locked(handle) and time.monotonic() < until:
            time.sleep(_AGAIN_S)
    try:
        yield
    finally:
        if handle is not None:
            os.close(handle)


_NO_LINK = getattr(os, "O_NOFOLLOW", 0)


def _locked(handle: int) -> bool:
    """Lock the open file *handle* until it is closed; False where another process did."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - a module of that platform

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - a module of the others

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _HELD:
            return False
        raise
    return True
