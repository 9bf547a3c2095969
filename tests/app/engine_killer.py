"""The real tray program, whose engine is killed; run as ``-m``, prints what can be read then.

Arguments: the home; how often to kill the engine once it has checked something; or ``unreadable``
with how often the catalogue cannot be read.
"""

import json
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

import statustray.app
import statustray.app.engine_host
import statustray.app.program
from statustray.app.launch import Launch
from statustray.app.program import Program
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.snapshot import Snapshot
from statustray.gateways.files.bundled.catalogue import load_catalogue
from statustray.present.tray.tray_summary import tray_view
from statustray.present.vocabulary.language import ENGLISH

# What stands where something is still to come.
WAITING = ("Loading history…", "Calculating…", "No services yet")
_STEP_MS = 20
_DEADLY = 2
_DRAWN_MS = 500
_LOOKS = 120
_WINDOWS = ("history", "resilience", "drill", "settings")


class DeadlyError(Exception):
    """What makes the catalogue unreadable."""


class EndOfLoop(KeyboardInterrupt):
    """What kills a running engine: the only kind of error that an event loop lets out at once.

    Any other that a callback or a task raises is logged there, and the loop goes on.
    """


def _die(_host: object) -> None:
    raise EndOfLoop


class KilledProgram(Program):
    """The program, with a hand on its engine."""

    home = Path()
    deaths = 0

    def __init__(self, launch: Launch) -> None:
        super().__init__(launch)
        self._seen: list[Snapshot] = []
        self._killed: list[threading.Thread] = []
        self.bridge.snapshot_changed.connect(self._seen.append)
        self._looks = 0
        self._said: list[str] = []
        self._steps = QTimer(self)
        self._steps.timeout.connect(self._step)
        self._steps.start(_STEP_MS)
        # Asked for before there is a catalogue: it has to wait.
        QTimer.singleShot(0, self.windows.history)

    def _step(self) -> None:
        if any(thread.is_alive() for thread in self._killed):
            self._seen.clear()  # what it still says comes from before its death
            return
        checked = any(s.services and s.services[0].health.recent_checks for s in self._seen)
        stopped = bool(self._seen) and self._seen[-1].stopped
        if stopped or (checked and len(self._killed) == self.deaths < _DEADLY):
            self._steps.stop()
            self._open_all()
        elif checked and len(self._killed) < self.deaths:
            self._kill()

    def _kill(self) -> None:
        for thread in _engines():
            if thread not in self._killed:
                self._killed.append(thread)
                self._seen.clear()
                self.engine.submit(_die)

    def _open_all(self) -> None:
        for name in _WINDOWS:
            getattr(self.windows, name)()
        self.panels.open()
        QTimer.singleShot(_DRAWN_MS, self._look)

    def _look(self) -> None:
        """Tell once nothing waits and nothing changes any more, or does so for a minute."""
        said = [label.text() for label in _labels() if label.isVisible() and label.text()]
        settled = said == self._said and not any(words in "\n".join(said) for words in WAITING)
        self._said, self._looks = said, self._looks + 1
        if settled or self._looks == _LOOKS:
            self._tell()
        else:
            QTimer.singleShot(_DRAWN_MS, self._look)

    def _tell(self) -> None:
        self.panels.panel.grab().save(str(self.home / "panel.png"))
        last = self._seen[-1]
        answer = {
            "texts": self._said,
            "summary": tray_view(last, ENGLISH).tooltip,
            "levels": [state.level.value for state in last.services],
            "stopped": last.stopped,
            "alive": len(_engines()),
            "killed": len(self._killed),
        }
        sys.stdout.write(json.dumps(answer) + "\n")
        QApplication.exit(0)


def _labels() -> list[QLabel]:
    windows = QApplication.topLevelWidgets()
    return [label for window in windows for label in window.findChildren(QLabel)]


def _engines() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "engine"]


def _unreadable(times: int) -> None:
    failures = [DeadlyError] * times

    def load() -> Catalogue:
        if failures:
            raise failures.pop()
        return load_catalogue()

    setattr(statustray.app.engine_host, "load_catalogue", load)  # noqa: B010 - not its own name


if __name__ == "__main__":
    KilledProgram.home = Path(sys.argv[1])
    if sys.argv[2] == "unreadable":
        _unreadable(int(sys.argv[3]))
    else:
        KilledProgram.deaths = int(sys.argv[2])
    statustray.app.program.Program = KilledProgram  # type: ignore[misc]  # the program's own door
    sys.exit(statustray.app.run_tray(home=KilledProgram.home, demo=False))
