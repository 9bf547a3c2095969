"""What is drawn of a row besides its words: card, the mark of the chosen row, and button."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from statustray.present.views.palette import Palette
from statustray.present.views.panel.rows import Row, RowKind
from statustray.ui.panel.row_geometry import sheet
from statustray.ui.style.tokens import GAP, GAP_SMALL, RADIUS


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, palette: Palette) -> None:
    """Paint that the row is chosen, under the pointer, or has the keyboard."""
    box = QRectF(sheet(option)).adjusted(0.5, 1.5, -0.5, -1.5)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if chosen or hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.selected if chosen else palette.hover))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(palette.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, RADIUS, RADIUS)


def paint_card(painter: QPainter, option: QStyleOptionViewItem, row: Row, palette: Palette) -> None:
    """Paint this row's part of the card that a cause and its services share."""
    if row.kind not in (RowKind.CAUSE, RowKind.MEMBER):
        return
    box = QRectF(sheet(option)).adjusted(0.5, 0, -0.5, 0)
    # Beyond the row where the card goes on: what is cut off there is the rounded end.
    top = GAP_SMALL if row.kind is RowKind.CAUSE else -2 * RADIUS
    bottom = -GAP_SMALL if row.ends_card else 2 * RADIUS
    painter.save()
    painter.setClipRect(option.rect)
    painter.setPen(QPen(QColor(palette.line), 1))
    painter.setBrush(QColor(palette.window))
    painter.drawRoundedRect(box.adjusted(0, top + 0.5, 0, bottom - 0.5), RADIUS, RADIUS)
    painter.restore()


def paint_button(painter: QPainter, box: QRectF, row: Row, palette: Palette, font: QFont) -> None:
    """Draw the button with which a backup is used; a cause's is louder than a service's."""
    loud = row.kind is RowKind.CAUSE
    painter.setPen(QPen(QColor(palette.accent if loud else palette.edge), 1))
    painter.setBrush(QColor(palette.accent if loud else palette.raised))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.setFont(font)
    painter.setPen(QColor(palette.on_accent if loud else palette.text))
    room = int(box.width()) - 2 * GAP
    label = QFontMetrics(font).elidedText(row.backup_label, Qt.TextElideMode.ElideRight, room)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), label)
