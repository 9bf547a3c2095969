"""Diagnosis of this computer: everything the program depends on, subsystem by subsystem."""

import os
import sqlite3
import sys
from collections.abc import Callable
from concurrent.futures import TimeoutError as NoAnswerError
from contextlib import closing, suppress
from pathlib import Path
from urllib.parse import urlsplit

from msgspec.structs import replace

from statustray import __version__
from statustray.domain.model.checks.check_result import CanaryAnswer, Network
from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.doctor import DoctorFinding, Subsystem, SubsystemHealth
from statustray.domain.model.release import ReleaseCheck
from statustray.domain.model.settings import Updates
from statustray.domain.monitoring.connectivity import network
from statustray.domain.text.lazy_message import LazyMessage, phrase
from statustray.gateways.credentials.secret_store import SecretStore, StoreState
from statustray.gateways.files.bounded_read import read_error
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.files.presence import is_file, is_folder, is_there
from statustray.gateways.files.private_files import real_path
from statustray.gateways.files.settings.settings_file import SettingsFile
from statustray.gateways.history.problems import not_written
from statustray.gateways.history.queries import HistoryQueries
from statustray.gateways.history.schema import damaged
from statustray.gateways.net.transport.tls_context import trust
from statustray.gateways.system.display import why_no_screen

_STORE_S = 5.0
_TASKBAR = "Shell_TrayWnd"
_WATCHER = "org.kde.StatusNotifierWatcher"
_NOTIFIER = "org.freedesktop.Notifications"


def diagnose_all(
    *, folders: AppPaths, answers: tuple[CanaryAnswer, ...], providers: tuple[Provider, ...]
) -> tuple[DoctorFinding, ...]:
    """Diagnose every subsystem; may take some seconds for a password store."""
    store = SecretStore(environ=os.environ)
    try:
        return (
            *diagnose_desktop(),
            diagnose_secrets(store),
            diagnose_network(answers),
            diagnose_trust(),
            *diagnose_files(folders),
            diagnose_formats(providers),
        )
    finally:
        store.close()


def diagnose_desktop() -> tuple[DoctorFinding, ...]:
    """Diagnose tray and notification service; shows nothing."""
    if sys.platform in {"win32", "darwin"}:
        return (_taskbar(), _notification_centre())
    return (_tray(), _notifications())


def diagnose_secrets(store: SecretStore) -> DoctorFinding:
    """Diagnose the password store, without a prompt."""
    try:
        answer = store.state().result(timeout=_STORE_S)
    except NoAnswerError:
        silent = phrase("it doesn't respond")
        return DoctorFinding(Subsystem.PASSWORD_STORE, SubsystemHealth.LIMITED, silent)
    if answer.state is StoreState.AVAILABLE:
        return DoctorFinding(Subsystem.PASSWORD_STORE, SubsystemHealth.FINE)
    if answer.state is StoreState.LOCKED:
        return DoctorFinding(Subsystem.PASSWORD_STORE, SubsystemHealth.LIMITED, phrase("locked"))
    return DoctorFinding(Subsystem.PASSWORD_STORE, SubsystemHealth.MISSING, answer.why)


def diagnose_network(answers: tuple[CanaryAnswer, ...]) -> DoctorFinding:
    """Diagnose the network from the canaries' answers."""
    if not answers:
        return DoctorFinding(
            Subsystem.NETWORK, SubsystemHealth.LIMITED, phrase("no address was checked")
        )
    good = ", ".join(a.url for a in answers if a.healthy)
    bad = ", ".join(a.url for a in answers if not a.healthy)
    do = ""
    match network(answers):
        case Network.ONLINE if not bad:
            return DoctorFinding(Subsystem.NETWORK, SubsystemHealth.FINE, good)
        case Network.ONLINE:
            health, facts = SubsystemHealth.LIMITED, phrase("failed: {addresses}", addresses=bad)
        case Network.CAPTIVE_PORTAL:
            health = SubsystemHealth.MISSING
            facts = phrase("sign-in required; failed: {addresses}", addresses=bad)
        case Network.WRONG_CLOCK:
            health = SubsystemHealth.MISSING
            facts = phrase("this computer's clock is wrong; failed: {addresses}", addresses=bad)
            do = phrase("Set date, time and time zone in your system's settings.")
        case _:
            health = SubsystemHealth.MISSING
            facts = phrase("offline; failed: {addresses}", addresses=bad)
    return DoctorFinding(Subsystem.NETWORK, health, facts, do=do)


def diagnose_trust() -> DoctorFinding:
    """Diagnose whether any certificate authority is trusted."""
    named = os.environ.get("SSL_CERT_FILE")
    if named and not is_file(Path(named)):
        facts = phrase("SSL_CERT_FILE: no such file ({file}); using the system's store", file=named)
        return DoctorFinding(Subsystem.TRUST_STORE, SubsystemHealth.LIMITED, facts)
    try:
        trust(os.environ)
    except OSError as error:
        why = f"{named}: {error}" if named else str(error)
        return DoctorFinding(Subsystem.TRUST_STORE, SubsystemHealth.MISSING, why)
    return DoctorFinding(
        Subsystem.TRUST_STORE, SubsystemHealth.FINE, named or phrase("the system's store")
    )


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


