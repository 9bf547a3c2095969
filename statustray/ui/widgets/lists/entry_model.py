"""The Qt model of entry lists."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from statustray.present.views.watchlist import ListEntry
from statustray.ui.widgets.lists.two_line_list import BRIEF, DETAIL, FACE, HEADING, HOLLOW, LEVEL

ID = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class EntryModel(QAbstractListModel):
    """Serves finished entries; *movable* ones can be dragged to another place."""

    def __init__(self, *, movable: bool = False) -> None:
        super().__init__()
        self._movable = movable
        self._rows: tuple[ListEntry, ...] = ()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the data of *role* for an entry."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.name}, {row.detail}" if row.detail else row.name
            case _:
                parts = {
                    int(ID): row.id,
                    DETAIL: row.detail,
                    BRIEF: row.brief,
                    LEVEL: row.level,
                    HOLLOW: row.hollow,
                    HEADING: row.heading,
                    FACE: row.face,
                }
                return parts.get(int(role))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return the flags of an entry; a heading can be neither chosen nor reached."""
        if index.isValid() and self._rows[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        if not self._movable:
            return super().flags(index)
        # Dropped between entries, never on one.
        return (
            super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled
            if index.isValid()
            else Qt.ItemFlag.ItemIsDropEnabled
        )

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that entries are moved, not copied."""
        return Qt.DropAction.MoveAction

    def show_rows(self, rows: Sequence[ListEntry]) -> None:
        """Replace the entries, telling only of what differs so that the selection stays."""
        if [row.id for row in rows] != [row.id for row in self._rows]:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()
            return
        old, self._rows = self._rows, tuple(rows)
        pairs = enumerate(zip(old, rows, strict=True))
        changed = [row for row, (before, after) in pairs if before != after]
        if changed:  # at once: a list lays itself out again for each time that it is told
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def row_of(self, entry_id: str) -> int | None:
        """Return the row of an entry, None where there is none."""
        return next((n for n, row in enumerate(self._rows) if row.id == entry_id), None)
