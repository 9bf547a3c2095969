"""A list whose entries are moved and removed by buttons and keys."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QListView, QWidget

from statustray.present.views.watchlist import ListEntry
from statustray.present.vocabulary.language import Language
from statustray.ui.widgets.boxes import column_of, line_of, show_if
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.lists.entry_model import ID, EntryModel
from statustray.ui.widgets.lists.two_line_list import TwoLineDelegate
from statustray.ui.widgets.text import describe

_MOST_ROWS = 9


class WatchList(QWidget):
    """Shows entries; emits which one is current and what is to be done with it.

    ``buttons`` move and remove the current one, and so do keys while they are enabled.
    """

    chosen = Signal(str)
    move_asked = Signal(str, int)
    remove_asked = Signal(str)

    def __init__(self, *, tr: Language, name: str, empty: str) -> None:
        super().__init__()
        self._tr = tr
        self._name = name
        self._model = EntryModel()
        self._view = self._new_view()
        self._empty = TextLabel(empty, soft=True)
        self._up, self._down = push_button(tr("Move &up")), push_button(tr("Move do&wn"))
        self._remove = push_button(tr("R&emove"))
        self._arrange()
        self._connect()
        self.show_entries(())

    @property
    def current(self) -> str:
        """The id of the current entry, empty if there is none."""
        return str(self._view.currentIndex().data(ID) or "")

    def show_entries(self, entries: Sequence[ListEntry]) -> None:
        """Show *entries*, keeping the current one if it still exists."""
        keep, position = self.current, self._view.currentIndex().row()
        self._model.show_rows(entries)
        show_if(self._view, entries)
        show_if(self._empty, not entries)
        shown = min(len(entries), _MOST_ROWS)
        self._view.setFixedHeight(max(self._view.sizeHintForRow(0), 30) * max(shown, 1) + 8)
        row = self._model.row_of(keep)
        self.choose_row(row if row is not None else min(max(position, 0), len(entries) - 1))

    def choose(self, entry_id: str) -> None:
        """Make the entry with this id current."""
        row = self._model.row_of(entry_id)
        if row is not None:
            self.choose_row(row)

    def choose_row(self, row: int) -> None:
        """Make the entry in this row current."""
        index, before = self._model.index(row), self._view.currentIndex()
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._view.selectionModel().setCurrentIndex(index, flag)
        if index == before:  # else the list has said that it changed
            self._tell()

    def _new_view(self) -> QListView:
        view = QListView()
        view.setModel(self._model)
        view.setItemDelegate(TwoLineDelegate(view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setProperty("kind", "bare")
        describe(view, self._name)
        return view

    def _arrange(self) -> None:
        self.buttons = QWidget()
        line_of(self._up, self._down, self._remove, 1, parent=self.buttons)
        column_of(self._empty, self._view, self.buttons, parent=self)

    def _connect(self) -> None:
        self._view.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self._up.clicked.connect(lambda: self.move_asked.emit(self.current, -1))
        self._down.clicked.connect(lambda: self.move_asked.emit(self.current, 1))
        self._remove.clicked.connect(lambda: self.remove_asked.emit(self.current))
        for keys, act in (
            (Qt.Key.Key_Delete, self._remove.click),
            (Qt.KeyboardModifier.AltModifier | Qt.Key.Key_Up, self._up.click),
            (Qt.KeyboardModifier.AltModifier | Qt.Key.Key_Down, self._down.click),
        ):
            shortcut = QShortcut(QKeySequence(keys), self._view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def _tell(self) -> None:
        row, last = self._view.currentIndex().row(), self._model.rowCount() - 1
        show_if(self.buttons, row >= 0)
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < last)
        self.chosen.emit(self.current)
