"""A switch that shows on and off by position and a tick, not by colour alone."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox


class Switch(QCheckBox):
    """A check box drawn as a switch; to a screen reader it is a check box.

    ``RING`` is the room of the focus ring on each side, in pixels.
    """

    RING = 3

    def sizeHint(self) -> QSize:
        """Return the size of the track, scaled with the text, and its focus ring."""
        height = round(self.fontMetrics().height() * 1.25)
        return QSize(round(height * 1.85) + 2 * self.RING, height + 2 * self.RING)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: a switch does not shrink."""
        return self.sizeHint()

    def hitButton(self, pos: object, /) -> bool:
        """Accept a click anywhere on the widget."""
        return self.rect().contains(pos)  # type: ignore[call-overload, no-any-return]  # a QPoint

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, knob and, when on, the tick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = self.RING + 0.5
        track = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        self._draw_track(painter, track)
        self._draw_knob(painter, track)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            outer = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(outer, outer.height() / 2, outer.height() / 2)

    def _draw_track(self, painter: QPainter, track: QRectF) -> None:
        colours = self.palette()
        fill = colours.color(
            QPalette.ColorRole.Highlight if self.isChecked() else QPalette.ColorRole.Window
        )
        edge = fill if self.isChecked() else colours.color(QPalette.ColorRole.PlaceholderText)
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        painter.setPen(QPen(edge, 1.4))
        painter.setBrush(fill)
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)

    def _draw_knob(self, painter: QPainter, track: QRectF) -> None:
        radius = track.height() / 2 - 3
        on = self.isChecked() != (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        x = track.right() - radius - 3 if on else track.left() + radius + 3
        centre = QPointF(x, track.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._knob_colour())
        painter.drawEllipse(centre, radius, radius)
        if self.isChecked():
            self._draw_tick(painter, centre, radius)

    def _draw_tick(self, painter: QPainter, centre: QPointF, radius: float) -> None:
        painter.setPen(
            QPen(self.palette().color(QPalette.ColorRole.Highlight), 1.6, c=Qt.PenCapStyle.RoundCap)
        )
        r = radius * 0.45
        low = centre + QPointF(-r * 0.2, r * 0.8)
        painter.drawPolyline([centre + QPointF(-r, 0), low, centre + QPointF(r, -r * 0.7)])

    def _knob_colour(self) -> QColor:
        role = QPalette.ColorRole.HighlightedText
        off = QPalette.ColorRole.PlaceholderText
        return self.palette().color(role if self.isChecked() else off)
