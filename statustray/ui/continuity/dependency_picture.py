"""The picture of who hangs on whom: services on one side, what they share on the other."""

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

from statustray.present.views.resilience import Basket, ReportView, SharedThread
from statustray.ui.style.theme import Theme

_SIDE = 0.36
_PAD = 10.0
_FAINT = 0.22
_PLAIN = 0.5


class DependencyPicture(QWidget):
    """Painted beside the tree that says the same; a click chooses a basket."""

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
        """Bring out what hangs on a basket, or what a service hangs on; empty for all alike."""
        self._chosen = key
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the longer side."""
        if self._view is None:
            return QSize(480, 200)
        rows = max(len(self._view.services), len(self._view.baskets) * 2, 4)
        return QSize(480, round(rows * (self.fontMetrics().height() + 14)) + 20)

    def minimumSizeHint(self) -> QSize:
        """Return the same height in less width."""
        return QSize(360, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the basket under the mouse."""
        view = self._view
        for place, basket in enumerate(view.baskets if view else ()):
            if self._basket_box(place).contains(event.position()):
                self.basket_chosen.emit(basket.id)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the threads, then the names over their ends."""
        if self._view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows = {key: place for place, (key, _name) in enumerate(self._view.services)}
        for place, basket in enumerate(self._view.baskets):
            for thread in basket.threads:
                if thread.service in rows:
                    self._draw_thread(painter, thread, rows[thread.service], place)
        for place, (key, name) in enumerate(self._view.services):
            self._draw_name(painter, self._service_box(place), name, bold=self._stands_out(key))
        for place, basket in enumerate(self._view.baskets):
            self._draw_basket(painter, basket, place)

    def _draw_thread(self, painter: QPainter, thread: SharedThread, row: int, place: int) -> None:
        left, right = self._service_box(row), self._basket_box(place)
        start = self._turned(QPointF(left.right() + 4, left.center().y()))
        end = self._turned(QPointF(right.left() - 2, right.center().y()))
        middle = (start.x() + end.x()) / 2
        path = QPainterPath(start)
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._ink(thread, place), 1.2 + 2.6 * thread.strength))
        painter.drawPath(path)

    def _ink(self, thread: SharedThread, place: int) -> QColor:
        colour = QColor(self._hue(place))
        chosen = self._chosen in {thread.service, thread.basket}
        colour.setAlphaF(0.95 if chosen else _FAINT if self._chosen else _PLAIN)
        return colour

    def _hue(self, place: int) -> QColor:
        """Return a colour of its own for each basket; its name stands beside it all the same."""
        palette = self._theme.palette
        turns = (palette.accent, *dict.fromkeys(palette.levels.values()))
        return QColor(turns[place % len(turns)])

    def _draw_basket(self, painter: QPainter, basket: Basket, place: int) -> None:
        box = self._mirrored(self._basket_box(place))
        hue = self._hue(place)
        fill = QColor(hue)
        fill.setAlphaF(0.16 if self._stands_out(basket.id) else 0.07)
        painter.setBrush(fill)
        painter.setPen(QPen(hue, 2 if self._chosen == basket.id else 1))
        painter.drawRoundedRect(box, 8, 8)
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

    def _service_box(self, place: int) -> QRectF:
        count = len(self._view.services) if self._view else 1
        return self._cell(place, count, 0.0, _SIDE - 0.04)

    def _basket_box(self, place: int) -> QRectF:
        count = len(self._view.baskets) if self._view else 1
        cell = self._cell(place, count, 1 - _SIDE, 1.0)
        height = min(cell.height() - 8, self.fontMetrics().height() + 18)
        box = QRectF(cell.left(), 0, cell.width() - 2, height)
        box.moveTop(cell.center().y() - height / 2)
        return box

    def _cell(self, place: int, count: int, left: float, right: float) -> QRectF:
        height = (self.height() - 8) / max(count, 1)
        width = self.width()
        return QRectF(left * width, 4 + place * height, (right - left) * width, height)

    @property
    def _mirror(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _mirrored(self, box: QRectF) -> QRectF:
        if not self._mirror:
            return box
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())

    def _turned(self, point: QPointF) -> QPointF:
        return QPointF(self.width() - point.x(), point.y()) if self._mirror else point
