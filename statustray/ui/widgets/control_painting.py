"""Sheet, chevron and outline of fields and choices, alike for all of them."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QWidget

from statustray.ui.style.tokens import RADIUS

# At the end of a control, in heights of a line; Qt's own room differs from version to version.
_ARROW = 1.5


def arrow_room(control: QWidget) -> int:
    """Return the width in pixels that the arrow takes at the end of *control*."""
    return round(control.fontMetrics().height() * _ARROW)


def arrow_box(control: QWidget) -> QRect:
    """Return where the arrow of *control* lies."""
    room = arrow_room(control)
    place = QRect(control.width() - room, 0, room, control.height())
    return QStyle.visualRect(control.layoutDirection(), control.rect(), place)


def draw_sheet(control: QWidget, role: QPalette.ColorRole) -> None:
    """Fill *control* with the colour of *role*."""
    painter = QPainter(control)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(control.palette().color(role))
    painter.drawRoundedRect(QRectF(control.rect()), RADIUS, RADIUS)


def draw_chevron(control: QWidget, middle: QPointF, *, side: float, up: bool = False) -> None:
    """Draw a chevron of half-width *side* around *middle*."""
    painter = QPainter(control)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(control.palette().color(QPalette.ColorRole.ButtonText), 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    high = -side if up else side
    tip = middle + QPointF(0, high / 2)
    painter.drawPolyline([tip + QPointF(-side, -high), tip, tip + QPointF(side, -high)])


def draw_edge(control: QWidget) -> None:
    """Outline *control* in the colour of edges, or of the focus."""
    focused = control.hasFocus()
    role = QPalette.ColorRole.Highlight if focused else QPalette.ColorRole.Mid
    painter = QPainter(control)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(control.palette().color(role), 2 if focused else 1))
    inset = 1.0 if focused else 0.5
    box = QRectF(control.rect()).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(box, RADIUS, RADIUS)
