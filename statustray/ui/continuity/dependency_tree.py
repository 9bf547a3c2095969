"""The dependency picture as a tree: baskets, and their dependants with the path in words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QTreeWidget, QTreeWidgetItem

from statustray.present.views.continuity.resilience import ReportView
from statustray.ui.style.glyphs import Glyph, glyph_icon
from statustray.ui.widgets.text import describe

_ROOM_PX = 6  # the padding of the style
_KEY = Qt.ItemDataRole.UserRole


class DependencyTree(QTreeWidget):
    """The same as the picture, for keyboard and screen reader.  Emits the current id."""

    chosen = Signal(str)

    def __init__(self, *, name: str) -> None:
        super().__init__()
        describe(self, name)
        self.setHeaderHidden(True)
        # Without a frame, which would be cut where the window ends.
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "bare")
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # As high as its rows: what it stands in scrolls, one bar within another confuses.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._tell)
        self.itemExpanded.connect(self._fit)
        self.itemCollapsed.connect(self._fit)

    def show_view(self, view: ReportView) -> None:
        """Show another report."""
        self.clear()
        self.setIndentation(self.fontMetrics().height() + _ROOM_PX)
        for basket in view.baskets:
            top = QTreeWidgetItem([basket.name])
            top.setData(0, _KEY, basket.id)
            top.setData(0, Qt.ItemDataRole.AccessibleTextRole, basket.text)
            for thread in basket.threads:
                leaf = QTreeWidgetItem([thread.text])
                leaf.setData(0, _KEY, thread.service)
                top.addChild(leaf)
            self.addTopLevelItem(top)
        for first in self._baskets()[:1]:
            first.setExpanded(True)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit to the rows, which wrap differently now."""
        super().resizeEvent(event)
        self._fit()

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the arrow of what unfolds, as high as its line; Qt's has one size for all text."""
        if not self.model().hasChildren(index):
            return
        glyph = Glyph.UNFOLDED if self.isExpanded(index) else Glyph.FOLDED
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText).name()
        side = self.fontMetrics().height()
        glyph_icon(glyph, colour, side=side, mirrored=rtl).paint(painter, rect)

    def choose(self, key: str) -> None:
        """Make a basket current."""
        for item in self._baskets():
            if item.data(0, _KEY) == key:
                item.setExpanded(True)
                self.setCurrentItem(item)

    def _fit(self) -> None:
        height, item = 0, self.topLevelItem(0)
        while item is not None:
            height += self.rowHeight(self.indexFromItem(item))
            item = self.itemBelow(item)
        self.setFixedHeight(height + 2 * self.frameWidth() + _ROOM_PX)

    def _baskets(self) -> list[QTreeWidgetItem]:
        items = (self.topLevelItem(index) for index in range(self.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _tell(self, current: QTreeWidgetItem | None) -> None:
        self.chosen.emit(str(current.data(0, _KEY)) if current is not None else "")
