"""Where the panel opens: near the pointer or the icon, and entirely on the screen."""

from PySide6.QtCore import QPoint, QRect, QSize

from statustray.ui.style.tokens import GAP


def beside(anchor: QRect, size: QSize, screen: QRect) -> QPoint:
    """Return the top left corner for a panel of *size* beside *anchor*, inside *screen*.

    *screen* is the area that docks and panels leave free.  The panel goes below an anchor in the
    upper half, above one in the lower half.
    """
    left = anchor.center().x() - size.width() // 2
    upper = anchor.center().y() <= screen.center().y()
    top = anchor.bottom() + GAP if upper else anchor.top() - GAP - size.height()
    return QPoint(
        _within(left, screen.left() + GAP, screen.right() - GAP - size.width()),
        _within(top, screen.top() + GAP, screen.bottom() - GAP - size.height()),
    )


def fitted(size: QSize, screen: QRect) -> QSize:
    """Return *size* limited to *screen*."""
    return size.boundedTo(QSize(screen.width() - 2 * GAP, screen.height() - 2 * GAP))


def _within(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))
