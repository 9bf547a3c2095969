"""Tables as files of comma-separated values."""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from statustray.domain.model.settings import Problem
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.atomic_write import write_atomically


def write_table(path: Path, rows: Iterable[Sequence[str]]) -> Problem | None:
    """Write *rows* to *path*; returns what hindered it, and then the file is as it was."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    try:
        write_atomically(path, text.getvalue().encode())
    except OSError as error:
        what = phrase("the file can't be written: {why}", why=error.strerror or error)
        return Problem(str(path), what, phrase("Choose a different location."))
    return None
