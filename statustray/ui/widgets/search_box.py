"""A search box with its results."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from statustray.present.views.watchlist import ListEntry, is_address
from statustray.present.vocabulary.language import Language
from statustray.ui.style.tokens import GAP_SMALL, TextRole
from statustray.ui.widgets.entry_model import ID, EntryModel
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.search_field import SearchField
from statustray.ui.widgets.text import describe
from statustray.ui.widgets.two_line_list import TwoLineDelegate

Find = Callable[[str, int], Sequence[ListEntry]]

_MOST = 8


class SearchBox(QWidget):
    """Results are chosen with arrows and Enter or the mouse; a typed address is emitted as such."""

    chosen = Signal(str)
    address_given = Signal(str)

    def __init__(
        self, *, tr: Language, find: Find, prompt: str, nothing: str = "", addresses: bool = False
    ) -> None:
        super().__init__()
        self._tr = tr
        self._find = find
        self._addresses = addresses
        self._typed = SearchField(prompt, tr=tr)
        self._model = EntryModel()
        self._list = self._new_list()
        self._nothing = TextLabel(nothing, role=TextRole.SMALL, soft=True)
        self.setFocusProxy(self._typed)
        self._arrange()
        self._connect()
        self._show_found("")

    def type(self, text: str) -> None:
        """Put *text* into the field as if it were typed."""
        self._typed.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move from the field into the list with the down arrow."""
        down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if watched is self._typed and event.type() is QEvent.Type.KeyPress and down:
            self._list.setFocus()
            self._list.setCurrentIndex(self._model.index(0))
            return True
        return super().eventFilter(watched, event)

    def _new_list(self) -> QListView:
        view = QListView()
        view.setModel(self._model)
        view.setItemDelegate(TwoLineDelegate(view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setStyleSheet("QListView { background: transparent; border: none; }")
        describe(view, self._tr("Results"))
        return view

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_SMALL)
        column.addWidget(self._typed)
        column.addWidget(self._list)
        column.addWidget(self._nothing)

    def _connect(self) -> None:
        self._typed.installEventFilter(self)
        self._typed.textChanged.connect(self._show_found)
        self._typed.returnPressed.connect(self._take_first)
        self._list.activated.connect(self._take)
        self._list.clicked.connect(self._take)

    def _show_found(self, typed: str) -> None:
        address = self._addresses and is_address(typed)
        entries = list(self._find(typed, _MOST)) if typed.strip() else []
        if address:
            look = self._tr("Check {address}", address=typed.strip())
            entries.append(ListEntry("", look, self._tr("Find out how it can be watched")))
        self._model.show_rows(entries)
        self._list.setVisible(bool(entries))
        self._list.setFixedHeight(self._height(len(entries)))
        self._nothing.setVisible(bool(typed.strip()) and not entries and bool(self._nothing.text()))

    def _height(self, rows: int) -> int:
        return sum(self._list.sizeHintForRow(row) for row in range(rows)) + 4

    def _take_first(self) -> None:
        if self._model.rowCount():
            self._take(self._model.index(0))

    def _take(self, index: QModelIndex | QPersistentModelIndex) -> None:
        service, typed = str(index.data(ID)), self._typed.text().strip()
        self._typed.clear()
        self._typed.setFocus()
        if service:
            self.chosen.emit(service)
        else:
            self.address_given.emit(typed)
