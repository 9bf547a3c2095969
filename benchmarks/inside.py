"""The tray program with an ear: what it is asked on its input it does on the GUI thread.

Run: ``python -m benchmarks.inside --home DIR``; each line of input is a word with numbers, each
line of output the answer in JSON.  Nothing runs in between, so that the program stays idle.
"""

import json
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from typing import Final

from msgspec.structs import replace

from statustray.gateways.system.import_hook import remove_import_hook

remove_import_hook()

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, Signal  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

import statustray.app.program  # noqa: E402
from statustray.__main__ import main  # noqa: E402
from statustray.app.launch import Launch  # noqa: E402
from statustray.app.program import Program  # noqa: E402
from statustray.domain.model.checks.service_health import (  # noqa: E402
    PendingChange,
    ServiceHealth,
)
from statustray.domain.model.snapshot import Snapshot  # noqa: E402

_TICK_MS: Final = 4
_EVERY_S: Final = 0.25
_PAINTED_S: Final = 10.0
_AWAKE_MS: Final = 20


class Ear(QObject):
    """Obeys on the GUI thread."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._obey, Qt.ConnectionType.QueuedConnection)

    def listen(self) -> None:
        """Hand every line on; runs on a thread of its own."""
        for line in sys.stdin:
            self.asked.emit(line)

    def _obey(self, line: str) -> None:
        word, *numbers = line.split()
        answer = _WORDS[word](*map(float, numbers))
        if answer is not None:
            tell(answer)


class Watch(QObject):
    """Notices the first painting of a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.painted = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a painting, and let everything pass."""
        self.painted = self.painted or event.type() is QEvent.Type.Paint
        return False


class Lateness(QObject):
    """A timer of 4 ms, how late each of its turns is, and what this thread did between two."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self._late: list[float] = []
        self._used: list[float] = []
        self._cpu = time.thread_time()
        self._due = time.perf_counter() + _TICK_MS / 1000
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._note)
        self._timer.start(_TICK_MS)
        QTimer.singleShot(round(1000 * seconds), self, self._tell)

    def _note(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        self._late.append(max(0.0, 1000 * (now - self._due)))
        self._used.append(1000 * (cpu - self._cpu))
        self._due, self._cpu = now + _TICK_MS / 1000, cpu

    def _tell(self) -> None:
        self._timer.stop()
        ordered = sorted(self._late)
        late = {"p99": ordered[len(ordered) * 99 // 100], "most": ordered[-1], "n": len(ordered)}
        tell(late | {"cpu": max(self._used)})
        self.deleteLater()


def tell(answer: object) -> None:
    """Answer."""
    print(json.dumps(answer), flush=True)


class Known(Program):
    """The program, which can be found."""

    def __init__(self, launch: Launch) -> None:
        super().__init__(launch)
        _RUNNING.append(self)


def program() -> Program:
    """Return the running program."""
    return _RUNNING[0]


def modules() -> list[str]:
    """Name what is loaded."""
    return sorted(sys.modules)


def open_panel() -> dict[str, float]:
    """Open the panel as a click does, until its list is painted."""
    running = program()
    return _until_painted(running.tray.toggled.emit, lambda: running.panels.panel.content.list)


def open_details() -> dict[str, float]:
    """Open the details of the first service in the open panel."""
    content = program().panels.panel.content
    first = program().latest.snapshot.services[0].id  # what the windows show
    return _until_painted(lambda: content.show_details(first), lambda: content.details)


def open_settings() -> dict[str, float]:
    """Open the settings."""
    return _window_opened("settings")


def open_history() -> dict[str, float]:
    """Open the history."""
    return _window_opened("history")


def _window_opened(name: str) -> dict[str, float]:
    """Open the window *name*.

    It is asked of its owner: in a list of all windows Python would meet some of Qt's own, and make
    the classes of all widgets for them.
    """
    running = program()
    action = getattr(running.tray.actions, name).action
    owner = f"_{name}"
    return _until_painted(action.trigger, lambda: getattr(running.windows, owner)._window.window)  # noqa: SLF001


def _until_painted(act: Callable[[], object], painted: Callable[[], QWidget]) -> dict[str, float]:
    """Tell the milliseconds, and those of this thread's processor time, until *painted* is."""
    watch, timer = Watch(), QTimer()
    timer.start(_AWAKE_MS)  # so that waiting for the screen ends, and costs nothing
    began, cpu = time.perf_counter(), time.thread_time()
    act()
    target = painted()
    target.installEventFilter(watch)
    while not watch.painted and time.perf_counter() - began < _PAINTED_S:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    took, cpu = 1000 * (time.perf_counter() - began), 1000 * (time.thread_time() - cpu)
    target.removeEventFilter(watch)
    return {"took": took, "cpu": cpu}


def close_panel() -> bool:
    """Close the panel."""
    return program().panels.panel.close()


def refresh() -> bool:
    """Look at everything now."""
    program().commands.refresh()
    return True


def snapshots(seconds: float) -> None:
    """Publish a changed snapshot four times a second from another thread; tell the lateness."""
    running = program()
    threading.Thread(target=_publish, args=(running, seconds), daemon=True).start()
    late(seconds)


def late(seconds: float) -> None:
    """Tell how late a timer of the GUI thread is meanwhile."""
    _KEPT.append(Lateness(seconds))


def _changed(health: ServiceHealth, last: Snapshot) -> ServiceHealth:
    """Return *health* after a first failure, or after the next good answer."""
    at = last.at or datetime.now(UTC)
    pending = None if health.pending else PendingChange(better=False, first_at=at)
    return replace(health, probe_at=at, pending=pending)


def _publish(running: Program, seconds: float) -> None:
    """Change one service in ten each time, as a busy minute would."""
    last: Snapshot = running.latest.snapshot  # what the windows were shown
    for turn in count() if seconds else ():
        services = tuple(
            replace(s, health=_changed(s.health, last)) if n % 10 == turn % 10 else s
            for n, s in enumerate(last.services)
        )
        last = replace(last, services=services)
        running.bridge.publish(last)
        time.sleep(_EVERY_S)
        if turn * _EVERY_S > seconds:
            return


_KEPT: list[Lateness] = []
_RUNNING: list[Program] = []
_WORDS: Final[dict[str, Callable[..., object]]] = {
    "modules": modules,
    "open": open_panel,
    "details": open_details,
    "settings": open_settings,
    "history": open_history,
    "close": close_panel,
    "refresh": refresh,
    "late": late,
    "snapshots": snapshots,
}


def _attend() -> None:
    """Put an ear into the program once it has one."""
    while (application := QApplication.instance()) is None:
        time.sleep(0.05)
    ear = Ear()
    ear.moveToThread(application.thread())
    ear.listen()


if __name__ == "__main__":
    threading.Thread(target=_attend, daemon=True).start()
    statustray.app.program.Program = Known  # type: ignore[misc]  # what the start imports
    sys.exit(main())
