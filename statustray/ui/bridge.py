"""What the engine says unasked, on its way into the windows."""

from PySide6.QtCore import QObject, Signal

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.snapshot import Snapshot
from statustray.ui.gui_thread import GuiThread


class Bridge(QObject):
    """Carries the engine's results across threads.  Only frozen values may cross.

    While the windows are busy, newer snapshots replace older ones, so that only the newest is
    drawn.  The catalogue crosses once: it never changes while the program runs.
    """

    catalogue_loaded = Signal(object)
    snapshot_changed = Signal(object)

    def __init__(self, gui: GuiThread) -> None:
        super().__init__()
        self._newest: Snapshot | None = None
        self._delivery_pending = False
        self._announce = gui.deliver_to(self._show_newest)
        self._hand_over = gui.deliver_to(self._take_catalogue)

    def publish_catalogue(self, catalogue: Catalogue) -> None:
        """Hand *catalogue* over; callable from any thread."""
        self._hand_over(catalogue)

    def publish(self, snapshot: Snapshot) -> None:
        """Hand *snapshot* over; callable from any thread."""
        self._newest = snapshot
        if not self._delivery_pending:
            self._delivery_pending = True
            self._announce()

    def _take_catalogue(self, catalogue: Catalogue) -> None:
        self.catalogue_loaded.emit(catalogue)

    def _show_newest(self) -> None:
        # Cleared before reading, so that a snapshot published in between is delivered again.
        self._delivery_pending = False
        if self._newest is not None:
            self.snapshot_changed.emit(self._newest)
