"""The panel's window: a popup at the tray, or a normal window where there is no tray."""

import sys
import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QCursor,
    QGuiApplication,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from statustray.present.vocabulary.language import Language
from statustray.ui.actions import Actions
from statustray.ui.panel.content import PanelContent
from statustray.ui.panel.placement import beside, fitted, tray_corner
from statustray.ui.style.level_icons import app_icon
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.boxes import column_of

_SIZE = QSize(460, 620)
# As high as its rows need, within these times the text's size: a higher one lies under desktops'
# notifications.
_LEAST_HEIGHT, _MOST_HEIGHT = 280, 640
_EDGE = 1
# About the size of the icon under the pointer; some trays reserve no space for themselves.
_ICON = QSize(32, 32)
# A click on the icon first takes the focus, which closes the panel, and then toggles it.
_SAME_CLICK_S = 0.3
_SECOND_MOVE_MS = 100
# A change of keyboard layout or input method takes the focus for a moment, too.
_LEFT_FOR_MS = 150
_AT_TRAY = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint


class PanelWindow(QWidget):
    """The window around ``content``."""

    opened = Signal()
    closed = Signal()

    def __init__(
        self, *, theme: Theme, tr: Language, now: Callable[[], datetime], actions: Actions
    ) -> None:
        super().__init__(None, _AT_TRAY)
        # macOS hides tool windows while another program is active, as ours is at each opening.
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self._theme = theme
        self._at_tray = True
        self._tray_came = True
        self._hidden_at = -1.0
        self._activated = False
        self._introducing = False
        self._geometry: QRect | None = None
        self._anchored_at = QRect()
        self.setWindowTitle("StatusTray")
        self.setWindowIcon(app_icon())
        self.content = PanelContent(theme=theme, tr=tr, now=now, actions=actions, parent=self)
        self.content.close_asked.connect(self.close)
        # Queued: layouts know their new heights once their own events have been handled.
        self.content.rows_drawn.connect(self._grow, Qt.ConnectionType.QueuedConnection)
        self._column = column_of(self.content, parent=self, margins=(_EDGE, _EDGE, _EDGE, _EDGE))
        self.resize(QSize(theme.scaled(_SIZE.width()), _SIZE.height()))

    @property
    def at_tray(self) -> bool:
        """Whether it is a popup at the tray."""
        return self._at_tray

    def become_window(self, desktop: str) -> None:
        """Become a normal window, and explain why with the name of *desktop*."""
        self._tray_came = False
        self._become(Qt.WindowType.Window, at_tray=False)
        self.content.banners.explain_missing_tray(desktop)

    def become_panel(self) -> None:
        """Become a popup at the tray; an open window stays one until it is closed."""
        self._tray_came = True
        self.content.banners.explain_missing_tray(None)
        if not self.isVisible():
            self._become(_AT_TRAY, at_tray=True)

    @Slot()
    def toggle(self, icon: QRect | None = None) -> None:
        """Open, or close if open; *icon* is the icon's geometry where the platform reports it."""
        if self.isVisible():
            self.close()
        elif time.monotonic() - self._hidden_at > _SAME_CLICK_S:
            self.open(icon)

    @Slot()
    def open(self, icon: QRect | None = None) -> None:
        """Show, raise and focus the window."""
        if not self.isVisible():
            self._become_what_fits()
        if self._at_tray and not self.isVisible():
            self._put_at(icon)
        self.show()
        self.raise_()
        self.activateWindow()

    def introduce(self, icon: QRect | None = None) -> None:
        """Open where the icon is, or most likely is, and say that the program lives there."""
        self._introducing = self._at_tray
        if self._at_tray:
            self.content.banners.greet(on=True)
        self.open(icon)
        if self._at_tray and self._anchors_at_pointer(icon):
            screen = self.screen()
            free, mirrored = screen.availableGeometry(), self._mirrored()
            self._anchored_at = tray_corner(screen.geometry(), free, mirrored=mirrored)
            self._take_height(self.height())

    @Slot()
    def close_for_window(self) -> None:
        """Close for another window, which the popup would cover."""
        if self._at_tray:
            self.close()

    def open_details(self, service_id: str) -> None:
        """Open with the details of a service."""
        self.open()
        self.content.show_details(service_id)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the content as the window opens."""
        super().showEvent(event)
        self.content.resume()
        if self._geometry is not None:
            # Some window managers ignore the position when a frameless window is first shown.
            QTimer.singleShot(_SECOND_MOVE_MS, self, self._move_again)
        self.opened.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop drawing while hidden."""
        super().hideEvent(event)
        self._hidden_at = time.monotonic()
        self._activated = self._introducing = False
        self.content.pause()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Close when another window is activated, other than the panel's own menus and dialogs."""
        super().changeEvent(event)
        if event.type() is not QEvent.Type.ActivationChange or not self._at_tray:
            return
        if self.isActiveWindow():
            self._activated = True
        elif self._activated:  # since it opened: how an earlier opening ended says nothing
            QTimer.singleShot(_LEFT_FOR_MS, self, self._close_if_left)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the background and, without a frame, a border."""
        del event
        palette = self._theme.palette
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(palette.edge if self._at_tray else palette.surface))
        painter.fillRect(self.rect().adjusted(1, 1, -1, -1), QColor(palette.surface))
        painter.end()

    def _become_what_fits(self) -> None:
        if self._tray_came:
            self._become(_AT_TRAY, at_tray=True)

    def _become(self, flags: Qt.WindowType, *, at_tray: bool) -> None:
        if self._at_tray is at_tray:
            return
        seen = self.isVisible()
        self._at_tray = at_tray
        self.setWindowFlags(flags)
        if seen:
            self.show()

    def _close_if_left(self) -> None:
        if self._activated and self.isVisible() and not self._has_keyboard():
            self.close()

    def _has_keyboard(self) -> bool:
        window = QApplication.activeWindow()
        while window is not None and window is not self:
            window = window.parentWidget()
        return window is self

    def _put_at(self, icon: QRect | None) -> None:
        anchor = self._anchor(icon)
        self._geometry = None
        if anchor is None:
            return
        self._anchored_at = anchor
        self.content.prepare()
        self._take_height(self._wanted_height())

    def _wanted_height(self) -> int:
        least, most = (self._theme.scaled(height) for height in (_LEAST_HEIGHT, _MOST_HEIGHT))
        inside = self.width() - 2 * _EDGE
        wanted = self.content.wanted_height(inside, most - 2 * _EDGE) + 2 * _EDGE
        return max(least, wanted)

    def _take_height(self, wanted: int) -> None:
        anchor = self._anchored_at
        screen = QGuiApplication.screenAt(anchor.center()) or QGuiApplication.primaryScreen()
        free = screen.availableGeometry()
        size = fitted(QSize(self.width(), wanted), free, anchor)
        self._geometry = QRect(beside(anchor, size, free), size)
        self.setGeometry(self._geometry)

    def _grow(self) -> None:
        """Make room for rows that came while it is open, as the first results do.

        It never shrinks, for what moves under the pointer is worse than an empty line; but after
        the first run, where nobody has it under the pointer and the list has just become another.
        """
        if self._geometry is None or not self.isVisible():
            return
        before, wanted = self.height(), self._wanted_height()
        if wanted > before or (self._introducing and wanted < before):
            self._take_height(wanted)
        if self.height() > before:
            # The head may take another height with its new words, and is asked again.
            QTimer.singleShot(0, self, self._grow)

    def _move_again(self) -> None:
        if self._geometry is not None and self.isVisible():
            self.move(self._geometry.topLeft())

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    @staticmethod
    def _anchors_at_pointer(icon: QRect | None) -> bool:
        trusted = icon is not None and icon.isValid() and not sys.platform.startswith("linux")
        return not trusted and not QGuiApplication.platformName().startswith("wayland")

    def _anchor(self, icon: QRect | None) -> QRect | None:
        if QGuiApplication.platformName().startswith("wayland"):
            return None
        if icon is not None and not self._anchors_at_pointer(icon):
            return icon
        near = QRect(QPoint(), _ICON)
        near.moveCenter(QCursor.pos())
        return near
