"""Standard output and error: either may be closed, full, or unable to encode a character."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TextIO

UNWRITTEN: Final = 74
"""The exit status of an answer that could not be written, by the custom of ``sysexits.h``."""

_FULL: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def open_streams() -> None:
    """Make standard output and error accept every character; discard what goes to closed ones.

    A closed standard input says nothing.
    """
    sys.stdout, sys.stderr = _usable(sys.stdout), _usable(sys.stderr)
    if sys.stdin is None:
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115 - open until the end


def is_full(error: OSError) -> bool:
    """Whether *error* says that the disk is full."""
    return error.errno in _FULL


def discard(stream: TextIO) -> None:
    """Discard what is still buffered, so that the process exits without another error."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


@contextmanager
def unwritten_ignored(stream: TextIO) -> Iterator[None]:
    """Go on where nothing can be written to *stream*; for what is said beside an answer."""
    try:
        yield
    except OSError:
        discard(stream)


def _usable(stream: TextIO | None) -> TextIO:
    if stream is None or not _takes_anything(stream):
        return Path(os.devnull).open("w", encoding="utf-8")
    # A terminal whose encoding lacks a character shows "?" for it instead of failing.
    stream.reconfigure(errors="replace")  # type: ignore[attr-defined]  # these are text streams
    return stream


def _takes_anything(stream: TextIO) -> bool:
    """Whether *stream* is open for writing: a service may be given one for reading, or none."""
    try:
        os.write(stream.fileno(), b"")
    except OSError as error:
        return error.errno != errno.EBADF
    return True
