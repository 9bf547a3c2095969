"""The process's own output: it may be closed, full, or poor in letters."""

import errno
import os
import sys
from pathlib import Path
from typing import Final, TextIO

UNWRITTEN: Final = 74
"""The exit status of an answer that could not be written, by the custom of ``sysexits.h``."""

_FULL: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def open_streams() -> None:
    """Let standard output and error take every letter; closed ones lead nowhere."""
    sys.stdout, sys.stderr = _usable(sys.stdout), _usable(sys.stderr)


def is_full(error: OSError) -> bool:
    """Whether *error* is of a disk that takes no more."""
    return error.errno in _FULL


def give_up_output() -> None:
    """Let what is still to be written go nowhere, so that the end of the process is quiet."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _usable(stream: TextIO | None) -> TextIO:
    if stream is None:
        return Path(os.devnull).open("w", encoding="utf-8")
    # A terminal whose encoding lacks a shape shows "?" for it, instead of no answer at all.
    stream.reconfigure(errors="replace")  # type: ignore[attr-defined]  # these are text streams
    return stream
