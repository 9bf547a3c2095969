"""What hinders the reading and the writing of the settings file, as problems to be shown."""

from pathlib import Path
from typing import Final

from statustray.domain.model.problem import Problem
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.bounded_read import reason
from statustray.gateways.files.settings.migrations import WrongSchema

KEPT_WHILE_RUNNING: Final = phrase("They apply until you quit. Fix the cause, then save again.")


def not_read(path: Path, error: OSError) -> Problem:
    """Say that the file cannot be read."""
    what = phrase("the settings can't be read: {why}; none of them apply", why=reason(error))
    do = phrase("Make the file readable. Until then, StatusTray won't change it.")
    return Problem(str(path), what, do)


def not_written(path: Path, error: OSError) -> Problem:
    """Say that the file cannot be written."""
    what = phrase("the settings could not be saved: {why}", why=reason(error))
    return Problem(str(path), what, KEPT_WHILE_RUNNING)


def not_expressed(path: Path) -> Problem:
    """Say that the new text of the file did not say what was meant, and was not written."""
    why = phrase("the new text could not be read back correctly")
    what = phrase("the settings could not be saved: {why}", why=why)
    do = phrase("The file was not changed. Edit it by hand, or move it away and save again.")
    return Problem(str(path), what, do)


def damaged(path: Path, error: ValueError, kept: Path | None, *, running: bool) -> Problem:
    """Say that the file is no TOML.

    Args:
        path: The file.
        error: What is wrong with it.
        kept: The copy that was made of it, None where there is none.
        running: Whether earlier settings are in use, rather than the defaults.
    """
    if running:
        what = phrase(
            "the settings file is damaged, so the earlier settings still apply: {why}", why=error
        )
    else:
        what = phrase(
            "the settings file is damaged, so none of your settings apply: {why}", why=error
        )
    if kept is not None:
        do = phrase("Fix it, or copy what you need from the backup copy {name}.", name=kept.name)
    elif running:
        do = phrase("Fix the file. StatusTray keeps a backup copy before it writes to it.")
    else:
        do = phrase("Fix the file. Until then, StatusTray won't change it.")
    return Problem(str(path), what, do)


def gone(path: Path) -> Problem:
    """Say that the file was removed or emptied while its settings are in use."""
    what = phrase("the settings file is gone or empty, so the earlier settings still apply")
    do = phrase("Put it back, or change any setting to write it again.")
    return Problem(str(path), what, do)


def wrong_schema(path: Path, error: WrongSchema) -> Problem:
    """Say that the file is of another version of the program, or of none."""
    what = phrase("the settings can't be used: {why}; none of them apply", why=error)
    return Problem(str(path), what, error.do)
