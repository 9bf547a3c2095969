"""Freeze long-lived objects out of garbage collection."""

import gc

from statustray.domain.model.snapshot import Snapshot


class GarbageCollection:
    """Freezes what exists once every service has been checked for the first time.

    A collection over modules, catalogue and reports would block the windows for a tenth of a
    second, and longer with many services.
    """

    def __init__(self) -> None:
        self._done = False

    def freeze_after(self, snapshot: Snapshot) -> None:
        """Freeze once, with the first *snapshot* in which every service has been checked."""
        if self._done or not snapshot.services or snapshot.checking:
            return
        if all(state.health.recent_checks for state in snapshot.services):
            self._done = True
            gc.freeze()
