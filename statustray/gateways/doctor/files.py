"""Whether settings and history can be read and written."""

import os
import sqlite3
from pathlib import Path

from msgspec.structs import replace

from statustray.domain.model.doctor import DoctorFinding, Subsystem, SubsystemHealth
from statustray.domain.text.lazy_message import LazyMessage, phrase
from statustray.gateways.files.bounded_read import read_error
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.files.presence import is_file, is_folder, is_there
from statustray.gateways.files.private_files import real_path
from statustray.gateways.files.settings.settings_file import SettingsFile
from statustray.gateways.history.problems import not_written
from statustray.gateways.history.queries import HistoryQueries
from statustray.gateways.history.schema import damaged


def diagnose_files(folders: AppPaths) -> tuple[DoctorFinding, ...]:
    """Diagnose the settings file and whether the history can be read and written."""
    return _settings(folders), _history(folders.history)


def _settings(folders: AppPaths) -> DoctorFinding:
    loaded = SettingsFile(folders.settings, folders.managed).load()
    facts = _place(folders.settings)
    if loaded.managed is not None:
        locked = ", ".join(sorted(loaded.managed.locked)) or "-"
        facts = phrase(
            "{file}; your administrator's: {managed}; locked there: {names}",
            file=folders.settings,
            managed=folders.managed,
            names=locked,
        )
    if not loaded.problems and not _writable(folders.settings):
        facts = phrase("no permission to write {file}", file=folders.settings)
        return DoctorFinding(Subsystem.SETTINGS, SubsystemHealth.LIMITED, facts)
    if not loaded.problems:
        return DoctorFinding(Subsystem.SETTINGS, SubsystemHealth.FINE, facts)
    health = SubsystemHealth.MISSING if loaded.unusable else SubsystemHealth.LIMITED
    return DoctorFinding(Subsystem.SETTINGS, health, facts, problems=loaded.problems)


def _history(path: Path) -> DoctorFinding:
    if not _writable(path):
        facts = phrase("no permission to write {file}", file=path)
        return DoctorFinding(Subsystem.HISTORY, SubsystemHealth.MISSING, facts)
    try:
        if is_there(path):
            with HistoryQueries.beside(path) as past:
                past.services()
    except sqlite3.Error as error:
        finding = DoctorFinding(Subsystem.HISTORY, SubsystemHealth.MISSING)
        failing = read_error(path) if damaged(error) else error
        if failing is None:
            return replace(finding, facts=f"{path}: {error}", do=_SET_ASIDE)
        found = not_written(path, failing)
        return replace(finding, problems=(replace(found, do=""),), do=found.do)
    return DoctorFinding(Subsystem.HISTORY, SubsystemHealth.FINE, _place(path))


_SET_ASIDE = phrase(
    "When StatusTray next saves, it keeps the damaged file as a copy and starts a new one."
)


def _place(path: Path) -> LazyMessage | str:
    """Name a file; one that is not there was not looked into."""
    return str(path) if is_there(path) else phrase("{file} (not created yet)", file=path)


def _writable(path: Path) -> bool:
    """Return whether the file can be written, or created, with others in the nearest folder.

    Beside a history lies its journal, and settings are replaced by a new file.
    """
    path = real_path(path)
    if is_file(path) and not os.access(path, os.W_OK):
        return False
    nearest = next(place for place in path.parents if is_there(place))
    return is_folder(nearest) and os.access(nearest, os.W_OK | os.X_OK)
