"""Fonts, rectangles and lines of the panel's rows, in both directions of script."""

from msgspec import Struct
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from statustray.present.views.panel.rows import Row
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import GAP, GAP_SMALL, MARGIN, SCROLL_BAR_NARROW, TextRole
from statustray.ui.widgets.text import draw_lines, elided, wrapped_height

_ENDLESS = 1_000_000
MOST_LINES = 2
"""As many lines may a reason take; where it is longer still, its end is left to the details."""


class RowFonts(Struct, frozen=True):
    """Fonts and their metrics, computed once for an appearance."""

    name: QFont
    strong: QFont
    small: QFont
    name_height: int
    small_height: int

    @classmethod
    def of(cls, theme: Theme) -> "RowFonts":
        """Return the fonts of *theme*."""
        name = theme.font()
        strong = theme.font()
        strong.setWeight(QFont.Weight.DemiBold)
        small = theme.font(TextRole.SMALL)
        return cls(name, strong, small, QFontMetrics(strong).height(), QFontMetrics(small).height())

    def member_widths(self, name: str, why: str) -> tuple[int, int]:
        """Return the widths of a member's name, with the gap after it, and of its state."""
        first = QFontMetrics(self.strong).horizontalAdvance(name) + GAP
        return first, QFontMetrics(self.small).horizontalAdvance(why) + 1


def few_lines(text: str, font: QFont, width: int) -> int:
    """Return the height in pixels of *text* wrapped to *width*, of ``MOST_LINES`` at most."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return metrics.height()
    return min(wrapped_height(text, font, width), _most_height(text, font))


def _most_height(text: str, font: QFont) -> int:
    """Return the height of ``MOST_LINES`` lines, whose script may have another than the font's."""
    return MOST_LINES * wrapped_height(text, font, _ENDLESS)


def sheet(option: QStyleOptionViewItem) -> QRect:
    """Return the row as far from one edge of the panel as from the other: by the scroll bar."""
    return mirrored(option, option.rect.adjusted(SCROLL_BAR_NARROW, 0, 0, 0))


def inner(option: QStyleOptionViewItem) -> QRect:
    """Return the row without its margins, before it is mirrored; beyond its end is a scroll bar."""
    return option.rect.adjusted(MARGIN, GAP_SMALL, SCROLL_BAR_NARROW - MARGIN, -GAP_SMALL)


def words_area(option: QStyleOptionViewItem, row: Row) -> QRect:
    """Return where the words of *row* stand: above the lower end of its card."""
    return inner(option).adjusted(0, 0, 0, -GAP if row.ends_card else 0)


def mirrored(option: QStyleOptionViewItem, box: QRect) -> QRect:
    """Return *box* as it lies in the direction of the script."""
    return QStyle.visualRect(option.direction, option.rect, box)


def start_edge(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    """Return the side on which the script begins."""
    return QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)


def draw_line(
    painter: QPainter,
    option: QStyleOptionViewItem,
    box: QRect,
    text: str,
    *,
    font: QFont,
    colour: str,
) -> None:
    """Write *text* in one line of *box*, elided where it has no room."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    rtl = option.direction is Qt.LayoutDirection.RightToLeft
    fitted = elided(text, QFontMetrics(font), box.width(), mirrored=rtl)
    flags = int(start_edge(option) | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(mirrored(option, box), flags | int(Qt.TextFlag.TextSingleLine), fitted)


def draw_wrapped(
    painter: QPainter,
    option: QStyleOptionViewItem,
    box: QRect,
    text: str,
    *,
    font: QFont,
    colour: str,
) -> None:
    """Write *text* from the top of *box* in the lines that it needs."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    edge = start_edge(option) | Qt.AlignmentFlag.AlignTop
    draw_lines(painter, mirrored(option, box), edge, text)


def shortened(text: str, font: QFont, width: int) -> str:
    """Return *text*, elided where it takes more than ``MOST_LINES`` lines of *width*."""
    if QFontMetrics(font).horizontalAdvance(text) <= width:
        return text
    room, shown = MOST_LINES * width, text
    while wrapped_height(shown, font, width) > _most_height(text, font):
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        room -= width // 8
    return shown
