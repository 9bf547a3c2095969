"""The timeline: a lane for each service, common causes as columns across the lanes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QToolTip,
)

from statustray.domain.model.level import Level
from statustray.present.views.history.time_range import TimeRange
from statustray.present.views.history.timeline import Block, Column, Lane
from statustray.ui.history.timeline_delegate import TimelineDelegate
from statustray.ui.history.timeline_model import LANE, TimelineModel
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.text import announce, describe, plain_tip

_ZOOM = 1.6
_PAN = 0.25
_WHEEL_STEP = 120
_ROOM = 16
_ROOM_CALM = 4


class TimelineView(QTableView):
    """Shows lanes; the left and right arrow keys step through what was not fine in a lane."""

    chosen = Signal(str)
    fold_pressed = Signal()
    time_range_changed = Signal(object)

    def __init__(self, *, theme: Theme, name: str, hint: str) -> None:
        super().__init__()
        self._theme = theme
        self._columns: tuple[Column, ...] = ()
        self._say: Callable[[Block], str] = lambda block: block.service
        self.time_range: TimeRange | None = None
        self.block: Block | None = None
        self.lanes = TimelineModel()
        self.setModel(self.lanes)
        describe(self, name, hint)
        self._dress()
        self.setItemDelegateForColumn(1, TimelineDelegate(view=self, theme=theme))
        self.selectionModel().currentRowChanged.connect(lambda *_: self._enter_lane())

    def show_lanes(
        self,
        lanes: Sequence[Lane],
        columns: Sequence[Column],
        time_range: TimeRange,
        *,
        say: Callable[[Block], str],
    ) -> None:
        """Show *lanes* over *time_range* with *columns* behind them; *say* describes a block."""
        self._say = say
        self._columns = tuple(columns)
        folding = self._fold_is_current()
        self.lanes.show_lanes(lanes)
        self._fit_rows()
        if folding:
            fold = next((n for n, lane in enumerate(lanes) if lane.fold), 0)
            self.setCurrentIndex(self.lanes.index(fold, 0))
        self.show_time_range(time_range)

    def show_time_range(self, time_range: TimeRange) -> None:
        """Show another range of time."""
        self.time_range = time_range
        self.viewport().update()
        self.time_range_changed.emit(time_range)

    def zoom(self, steps: float, *, around: float = 0.5) -> None:
        """Show less of the time by *steps*, more where they are negative."""
        if self.time_range is not None:
            self.show_time_range(self.time_range.zoomed(_ZOOM**steps, around=around))

    def pan(self, share: float) -> None:
        """Scroll in time by *share* of the shown range."""
        if self.time_range is not None:
            self.show_time_range(self.time_range.moved(share))

    def lane_box(self) -> QRectF:
        """Return the part of the viewport that shows time."""
        left, width = self.columnViewportPosition(1), self.columnWidth(1)
        return QRectF(left, 0, width, self.viewport().height())

    def x_of(self, share: float, box: QRectF) -> float:
        """Return the x position of a *share* of the time, which runs in reading direction."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return box.right() - share * box.width()
        return box.left() + share * box.width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, zoom and scroll by keys; leave other keys to the table."""
        back = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (1, -1) if back else (-1, 1)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Left:
                self._go(left, far=shift)
            case Qt.Key.Key_Right:
                self._go(right, far=shift)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                if self._fold_is_current():
                    self.fold_pressed.emit()
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(1)
            case Qt.Key.Key_Minus:
                self.zoom(-1)
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll in time sideways or with Shift, otherwise scroll the lanes."""
        turned, box = event.angleDelta(), self.lane_box()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and box.width():
            around = min(max((event.position().x() - box.left()) / box.width(), 0.0), 1.0)
            self.zoom(turned.y() / _WHEEL_STEP, around=around)
        elif turned.x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(-(turned.x() or turned.y()) / _WHEEL_STEP * _PAN / 2)
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the block under the mouse."""
        super().mousePressEvent(event)
        pressed = self.indexAt(event.position().toPoint())
        if pressed.isValid() and self._fold_is_current():
            self.fold_pressed.emit()
        block = self._block_at(event.position().toPoint())
        if block is not None:
            self._choose(block)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a tooltip for what is under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            block = self._block_at(event.pos())
            column = self._column_at(event.pos().x())
            text = self._say(block) if block else column.text if column else ""
            QToolTip.showText(event.globalPos(), plain_tip(text), self.viewport())
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the columns behind the lanes."""
        painter = QPainter(self.viewport())
        box = self.lane_box()
        painter.setClipRect(box)
        for column in self._columns:
            self._draw_column(painter, column, box)
        painter.end()
        super().paintEvent(event)

    def column_extent(self, column: Column, box: QRectF) -> tuple[float, float]:
        """Return the left and right edge of a column, at least eight pixels apart."""
        if self.time_range is None:
            return 0.0, 0.0
        ends = [self.x_of(self.time_range.share(at), box) for at in (column.start, column.end)]
        left, right = min(ends) - 4, max(ends) + 4
        return left, right

    @property
    def columns_shown(self) -> tuple[Column, ...]:
        """The common causes."""
        return self._columns

    def _dress(self) -> None:
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROOM)
        self.setColumnWidth(0, self.fontMetrics().averageCharWidth() * 22)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Give calm lanes less height; the line that stands for them takes the whole width."""
        line = self.fontMetrics().height()
        self.clearSpans()
        for row, lane in enumerate(self.lanes.lanes):
            calm = lane.calm and not lane.fold
            self.verticalHeader().resizeSection(row, line + (_ROOM_CALM if calm else _ROOM))
            if lane.fold:
                self.setSpan(row, 0, 1, 2)

    def _fold_is_current(self) -> bool:
        row = self.currentIndex().row()
        return 0 <= row < len(self.lanes.lanes) and self.lanes.lanes[row].fold

    def _draw_column(self, painter: QPainter, column: Column, box: QRectF) -> None:
        left, right = self.column_extent(column, box)
        worst = QColor(self._theme.palette.levels[Level.MAJOR_OUTAGE])
        fill = QColor(worst)
        fill.setAlphaF(0.09)
        band = QRectF(left, 0, right - left, self._eventful_height(box))
        painter.fillRect(band, fill)
        worst.setAlphaF(0.55)
        painter.setPen(QPen(worst, 1, Qt.PenStyle.DashLine))
        painter.drawLine(band.topLeft(), band.bottomLeft())
        painter.drawLine(band.topRight(), band.bottomRight())

    def _eventful_height(self, box: QRectF) -> float:
        """Return where the lanes with problems end: a cause goes through no others."""
        last = max((n for n, lane in enumerate(self.lanes.lanes) if not lane.calm), default=-1)
        bottom = self.rowViewportPosition(last) + self.rowHeight(last)
        return min(bottom, box.height()) if last >= 0 else box.height()

    def _current_lane(self) -> Lane | None:
        lane = self.currentIndex().siblingAtColumn(1).data(LANE)
        return lane if isinstance(lane, Lane) else None

    def _enter_lane(self) -> None:
        lane = self._current_lane()
        if lane is not None and (self.block is None or self.block.service != lane.service):
            self.block = None
            self._tell(f"{lane.name}: {lane.summary}")

    def _go(self, by: int, *, far: bool) -> None:
        lane = self._current_lane()
        if far or lane is None or not lane.notable:
            self.pan(by * _PAN)
            return
        blocks = lane.notable
        if self.block in blocks:
            index = min(max(blocks.index(self.block) + by, 0), len(blocks) - 1)
        else:
            index = len(blocks) - 1
        self._choose(blocks[index])

    def _choose(self, block: Block) -> None:
        self.block = block
        if self.time_range is not None:
            self.show_time_range(self.time_range.showing(block.start))
        self._tell(self._say(block))

    def _tell(self, text: str) -> None:
        self.viewport().update()
        self.setAccessibleDescription(text)
        announce(self, text)
        self.chosen.emit(text)

    def _block_at(self, at: QPoint) -> Block | None:
        index, box = self.indexAt(at), self.lane_box()
        lane = index.siblingAtColumn(1).data(LANE)
        if self.time_range is None or index.column() != 1 or not isinstance(lane, Lane):
            return None
        for block in reversed(lane.blocks):
            ends = [self.x_of(self.time_range.share(t), box) for t in (block.start, block.end)]
            if min(ends) - 3 <= at.x() <= max(ends) + 3:
                return block
        return None

    def _column_at(self, x: int) -> Column | None:
        box = self.lane_box()
        for column in self._columns:
            left, right = self.column_extent(column, box)
            if left <= x <= right:
                return column
        return None
