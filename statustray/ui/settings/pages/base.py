"""The base of all settings pages: a scrolling column of cards."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from statustray.domain.config.managed import is_locked
from statustray.domain.model.settings import Settings
from statustray.present.views.settings.page_list import SettingsPageId, page_title
from statustray.present.vocabulary.language import Language
from statustray.ui.settings.pages.binding import (
    Control,
    ValueFunction,
    connect,
    same,
    value_of,
    with_value,
)
from statustray.ui.style.tokens import GAP_SMALL, MARGIN, MARGIN_WIDE, TextRole
from statustray.ui.widgets.boxes import column_of, line_of
from statustray.ui.widgets.card import Card, SettingRow
from statustray.ui.widgets.label import FONT_CHANGES, TextLabel
from statustray.ui.widgets.scrolling import Scrolled, scroll
from statustray.ui.widgets.text import describe

_COLUMN_PX, _COLUMN_CHARACTERS = 680, 95


class SettingsPage(QScrollArea):
    """Shows immutable settings and emits changed ones.

    ``removed`` carries the new settings and the sentence for the undo bar.
    """

    edited = Signal(object)
    removed = Signal(object, str)

    def __init__(
        self, *, tr: Language, page: SettingsPageId, intro: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tr = tr
        self.settings = Settings()
        self._filling = False
        self._inner: QWidget | None = None
        self._changers: list[tuple[str, QWidget]] = []
        self._set_by_admin: Collection[str] = ()
        self._bound: list[ValueFunction] = []
        self.page_id = page
        self.title = title = page_title(page, tr)
        # For scrolling by keys; with click focus the whole page would get a focus frame.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        describe(self, title, intro)
        self._column = self._new_column()
        self._why = TextLabel(tr("Set by your administrator."))
        self._why.hide()
        self._intro = TextLabel(intro, soft=True)
        said = (self._intro, self._why) if intro else (self._why,)
        heading = TextLabel(title, role=TextRole.PAGE_TITLE)
        self._column.insertLayout(0, column_of(heading, *said, spacing=GAP_SMALL))

    def show_settings(self, settings: Settings) -> None:
        """Show *settings* without emitting anything."""
        with self._quietly():
            self.settings = settings
            for show in self._bound:
                show(settings)
            self._fill(settings)
        self.show_locked(self._set_by_admin)  # a page may have let its controls be used again

    def show_locked(self, locked: Collection[str]) -> None:
        """Make what an administrator has set unusable; a row says so itself, else the page does.

        *locked* are the names of settings, tables and lists.
        """
        self._set_by_admin = locked
        for name, part in self._changers:
            if not self._is_locked(name):
                continue
            if isinstance(part, SettingRow):
                part.show_locked(self._why.text())
            else:
                part.setEnabled(False)
                self._why.show()

    def rows(self) -> list[SettingRow]:
        """Return the visible rows of the page, for searching."""
        return [row for row in self.findChildren(SettingRow) if row.isVisibleTo(self)]

    def reveal(self, row: SettingRow) -> None:
        """Scroll to *row*."""
        self.ensureWidgetVisible(row, 0, 60)

    def _setting(
        self,
        card: Card,
        name: str,
        title: str,
        control: Control,
        hint: str = "",
        *,
        wide: bool = False,
        shown: ValueFunction = same,
        read: ValueFunction = same,
    ) -> SettingRow:
        """Append a row to *card* that shows the setting *name*, ``table.key``, and edits it.

        *shown* makes the control's value of the setting's, *read* the setting's of the control's.
        """
        row = card.row(title, control, hint, wide=wide)
        self._lockable(name, row)
        show = connect(control, lambda value: self._set(name, read(value)))
        self._bound.append(lambda settings: show(shown(value_of(settings, name))))
        return row

    def _lockable(self, name: str, *parts: QWidget) -> None:
        """Let *parts*, rows or others, be shown as locked where an administrator has set *name*."""
        self._changers.extend((name, part) for part in parts)

    def _is_locked(self, name: str) -> bool:
        return is_locked(name, self._set_by_admin)

    def _set(self, name: str, value: object) -> None:
        """Put *value* for the setting *name*, ``table.key``."""
        self._edit(with_value(self.settings, name, value))

    def _fill(self, settings: Settings) -> None:
        """Put *settings* into the controls that are not bound."""

    def _card(self, heading: str = "", hint: str = "") -> Card:
        card = Card(heading=heading, hint=hint, parent=self._inner)
        self._put(card)
        return card

    def _put(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)

    def _edit(self, settings: Settings) -> None:
        if self._filling or settings == self.settings:
            return
        self.settings = settings
        self.edited.emit(settings)

    def _remove(self, settings: Settings, said: str) -> None:
        self.settings = settings
        self.removed.emit(settings, said)

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        self._filling = True
        try:
            yield
        finally:
            self._filling = False

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new text size."""
        super().changeEvent(event)
        if event.type() in FONT_CHANGES:
            self._limit_width()

    def _limit_width(self) -> None:
        """Let lines be as long as they are well read, in characters where the text is large."""
        if self._inner is not None:
            characters = self.fontMetrics().averageCharWidth() * _COLUMN_CHARACTERS
            self._inner.setMaximumWidth(max(_COLUMN_PX, characters))

    def _new_column(self) -> QVBoxLayout:
        inside = Scrolled()
        scroll(self, inside)
        column = self._inner = QWidget(inside)
        self._limit_width()
        room = (MARGIN, MARGIN_WIDE, MARGIN, MARGIN_WIDE)
        line_of((column, 100), 1, parent=inside, margins=room)
        down = column_of(1, parent=column, spacing=MARGIN)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        return down
