"""Whether this desktop has a place for the icon, and shows notifications."""

import sys
from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial

from statustray.domain.model.doctor import DoctorFinding, Subsystem, SubsystemHealth
from statustray.domain.text.lazy_message import LazyMessage, phrase
from statustray.gateways.system.display import why_no_screen

_TASKBAR = "Shell_TrayWnd"
_WATCHER = "org.kde.StatusNotifierWatcher"
_NOTIFIER = "org.freedesktop.Notifications"


def diagnose_desktop() -> tuple[DoctorFinding, ...]:
    """Diagnose tray and notification service; shows nothing."""
    if sys.platform in {"win32", "darwin"}:
        return (_taskbar(), _notification_centre())
    return (_tray(), _notifications())


def _tray() -> DoctorFinding:
    why = why_no_screen()
    if why:
        return DoctorFinding(Subsystem.TRAY, SubsystemHealth.MISSING, why)
    owner = _on_bus(partial(_owner, _WATCHER))
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


def _owner(name: str) -> str:
    from statustray.gateways.system.session_bus import SessionBus  # noqa: PLC0415 - Linux only

    with closing(SessionBus()) as bus:
        return bus.owner(name) or ""


def _server_information() -> str:
    from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 - Linux only

    from statustray.gateways.system.session_bus import SessionBus  # noqa: PLC0415 - Linux only

    address = DBusAddress("/org/freedesktop/Notifications", _NOTIFIER, _NOTIFIER)
    with closing(SessionBus()) as bus:
        name, vendor, version, _ = bus.call(new_method_call(address, "GetServerInformation"))
        return f"{name} {version} ({vendor})"
