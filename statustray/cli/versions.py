"""The versions that a report of a fault should name."""

import platform
import sqlite3
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from statustray import __version__
from statustray.cli.language import tr
from statustray.engine.release_check import NOTE, release_note
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.files.settings_file import SettingsFile
from statustray.gateways.history.queries import HistoryQueries
from statustray.present.sentences.releases import newer_version


def versions() -> str:
    """Name StatusTray's version, Python's and Qt's."""
    try:
        # Qt itself is not loaded: a computer that lacks its libraries has a version all the same.
        qt = version("pyside6-essentials")
    except PackageNotFoundError:
        qt = "not installed"
    return f"statustray {__version__} (Python {platform.python_version()}, Qt {qt})"


def newer_known(home: Path | None) -> str:
    """Say that a newer version is known, from what the tray program noticed; asks nobody.

    Empty where none is known, or the user does not look for any.
    """
    folders = AppPaths.of(home)
    updates = SettingsFile(folders.settings, folders.managed).load().settings.updates
    if not updates.check:
        return ""
    try:
        with HistoryQueries.beside(folders.history) as past:
            known = release_note(past.note(NOTE))
    except sqlite3.Error:
        return ""
    if known is None or known.address != updates.address or not known.newer_than(__version__):
        return ""
    return newer_version(known.newest, __version__, tr)
