"""Short pauses: what lives as long as the program is not searched for garbage again and again."""

import gc

from statustray.domain.model.snapshot import Snapshot


class GarbageCollection:
    """Waits for the first look at everything, then sets aside what has been made until then.

    A collection over modules, catalogue and reports would hold up the windows for a tenth of a
    second and more with many services.
    """

    def __init__(self) -> None:
        self._done = False

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take note of *snapshot*."""
        if self._done or not snapshot.services or snapshot.checking:
            return
        if all(state.recent_checks for state in snapshot.services):
            self._done = True
            gc.freeze()
