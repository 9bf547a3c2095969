"""Files that the user asked for, at a place of the user's choosing."""

from pathlib import Path

from statustray.domain.model.problem import Problem
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.atomic_write import write_atomically
from statustray.gateways.files.bounded_read import reason
from statustray.gateways.files.private_files import own_way


def write_requested(path: Path, content: str | bytes) -> Problem | None:
    """Write *content* to *path*; return what hindered it, and then the file is as it was."""
    data = content.encode() if isinstance(content, str) else content
    try:
        write_atomically(path, data, resolve=own_way)
    except OSError as error:
        what = phrase("the file can't be written: {why}", why=reason(error))
        return Problem(str(path), what, phrase("Choose a different location."))
    return None
