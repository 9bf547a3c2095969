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
    """The role of a text; its value is its size relative to the desktop's font."""

    PAGE_TITLE = 1.5
    TITLE = 1.2
    HEADING = 1.1
    BODY = 1.0
    SMALL = 0.9

    @property
    def strong(self) -> bool:
        """Whether it has a heavier weight."""
        return self in {TextRole.PAGE_TITLE, TextRole.TITLE, TextRole.HEADING}


def scaled_font(font: QFont, role: TextRole, scale: float = 1.0) -> QFont:
    """Return *font* in the size and weight of *role*, times *scale*."""
    wanted = QFont(font)
    factor = role.value * scale
    if font.pointSizeF() > 0:
        wanted.setPointSizeF(font.pointSizeF() * factor)
    else:
        wanted.setPixelSize(round(font.pixelSize() * factor))
    if role.strong:
        wanted.setWeight(QFont.Weight.DemiBold)
    return wanted
