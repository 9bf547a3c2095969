"""The log: one small file that turns over, without secrets and without the same line for ever.

Convention: a first failure is a WARNING, its repeats are DEBUG, recovery is INFO.  The file holds
INFO and above of our own, and WARNING and above of libraries (theirs name whole addresses).
"""

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from itertools import pairwise
from pathlib import Path

from statustray.gateways.files.private_files import make_private_file, make_private_folder

_BYTES = 512 * 1024
_OLDER = 2
_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_OURS = "statustray"

# What may carry a secret in an address: who signs in, what is asked, and what is kept from servers.
# Whatever signs it has: of an address that is written wrongly nobody knows where a part ends.
_SIGNED_IN = re.compile(r"(?<=://)\S{0,2000}@")
_ASKED = re.compile(r"((?<=\S)\?|(?<=[\w/])#)(\S+)")
_SENTENCE_GOES_ON = "?#:,;.\"')>]…"


def without_secrets(text: str) -> str:
    """Return *text* with names, passwords, queries and fragments of addresses removed."""
    return _ASKED.sub(_unasked, _SIGNED_IN.sub("…@", text))


def _unasked(found: re.Match[str]) -> str:
    mark, asked = found.groups()
    secret = asked.rstrip(_SENTENCE_GOES_ON)
    return f"{mark}…{asked[len(secret) :]}" if secret else found[0]


def fit_to_send(text: str) -> str:
    """Return *text*, lines of a log or a trace, without secrets and what a terminal obeys."""
    careful = without_secrets(text)
    if careful.isprintable():
        return careful
    from statustray.domain.text.plain_text import legible  # noqa: PLC0415 - for few lines

    return legible(careful, lines=True)


class _Careful(logging.Formatter):
    """Writes a line (and a trace) without what addresses may carry, and what a terminal obeys."""

    def format(self, record: logging.LogRecord) -> str:
        return fit_to_send(super().format(record))


class _Ours(logging.Filter):
    """Lets our own lines pass, and others' from WARNING on."""

    def filter(self, record: logging.LogRecord) -> bool:
        ours = record.name == _OURS or record.name.startswith(f"{_OURS}.")
        return ours or record.levelno >= logging.WARNING


@contextmanager
def log_to(path: Path, *, level: int = logging.INFO) -> Iterator[bool]:
    """Write the log to *path* while the block runs; False where it cannot be written."""
    handler = _handler(path)
    root = logging.getLogger()
    before = root.level
    if handler is not None:
        handler.setLevel(level)
        root.addHandler(handler)
        root.setLevel(min(level, before))
    try:
        yield handler is not None
    finally:
        if handler is not None:
            root.removeHandler(handler)
            root.setLevel(before)
            with suppress(OSError):  # the last lines, on a disk that is full
                handler.close()


def _handler(path: Path) -> logging.Handler | None:
    try:
        make_private_folder(path.parent)
        handler = _Quiet(path, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(_Careful(_FORM))
    handler.addFilter(_Ours())
    return handler


class _Quiet(logging.FileHandler):
    """A file that turns over, on a disk that may be full: what cannot be written is lost, no more.

    The standard library's brings pickle and queues with it, half a MiB before the icon.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write *record*, into a new file where this one is full."""
        with suppress(OSError, ValueError):
            if self.stream is not None and self.stream.tell() >= _BYTES:
                self._turn_over(self.stream)
        with suppress(OSError):  # of opening the new file, which the base class lets through
            super().emit(record)

    def _turn_over(self, full: TextIOWrapper) -> None:
        self.stream = None  # the next line opens a new one
        full.close()
        names = [self.baseFilename, *(f"{self.baseFilename}.{n + 1}" for n in range(_OLDER))]
        for older, newer in pairwise(reversed(names)):
            with suppress(FileNotFoundError):
                Path(newer).replace(older)

    def _open(self) -> TextIOWrapper:
        make_private_file(Path(self.baseFilename))
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:
        """Leave the standard error alone; the program's user reads the panel, not a trace."""
