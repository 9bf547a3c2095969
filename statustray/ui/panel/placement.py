"""Where the panel opens, and how high: near the pointer or the icon, wholly on the screen."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from statustray.ui.style.tokens import GAP

_AT_EDGE = 0.8  # with as much of the screen's height beside it, an anchor is at an edge


def beside(anchor: QRect, size: QSize, screen: QRect) -> QPoint:
    """Return the top left corner for a panel of *size* beside *anchor*, inside *screen*.

    *screen* is the area that docks and panels leave free.  The panel goes below an anchor in the
    upper half, above one in the lower half.
    """
    left = anchor.center().x() - size.width() // 2
    top = anchor.bottom() + GAP if _is_upper(anchor, screen) else anchor.top() - GAP - size.height()
    return QPoint(
        _within(left, screen.left() + GAP, screen.right() - GAP - size.width()),
        _within(top, screen.top() + GAP, screen.bottom() - GAP - size.height()),
    )


def tray_corner(screen: QRect, free: QRect, *, mirrored: bool) -> QRect:
    """Return where a tray most likely is on *screen*: at the end of the widest edge not in *free*.

    For desktops that tell nobody where an icon is.  At the bottom if no panel reserves an edge.
    """
    above, below = free.top() - screen.top(), screen.bottom() - free.bottom()
    corner = QRect(0, 0, 1, 1)
    x = free.left() if mirrored else free.right()
    corner.moveCenter(QPoint(x, free.top() if above > below else free.bottom()))
    return corner


def fitted(size: QSize, screen: QRect, anchor: QRect) -> QSize:
    """Return *size* limited to *screen*, and to what lies on its side of an *anchor* at an edge.

    With several screens X11 does not say what its panels cover: the icon is on one of them.
    """
    upper = _is_upper(anchor, screen)
    room = screen.bottom() - anchor.bottom() if upper else anchor.top() - screen.top()
    if not screen.height() * _AT_EDGE < room < screen.height():
        room = screen.height()
    return size.boundedTo(QSize(screen.width() - 2 * GAP, room - 2 * GAP))


def height_in(width: int, widget: QWidget) -> int:
    """Return the height that *widget* wants at *width*, with the lines of its wrapped labels."""
    wraps = widget.hasHeightForWidth()
    wanted = widget.heightForWidth(width) if wraps else widget.sizeHint().height()
    return min(max(wanted, widget.minimumHeight()), widget.maximumHeight())


def _is_upper(anchor: QRect, screen: QRect) -> bool:
    return anchor.center().y() <= screen.center().y()


def _within(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))
