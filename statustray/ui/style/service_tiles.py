"""Pictures of services: a tile with letters, or the service's own icon; each drawn once."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPixmap

from statustray.present.views.palette import Palette
from statustray.present.views.service_face import ServiceFace, TileColours, tile_colours

_CORNER: Final = 0.24
_EDGE: Final = 0.12
_LETTER: Final = 0.56
_LETTERS: Final = 0.43
_PLATE: Final = "#ffffff"  # behind icons: most are made for a white page, many of them see-through


class ServiceTiles(QObject):
    """Hands out the picture of each service.  ``changed`` after icons came or went."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons: dict[str, QImage] = {}
        self._drawn: dict[tuple[str, int, float], QPixmap] = {}

    def show_icon(self, service_id: str, icon: QImage) -> None:
        """Draw a service with an icon of its own from now on."""
        self._icons[service_id] = icon
        self._drawn = {key: drawn for key, drawn in self._drawn.items() if key[0] != service_id}
        self.changed.emit()

    def clear(self) -> None:
        """Draw every service as a tile again."""
        if self._icons:
            self._icons, self._drawn = {}, {}
            self.changed.emit()

    def picture(self, face: ServiceFace, side: int, ratio: float, palette: Palette) -> QPixmap:
        """Return a square of *side* device-independent pixels."""
        icon = self._icons.get(face.id)
        if icon is None:
            family = QGuiApplication.font().family()
            return _tile(face.letters, tile_colours(face.hue, palette), side, ratio, family)
        key = face.id, side, ratio
        if key not in self._drawn:
            self._drawn[key] = _plate(icon, side, ratio)
        return self._drawn[key]


@lru_cache(maxsize=1024)
def _tile(letters: str, colours: TileColours, side: int, ratio: float, family: str) -> QPixmap:
    pixmap, painter = _canvas(side, ratio)
    box = QRectF(0, 0, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.ground))
    painter.drawRoundedRect(box, side * _CORNER, side * _CORNER)
    font = QFont(family)
    font.setPixelSize(max(round(side * (_LETTER if len(letters) == 1 else _LETTERS)), 1))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(colours.letters))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), letters)
    painter.end()
    return pixmap


def _plate(icon: QImage, side: int, ratio: float) -> QPixmap:
    pixmap, painter = _canvas(side, ratio)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_PLATE))
    painter.drawRoundedRect(QRectF(0, 0, side, side), side * _CORNER, side * _CORNER)
    room = side * (1 - 2 * _EDGE)
    size = icon.size().toSizeF().scaled(room, room, Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (side - size.width()) / 2, (side - size.height()) / 2
    # Halved in steps by Qt: drawn at once, a large icon would lose its thin lines.
    sharp = icon.scaled(
        (size * ratio).toSize(),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    painter.drawImage(QRectF(left, top, size.width(), size.height()), sharp)
    painter.end()
    return pixmap


def _canvas(side: int, ratio: float) -> tuple[QPixmap, QPainter]:
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    return pixmap, painter
