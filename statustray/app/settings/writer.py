"""Writing the settings: soon after the last change, on a worker, and once for many changes."""

import logging
from collections.abc import Callable
from threading import Thread
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from statustray.domain.model.problem import Problem
from statustray.domain.model.settings import Settings

_log = logging.getLogger(__name__)

# Long enough for the next keystroke to come, short enough to be over before somebody looks.
WRITE_PAUSE_MS = 500


class Saves(Protocol):
    """A file of settings, as far as it is written."""

    def save(self, settings: Settings) -> tuple[Problem, ...]:
        """Write *settings*; return what prevented it."""
        ...


class SettingsWriter(QObject):
    """Writes the last of several settings, *pause_ms* after it was given.

    Used from the GUI thread.  *written* hears, on the worker, what prevented a write: nothing when
    it succeeded.  What could not be written is tried again by ``flush``.
    """

    def __init__(
        self,
        file: Saves,
        *,
        written: Callable[[tuple[Problem, ...]], object],
        pause_ms: int = WRITE_PAUSE_MS,
    ) -> None:
        super().__init__()
        self._written = written
        self._file = file
        self._pending: Settings | None = None
        self._unsaved: Settings | None = None
        self._worker: Thread | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause_ms)
        self._timer.timeout.connect(self._start)

    def write_soon(self, settings: Settings) -> None:
        """Write *settings* unless others follow within the pause."""
        self._pending = settings
        self._timer.start()

    def flush(self) -> tuple[Problem, ...]:
        """Write what is pending now, and return what prevented it; for the end of the program."""
        self._timer.stop()
        if self._worker is not None:
            self._worker.join()
        settings, self._pending = self._pending or self._unsaved, None
        if settings is None:
            return ()
        problems = self._save(settings)
        for problem in problems:
            _log.warning("%s: %s", problem.place, problem.what)
        return problems

    def _start(self) -> None:
        if self._worker is not None and self._worker.is_alive():
            self._timer.start()  # one write at a time, so that the last one wins
            return
        settings, self._pending = self._pending, None
        if settings is not None:
            self._worker = Thread(target=self._write, args=(settings,), name="settings writer")
            self._worker.start()

    def _write(self, settings: Settings) -> None:
        self._written(self._save(settings))

    def _save(self, settings: Settings) -> tuple[Problem, ...]:
        problems = self._file.save(settings)
        self._unsaved = settings if problems else None
        return problems
