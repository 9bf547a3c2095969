"""The administrator's settings for every user of this computer."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from statustray.domain.model.problem import Problem
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.files.bounded_read import SETTINGS_BYTES, read_bounded, reason
from statustray.gateways.files.settings.migrations import UPGRADES, upgraded
from statustray.gateways.files.toml.toml_tables import tables_of, text_of

if TYPE_CHECKING:
    from statustray.domain.config.managed import Managed

NAME: Final = "managed.toml"


def system_place() -> Path:
    """Return where an administrator puts the file on this system; only they can write there."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "statustray" / NAME
    if sys.platform == "darwin":
        return Path("/Library/Application Support/statustray") / NAME
    return Path("/etc/statustray") / NAME


def read_managed_file(path: Path) -> "tuple[Managed | None, tuple[Problem, ...]]":
    """Read the file at *path*; None without one, or where nothing of it can be used.

    Whatever is wrong with it is named, and the user's own settings are as without it.
    """
    try:
        data = read_bounded(path, limit_bytes=SETTINGS_BYTES)
    except FileNotFoundError:
        return None, ()
    except OSError as error:
        return None, (_unusable(path, reason(error)),)
    # Imported on demand: on most computers there is no such file.
    from statustray.domain.config.managed import read_managed  # noqa: PLC0415

    try:
        tables = upgraded(tables_of(text_of(data)), UPGRADES)
    except ValueError as error:
        return None, (_unusable(path, error),)
    managed, problems = read_managed(tables)
    return managed, tuple(_placed(path, problem) for problem in problems)


def _placed(path: Path, problem: Problem) -> Problem:
    return Problem(f"{path}, {problem.place}", problem.what, problem.do)


def _unusable(path: Path, why: object) -> Problem:
    what = phrase("your administrator's settings can't be used: {why}", why=why)
    return Problem(str(path), what, phrase("Tell your administrator. Your own settings apply."))
