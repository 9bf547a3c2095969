"""The tray icon, which comes back whenever the panel does."""

import sys
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QCursor, QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from statustray.domain.model.level import Level
from statustray.present.tray.tray_view import TrayView
from statustray.present.vocabulary.language import Language
from statustray.ui.actions import Actions
from statustray.ui.style.level_icons import tray_icon
from statustray.ui.tray.host import TrayHost
from statustray.ui.tray.menu import TrayMenu

if TYPE_CHECKING:
    from statustray.domain.model.snapshot import Snapshot

_Why = QSystemTrayIcon.ActivationReason


class Tray(QObject):
    """Shows the overall level and emits what the user asks for.

    The icon needs neither words nor settings: those come by ``speak`` and ``restyle``, once it is
    shown.  The program's commands are ``actions``; what concerns a service are signals of
    ``menu``.  ``toggled``: a click on the icon, which opens the panel or closes it;
    ``presence_changed`` carries whether the icon can be seen.
    """

    toggled = Signal()
    refresh_asked = Signal()
    message_clicked = Signal()
    presence_changed = Signal(bool)

    actions: Actions
    _tr: Language

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._style, self._click, self._dark = "colour", "panel", True
        self._view = TrayView(Level.UNKNOWN, 0, "StatusTray")
        self._drawn: QIcon | None = None
        self.icon: QSystemTrayIcon | None = None
        self.menu = TrayMenu()
        self.host = TrayHost(self)
        self.host.came.connect(self._make)
        self.host.missing.connect(self._miss)

    @property
    def present(self) -> bool:
        """Whether the icon is in a tray."""
        return self.icon is not None

    @property
    def icon_geometry(self) -> QRect:
        """The icon's geometry, empty where the platform does not report it."""
        return self.icon.geometry() if self.icon is not None else QRect()

    def start(self) -> None:
        """Show the icon as soon as there is a tray."""
        self.host.start()

    def speak(self, tr: Language) -> None:
        """Fill the menu with words; once, before the first snapshot."""
        self._tr = tr
        self.actions = Actions(tr)
        self.menu.fill(tr, self.actions)

    def show_snapshot(self, snapshot: "Snapshot") -> None:
        """Show *snapshot*; nothing is sent to the panel unless something differs."""
        # Imported with the first snapshot, so that the icon does not wait for it.
        from statustray.present.tray.menu import menu_view  # noqa: PLC0415
        from statustray.present.tray.tray_summary import tray_view  # noqa: PLC0415

        self._show_view(tray_view(snapshot, self._tr))
        view = menu_view(snapshot, self._tr, now=self._now())
        self.menu.show_view(view, dbus=self.host.over_dbus)

    def restyle(self, *, style: str, click: str, dark_panel: bool) -> None:
        """Apply the user's choices."""
        self._style, self._click, self._dark = style, click, dark_panel
        self._draw()

    def show_message(self, title: str, body: str, level: Level) -> bool:
        """Show a notification through the tray; return False where that is not possible.

        Not possible where the panel draws the icon: Qt would call the notification daemon, learn of
        no failure, and have the panel show the message's icon instead of ours.
        """
        if self.icon is None or self.host.over_dbus or not self.icon.supportsMessages():
            return False
        self.icon.showMessage(title, body, tray_icon(level, 0))
        return True

    def hide(self) -> None:
        """Remove the icon before the program ends."""
        if self.icon is not None:
            self.icon.hide()

    def _show_view(self, view: TrayView) -> None:
        old, self._view = self._view, view
        self._draw()
        if self.icon is not None and old.tooltip != view.tooltip:
            self.icon.setToolTip(view.tooltip)

    def _draw(self) -> None:
        # Equal arguments give the same icon object, so identity tells whether anything changed.
        view = self._view
        icon = tray_icon(view.level, view.failing, self._style, dark=self._dark, hollow=view.hollow)
        if self.icon is not None and icon is not self._drawn:
            self._drawn = icon
            self.icon.setIcon(icon)

    def _make(self) -> None:
        if self.icon is not None:
            self.icon.hide()
            self.icon.deleteLater()
        self.icon, self._drawn = QSystemTrayIcon(self), None
        self._draw()
        self.icon.setToolTip(self._view.tooltip)
        if sys.platform != "darwin":
            # With a menu set, a left click there would open both menu and panel.
            self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self.message_clicked)
        self.icon.show()
        self.presence_changed.emit(True)

    def _miss(self) -> None:
        self.presence_changed.emit(False)

    def _activated(self, why: QSystemTrayIcon.ActivationReason) -> None:
        if why is _Why.Trigger:
            self._clicked()
        elif why is _Why.MiddleClick:
            self.refresh_asked.emit()
        elif why is _Why.Context and sys.platform == "darwin":
            self.menu.popup(QCursor.pos())

    def _clicked(self) -> None:
        if self._click == "menu":
            self.menu.popup(QCursor.pos())
        else:
            self.toggled.emit()
