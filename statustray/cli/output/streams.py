"""Standard output and error: either may be closed, full, or unable to encode a character."""

import codecs
import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TextIO

UNWRITTEN: Final = 74
"""The exit status of an answer that could not be written, by the custom of ``sysexits.h``."""

_STAND_INS: Final = str.maketrans("●○▣▲◆✖→⇄⌂⚠…“”", '*o#!%x>~^!.""')
"""What an encoding shows for a character that it lacks; "?" would say that a service is unknown."""

_SYSTEM_CHOOSES: Final = "PYTHONIOENCODING"
_FULL: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def open_streams() -> None:
    """Make standard output and error accept every character; discard what goes to closed ones.

    A closed standard input says nothing.
    """
    codecs.register_error(_stand_in.__name__, _stand_in)
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
    # What Windows takes for files and pipes lacks our shapes and most languages.
    ours = sys.platform == "win32" and _SYSTEM_CHOOSES not in os.environ
    encoding = "utf-8" if ours else stream.encoding
    stream.reconfigure(encoding=encoding, errors=_stand_in.__name__)  # type: ignore[attr-defined]  # these are text streams
    return stream


def _takes_anything(stream: TextIO) -> bool:
    """Whether *stream* is open for writing: a service may be given one for reading, or none."""
    try:
        os.write(stream.fileno(), b"")
    except OSError as error:
        return error.errno != errno.EBADF
    return True


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    """Write what ``error`` could not: another character, "?" where there is none."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    text = error.object[error.start : error.end].translate(_STAND_INS)
    return text.encode("ascii", "replace").decode("ascii"), error.end
