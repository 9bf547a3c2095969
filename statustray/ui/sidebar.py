"""The list at the left of a window: one line or two an entry, the chosen one on a pill."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from statustray.ui.text import Style, describe, scaled

Index = QModelIndex | QPersistentModelIndex

DETAIL = Qt.ItemDataRole.UserRole + 1


class Sidebar(QListWidget):
    """A quiet list without a frame; entries may carry a second, softer line (``DETAIL``)."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        describe(self, name)
        self.setItemDelegate(TwoLines(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QAbstractItemView { background: transparent; border: none; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)


class TwoLines(QStyledItemDelegate):
    """Draws a name and, below it, a softer line; elided, never wrapped."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for the lines the entry has."""
        line = option.fontMetrics.height()
        return QSize(80, line + 14 + (line if index.data(DETAIL) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the pill, then the words."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        self._draw_pill(painter, option, box)
        words = box.adjusted(11, 5, -11, -5).toRect()
        detail = index.data(DETAIL)
        upper = words.adjusted(0, 0, 0, -words.height() // 2) if detail else words
        self._draw_line(painter, option, upper, str(index.data() or ""), soft=False)
        if detail:
            lower = words.adjusted(0, words.height() // 2, 0, 0)
            painter.setFont(scaled(option.font, Style.SMALL))
            self._draw_line(painter, option, lower, str(detail), soft=True)
        painter.restore()

    def _draw_pill(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        accent = QApplication.palette().color(QPalette.ColorRole.Highlight)
        if chosen or hovered:
            fill = type(accent)(accent)
            fill.setAlphaF(0.14 if chosen else 0.06)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(box, 7, 7)
        if chosen:
            painter.setBrush(accent)
            right = option.direction is Qt.LayoutDirection.RightToLeft
            x = box.right() - 3 if right else box.left()
            painter.drawRoundedRect(QRectF(x, box.center().y() - 8, 3, 16), 1.5, 1.5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 7, 7)

    def _draw_line(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, text: str, *, soft: bool
    ) -> None:
        role = QPalette.ColorRole.PlaceholderText if soft else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(role))
        width = box.width()
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
        side = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(box, side, shown)
