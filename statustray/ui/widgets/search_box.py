"""A search box with its results."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from statustray.present.views.watchlist import ListEntry, is_address
from statustray.present.vocabulary.language import Language
from statustray.ui.style.tokens import GAP_SMALL, TextRole
from statustray.ui.widgets.boxes import column_of
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.lists.entry_model import ID, EntryModel
from statustray.ui.widgets.lists.two_line_list import TwoLineDelegate
from statustray.ui.widgets.search_field import SearchField
from statustray.ui.widgets.text import announce, describe

Find = Callable[[str, int], Sequence[ListEntry]]

_MOST = 8
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class SearchBox(QWidget):
    """The first result is marked; arrows move the mark, Enter or a click takes it.

    ``searching`` says whether anything is typed.

    The field keeps the focus all the while, so that whatever is typed lands in it.  A typed
    address is emitted as such.
    """

    chosen = Signal(str)
    address_given = Signal(str)
    searching = Signal(bool)

    def __init__(
        self, *, tr: Language, find: Find, prompt: str, nothing: str, addresses: bool = False
    ) -> None:
        super().__init__()
        self._tr = tr
        self._find = find
        self._addresses = addresses
        self.typed = SearchField(prompt, tr=tr)
        self.model = EntryModel()
        self._list = self._new_list()
        self._nothing = TextLabel(nothing, role=TextRole.SMALL, soft=True)
        self.setFocusProxy(self.typed)
        self._arrange()
        self._connect()
        self._show_found("")

    @property
    def busy(self) -> bool:
        """Whether anything is typed."""
        return bool(self.typed.text().strip())

    def type(self, text: str) -> None:
        """Put *text* into the field as if it were typed."""
        self.typed.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the mark with the arrows, from the field."""
        pressed = watched is self.typed and event.type() is QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _STEPS:
            self._mark(self._list.currentIndex().row(), _STEPS[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    def _new_list(self) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(TwoLineDelegate(view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take it from the field
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setProperty("kind", "bare")
        describe(view, self._tr("Results"))
        return view

    def _arrange(self) -> None:
        column_of(self.typed, self._list, self._nothing, parent=self, spacing=GAP_SMALL)

    def _connect(self) -> None:
        self.typed.installEventFilter(self)
        self.typed.textChanged.connect(self._show_found)
        self.typed.returnPressed.connect(self._take_marked)
        self._list.activated.connect(self._take)
        self._list.clicked.connect(self._take)

    def _show_found(self, typed: str) -> None:
        address = self._addresses and is_address(typed)
        entries = list(self._find(typed, _MOST)) if typed.strip() else []
        if address:
            look = self._tr("Check {address}", address=typed.strip())
            named = [
                entry for entry in entries if entry.name.casefold() == typed.strip().casefold()
            ]
            entries = [*named, ListEntry("", look, self._tr("Find out how it can be watched"))]
        self.model.show_rows(entries)
        self._list.setVisible(bool(entries))
        self._list.setFixedHeight(self._height(len(entries)))
        self._mark(-1, 1)
        self.searching.emit(self.busy)
        self._nothing.setVisible(self.busy and not entries and bool(self._nothing.text()))
        if not self._nothing.isHidden():
            announce(self._nothing, self._nothing.text())

    def _height(self, rows: int) -> int:
        return sum(self._list.sizeHintForRow(row) for row in range(rows)) + 4

    def _mark(self, row: int, step: int) -> None:
        """Mark the next row that can be chosen; the last one stays marked at the end."""
        row += step
        while 0 <= row < self.model.rowCount():
            if self.model.flags(self.model.index(row)) & Qt.ItemFlag.ItemIsSelectable:
                self._list.setCurrentIndex(self.model.index(row))
                announce(self._list, str(self._list.currentIndex().data(_SPOKEN)))
                return
            row += step

    def _take_marked(self) -> None:
        if self._list.currentIndex().isValid():
            self._take(self._list.currentIndex())

    def _take(self, index: QModelIndex | QPersistentModelIndex) -> None:
        service, typed = str(index.data(ID)), self.typed.text().strip()
        self.typed.clear()
        self.typed.setFocus()
        if service:
            self.chosen.emit(service)
        else:
            self.address_given.emit(typed)
