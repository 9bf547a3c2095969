"""Tables as files of comma-separated values."""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from statustray.domain.model.problem import Problem
from statustray.gateways.files.requested_file import write_requested


def write_table(path: Path, rows: Iterable[Sequence[str]]) -> Problem | None:
    """Write *rows* to *path*; returns what hindered it, and then the file is as it was."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return write_requested(path, text.getvalue())
