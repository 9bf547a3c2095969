"""A list of check boxes."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem

from statustray.present.views.watchlist import ListEntry
from statustray.ui.widgets.lists.two_line_list import DETAIL, TwoLineList

_ID = Qt.ItemDataRole.UserRole


class CheckedList(TwoLineList):
    """A list of check boxes; a click anywhere on an entry toggles it."""

    picked = Signal(tuple)

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name)
        self.itemChanged.connect(lambda _item: self.picked.emit(self.value))

    @property
    def value(self) -> tuple[str, ...]:
        """The checked ids, in list order."""
        checked = Qt.CheckState.Checked
        return tuple(str(i.data(_ID)) for i in self._items() if i.checkState() is checked)

    def show_entries(self, entries: Sequence[ListEntry], checked: Iterable[str]) -> None:
        """Replace the entries and check those of *checked*."""
        wanted = set(checked)
        self.blockSignals(True)
        self.clear()
        for entry in entries:
            self._add(entry, checked=entry.id in wanted)
        self.blockSignals(False)

    def narrow(self, typed: str) -> None:
        """Hide the entries that do not contain what was typed."""
        for item in self._items():
            words = f"{item.text()} {item.data(DETAIL) or ''}"
            item.setHidden(typed.strip().casefold() not in words.casefold())

    def fit(self, *, most: int) -> None:
        """Fit the height to the entries, up to *most* of them."""
        shown = min(max(self.count(), 1), most)
        self.setFixedHeight(max(self.sizeHintForRow(0), 24) * shown + 4)

    def _add(self, entry: ListEntry, *, checked: bool) -> None:
        item = QListWidgetItem(entry.name)
        item.setData(_ID, entry.id)
        item.setData(DETAIL, entry.detail)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        self.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]
