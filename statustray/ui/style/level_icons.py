"""Painted icons: a shape for each level with a count, for any panel and any scale.

Painting is cheap, but sending an icon to a panel is not: equal arguments return the
same ``QIcon`` object, and callers compare before they set.
"""

import sys
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPainterPath,
    QPalette,
    QPixmap,
)

from statustray.domain.model.level import Level
from statustray.present.views.palette import (
    DARK,
    DARK_STRONG,
    LIGHT,
    LIGHT_STRONG,
    ON_ANY_PANEL,
    Palette,
    shape_of,
)
from statustray.ui.style.shapes import body, mark, number

# The sizes that panels ask for; each further one makes every change on the bus dearer.
PANEL_SIZES = (22, 32, 48) if sys.platform.startswith("linux") else (16, 20, 22, 24, 32, 44, 48, 64)
APP_SIZES = (16, 24, 32, 48, 64, 128, 256)
_MANY = 9


class IconColours(NamedTuple):
    """Two colours for an icon; ``on`` None cuts the mark out, for one-coloured icons."""

    fill: str
    on: str | None


@lru_cache(maxsize=64)
def tray_icon(
    level: Level, count: int, style: str = "colour", *, dark: bool = True, hollow: bool = False
) -> QIcon:
    """Return the tray's icon.

    ``style`` is ``colour`` or ``symbolic``; ``dark`` says that a symbolic icon stands on a dark
    panel.  On macOS a symbolic icon is a mask that the bar itself tints.
    """
    symbolic = style == "symbolic"
    mono = IconColours("#ffffff" if dark and sys.platform != "darwin" else "#1b1b1f", None)
    colours = mono if symbolic else IconColours(ON_ANY_PANEL[level], "#ffffff")
    icon = QIcon()
    for size in PANEL_SIZES:
        picture = level_pixmap(level, size, colours=colours, count=count, hollow=hollow)
        icon.addPixmap(picture)
    icon.setIsMask(symbolic and sys.platform == "darwin")
    return icon


@lru_cache(maxsize=256)
def row_pixmap(
    level: Level, size: int, ratio: float, colours: IconColours, *, hollow: bool = False
) -> QPixmap:
    """Return a level's picture for a list, in the theme's colours."""
    return level_pixmap(level, size, colours=colours, ratio=ratio, hollow=hollow)


def level_colours(palette: Palette, level: Level) -> IconColours:
    """Return the colours of *level* in a theme."""
    return IconColours(palette.levels[level], palette.glyph)


def palette_in_force() -> Palette:
    """Return the palette that the theme has put in force: the one with the windows' colours."""
    colours = QGuiApplication.palette()
    shown = colours.color(QPalette.ColorRole.Window), colours.color(QPalette.ColorRole.WindowText)
    every = (LIGHT, DARK, LIGHT_STRONG, DARK_STRONG)
    return next((p for p in every if (QColor(p.window), QColor(p.text)) == shown), LIGHT)


def level_pixmap(
    level: Level,
    size: int,
    *,
    colours: IconColours,
    count: int = 0,
    ratio: float = 1.0,
    hollow: bool = False,
) -> QPixmap:
    """Paint *level* into a square of *size* device-independent pixels."""
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = 1.0 if size >= 20 else 0.5  # noqa: PLR2004 - small icons cannot spare a pixel
    box = QRectF(edge, edge, size - 2 * edge, size - 2 * edge)
    paint_level(painter, level, box, colours, count, hollow=hollow)
    painter.end()
    return pixmap


def paint_level(
    painter: QPainter,
    level: Level,
    box: QRectF,
    colours: IconColours,
    count: int = 0,
    *,
    hollow: bool = False,
) -> None:
    """Paint *level* into *box*; a *count* above zero replaces the mark.

    *hollow*: a ring in place of the disc, for what only its website vouches for.
    """
    shape = shape_of(level, hollow=hollow)
    counted = count > 0
    fill = body(shape, box, counted=counted)
    inside = number(shape, box, _digits(count), _family()) if counted else mark(shape, box)
    if colours.on is None or level is Level.UNKNOWN:
        fill = fill.united(inside) if level is Level.UNKNOWN else fill.subtracted(inside)
        inside = QPainterPath()
    painter.fillPath(fill, QColor(colours.fill))
    painter.fillPath(inside, QColor(colours.on or colours.fill))


@lru_cache(maxsize=1)
def app_icon() -> QIcon:
    """Return the program's icon: the operational shape on a tray."""
    icon = QIcon()
    for size in APP_SIZES:
        icon.addPixmap(app_pixmap(size))
    return icon


def app_pixmap(size: int) -> QPixmap:
    """Paint the program's own icon."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / 64, size / 64)
    plate = QPainterPath()
    plate.addRoundedRect(QRectF(3, 3, 58, 58), 14, 14)
    painter.fillPath(plate, QColor("#1f2c4d"))
    paint_level(
        painter, Level.OPERATIONAL, QRectF(20, 11, 24, 24), IconColours("#5fe0b8", "#1f2c4d")
    )
    tray = QPainterPath()
    tray.addRoundedRect(QRectF(11, 32, 42, 19), 6, 6)
    hollow = QPainterPath()
    hollow.addRoundedRect(QRectF(16.5, 20, 31, 25.5), 3.5, 3.5)
    painter.fillPath(tray.subtracted(hollow), QColor("#ffffff"))
    painter.end()
    return pixmap


def _digits(count: int) -> str:
    return str(count) if count <= _MANY else f"{_MANY}+"


def _family() -> str:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
