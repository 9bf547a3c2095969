"""Columns and lines of widgets, laid out in one call, with margins in reading direction."""

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

Part = QWidget | QLayout | tuple[QWidget | QLayout, int] | int
"""What stands there, with a number where it is stretched; a number alone is room that stretches."""
Margins = tuple[int, int, int, int]

_FLUSH: Margins = (0, 0, 0, 0)


def column_of(
    *parts: Part,
    parent: QWidget | None = None,
    margins: Margins = _FLUSH,
    spacing: int | None = None,
) -> QVBoxLayout:
    """Return *parts* below each other, those with a number stretched in its proportion.

    ``margins`` are those of ``sides``; ``spacing`` is the style's where it is None.
    """
    column = QVBoxLayout() if parent is None else QVBoxLayout(parent)
    _fill(column, parts, margins, spacing)
    return column


def line_of(
    *parts: Part,
    parent: QWidget | None = None,
    margins: Margins = _FLUSH,
    spacing: int | None = None,
) -> QHBoxLayout:
    """Return *parts* beside each other, otherwise as ``column_of`` does."""
    line = QHBoxLayout() if parent is None else QHBoxLayout(parent)
    _fill(line, parts, margins, spacing)
    return line


def show_if(widget: QWidget, shown: object) -> None:
    """Show *widget* where *shown* is true, else hide it.

    It is left alone where it is so already: Qt would style and lay out what no window shows yet,
    as narrow as it happens to be, and again once it has its place.
    """
    if widget.isHidden() is bool(shown):
        widget.setVisible(bool(shown))


def sides(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Return margins in pixels, *start* on the side on which the script begins.

    Qt mirrors what is in a layout, but not its margins.
    """
    rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return QMargins(end, top, start, bottom) if rtl else QMargins(start, top, end, bottom)


def _fill(box: QBoxLayout, parts: tuple[Part, ...], margins: Margins, spacing: int | None) -> None:
    box.setContentsMargins(sides(*margins))
    if spacing is not None:
        box.setSpacing(spacing)
    for part in parts:
        if isinstance(part, int):
            box.addStretch(part)
            continue
        item, stretch = part if isinstance(part, tuple) else (part, 0)
        if isinstance(item, QLayout):
            box.addLayout(item, stretch)
        else:
            box.addWidget(item, stretch)
