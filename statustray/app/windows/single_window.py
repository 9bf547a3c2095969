"""At most one window of a kind: created when asked for, deleted when closed."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from statustray.app.windows.window_place import keep_place, restore_place
from statustray.gateways.files.window_places import WindowPlaces

W = TypeVar("W", bound=QWidget)


class SingleWindow(QObject, Generic[W]):
    """Creates the window with *create*, and lets it go when it closes.

    These windows are opened about once a month; a hidden one would keep several MiB and be
    restyled at every change of theme.  Only its place and size are kept, under *name*.
    """

    def __init__(self, create: Callable[[], W], *, name: str, places: WindowPlaces) -> None:
        super().__init__()
        self._create = create
        self._name, self._places = name, places
        self._window: W | None = None
        self._closing: set[W] = set()

    @property
    def window(self) -> W | None:
        """The window while it is open."""
        return self._window

    def open(self) -> W:
        """Show the window in front of all others; return it."""
        window = self._window or self._new()
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Forget the window as it closes, and keep its geometry."""
        window = self._window
        if event.type() == QEvent.Type.Close and window is not None and watched is window:
            keep_place(window, self._name, self._places)
            # Qt deletes it from the event loop; until then Python must not, so it is held.
            self._closing.add(window)
            self._window = None
        return False

    def _new(self) -> W:
        window = self._window = self._create()
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.installEventFilter(self)
        window.destroyed.connect(lambda: self._closing.discard(window))
        restore_place(window, self._name, self._places)
        return window
