"""The silhouettes and their marks as paths, sharp at any size."""

import math
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainterPath, QPainterPathStroker, QPolygonF, QTransform

from statustray.present.views.palette import Shape

_RING = 0.115
_HOLLOW = 0.2
_STROKE = 0.125
_ROUND = 0.1


def body(shape: Shape, box: QRectF, *, counted: bool = False) -> QPainterPath:
    """Return the filled silhouette in *box*; ``counted`` leaves room for a number."""
    match shape:
        case Shape.DISC_WITH_CHECK | Shape.HOLLOW_RING:
            whole = _disc(box)
            return whole if shape is Shape.DISC_WITH_CHECK else _ring(box, _HOLLOW)
        case Shape.RING_WITH_QUESTION:
            ring = _ring(box, _RING)
            return ring if counted else ring.united(_question(box))
        case Shape.SQUARE_WITH_BARS:
            square = QPainterPath()
            inner = _inset(box, 0.045)
            square.addRoundedRect(inner, 0.2 * box.width(), 0.2 * box.width())
            return square
        case Shape.TRIANGLE_WITH_MARK:
            return _rounded(box, ((0.5, -0.08), (1.1, 0.96), (-0.1, 0.96)), _ROUND)
        case Shape.DIAMOND_HALF_FULL:
            whole = _rounded(box, ((0.5, -0.02), (1.02, 0.5), (0.5, 1.02), (-0.02, 0.5)), _ROUND)
            return whole if counted else whole.subtracted(_upper_half(box))
        case Shape.OCTAGON_WITH_CROSS:
            return _rounded(box, _octagon(), 0.06)


def mark(shape: Shape, box: QRectF) -> QPainterPath:
    """Return the mark inside the silhouette; empty where there is none."""
    match shape:
        case Shape.DISC_WITH_CHECK:
            return _strokes(box, [((0.29, 0.52), (0.44, 0.67), (0.72, 0.36))], _STROKE)
        case Shape.SQUARE_WITH_BARS:
            bars = [((0.37, 0.31), (0.37, 0.69)), ((0.63, 0.31), (0.63, 0.69))]
            return _strokes(box, bars, 0.135)
        case Shape.TRIANGLE_WITH_MARK:
            stem = _strokes(box, [((0.5, 0.37), (0.5, 0.6))], 0.12)
            return stem.united(_dot(box, 0.5, 0.785, 0.07))
        case Shape.OCTAGON_WITH_CROSS:
            cross = [((0.33, 0.33), (0.67, 0.67)), ((0.67, 0.33), (0.33, 0.67))]
            return _strokes(box, cross, 0.135)
        case Shape.RING_WITH_QUESTION | Shape.DIAMOND_HALF_FULL | Shape.HOLLOW_RING:
            return QPainterPath()


def number(shape: Shape, box: QRectF, text: str, family: str) -> QPainterPath:
    """Return *text* as a path fitted into the silhouette."""
    room = {
        Shape.TRIANGLE_WITH_MARK: QRectF(0.23, 0.36, 0.54, 0.5),
        Shape.DIAMOND_HALF_FULL: QRectF(0.2, 0.25, 0.6, 0.5),
    }.get(shape, QRectF(0.17, 0.225, 0.66, 0.55))
    side = box.width()
    target = QRectF(
        box.x() + room.x() * side,
        box.y() + room.y() * side,
        room.width() * side,
        room.height() * side,
    )
    font = QFont(family)
    font.setPixelSize(100)
    font.setWeight(QFont.Weight.Bold)
    letters = QPainterPath()
    letters.addText(QPointF(0, 0), font, text)
    drawn = letters.boundingRect()
    scale = min(target.width() / drawn.width(), target.height() / drawn.height())
    fit = QTransform()
    fit.translate(target.center().x(), target.center().y())
    fit.scale(scale, scale)
    fit.translate(-drawn.center().x(), -drawn.center().y())
    return fit.map(letters)


def _disc(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(box)
    return path


def _ring(box: QRectF, share: float) -> QPainterPath:
    """Return a ring as thick as *share* of *box*."""
    return _disc(box).subtracted(_disc(_inset(box, share)))


def _inset(box: QRectF, share: float) -> QRectF:
    by = share * box.width()
    return box.adjusted(by, by, -by, -by)


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.x() + x * box.width(), box.y() + y * box.height())


def _dot(box: QRectF, x: float, y: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(_at(box, x, y), radius * box.width(), radius * box.width())
    return path


def _strokes(
    box: QRectF, lines: Iterable[Iterable[tuple[float, float]]], width: float
) -> QPainterPath:
    path = QPainterPath()
    for line in lines:
        first, *rest = (_at(box, x, y) for x, y in line)
        path.moveTo(first)
        for point in rest:
            path.lineTo(point)
    return _stroked(path, width * box.width())


def _stroked(path: QPainterPath, width: float) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(path).simplified()


def _rounded(box: QRectF, corners: Iterable[tuple[float, float]], radius: float) -> QPainterPath:
    """Round a polygon: draw it smaller by *radius*, then thicken it by a round stroke."""
    points = list(corners)
    cx = sum(x for x, _ in points) / len(points)
    cy = sum(y for _, y in points) / len(points)
    inner = []
    for x, y in points:
        away = math.hypot(x - cx, y - cy)
        keep = (away - radius * _reach(len(points))) / away
        inner.append(_at(box, cx + (x - cx) * keep, cy + (y - cy) * keep))
    polygon = QPainterPath()
    polygon.addPolygon(QPolygonF(inner))
    polygon.closeSubpath()
    return polygon.united(_stroked(polygon, 2 * radius * box.width())).simplified()


def _reach(corners: int) -> float:
    """Return the distance of a corner from its rounding, for a regular polygon."""
    return 1 / math.cos(math.pi / corners)


def _octagon() -> list[tuple[float, float]]:
    radius = 0.5 / math.cos(math.pi / 8)
    turns = [math.pi / 8 + i * math.pi / 4 for i in range(8)]
    return [(0.5 + radius * math.cos(a), 0.5 + radius * math.sin(a)) for a in turns]


def _upper_half(box: QRectF) -> QPainterPath:
    inner = _rounded(box, ((0.5, 0.17), (0.83, 0.5), (0.5, 0.83), (0.17, 0.5)), 0.03)
    upper = QPainterPath()
    upper.addRect(QRectF(box.x(), box.y(), box.width(), 0.5 * box.height()))
    return inner.intersected(upper)


def _question(box: QRectF) -> QPainterPath:
    hook = QPainterPath(_at(box, 0.385, 0.405))
    hook.cubicTo(_at(box, 0.385, 0.235), _at(box, 0.625, 0.245), _at(box, 0.62, 0.405))
    hook.cubicTo(_at(box, 0.615, 0.5), _at(box, 0.5, 0.49), _at(box, 0.5, 0.595))
    stroke = _stroked(hook, 0.11 * box.width())
    return stroke.united(_dot(box, 0.5, 0.745, 0.062))
