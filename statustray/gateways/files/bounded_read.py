"""Reading files that anybody may have put there: ordinary files only, up to a size."""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from statustray.domain.text.lazy_message import phrase

MIB = 1024 * 1024
SETTINGS_BYTES = 2 * MIB
"""The largest settings file: ten thousand services; the parser needs a second for as much."""


_COMMON: Final = {
    errno.ENOENT: phrase("there is no such file or folder"),
    errno.EACCES: phrase("no permission"),
    errno.EPERM: phrase("no permission"),
    errno.EISDIR: phrase("it is a folder"),
    errno.ENOTDIR: phrase("part of the path is not a folder"),
    errno.ENAMETOOLONG: phrase("the name is too long"),
    errno.ENOSPC: phrase("the disk is full"),
    errno.EROFS: phrase("the disk is read-only"),
    errno.EADDRINUSE: phrase("another program uses it"),
    errno.EADDRNOTAVAIL: phrase("this computer has no such address"),
}


class NotReadable(OSError):  # noqa: N818 - named for what is found, as Malformed is
    """A file that is refused before it is read; its text is a sentence for people."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.strerror = why


def read_bounded(path: Path, *, limit_bytes: int) -> bytes:
    """Read the ordinary file at *path*.

    A pipe, a device or a socket is refused without waiting for what may never come.

    Raises:
        NotReadable: no ordinary file, or larger than *limit_bytes*.
        OSError: it cannot be opened or read.
    """
    with _opened(path) as file:
        data = file.read(limit_bytes + 1)
    if len(data) > limit_bytes:
        raise NotReadable(phrase("it is larger than {n} MiB", n=limit_bytes // MIB))
    return data


def read_error(path: Path) -> OSError | None:
    """Return what hinders reading the file at *path* to its end, None where nothing does."""
    try:
        with _opened(path) as file:
            while file.read(MIB):
                pass
    except OSError as error:
        return error
    return None


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(path, flags)
    except PermissionError:
        refuse_odd(path.stat().st_mode)  # Windows opens no folder
        raise
    try:
        refuse_odd(os.fstat(handle).st_mode)
        with os.fdopen(handle, "rb", closefd=False) as file:
            yield file
    finally:
        os.close(handle)


def holds(path: Path, data: bytes) -> bool:
    """Whether there is an ordinary file at *path* that can be read and says *data*."""
    try:
        return read_bounded(path, limit_bytes=len(data)) == data
    except OSError:
        return False


def refuse_odd(mode: int) -> None:
    """Let ordinary files pass; *mode* is what ``stat`` says.

    Raises:
        NotReadable: it is a folder, a pipe, a device or a socket.
    """
    if stat.S_ISDIR(mode):
        raise NotReadable(phrase("it is a folder"))
    if not stat.S_ISREG(mode):
        raise NotReadable(phrase("it is not a regular file"))


def reason(error: OSError) -> str:
    """Return why a file or an address could not be used, as ``NotReadable`` or the system says it.

    What is common is said in words of our own: the system's are English in every language.
    """
    common = None if isinstance(error, NotReadable) else _COMMON.get(error.errno or 0)
    return common or error.strerror or str(error)
