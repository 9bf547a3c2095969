"""The settings window: page list, current page and search; every change applies at once."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QListWidgetItem,
    QStackedWidget,
    QWidget,
)

from statustray.domain.model.settings import Settings
from statustray.present.views.settings.page_list import SettingsPageId, page_title
from statustray.present.views.settings.settings_search import SettingLocation, found
from statustray.present.views.settings.undo import touched, undone
from statustray.present.vocabulary.language import Language
from statustray.ui.settings.pages.base import SettingsPage
from statustray.ui.settings.undo_bar import UndoBar
from statustray.ui.style.tokens import GAP_WIDE, MARGIN, SCROLL_BAR
from statustray.ui.widgets.boxes import column_of, line_of, show_if
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.lists.two_line_list import DETAIL, TwoLineList
from statustray.ui.widgets.search_field import SearchField
from statustray.ui.widgets.text import announce

Build = Callable[[SettingsPageId], SettingsPage]
_LEAST_SIDE = 224
# The frame of the list, the mark of the chosen page, and the scroll bar of large text.
_BESIDE_A_NAME = 32 + SCROLL_BAR
_CHARACTERS = 125  # the list of pages, and two panes beside it
_ORDER = tuple(SettingsPageId)
_LOCATION = Qt.ItemDataRole.UserRole


class SettingsWindow(QWidget):
    """Holds the settings that are in force and the pages that change them."""

    settings_changed = Signal(object)

    def __init__(self, *, tr: Language, settings: Settings, build: Build) -> None:
        """Show nothing yet; *build* hands a page to ``add_page`` when it is first asked for it."""
        super().__init__()
        self._tr = tr
        self._settings = settings
        self._undo: tuple[Settings, Settings] | None = None
        self._said = ""
        self._page = build
        self._built: dict[SettingsPageId, SettingsPage] = {}
        self._unbuilt = list(SettingsPageId)
        self._building = QTimer(self)
        self.setWindowTitle(tr("Settings"))
        self.resize(max(1000, self.fontMetrics().averageCharWidth() * _CHARACTERS), 700)
        self._build()
        self._connect()

    @property
    def settings(self) -> Settings:
        """The current settings."""
        return self._settings

    def show_settings(self, settings: Settings) -> None:
        """Show *settings*, changed elsewhere, on every page that was built."""
        self._settings = settings
        for page in self._built.values():
            page.show_settings(settings)

    def show_page(self, page: SettingsPageId) -> None:
        """Show a page."""
        self._list.setCurrentRow(_ORDER.index(page))
        self._build_current()

    def place(self, page: SettingsPageId) -> QWidget:
        """Return what *page* lies in: built there it is styled once, put there as a whole again."""
        return self._places[page]

    def add_page(self, page: SettingsPage) -> None:
        """Put a page that was built into its place."""
        self._built[page.page_id] = page
        page.edited.connect(self._accept)
        page.removed.connect(self._accept_removal)
        page.show_settings(self._settings)
        column_of(page, parent=self._places[page.page_id])
        QWidget.setTabOrder(page, self.bar)

    def show_row(self, location: SettingLocation) -> None:
        """Show the page of a found setting and focus its control."""
        self.show_page(location.page)
        page = self._page(location.page)
        if location.row is None:
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        row = page.rows()[location.row]
        page.reveal(row)
        row.control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build_current(self) -> None:
        self._page(_ORDER[self._stack.currentIndex()])

    def _build(self) -> None:
        self.search = SearchField(self._tr("Search settings"), tr=self._tr)
        self._list = TwoLineList(name=self._tr("Settings pages"))
        self._list.addItems([page_title(page, self._tr) for page in SettingsPageId])
        self.hits = TwoLineList(name=self._tr("Search results"))
        self.none = TextLabel(self._tr("No matching settings. Try another word."), soft=True)
        self._stack = QStackedWidget(self)
        self._places = {page: self._new_place() for page in SettingsPageId}
        self.bar = UndoBar(tr=self._tr)
        self._arrange()
        self._search_for("")

    def _new_place(self) -> QWidget:
        """Add where a page comes to once it is built."""
        place = QWidget(self._stack)
        self._stack.addWidget(place)
        return place

    def _side_width(self) -> int:
        """Return the width in which every page's name is whole, and what the search asks for."""
        metrics = self.fontMetrics()
        longest = max(metrics.horizontalAdvance(page_title(p, self._tr)) for p in SettingsPageId)
        inside = max(longest + _BESIDE_A_NAME, self.search.whole_width)
        return max(_LEAST_SIDE, inside + 2 * MARGIN)

    def _arrange(self) -> None:
        side = QWidget(self)
        side.setFixedWidth(self._side_width())
        column_of(
            self.search,
            self.none,
            (self._list, 1),
            (self.hits, 1),
            parent=side,
            margins=(MARGIN, MARGIN, MARGIN, MARGIN),
            spacing=GAP_WIDE,
        )
        right = column_of((self._stack, 1))
        foot = column_of(self.bar, margins=(MARGIN, 0, MARGIN, MARGIN))
        right.addLayout(foot)
        line_of(side, (right, 1), parent=self, spacing=0)

    def _connect(self) -> None:
        self._building.timeout.connect(self._search_one_more)
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._stack.currentChanged.connect(self._build_current)
        self.search.textChanged.connect(self._search_for)
        self.search.returnPressed.connect(self._take_first)
        self.hits.itemActivated.connect(self._take)
        self.hits.itemClicked.connect(self._take)
        self.bar.undo_asked.connect(self._take_back)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Find), self.search.setFocus),
            (QKeySequence(Qt.Key.Key_Escape), self._escape),
            (QKeySequence(QKeySequence.StandardKey.Undo), self._take_back),
        ):
            QShortcut(keys, self).activated.connect(act)

    def _escape(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self.close()

    def _accept(self, settings: Settings) -> None:
        if self._undo and touched(*self._undo) & touched(self._settings, settings):
            self._forget_undo()
        self._set(settings)

    def _accept_removal(self, settings: Settings, said: str) -> None:
        self._undo = (self._settings, settings)
        self._set(settings)
        self.bar.offer(said)

    def _take_back(self) -> None:
        if self._undo is not None:
            before, after = self._undo
            self._set(undone(self._settings, before=before, after=after))
        self._forget_undo()

    def _forget_undo(self) -> None:
        self._undo = None
        self.bar.hide()

    def _set(self, settings: Settings) -> None:
        self.show_settings(settings)
        self.settings_changed.emit(settings)

    def _search_one_more(self) -> None:
        """Build one of the pages that nobody has asked for yet, and search it too.

        All of them would hold up the key that was typed for a third of a second.
        """
        if self._unbuilt:
            self._page(self._unbuilt.pop(0))
            self._search_for(self.search.text())
        else:
            self._building.stop()

    def _search_for(self, typed: str) -> None:
        searching = bool(typed.strip())
        hits = found(self._locations(), typed) if searching else ()
        if searching and self._unbuilt:
            self._building.start()
        self.hits.clear()
        for location in hits:
            item = QListWidgetItem(location.title)
            item.setData(DETAIL, location.page_title)
            item.setData(_LOCATION, location)
            self.hits.addItem(item)
        show_if(self._list, not searching)
        show_if(self.hits, searching and hits)
        show_if(self.none, searching and not hits and not self._unbuilt)
        self._announce(hits[0].title if hits else "" if self.none.isHidden() else self.none.text())

    def _announce(self, said: str) -> None:
        """Have what is found first read aloud, once: each page that is built searches again."""
        if said != self._said:
            announce(self.hits, said)
        self._said = said

    def _locations(self) -> list[SettingLocation]:
        pages = (self._built[page] for page in SettingsPageId if page in self._built)
        return [location for page in pages for location in _locations(page)]

    def _take_first(self) -> None:
        while self._unbuilt:  # what is first is known once all are searched
            self._search_one_more()
        if self.hits.count():
            self._take(self.hits.item(0))

    def _take(self, item: QListWidgetItem) -> None:
        location: SettingLocation = item.data(_LOCATION)
        self.show_row(location)


def _locations(page: SettingsPage) -> Iterator[SettingLocation]:
    yield SettingLocation(page.page_id, None, page.title, "", page.title)
    for index, row in enumerate(page.rows()):
        yield SettingLocation(page.page_id, index, row.title, page.title, row.words)
