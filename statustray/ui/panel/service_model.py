"""The Qt model of the panel's list."""

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from statustray.present.views.panel.rows import Row, RowKind
from statustray.ui.widgets.text import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FIELD: dict[int, Callable[[Row], object]] = {
    int(Qt.ItemDataRole.DisplayRole): attrgetter("name"),
    int(Qt.ItemDataRole.ToolTipRole): lambda row: plain_tip(row.tooltip),
    int(Qt.ItemDataRole.AccessibleTextRole): attrgetter("accessible"),
}


class ServiceModel(QAbstractListModel):
    """Serves finished rows.

    Rows are identified by id and moved or repainted, never reset, so that
    selection and scroll stay where they are.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows; rows have no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the field that *role* stands for."""
        field, row = _FIELD.get(role), self.row(index)
        return None if field is None or row is None else field(row)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return flags that make services selectable, and headings only if they offer a backup."""
        row = self.row(index)
        if row is None or row.kind is RowKind.SECTION:
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def row(self, index: Index) -> Row | None:
        """Return the row at *index*."""
        inside = index.isValid() and index.row() < len(self._rows)
        return self._rows[index.row()] if inside else None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace the rows, touching only what differs."""
        wanted = [row.id for row in rows]
        if [row.id for row in self._rows] != wanted:
            self._remove_all_but(set(wanted))
            self._sort_like({row_id: position for position, row_id in enumerate(wanted)})
            self._insert_missing(rows)
        self._repaint(rows)

    def _remove_all_but(self, kept: set[str]) -> None:
        gone = [position for position, row in enumerate(self._rows) if row.id not in kept]
        for first, last in reversed(list(_runs(gone))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()

    def _sort_like(self, order: dict[str, int]) -> None:
        ordered = sorted(self._rows, key=lambda row: order[row.id])
        if ordered == self._rows:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._rows[index.row()].id for index in before]
        self._rows = ordered
        now_at = {row.id: position for position, row in enumerate(ordered)}
        self.changePersistentIndexList(before, [self.index(now_at[i]) for i in ids])
        self.layoutChanged.emit()

    def _insert_missing(self, rows: Sequence[Row]) -> None:
        here = {row.id for row in self._rows}
        new = [position for position, row in enumerate(rows) if row.id not in here]
        for first, last in _runs(new):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = rows[first : last + 1]
            self.endInsertRows()

    def _repaint(self, rows: Sequence[Row]) -> None:
        old, self._rows = self._rows, list(rows)
        changed = [i for i, (a, b) in enumerate(zip(old, rows, strict=True)) if a != b]
        for first, last in _runs(changed):
            self.dataChanged.emit(self.index(first), self.index(last))


def _runs(places: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Yield (first, last) of each run of consecutive *places*, ascending."""
    start = 0
    for i in range(1, len(places) + 1):
        if i == len(places) or places[i] != places[i - 1] + 1:
            yield places[start], places[i - 1]
            start = i
