"""Paints a lane of the timeline: a thin line while up, a bar with a shape for a problem."""

from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from statustray.domain.model.level import Level
from statustray.present.views.history.time_range import TimeRange
from statustray.present.views.history.timeline import Block, Lane
from statustray.ui.history.timeline_model import LANE
from statustray.ui.style.level_icons import level_colours, paint_level
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import RADIUS_SMALL

# Height of the bar in [0, 1]: levels differ by height as well as by colour.
_HEIGHT = {
    Level.OPERATIONAL: 0.10,
    Level.UNKNOWN: 0.22,
    Level.MAINTENANCE: 0.34,
    Level.DEGRADED: 0.46,
    Level.PARTIAL_OUTAGE: 0.66,
    Level.MAJOR_OUTAGE: 0.88,
}
_NARROWEST = 4.0
_ROOM_FOR_SHAPE = 34.0
_SHAPE = 13.0


class ShownRange(Protocol):
    """What the delegate needs to know of the view."""

    time_range: TimeRange | None
    block: Block | None

    def x_of(self, share: float, box: QRectF, /) -> float:
        """Return the x position of a *share* in [0, 1] of the shown time."""
        ...


class TimelineDelegate(QStyledItemDelegate):
    """Draws the blocks of a lane; time without checks stays empty."""

    def __init__(self, *, view: ShownRange, theme: Theme) -> None:
        super().__init__()
        self._view = view
        self._theme = theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the line and the bars over the background of the view."""
        lane, time_range = index.data(LANE), self._view.time_range
        if not isinstance(lane, Lane) or time_range is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        painter.setClipRect(box)
        if not lane.blocks and not lane.fold:
            painter.setPen(QColor(self._theme.palette.soft))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), lane.summary)
        for block in lane.blocks:
            if block.end >= time_range.start and block.start <= time_range.end:
                self._draw(painter, block, box, time_range)
        painter.restore()

    def _draw(self, painter: QPainter, block: Block, box: QRectF, time_range: TimeRange) -> None:
        ends = [
            self._view.x_of(min(max(time_range.share(at), -0.01), 1.01), box)
            for at in (block.start, block.end)
        ]
        left, width = min(ends), abs(ends[1] - ends[0])
        if block.level is not Level.OPERATIONAL:
            width = max(width, _NARROWEST)
        height = (box.height() - 6) * _HEIGHT[block.level]
        bar = QRectF(left, box.center().y() - height / 2, width, height)
        colour = self._theme.level(block.level)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if block.level is Level.UNKNOWN:
            painter.setBrush(Qt.BrushStyle.BDiagPattern)
            painter.setPen(QPen(colour, 1))
        radius = min(3.0, width / 2)
        painter.drawRoundedRect(bar, radius, radius)
        if width >= _ROOM_FOR_SHAPE and block.level is not Level.OPERATIONAL:
            self._draw_shape(painter, block.level, bar.center())
        if block == self._view.block:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.palette.text), 2))
            painter.drawRoundedRect(bar.adjusted(-2.5, -2.5, 2.5, 2.5), RADIUS_SMALL, RADIUS_SMALL)

    def _draw_shape(self, painter: QPainter, level: Level, centre: QPointF) -> None:
        palette = self._theme.palette
        box = QRectF(0, 0, _SHAPE, _SHAPE)
        box.moveCenter(centre)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.surface))
        painter.drawEllipse(box.adjusted(-3, -3, 3, 3))
        paint_level(painter, level, box, level_colours(palette, level))
