"""Small line drawings for buttons, in a colour of the theme."""

import math
from collections.abc import Callable, Mapping
from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

_SIDE = 16
_PEN = 1.5


class Glyph(Enum):
    """What a glyph stands for."""

    REFRESH = "refresh"
    SETTINGS = "settings"
    MORE = "more"
    BACK = "back"
    FIND = "find"
    CLOSE = "close"
    COPY = "copy"
    FOLDED = "folded"
    UNFOLDED = "unfolded"


@lru_cache(maxsize=64)
def glyph_icon(glyph: Glyph, colour: str, *, side: int, mirrored: bool = False) -> QIcon:
    """Return *glyph* drawn in *colour*; ``mirrored`` for scripts that run right to left."""
    icon = QIcon()
    for ratio in (1, 2, 3):
        icon.addPixmap(_pixmap(glyph, colour, side, ratio, mirrored=mirrored))
    return icon


def _pixmap(glyph: Glyph, colour: str, side: int, ratio: int, *, mirrored: bool) -> QPixmap:
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / _SIDE, side / _SIDE)
    if mirrored:
        painter.translate(_SIDE, 0)
        painter.scale(-1, 1)
    pen = QPen(QColor(colour), _PEN)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    if glyph is Glyph.MORE:
        painter.setBrush(QColor(colour))
    painter.drawPath(_DRAWINGS[glyph]())
    painter.end()
    return pixmap


def _find() -> QPainterPath:
    path = _lines([(10.4, 10.4), (14, 14)])
    path.addEllipse(QPointF(7, 7), 4.5, 4.5)
    return path


def _copy() -> QPainterPath:
    path = _lines([(3, 10), (3, 3), (10, 3)])
    path.addRoundedRect(QRectF(5.5, 5.5, 7.5, 7.5), 1.5, 1.5)
    return path


def _lines(*lines: list[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    for (x, y), *rest in lines:
        path.moveTo(x, y)
        for px, py in rest:
            path.lineTo(px, py)
    return path


def _refresh() -> QPainterPath:
    path = QPainterPath()
    circle = QRectF(3, 3, 10, 10)
    path.arcMoveTo(circle, 40)
    path.arcTo(circle, 40, 300)
    tip = QPointF(8 + 5 * math.cos(math.radians(40)), 8 - 5 * math.sin(math.radians(40)))
    path.moveTo(tip + QPointF(0.6, -3.2))
    path.lineTo(tip)
    path.lineTo(tip + QPointF(-3.2, -0.2))
    return path


def _sliders() -> QPainterPath:
    path = QPainterPath()
    for y, knob in ((4.0, 10.5), (8.0, 5.5), (12.0, 9.5)):
        path.moveTo(2, y)
        path.lineTo(knob - 1.7, y)
        path.addEllipse(QPointF(knob, y), 1.7, 1.7)
        path.moveTo(knob + 1.7, y)
        path.lineTo(14, y)
    return path


def _dots() -> QPainterPath:
    path = QPainterPath()
    for x in (3.5, 8.0, 12.5):
        path.addEllipse(QPointF(x, 8), 0.7, 0.7)
    return path


_DRAWINGS: Mapping[Glyph, Callable[[], QPainterPath]] = {
    Glyph.REFRESH: _refresh,
    Glyph.SETTINGS: _sliders,
    Glyph.MORE: _dots,
    Glyph.BACK: lambda: _lines([(10, 3), (5, 8), (10, 13)]),
    Glyph.FIND: _find,
    Glyph.CLOSE: lambda: _lines([(4, 4), (12, 12)], [(12, 4), (4, 12)]),
    Glyph.COPY: _copy,
    Glyph.FOLDED: lambda: _lines([(6, 4), (10, 8), (6, 12)]),
    Glyph.UNFOLDED: lambda: _lines([(4, 6), (8, 10), (12, 6)]),
}
