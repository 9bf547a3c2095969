"""The picture of shared dependencies: services on one side, what they share on the other."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QWidget

from statustray.present.views.continuity.resilience import Basket, ReportView, SharedThread
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import RADIUS_CARD

_SIDE = 0.36
_PAD = 10.0
_FAINT = 0.22
_PLAIN = 0.5


class DependencyPicture(QWidget):
    """Painted; the tree beside it says the same in words.  A click chooses a basket."""

    basket_chosen = Signal(str)

    def __init__(self, *, theme: Theme, name: str, hint: str) -> None:
        super().__init__()
        self._theme = theme
        self._view: ReportView | None = None
        self._chosen = ""
        self.setAccessibleName(name)
        self.setAccessibleDescription(hint)
        theme.changed.connect(self.update)

    def show_view(self, view: ReportView) -> None:
        """Show another report."""
        self._view = view
        self._chosen = ""
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    def show_chosen(self, key: str) -> None:
        """Emphasise the dependants of a basket, or the baskets of a service; empty for none."""
        self._chosen = key
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size that the longer side needs."""
        if self._view is None:
            return QSize(480, 200)
        rows = max(len(self._view.services), len(self._view.baskets) * 2, 4)
        return QSize(480, round(rows * (self.fontMetrics().height() + 14)) + 20)

    def minimumSizeHint(self) -> QSize:
        """Return the same height and half the width."""
        return QSize(360, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the basket under the mouse."""
        view = self._view
        for index, basket in enumerate(view.baskets if view else ()):
            if self._basket_box(index).contains(event.position()):
                self.basket_chosen.emit(basket.id)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the threads, then the names at their ends."""
        if self._view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows = {key: index for index, (key, _name) in enumerate(self._view.services)}
        for index, basket in enumerate(self._view.baskets):
            for thread in basket.threads:
                if thread.service in rows:
                    self._draw_thread(painter, thread, rows[thread.service], index)
        for index, (key, name) in enumerate(self._view.services):
            self._draw_name(painter, self._service_box(index), name, bold=self._stands_out(key))
        for index, basket in enumerate(self._view.baskets):
            self._draw_basket(painter, basket, index)

    def _draw_thread(self, painter: QPainter, thread: SharedThread, row: int, index: int) -> None:
        left, right = self._service_box(row), self._basket_box(index)
        start = self._turned(QPointF(left.right() + 4, left.center().y()))
        end = self._turned(QPointF(right.left() - 2, right.center().y()))
        middle = (start.x() + end.x()) / 2
        path = QPainterPath(start)
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._thread_colour(thread, index), 1.2 + 2.6 * thread.strength))
        painter.drawPath(path)

    def _thread_colour(self, thread: SharedThread, index: int) -> QColor:
        colour = QColor(self._hue(index))
        chosen = self._chosen in {thread.service, thread.basket}
        colour.setAlphaF(0.95 if chosen else _FAINT if self._chosen else _PLAIN)
        return colour

    def _hue(self, index: int) -> QColor:
        """Return a colour for each basket; its name stands beside it, so colour is never alone."""
        palette = self._theme.palette
        turns = (palette.accent, *dict.fromkeys(palette.levels.values()))
        return QColor(turns[index % len(turns)])

    def _draw_basket(self, painter: QPainter, basket: Basket, index: int) -> None:
        box = self._mirrored(self._basket_box(index))
        hue = self._hue(index)
        fill = QColor(hue)
        fill.setAlphaF(0.16 if self._stands_out(basket.id) else 0.07)
        painter.setBrush(fill)
        painter.setPen(QPen(hue, 2 if self._chosen == basket.id else 1))
        painter.drawRoundedRect(box, RADIUS_CARD, RADIUS_CARD)
        inner = box.adjusted(_PAD, 0, -_PAD, 0)
        count = str(len(basket.threads))
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        wide = inner.width() - painter.fontMetrics().horizontalAdvance(count) - 10
        name = painter.fontMetrics().elidedText(basket.name, Qt.TextElideMode.ElideRight, int(wide))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeading | middle, name)
        painter.drawText(inner, Qt.AlignmentFlag.AlignTrailing | middle, count)

    def _draw_name(self, painter: QPainter, box: QRectF, name: str, *, bold: bool) -> None:
        role = QPalette.ColorRole.WindowText if bold else QPalette.ColorRole.PlaceholderText
        painter.setPen(self.palette().color(role))
        shown = painter.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, int(box.width())
        )
        side = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._mirrored(box), side, shown)

    def _stands_out(self, key: str) -> bool:
        if not self._chosen or key == self._chosen or self._view is None:
            return True
        threads = (t for basket in self._view.baskets for t in basket.threads)
        return any({key, self._chosen} == {t.service, t.basket} for t in threads)

    def _service_box(self, index: int) -> QRectF:
        count = len(self._view.services) if self._view else 1
        return self._cell(index, count, 0.0, _SIDE - 0.04)

    def _basket_box(self, index: int) -> QRectF:
        count = len(self._view.baskets) if self._view else 1
        cell = self._cell(index, count, 1 - _SIDE, 1.0)
        height = min(cell.height() - 8, self.fontMetrics().height() + 18)
        box = QRectF(cell.left(), 0, cell.width() - 2, height)
        box.moveTop(cell.center().y() - height / 2)
        return box

    def _cell(self, index: int, count: int, left: float, right: float) -> QRectF:
        height = (self.height() - 8) / max(count, 1)
        width = self.width()
        return QRectF(left * width, 4 + index * height, (right - left) * width, height)

    @property
    def _mirror(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _mirrored(self, box: QRectF) -> QRectF:
        if not self._mirror:
            return box
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())

    def _turned(self, point: QPointF) -> QPointF:
        return QPointF(self.width() - point.x(), point.y()) if self._mirror else point
