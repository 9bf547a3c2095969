"""Collect garbage in the GUI thread only, and freeze long-lived objects out of it."""

import gc
import sys
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from statustray.domain.model.snapshot import Snapshot

_OLDEST: Final = 2
_SELDOM_MS: Final = 300_000
_M_TRIM_THRESHOLD: Final = -1  # of glibc's malloc.h
_MOST_FREE_BYTES: Final = 256 * 1024  # of each thread
_SOON_MS: Final = 200  # Qt has deleted the window by then, and nobody waits for it to close


class GarbageCollection:
    """Collects what the interpreter would, but in the GUI thread, at the latest every five minutes.

    By itself the interpreter collects in whichever thread has made the most: mostly the engine's.
    A closed window, of which Python holds the last pieces in a cycle, would be destroyed there, and
    Qt crashes or waits for ever when another thread destroys a widget.

    What a window was made of is collected soon after the last one has closed, and its memory given
    back: it is many times as much as is made otherwise, and would stay for each window that is
    opened before the next collection.  So would what Qt worked out from the style sheet for the
    inside of lists, scroll areas and fields with steps: it never lets go of that by itself.

    What exists once every service has been checked for the first time is frozen: a collection over
    modules, catalogue and reports would block the windows for a tenth of a second, and longer with
    many services.
    """

    def __init__(self) -> None:
        self._frozen = False
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._collect)
        self._soon = QTimer(singleShot=True, interval=_SOON_MS)

    def begin(self, application: QApplication) -> None:
        """Let nothing else collect from now on; *application* tells when windows have closed."""
        gc.disable()
        application.lastWindowClosed.connect(self._soon.start)
        self._soon.timeout.connect(partial(self._let_windows_go, application))
        self._timer.start(_SELDOM_MS)  # while offline there are no snapshots

    def take_snapshot(self, snapshot: Snapshot) -> None:
        """Collect what is due; freeze once, with the first *snapshot* of which all is checked."""
        self._collect()
        if self._frozen or not snapshot.services or snapshot.checking:
            return
        if all(state.health.recent_checks for state in snapshot.services):
            self._frozen = True
            gc.freeze()

    def _collect(self) -> None:
        """Collect the oldest generation that is due by the interpreter's own thresholds."""
        for generation in range(_OLDEST, -1, -1):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return

    def _let_windows_go(self, application: QApplication) -> None:
        """Collect what windows were made of; give their memory back in a turn of its own."""
        if self._frozen:  # until then a collection looks through the whole program
            gc.collect()
            QTimer.singleShot(_SOON_MS, application, partial(_give_memory_back, application))


def _give_memory_back(application: QApplication) -> None:
    """Let Qt's style go of its answers, and the GNU C library of what is free between what is not.

    Other libraries do that by themselves.  What lies at the end of another thread's memory is given
    back only by that thread, and only above a limit, which the library raises to twice the largest
    block that was ever freed, tens of MB after a picture: it is held down.
    """
    application.style().unpolish(application)
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 - dear, and needed once a window was closed

        library = ctypes.CDLL(None)
        if hasattr(library, "malloc_trim"):
            library.mallopt(_M_TRIM_THRESHOLD, _MOST_FREE_BYTES)
            library.malloc_trim(0)