def diagnose_formats(providers: tuple[Provider, ...]) -> DoctorFinding:
    """List the page formats that were never tested with a recorded page."""
    provisional = sorted(p.id for p in providers if p.provisional)
    facts = phrase("supported: {n}", n=len(providers))
    if provisional:
        names = ", ".join(provisional)
        facts = phrase("supported: {n}; provisional: {names}", n=len(providers), names=names)
    return DoctorFinding(
        Subsystem.PAGE_FORMATS,
        SubsystemHealth.LIMITED if provisional else SubsystemHealth.FINE,
        facts,
    )


def diagnose_release(
    updates: Updates, answer: ReleaseCheck | None, current: str = __version__
) -> tuple[DoctorFinding, ...]:
    """Diagnose whether this is the newest version; nothing where the user does not ask for it."""
    if not updates.check:
        return ()
    place = urlsplit(updates.address or "").hostname or ""
    health = SubsystemHealth.LIMITED
    if not place:
        facts: str = phrase("{version}; no address to ask is set", version=current)
    elif answer is None or (answer.failure is not None and not answer.newer_than(current)):
        facts = phrase("{version}; no usable answer from {host}", version=current, host=place)
    elif answer.newer_than(current):
        health = SubsystemHealth.FINE
        facts = phrase(
            "{version}; {newest} is available, says {host}",
            version=current,
            newest=answer.newest,
            host=place,
        )
    else:
        health = SubsystemHealth.FINE
        facts = phrase("{version}; the newest one, says {host}", version=current, host=place)
    return (DoctorFinding(Subsystem.VERSION, health, facts),)


def _tray() -> DoctorFinding:
    why = why_no_screen()
    if why:
        return DoctorFinding(Subsystem.TRAY, SubsystemHealth.MISSING, why)
    owner = _on_bus(_owner_of(_WATCHER))
    if owner:
        return DoctorFinding(Subsystem.TRAY, SubsystemHealth.FINE, _WATCHER)
    return DoctorFinding(Subsystem.TRAY, SubsystemHealth.LIMITED, _nobody(_WATCHER))


def _taskbar() -> DoctorFinding:
    """Look for the window that holds the tray; what cannot be looked for is not called fine."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - for this alone

        if ctypes.windll.user32.FindWindowW(_TASKBAR, None):
            return DoctorFinding(Subsystem.TRAY, SubsystemHealth.FINE, _TASKBAR)
        facts = phrase("there is no taskbar ({window})", window=_TASKBAR)
    else:
        facts = phrase("the menu bar can't be examined from here")
    return DoctorFinding(Subsystem.TRAY, SubsystemHealth.LIMITED, facts)


def _notification_centre() -> DoctorFinding:
    """Ask for the system's own notification centre; shows nothing."""
    from statustray.gateways.notifications.toast_backend import system_notifier  # noqa: PLC0415

    try:
        system_notifier()
    except Exception as error:  # noqa: BLE001 - the bindings raise types of their own
        facts = f"desktop-notifier: {str(error) or type(error).__name__}"
        return DoctorFinding(Subsystem.NOTIFICATIONS, SubsystemHealth.LIMITED, facts)
    return DoctorFinding(Subsystem.NOTIFICATIONS, SubsystemHealth.FINE, "desktop-notifier")


def _notifications() -> DoctorFinding:
    answer = _on_bus(_server_information)
    if answer:
        return DoctorFinding(Subsystem.NOTIFICATIONS, SubsystemHealth.FINE, answer)
    return DoctorFinding(Subsystem.NOTIFICATIONS, SubsystemHealth.MISSING, _nobody(_NOTIFIER))


def _nobody(name: str) -> LazyMessage:
    return phrase("{name} is not on the session bus", name=name)


def _on_bus(ask: Callable[[], str]) -> str:
    """Return what *ask* learns on the session bus, empty if there is no bus or no answer."""
    from jeepney.wrappers import DBusErrorResponse  # noqa: PLC0415 - Linux only

    with suppress(OSError, DBusErrorResponse):
        return ask()
    return ""


def _owner_of(name: str) -> Callable[[], str]:
    def ask() -> str:
        from statustray.gateways.system.session_bus import SessionBus  # noqa: PLC0415 - Linux only

        with closing(SessionBus()) as bus:
            return bus.owner(name) or ""

    return ask


def _server_information() -> str:
    from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 - Linux only

    from statustray.gateways.system.session_bus import SessionBus  # noqa: PLC0415 - Linux only

    address = DBusAddress("/org/freedesktop/Notifications", _NOTIFIER, _NOTIFIER)
    with closing(SessionBus()) as bus:
        name, vendor, version, _ = bus.call(new_method_call(address, "GetServerInformation"))
        return f"{name} {version} ({vendor})"


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
