"""A flow layout: widgets in lines, wrapped like words."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from statustray.ui.style.tokens import GAP


class FlowLayout(QLayout):
    """Fills lines in reading direction and wraps them at the available width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at *index*."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item at *index*."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Return True: the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at *width*."""
        return self._set(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """Return the smallest size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, box: QRect) -> None:
        """Place the items in *box*."""
        super().setGeometry(box)
        self._set(box, move=True)

    def _set(self, box: QRect, *, move: bool) -> int:
        x, y, line = 0, 0, 0
        for item in self._shown():
            size = item.sizeHint().expandedTo(item.minimumSize())
            if x and x + size.width() > box.width():
                x, y, line = 0, y + line + GAP, 0
            if move:
                item.setGeometry(self._mirrored(QRect(QPoint(x, y), size), box))
            x += size.width() + GAP
            line = max(line, size.height())
        return y + line

    def _shown(self) -> list[QLayoutItem]:
        """Return the items that take space: those whose widget is not hidden."""
        return [item for item in self._items if not item.isEmpty()]

    def _mirrored(self, item: QRect, box: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            item.moveLeft(box.width() - item.right() - 1)
        return item.translated(box.topLeft())
