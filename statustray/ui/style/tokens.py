"""The sizes of the design: distances, radii, and the roles of text."""

from enum import Enum

from PySide6.QtGui import QFont

# One grid for all distances, in device-independent pixels.
GRID = 4
GAP_SMALL = GRID
GAP = 2 * GRID
GAP_WIDE = 3 * GRID
MARGIN = 4 * GRID
MARGIN_WIDE = 6 * GRID
RADIUS_SMALL = GRID
RADIUS = 6
RADIUS_CARD = 2 * GRID
ICON = 16
BOX = 17
ARROW = 5 * GRID
KNOB = 16
TARGET = 7 * GRID
SCROLL_BAR = 3 * GRID
SCROLL_BAR_NARROW = 2 * GRID


class TextRole(Enum):
    """The role of a text: its size relative to the desktop's font, and whether it is heavier."""

    PAGE_TITLE = 1.5, True
    TITLE = 1.2, True
    HEADING = 1.1, True
    STRONG = 1.0, True
    BODY = 1.0, False
    SMALL = 0.9, False

    def __init__(self, size: float, strong: bool) -> None:  # noqa: FBT001 - as the values say it
        self.size = size
        self.strong = strong


def scaled_font(font: QFont, role: TextRole, scale: float = 1.0) -> QFont:
    """Return *font* in the size and weight of *role*, times *scale*."""
    wanted = QFont(font)
    factor = role.size * scale
    if font.pointSizeF() > 0:
        wanted.setPointSizeF(font.pointSizeF() * factor)
    else:
        wanted.setPixelSize(round(font.pixelSize() * factor))
    if role.strong:
        wanted.setWeight(QFont.Weight.DemiBold)
    return wanted
