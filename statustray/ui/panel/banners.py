"""The banners above the list: what concerns all services, or the program itself."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import Snapshot
from statustray.present.views.panel.messages import (
    PanelMessage,
    demo_message,
    greeting,
    issue_message,
    network_message,
    no_tray_message,
    stopped_message,
    undelivered_message,
)
from statustray.present.vocabulary.language import Language
from statustray.ui.panel.banner import Banner
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import GAP_SMALL, MARGIN
from statustray.ui.widgets.boxes import column_of

_NO_TRAY = "no-tray"
_GREETING = "greeting"
_NETWORK = "network"
_DEMO = "demo"
_MOST = 4


class PanelBanners(QWidget):
    """Shows at most four messages; the same ones again are not built anew."""

    closed = Signal(str)

    def __init__(self, *, theme: Theme, tr: Language) -> None:
        super().__init__()
        self._theme, self._tr = theme, tr
        self._snapshot = Snapshot()
        self._greeting = False
        self._demo = False
        self._desktop: str | None = None
        self._messages: tuple[tuple[str, PanelMessage, Level], ...] = ()
        self._column = column_of(parent=self)
        self.hide()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what *snapshot* says of the connection and of undelivered alerts."""
        self._snapshot = snapshot
        self._draw()

    def greet(self, *, on: bool) -> None:
        """Say where the program lives, or say it no longer."""
        self._greeting = on
        self._draw()

    def explain_demonstration(self) -> None:
        """Say that nothing of it is real."""
        self._demo = True
        self._draw()

    def explain_missing_tray(self, desktop: str | None) -> None:
        """Show why the panel is a window on *desktop*; None where there is a tray."""
        self._desktop = desktop
        self._draw()

    def _draw(self) -> None:
        messages = tuple(self._wanted())[:_MOST]
        if messages == self._messages:
            return
        self._messages = messages
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for key, message, level in messages:
            closable = key not in {_NETWORK, _NO_TRAY, _GREETING, _DEMO}
            banner = Banner(
                message, theme=self._theme, tr=self._tr, level=level, key=key, closable=closable
            )
            banner.closed.connect(self.closed)
            self._column.addWidget(banner)
            banner.show()  # the layout would show it with the next turn of the loop
        room = GAP_SMALL if messages else 0
        self._column.setContentsMargins(MARGIN, room, MARGIN, room)
        self.setVisible(bool(messages))

    def _wanted(self) -> Iterable[tuple[str, PanelMessage, Level]]:
        line = network_message(self._snapshot.network, self._tr)
        if self._snapshot.stopped and self._snapshot.services:
            yield _NETWORK, stopped_message(self._tr), Level.UNKNOWN
        elif self._snapshot.issue is not None:
            yield _NETWORK, issue_message(self._snapshot.issue, self._tr), Level.UNKNOWN
        elif line is not None:
            yield _NETWORK, line, Level.UNKNOWN
        if self._demo:
            yield _DEMO, demo_message(self._tr), Level.UNKNOWN
        if self._greeting:
            yield _GREETING, greeting(self._tr), Level.OPERATIONAL
        if self._desktop is not None:
            yield _NO_TRAY, no_tray_message(self._desktop, self._tr), Level.UNKNOWN
        for text in self._snapshot.undelivered:
            yield text, undelivered_message(text, self._tr), Level.DEGRADED
