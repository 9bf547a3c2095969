"""Noticing that the settings file was edited by hand while the program runs."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from statustray.gateways.files.presence import is_there
from statustray.gateways.files.private_files import real_path

# An editor writes in several steps; half a file is not what its owner meant.
_SETTLE_MS = 400


class SettingsWatch(QObject):
    """Emits ``touched`` once the file or its folder has changed and then rested.

    It may be a change of our own; whoever hears it asks the file.  Where the system has no events
    for a file (a network folder), nothing is emitted: the file is looked at with each snapshot too.
    """

    touched = Signal()

    def __init__(self, path: Path, *, settle_ms: int = _SETTLE_MS) -> None:
        super().__init__()
        self._path = path
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(settle_ms)
        self._timer.timeout.connect(self.touched)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._note)
        self._watcher.directoryChanged.connect(self._note)
        self.renew()

    def renew(self) -> None:
        """Watch what is there now: a file that was replaced is another one."""
        watched = {*self._watcher.files(), *self._watcher.directories()}
        missing = [str(place) for place in _places(self._path) if is_there(place)]
        fresh = [place for place in missing if place not in watched]
        if fresh:
            self._watcher.addPaths(fresh)

    def _note(self) -> None:
        self.renew()
        self._timer.start()


def _places(path: Path) -> Iterable[Path]:
    """Return the file and its folder, and where it is a link, what it leads to and its folder."""
    real = real_path(path)
    return dict.fromkeys((path.parent, path, real.parent, real))
