"""The panel's content: header, banners, list or details, footer.  Commands leave as signals."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from statustray.domain.model.history import ServiceHistory
from statustray.domain.model.snapshot import Snapshot
from statustray.present.views.panel.messages import (
    PanelMessage,
    footer,
    nothing_found,
    nothing_watched,
    panel_title,
    stopped_message,
)
from statustray.present.views.panel.rows import LastingRow, Row, service_rows
from statustray.present.vocabulary.language import Language
from statustray.ui.actions import Actions
from statustray.ui.panel.banners import PanelBanners
from statustray.ui.panel.footer import PanelFooter
from statustray.ui.panel.header import PanelHeader
from statustray.ui.panel.known_histories import KnownHistories
from statustray.ui.panel.placement import height_in
from statustray.ui.panel.service_list import ServiceList
from statustray.ui.panel.service_requests import ServiceRequests
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.boxes import column_of

if TYPE_CHECKING:
    from statustray.ui.panel.details.details_pane import DetailsPane


class PanelContent(QWidget):
    """Draws the newest snapshot while visible; keeps it while hidden."""

    stop_asked = Signal()
    add_asked = Signal(str)
    alert_dismissed = Signal(str)
    history_asked = Signal(object)
    close_asked = Signal()
    rows_drawn = Signal()

    def __init__(
        self,
        *,
        theme: Theme,
        tr: Language,
        now: Callable[[], datetime],
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._tr, self._now = theme, tr, now
        self.commands = actions
        self.requests = ServiceRequests(self)
        self._snapshot = Snapshot()
        self._histories = KnownHistories()
        self._lasting: dict[str, LastingRow] = {}
        self._templates: Mapping[str, str] = {}
        self._check_s = 60.0
        self._shown = False
        self._prepared = False
        self.header = PanelHeader(theme=theme, tr=tr, actions=actions)
        self.list = ServiceList(theme=theme, tr=tr)
        self.footer = PanelFooter(theme=theme, tr=tr)
        self._details: DetailsPane | None = None
        self.banners = PanelBanners(theme=theme, tr=tr)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self._add_keys()

    @property
    def details(self) -> "DetailsPane":
        """The details of a service, created when they are first asked for."""
        if self._details is None:
            from statustray.ui.panel.details.details_pane import DetailsPane  # noqa: PLC0415

            self._details = DetailsPane(
                theme=self._theme, tr=self._tr, requests=self.requests, parent=self._pages
            )
            self._pages.addWidget(self._details)
            self._details.back_asked.connect(self.show_list)
        return self._details

    @Slot(object)
    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Keep *snapshot*, and draw it if the panel is visible."""
        before, self._snapshot = self._snapshot, snapshot
        if self._shown:
            self._draw()
            self._renew_history(before)

    @Slot(object)
    def show_histories(self, histories: Mapping[str, ServiceHistory]) -> None:
        """Keep *histories*, by service id, beside those already known."""
        self._histories.add(histories)
        if self._shown:
            self._draw()

    def set_templates(self, templates: Mapping[str, str]) -> None:
        """Set the user's own message templates, by purpose."""
        self._templates = templates

    def set_check_interval(self, seconds: float) -> None:
        """Set the time between two checks, which decides how exact an uptime can be."""
        self._check_s = seconds

    def resume(self) -> None:
        """Draw, request histories and take the keyboard focus, as the panel opens."""
        self._shown = True
        if not self._prepared:
            self._draw()
        self._prepared = False
        self.history_asked.emit(tuple(state.id for state in self._snapshot.services))
        if self._shows_details:
            self.details.take_focus()
        else:
            self.list.take_focus()

    def pause(self) -> None:
        """Stop drawing, and start at the top of the list next time."""
        self._shown = False
        self.banners.greet(on=False)
        self.list.start_over()
        self.show_list()

    @Slot(str)
    def show_details(self, service_id: str) -> None:
        """Show the details of a service."""
        state = self._snapshot.state(service_id)
        if state is None:
            return
        self._draw_details(service_id)
        self._pages.setCurrentWidget(self.details)
        self.details.take_focus()
        self.history_asked.emit((service_id,))

    @Slot()
    def show_list(self) -> None:
        """Go back to the list."""
        if self._pages.currentIndex() != 0:
            self._pages.setCurrentIndex(0)
            self.list.field.setFocus()

    def prepare(self) -> None:
        """Draw what there is, so that its height can be asked just before the panel opens."""
        self._draw()
        self._prepared = True

    def wanted_height(self, width: int, most: int) -> int:
        """Return the height in pixels at which the list needs no scrolling, at most *most*.

        Of the list alone: the details, which lie in the same place, scroll.
        """
        parts = (self.header, self.banners, self.footer)
        fixed = sum(height_in(width, part) for part in parts if not part.isHidden())
        return min(most, fixed + self.list.field_height() + self.list.rows_height(width, most))

    def step_back(self) -> None:
        """Handle Escape: details to list, search to whole list, then close."""
        if self._shows_details:
            self.show_list()
        elif self.list.field.text():
            self.list.field.clear()
        else:
            self.close_asked.emit()

    @property
    def _shows_details(self) -> bool:
        return self._pages.currentIndex() != 0

    def _draw(self) -> None:
        snapshot, tr, now = self._snapshot, self._tr, self._now()
        self.header.show_state(
            snapshot.shown_level, panel_title(snapshot, tr), hollow=snapshot.website_only
        )
        self.footer.show_footer(footer(snapshot, tr, now=now))
        self.banners.show_snapshot(snapshot)
        self._draw_rows()
        if self._shows_details and self.details.service_id:
            self._draw_details(self.details.service_id)

    def _draw_rows(self) -> None:
        query = self.list.field.text()
        now = self._now()
        hours = self._histories.last_day(now)
        rows = service_rows(
            self._snapshot, self._tr, now=now, hours=hours, query=query, lasting=self._lasting
        )
        empty = nothing_found(query, self._tr) if query else self._nothing_to_list()
        self.list.show_rows(rows, empty)
        self.rows_drawn.emit()
        came = self._shown and self.list.field.isHidden() and bool(self._snapshot.services)
        self.list.field.setVisible(bool(self._snapshot.services))
        if came:
            self.list.field.setFocus()  # it was not there when the panel opened

    def _renew_history(self, before: Snapshot) -> None:
        """Ask for the history of the service in the details, once it was checked again."""
        shown = self.details.service_id if self._shows_details else None
        checks = [one.state(shown or "") for one in (before, self._snapshot)]
        old, new = (state and state.health.recent_checks for state in checks)
        if shown and old != new:
            self.history_asked.emit((shown,))

    def _nothing_to_list(self) -> PanelMessage:
        stopped = self._snapshot.stopped
        return stopped_message(self._tr) if stopped else nothing_watched(self._tr)

    def _draw_details(self, service_id: str) -> None:
        state = self._snapshot.state(service_id)
        if state is None:
            self.show_list()
            return
        from statustray.present.views.panel.details import details  # noqa: PLC0415 - when first asked

        self.details.show_details(
            details(
                state,
                self._snapshot,
                self._tr,
                now=self._now(),
                history=self._histories.of(service_id),
                templates=self._templates,
                check_s=self._check_s,
            )
        )

    def _show_shortcuts(self) -> None:
        from statustray.ui.panel.shortcuts_dialog import ShortcutsDialog  # noqa: PLC0415

        dialog = ShortcutsDialog(tr=self._tr, actions=self.commands, parent=self)
        dialog.open()

    def _lay_out(self) -> None:
        front = QWidget(self._pages)
        self._pages.addWidget(front)
        column_of(self.header, self.banners, (self.list, 1), parent=front, spacing=0)
        column_of((self._pages, 1), self.footer, parent=self, spacing=0)

    def _connect(self) -> None:
        self.commands.shortcuts.action.triggered.connect(self._show_shortcuts)
        self.banners.closed.connect(self.alert_dismissed)
        self.footer.stop_asked.connect(self.stop_asked)
        self.list.query_changed.connect(self._draw_rows)
        self.requests.details_asked.connect(self.show_details)
        self.list.details_asked.connect(self.requests.details_asked)
        self.list.backup_asked.connect(self.requests.backup_asked)
        self.list.menu_asked.connect(self._open_menu)
        self.list.message_pressed.connect(self.add_asked)

    def _open_menu(self, row: Row, at: QPoint) -> None:
        """Open the menu of *row*: all that its details offer, one click away."""
        from statustray.ui.panel.service_menu import ServiceMenu  # noqa: PLC0415

        state = self._snapshot.state(row.id)
        menu = ServiceMenu(
            row, state, tr=self._tr, now=self._now(), parent=self, requests=self.requests
        )
        menu.popup(at)

    def _add_keys(self) -> None:
        for command in self.commands:
            for keys in command.keys:
                QShortcut(QKeySequence(keys), self, command.action.trigger)
        for keys, asked in (
            ("Ctrl+B", self.list.use_current_backup),
            ("Ctrl+F", self.list.field.setFocus),
            ("Esc", self.step_back),
            ("Alt+Left", self.show_list),
        ):
            QShortcut(QKeySequence(keys), self, asked)
