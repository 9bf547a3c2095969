"""The time axis above a timeline, with the names of common causes above their columns."""

from datetime import date, datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from statustray.domain.model.level import Level
from statustray.present.views.history.time_range import TimeRange
from statustray.present.vocabulary.language import Language
from statustray.ui.history.timeline_view import TimelineView
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import TextRole, scaled_font


class TimeAxis(QWidget):
    """Follows the view below it; screen readers use the words of the lanes."""

    def __init__(self, *, tr: Language, theme: Theme, view: TimelineView) -> None:
        super().__init__()
        self._tr = tr
        self._theme = theme
        self._view = view
        view.time_range_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the height of two lines."""
        return QSize(200, self.fontMetrics().height() * 2 + 12)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return QSize(100, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw causes above, times below."""
        time_range = self._view.time_range
        if time_range is None:
            return
        painter = QPainter(self)
        painter.setFont(scaled_font(self.font(), TextRole.SMALL))
        inner = self._view.lane_box()
        left = self._view.viewport().mapTo(self._view, inner.topLeft().toPoint()).x()
        box = QRectF(left, 0, inner.width(), self.height())
        self._draw_ticks(painter, time_range, box)
        self._draw_causes(painter, box)

    def _draw_ticks(self, painter: QPainter, time_range: TimeRange, box: QRectF) -> None:
        half, taken = self.height() / 2, list[QRectF]()
        widest = painter.fontMetrics().horizontalAdvance(self._tr.day(date(2000, 9, 28))) + 20
        for at in time_range.ticks(max(2, int(box.width() // widest))):
            x = self._view.x_of(time_range.share(at), box)
            words = self._words(at)
            width = painter.fontMetrics().horizontalAdvance(words) + 8
            left = min(max(x - width / 2, box.left()), box.right() - width)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
            painter.drawLine(int(x), self.height() - 4, int(x), self.height())
            cell = QRectF(left, half, width, half - 5)
            if not any(cell.intersects(other) for other in taken):
                painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, words)
                taken.append(cell)

    def _words(self, at: datetime) -> str:
        local = at.astimezone()
        midnight = not (local.hour or local.minute)
        return self._tr.day(local.date()) if midnight else self._tr.time(at)

    def _draw_causes(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QColor(self._theme.palette.levels[Level.MAJOR_OUTAGE]))
        taken = list[QRectF]()
        for column in self._view.columns_shown:
            left, right = self._view.column_extent(column, box)
            width = painter.fontMetrics().horizontalAdvance(column.label) + 8
            x = min(max((left + right - width) / 2, box.left()), box.right() - width)
            cell = QRectF(x, 0, width, self.height() / 2)
            outside = right < box.left() or left > box.right()
            if not outside and not any(cell.intersects(other) for other in taken):
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, column.label)
                taken.append(cell)
