"""Saving what a command was asked to save besides its answer."""

import os
from pathlib import Path

from statustray.cli.language import tr
from statustray.cli.output.notes import fail
from statustray.gateways.files.atomic_write import write_atomically
from statustray.gateways.files.bounded_read import reason
from statustray.gateways.files.private_files import FILE_MODE, own_way
from statustray.present.vocabulary.problems import phrase_words


def save(path: Path, text: str, *, private: bool = False) -> None:
    """Write *text* to *path*, for the user alone where it is *private*.

    Ends the command with a sentence where that is not possible; then the file is as it was.
    """
    try:
        # A folder that is missing may be a slip of the keyboard: it is named, not made.
        os.stat(f"{path.parent}{os.sep}")  # noqa: PTH116 - a Path would drop the separator
        mode = FILE_MODE if private else None
        write_atomically(path, text.encode(), mode=mode, resolve=own_way)
    except OSError as error:
        fail(tr("{file} can't be written: {why}.", file=path, why=phrase_words(reason(error), tr)))
