"""Watches whether there is a place for a tray icon: it may come late, crash and come back."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

WATCHER = "org.kde.StatusNotifierWatcher"
# An icon made at the very moment of registering may still become an XEmbed one.
_SETTLE_MS = 300
_LOOK_EVERY_MS = 1000
_LOOKS = 30
_GRACE_LOOKS = 3


class TrayHost(QObject):
    """Says when an icon should be made anew, and when there is no place for one.

    ``came``: make the icon (again).  ``missing``: no place was found for some seconds; the host
    keeps looking for half a minute, and listens for ever.
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
        """Whether the panel draws icon and menu itself, from what it gets over the bus."""
        return self._over_dbus

    def start(self) -> None:
        """Look now, and again while there is nothing."""
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
        # A watcher on a bus that is not there never returns from its setters.
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
        # One icon only: a panel may keep for ever one that goes as soon as it has come.
        self._timer.stop()
        QTimer.singleShot(_SETTLE_MS, self, self._take)

    def _unregistered(self) -> None:
        self._over_dbus = False
        # A panel that restarts is back within moments: look before calling it missing.
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
