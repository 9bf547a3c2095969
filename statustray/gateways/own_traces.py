"""What the program has written on this computer, found again so that it can be removed."""

import os
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import TimeoutError as NoAnswerError
from contextlib import suppress
from itertools import takewhile
from pathlib import Path
from typing import Final

from msgspec import Struct

from statustray.domain.model.page_key import account_of, source_owner
from statustray.domain.model.settings import Settings
from statustray.domain.text.lazy_message import phrase
from statustray.gateways.credentials.secret_store import SecretStore, StoreState
from statustray.gateways.files.bounded_read import reason
from statustray.gateways.files.icon_cache import IconCache
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.files.presence import entries, is_file, is_folder
from statustray.gateways.system.autostart import Autostart
from statustray.gateways.system.menu_entry import ApplicationMenuEntry
from statustray.gateways.system.start_menu import StartMenuEntry

_STORE_S: Final = 30.0  # a locked store asks its user first


class OwnTrace(Struct, frozen=True):
    """One thing to remove; ``remove`` returns what hindered it, empty where nothing did."""

    what: str
    remove: Callable[[], str]


def files_of(paths: AppPaths) -> tuple[Path, ...]:
    """Return the files of a home, with what was kept beside them: copies, journals, older logs."""
    named = [getattr(paths, name) for name in dir(type(paths)) if _names_a_file(name)]
    found = {beside for path in named for beside in _with_companions(path)}
    return tuple(sorted(found))


def traces(
    paths: AppPaths,
    settings: Settings,
    *,
    login: Autostart | None,
    entry: ApplicationMenuEntry | StartMenuEntry | None,
    environ: Mapping[str, str] = os.environ,
) -> tuple[OwnTrace, ...]:
    """Find everything; ``login`` and ``entry`` are None for a home that has none of its own."""
    found = [_file(path) for path in (*files_of(paths), *IconCache(paths.icons).files())]
    folders = {paths.config, paths.data, paths.state, paths.cache, paths.icons}
    # Backwards: what lies within another folder comes before it.
    found += [_folder(folder) for folder in sorted(folders, reverse=True) if is_folder(folder)]
    found += desktop_traces(login=login, entry=entry)
    accounts = [account_of(watch.key) for watch in settings.watch if watch.wants_key]
    accounts += [account_of(source_owner(s.id)) for s in settings.source if s.wants_key]
    return (*found, *(_key(account, environ) for account in accounts))


def desktop_traces(
    *, login: Autostart | None, entry: ApplicationMenuEntry | StartMenuEntry | None
) -> tuple[OwnTrace, ...]:
    """Find what a desktop knows the program by, and what starts it at login, even if switched off.

    Each may be None: a system or a home that has none.
    """
    files = () if entry is None else entry.files()
    data = entry.data if isinstance(entry, ApplicationMenuEntry) else None
    found = [_file(path, within=data) for path in files if is_file(path)]
    if login is not None and login.written():
        found.append(OwnTrace(phrase("start at login"), lambda: _said(login)))
    return tuple(found)


def _names_a_file(name: str) -> bool:
    return isinstance(getattr(AppPaths, name), property)


def _with_companions(path: Path) -> Iterator[Path]:
    """Yield *path* and what is named after it, such as ``history.db-wal``."""
    for beside in entries(path.parent):
        begins = beside.name.startswith((path.name, f".{path.name}."))
        if begins and not is_folder(beside):
            yield beside


def _file(path: Path, *, within: Path | None = None) -> OwnTrace:
    """Remove a file, and the folders that it leaves empty *within* another."""

    def remove() -> str:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            return reason(error)
        if within is not None and within in path.parents:
            with suppress(OSError):  # something else lies there
                for folder in takewhile(within.__ne__, path.parents):
                    folder.rmdir()
        return ""

    return OwnTrace(str(path), remove)


def _folder(path: Path) -> OwnTrace:
    """Remove a folder that is empty by then; what somebody else put there stays."""

    def remove() -> str:
        try:
            if not any(path.iterdir()):
                path.rmdir()
                return ""
        except OSError as error:
            return reason(error)
        return phrase("it contains other files")

    return OwnTrace(f"{path}{os.sep}", remove)


def _said(login: Autostart) -> str:
    problem = login.disable()
    return "" if problem is None else problem.what


def _key(account: str, environ: Mapping[str, str]) -> OwnTrace:
    def remove() -> str:
        store = SecretStore(environ=environ)
        try:
            answer = store.forget(account).result(timeout=_STORE_S)
        except NoAnswerError:
            return phrase("the password store doesn't respond")
        finally:
            store.close()
        gone = {StoreState.AVAILABLE, StoreState.ABSENT}
        return "" if answer.state in gone else answer.why or answer.state.value

    return OwnTrace(phrase("{account} (password store)", account=account), remove)
