"""Keep a window's place and size, and put it back where there is still a screen."""

from PySide6.QtCore import QByteArray, QMargins
from PySide6.QtWidgets import QWidget

from statustray.gateways.files.window_places import WindowPlaces

# What a window manager's frame and title may take beside a window's own area.
_FRAME = QMargins(4, 44, 4, 4)


def keep_place(window: QWidget, name: str, places: WindowPlaces) -> None:
    """Keep where *window* is, whether it is maximised, and how large."""
    places.put(name, bytes(window.saveGeometry().data()))


def restore_place(window: QWidget, name: str, places: WindowPlaces) -> None:
    """Put *window* where the window *name* was, whole on a screen of today.

    Without a place that was kept, one that is open stays where it is as far as it is whole there.
    """
    kept = places.get(name)
    restored = bool(kept) and window.restoreGeometry(QByteArray(kept))
    if not window.isMaximized() and not window.isFullScreen():
        _fit_on_screen(window, move=restored or window.isVisible())


def _fit_on_screen(window: QWidget, *, move: bool) -> None:
    """Make *window* no larger than its screen leaves free, its frame included."""
    free = window.screen().availableGeometry().marginsRemoved(_FRAME)
    size = window.size().boundedTo(free.size())
    if not move:
        window.resize(size)
        return
    at = window.geometry().topLeft()
    x = max(min(at.x(), free.right() - size.width() + 1), free.left())
    y = max(min(at.y(), free.bottom() - size.height() + 1), free.top())
    # By its inside, for how wide the frame is nobody knows before it is shown.
    window.setGeometry(x, y, size.width(), size.height())
