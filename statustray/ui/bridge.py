"""The one way from the engine's thread into the windows."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal, Slot

from statustray.domain.model.history import ServiceHistory
from statustray.domain.model.snapshot import Snapshot


class Bridge(QObject):
    """Carries snapshots and histories across threads.  Only frozen values may cross.

    While the windows are busy, newer snapshots replace older ones: only the newest is drawn.
    """

    snapshot_changed = Signal(object)
    histories_changed = Signal(object)
    _came = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._newest: Snapshot | None = None
        self._on_its_way = False
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def publish(self, snapshot: Snapshot) -> None:
        """Hand *snapshot* over; callable from any thread."""
        self._newest = snapshot
        if not self._on_its_way:
            self._on_its_way = True
            self._came.emit()

    def publish_histories(self, histories: Mapping[str, ServiceHistory]) -> None:
        """Hand *histories* over; callable from any thread."""
        self.histories_changed.emit(histories)

    @Slot()
    def _deliver(self) -> None:
        # Lowered before reading: a snapshot that comes in between is announced again.
        self._on_its_way = False
        if self._newest is not None:
            self.snapshot_changed.emit(self._newest)
