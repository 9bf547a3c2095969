"""Painted bars of the history; height and colour carry the same information."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from statustray.domain.model.level import Level
from statustray.present.views.history.bars import Strip
from statustray.present.views.palette import Palette, mix
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.text import plain_tip

# Low and pale while up, high for problems: the bars work without colour.
_HEIGHT: dict[Level | None, float] = {
    None: 0.12,
    Level.UNKNOWN: 0.22,
    Level.OPERATIONAL: 0.42,
    Level.MAINTENANCE: 0.42,
    Level.DEGRADED: 0.65,
    Level.PARTIAL_OUTAGE: 0.82,
    Level.MAJOR_OUTAGE: 1.0,
}


def paint_bars(
    painter: QPainter,
    box: QRectF,
    levels: Sequence[Level | None],
    palette: Palette,
    *,
    rtl: bool,
) -> None:
    """Paint *levels*, oldest first in reading direction, on the bottom of *box*."""
    if not levels:
        return
    step = box.width() / len(levels)
    gap = 1.0 if step <= 6 else 2.0  # noqa: PLR2004 - thin bars have thin gaps
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, step != int(step))
    for i, level in enumerate(reversed(levels) if rtl else levels):
        height = round(max(2.0, _HEIGHT[level] * box.height()))
        painter.setBrush(QColor(_colour(level, palette)))
        painter.drawRect(
            QRectF(box.x() + i * step, box.bottom() - height, max(1.0, step - gap), height)
        )
    painter.restore()


def _colour(level: Level | None, palette: Palette) -> str:
    if level is None:
        return palette.line
    if level is Level.OPERATIONAL:
        return mix(palette.surface, palette.levels[level], 0.6)
    return palette.levels[level]


class BarStrip(QWidget):
    """A strip of bars with a tooltip for each."""

    def __init__(self, *, theme: Theme, height: int = 28) -> None:
        super().__init__()
        self._theme = theme
        self._strip = Strip("", "", ())
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_strip(self, strip: Strip) -> None:
        """Show *strip*."""
        if strip != self._strip:
            self._strip = strip
            self.setAccessibleName(strip.accessible)
            self.update()

    def sizeHint(self) -> QSize:
        """Return the natural size."""
        return QSize(240, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip."""
        del event
        painter = QPainter(self)
        levels = [cell.level for cell in self._strip.cells]
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        paint_bars(painter, QRectF(self.rect()), levels, self._theme.palette, rtl=rtl)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Show a tooltip for the bar under the pointer."""
        if isinstance(event, QHelpEvent) and self._strip.cells:
            words = self._strip.cells[self._cell_at(event.pos().x())].words
            QToolTip.showText(event.globalPos(), plain_tip(words), self)
            return True
        return super().event(event)

    def _cell_at(self, x: int) -> int:
        cells = len(self._strip.cells)
        index = min(cells - 1, max(0, x * cells // max(1, self.width())))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return cells - 1 - index if rtl else index
