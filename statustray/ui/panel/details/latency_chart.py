"""A line chart of response times; hours without data are gaps."""

from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from statustray.present.views.palette import mix
from statustray.present.views.panel.details import Chart
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.states import milliseconds
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import GAP, TextRole
from statustray.ui.widgets.text import plain_tip

_HEIGHT = 88


class LatencyChart(QWidget):
    """A day of response times, on a scale from zero to a labelled maximum."""

    def __init__(self, *, theme: Theme, tr: Language) -> None:
        super().__init__()
        self._theme, self._tr = theme, tr
        self._chart: Chart | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_chart(self, chart: Chart) -> None:
        """Show *chart*."""
        if chart != self._chart:
            self._chart = chart
            self.setAccessibleName(self._tr("Response time. {figures}", figures=chart.words))
            self.setToolTip(plain_tip(chart.words))
            self.update()

    def sizeHint(self) -> QSize:
        """Return the natural size."""
        return QSize(240, self._theme.scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint scale and line."""
        del event
        if self._chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = _round_up(max((p for p in self._chart.points if p is not None), default=1.0))
        self._paint_line(painter, self._paint_scale(painter, top), top)
        painter.end()

    def _paint_scale(self, painter: QPainter, top: float) -> QRectF:
        palette = self._theme.palette
        font = self._theme.font(TextRole.SMALL)
        metrics = QFontMetrics(font)
        words = (milliseconds(top, self._tr), milliseconds(top / 2, self._tr), "0")
        room = max(metrics.horizontalAdvance(word) for word in words) + GAP
        half = metrics.height() / 2
        plot = QRectF(self.rect()).adjusted(0, half, -room, -half)
        side = Qt.AlignmentFlag.AlignRight
        if self._mirrored():
            plot.translate(room, 0)
            side = Qt.AlignmentFlag.AlignLeft
        painter.setFont(font)
        for i, word in enumerate(words):
            y = round(plot.top() + plot.height() * i / 2) + 0.5
            painter.setPen(QPen(QColor(palette.line), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(palette.soft))
            left = 0.0 if self._mirrored() else plot.right()
            box = QRectF(left, y - half, room, 2 * half)
            edge = side | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(box, int(edge | Qt.AlignmentFlag.AlignVCenter), word)
        return plot

    def _mirrored(self) -> bool:
        """Whether time goes from right to left, as in the bars above."""
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _paint_line(self, painter: QPainter, plot: QRectF, top: float) -> None:
        palette = self._theme.palette
        points = self._chart.points if self._chart else ()
        step = plot.width() / max(1, len(points) - 1)
        first = plot.left()
        if self._mirrored():
            first, step = plot.right(), -step
        placed = [
            (i, QPointF(first + i * step, plot.bottom() - ms / top * plot.height()))
            if ms is not None
            else (i, None)
            for i, ms in enumerate(points)
        ]
        for known, stretch in groupby(placed, key=lambda pair: pair[1] is not None):
            if not known:
                continue
            line = [point for _, point in stretch if point is not None]
            floor = [QPointF(line[-1].x(), plot.bottom()), QPointF(line[0].x(), plot.bottom())]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mix(palette.surface, palette.accent, 0.1)))
            painter.drawPolygon(QPolygonF([*line, *floor]))
            painter.setPen(QPen(QColor(palette.accent), 1.5))
            if len(line) == 1:
                painter.drawPoint(line[0])
            painter.drawPolyline(QPolygonF(line))


def _round_up(ms: float) -> float:
    """Return the next higher of 1, 2 or 5 times a power of ten."""
    unit = 1.0
    while True:
        for step in (1, 2, 5):
            if ms <= step * unit:
                return step * unit
        unit *= 10
