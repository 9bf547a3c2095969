"""Watches for a system tray, which may start late, crash and come back."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

WATCHER = "org.kde.StatusNotifierWatcher"
# An icon created right as the tray registers may still become an XEmbed one.
_SETTLE_MS = 300
_LOOK_EVERY_MS = 1000
_LOOKS = 30
_GRACE_LOOKS = 3


class TrayHost(QObject):
    """Reports when the icon must be created again, and when there is no tray.

    ``came``: create the icon (again).  ``missing``: there was no tray for some seconds; the host
    keeps polling for half a minute and listens on the bus from then on.
    """

    came = Signal()
    missing = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look_again)
        self._listens = False
        self._over_dbus = False

    @property
    def available(self) -> bool:
        """Whether the desktop has a tray now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def over_dbus(self) -> bool:
        """Whether the panel draws icon and menu itself, from what it receives over D-Bus."""
        return self._over_dbus

    def start(self) -> None:
        """Look for a tray now, and repeatedly while there is none."""
        if self.available:
            self.came.emit()
        else:
            self._looks = 0
            self._timer.start()
        if not self._listens and sys.platform.startswith("linux"):
            self._listen()

    def _listen(self) -> None:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - the icon need not wait for it

        self._listens = True
        bus = QDBusConnection.sessionBus()
        # On a missing bus, the watcher's setters never return.
        if bus.isConnected():
            self._watch(bus)
            self._over_dbus = bool(bus.interface().isServiceRegistered(WATCHER).value())

    def _watch(self, bus: "QDBusConnection") -> None:
        from PySide6.QtDBus import QDBusServiceWatcher  # noqa: PLC0415

        mode = QDBusServiceWatcher.WatchModeFlag
        both = mode.WatchForRegistration | mode.WatchForUnregistration
        watcher = QDBusServiceWatcher(WATCHER, bus, both, self)
        watcher.serviceRegistered.connect(self._registered)
        watcher.serviceUnregistered.connect(self._unregistered)

    def _registered(self) -> None:
        self._over_dbus = True
        # Only one icon: some panels never remove an icon that disappears right after it came.
        self._timer.stop()
        QTimer.singleShot(_SETTLE_MS, self, self._take)

    def _unregistered(self) -> None:
        self._over_dbus = False
        # A restarting panel is back within moments: look again before calling it missing.
        self._looks = 0
        self._timer.start()

    def _look_again(self) -> None:
        self._looks += 1
        if self.available:
            self._take()
            return
        if self._looks == _GRACE_LOOKS:
            self.missing.emit()
        if self._looks >= _LOOKS:
            self._timer.stop()

    def _take(self) -> None:
        self._timer.stop()
        self.came.emit()
