"""The versions that a report of a fault should name."""

import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from statustray import __version__
from statustray.cli.language import tr
from statustray.gateways.files.paths import AppPaths


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
    if not folders.history.is_file():
        return ""  # where the tray program never ran, nothing was noticed
    return _newer_noticed(folders)


def _newer_noticed(folders: AppPaths) -> str:
    # Imported on demand: --version alone needs none of it.
    import sqlite3  # noqa: PLC0415

    from statustray.engine.release_check import NOTE, release_note  # noqa: PLC0415
    from statustray.gateways.files.settings_file import SettingsFile  # noqa: PLC0415
    from statustray.gateways.history.queries import HistoryQueries  # noqa: PLC0415
    from statustray.present.sentences.releases import newer_version  # noqa: PLC0415

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
