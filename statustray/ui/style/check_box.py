"""The box of what can be checked, wherever one is painted."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication

from statustray.ui.style.tokens import RADIUS_SMALL


def draw_check_box(painter: QPainter, box: QRectF, *, checked: bool) -> None:
    """Draw a box, ticked if *checked*, in the palette's colours."""
    colours = QApplication.palette()
    accent = colours.color(QPalette.ColorRole.Highlight)
    edge = accent if checked else colours.color(QPalette.ColorRole.Mid)
    painter.setPen(QPen(edge, 1.4))
    painter.setBrush(accent if checked else colours.color(QPalette.ColorRole.Base))
    painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
    if checked:
        colour = colours.color(QPalette.ColorRole.HighlightedText)
        painter.setPen(QPen(colour, box.width() * 0.13, c=Qt.PenCapStyle.RoundCap))
        points = ((0.25, 0.53), (0.43, 0.71), (0.76, 0.32))
        painter.drawPolyline(
            [box.topLeft() + QPointF(x * box.width(), y * box.height()) for x, y in points]
        )
