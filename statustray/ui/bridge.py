"""The only path from the engine's thread into the windows."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal, Slot

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.history import ServiceHistory
from statustray.domain.model.snapshot import Snapshot


class Bridge(QObject):
    """Carries the engine's results across threads.  Only frozen values may cross.

    While the windows are busy, newer snapshots replace older ones, so that only the newest is
    drawn.  The catalogue crosses once: it never changes while the program runs.
    """

    catalogue_loaded = Signal(object)
    snapshot_changed = Signal(object)
    histories_changed = Signal(object)
    _published = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._newest: Snapshot | None = None
        self._delivery_pending = False
        self._published.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def publish_catalogue(self, catalogue: Catalogue) -> None:
        """Hand *catalogue* over; callable from any thread."""
        self.catalogue_loaded.emit(catalogue)

    def publish(self, snapshot: Snapshot) -> None:
        """Hand *snapshot* over; callable from any thread."""
        self._newest = snapshot
        if not self._delivery_pending:
            self._delivery_pending = True
            self._published.emit()

    def publish_histories(self, histories: Mapping[str, ServiceHistory]) -> None:
        """Hand *histories* over; callable from any thread."""
        self.histories_changed.emit(histories)

    @Slot()
    def _deliver(self) -> None:
        # Cleared before reading, so that a snapshot published in between is delivered again.
        self._delivery_pending = False
        if self._newest is not None:
            self.snapshot_changed.emit(self._newest)
