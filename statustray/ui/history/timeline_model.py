"""Qt models of the timeline's lanes and of its table."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from statustray.present.views.history.timeline import Lane, TimelineRow
from statustray.present.vocabulary.language import Language

Index = QModelIndex | QPersistentModelIndex

LANE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_CLOSED = "\N{BLACK RIGHT-POINTING SMALL TRIANGLE}"
_CLOSED_MIRRORED = "\N{BLACK LEFT-POINTING SMALL TRIANGLE}"
_OPEN = "\N{BLACK DOWN-POINTING SMALL TRIANGLE}"
_DISPLAY = Qt.ItemDataRole.DisplayRole


class TimelineModel(QAbstractTableModel):
    """A name and a lane in each row; the accessible text of a lane is its summary.

    The line that stands for the calm lanes is one cell with a triangle before it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.lanes: tuple[Lane, ...] = ()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of services."""
        return 0 if parent.isValid() else len(self.lanes)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return 2: the name and the lane."""
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Return a field of a lane."""
        if not index.isValid():
            return None
        lane = self.lanes[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole if lane.fold and index.column() == 0:
                return f"{self._mark(index)}  {lane.name}: {lane.summary}"
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return lane.summary if index.column() else lane.name
            case Qt.ItemDataRole.UserRole:
                return lane
            case _:
                return None

    def _mark(self, index: Index) -> str:
        if index.row() < len(self.lanes) - 1:
            return _OPEN
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return _CLOSED_MIRRORED if mirrored else _CLOSED

    def show_lanes(self, lanes: Sequence[Lane]) -> None:
        """Replace the lanes; for the same services selection and scroll position stay."""
        same = [lane.service for lane in lanes] == [lane.service for lane in self.lanes]
        if not same:
            self.beginResetModel()
        self.lanes = tuple(lanes)
        if not same:
            self.endResetModel()
        elif lanes:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lanes) - 1, 1))


class TimelineTableModel(QAbstractTableModel):
    """The same history as a table of words."""

    def __init__(self, *, tr: Language) -> None:
        super().__init__()
        self._lines: tuple[TimelineRow, ...] = ()
        self._heads = (
            tr("Service"),
            tr("Status"),
            tr("Started"),
            tr("Duration"),
            tr("Reason"),
            tr("Common cause"),
        )

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Return the text of a cell."""
        if not index.isValid() or role != _DISPLAY:
            return None
        line = self._lines[index.row()]
        words = (line.name, line.level, line.start, line.lasted, line.why, line.cause)
        return words[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return the heading of a column."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role != _DISPLAY or orientation is Qt.Orientation.Vertical:
            return None
        return self._heads[section]

    def show_lines(self, lines: Sequence[TimelineRow]) -> None:
        """Replace the lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()
