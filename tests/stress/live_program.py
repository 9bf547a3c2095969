"""The real tray program, which does on its GUI thread what its input says and times each turn.

Run it as ``python -m tests.stress.live_program --home HOME``; each line of input is a word of
``WORDS``, each line of output the answer to it in JSON.
"""

import json
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Final

from msgspec.structs import replace

from statustray.gateways.system.import_hook import remove_import_hook

remove_import_hook()

from PySide6.QtCore import QObject, Qt, QTimer, Signal  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

import statustray.app.program  # noqa: E402
from statustray.__main__ import main  # noqa: E402
from statustray.app.launch import Launch  # noqa: E402
from statustray.app.program import Program  # noqa: E402

_TICK_MS: Final = 5
_CALM: Final = 60  # turns: what an opened window asks the engine for comes back within that
_STALL_MS: Final = 50.0
_OPENING_MS: Final = 100.0


class Running(Program):
    """The program, which can be found."""

    found: "Running"

    def __init__(self, launch: Launch) -> None:
        super().__init__(launch)
        self.preferences = launch.preferences
        Running.found = self


@dataclass(slots=True)
class Stalls:
    """How long turns of the GUI thread took, by what was asked for last when they began.

    ``longest_ms`` and ``over`` (how many took more than 50 ms, and 100 ms while a window opens)
    count the thread's own processor time, which other programs do not lengthen; ``longest_wait_ms``
    is what a clock on the wall says of the same turns.
    """

    longest_ms: dict[str, float] = field(default_factory=dict)
    longest_wait_ms: dict[str, float] = field(default_factory=dict)
    over: dict[str, int] = field(default_factory=dict)

    def note(self, what: str, took_ms: float, waited_ms: float) -> None:
        """Take in a turn."""
        _keep_longest(self.longest_ms, what, took_ms)
        _keep_longest(self.longest_wait_ms, what, waited_ms)
        if took_ms > (_OPENING_MS if what.startswith("open") else _STALL_MS):
            self.over[what] = self.over.get(what, 0) + 1


def _keep_longest(longest: dict[str, float], what: str, took_ms: float) -> None:
    if took_ms > longest.get(what, 0.0):
        longest[what] = round(took_ms, 1)


class Meter(QObject):
    """A timer of 5 ms in the GUI thread: between two of its turns lies one stall, if any."""

    def __init__(self) -> None:
        super().__init__()
        self.stalls = Stalls()
        self._doing, self._calm = "", 0
        self.forget_turn()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self._timer.start(_TICK_MS)

    def begin(self, what: str) -> None:
        """Put the next turns down to *what*, until nothing has happened for a while."""
        self._doing, self._calm = what, 0

    @property
    def doing(self) -> str:
        """What goes on, "" once nothing has happened for a while."""
        return self._doing

    def forget_turn(self) -> None:
        """Leave out the turn that goes on: the whole process was stopped meanwhile."""
        self._worked, self._before = time.thread_time(), time.monotonic()

    def _turn(self) -> None:
        took_ms = 1000 * (time.thread_time() - self._worked)
        waited_ms = 1000 * (time.monotonic() - self._before) - _TICK_MS
        self.forget_turn()
        self.stalls.note(self._doing, took_ms, waited_ms)
        self._calm = self._calm + 1 if took_ms < _TICK_MS else 0
        if self._calm == _CALM:
            self._doing = ""


class Ear(QObject):
    """Obeys on the GUI thread."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._obey, Qt.ConnectionType.QueuedConnection)

    def listen(self) -> None:
        """Hand every line on; runs on a thread of its own."""
        for line in sys.stdin:
            self.asked.emit(line.strip())

    def _obey(self, word: str) -> None:
        meter = _meter()
        answer: object = {}
        if word == "stalls":
            answer = asdict(meter.stalls)
        elif word == "doing":
            answer = {word: meter.doing}
        elif word == "resumed":
            meter.forget_turn()
        else:
            meter.begin(word)
            WORDS[word](Running.found)
        sys.stdout.write(f"{json.dumps(answer)}\n")
        sys.stdout.flush()


_METERS: list[Meter] = []


def _meter() -> Meter:
    if not _METERS:
        _METERS.append(Meter())
    return _METERS[0]


def _open_details(program: Running) -> None:
    program.panels.open_details(program.latest.snapshot.services[0].id)


def _close_windows(_program: Running) -> None:
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            window.close()


def _change_theme(program: Running) -> None:
    appearance = program.preferences.settings.appearance
    theme = "dark" if appearance.theme == "light" else "light"
    program.preferences.change(appearance=replace(appearance, theme=theme))


def _change_interval(program: Running) -> None:
    polling = program.preferences.settings.polling
    other = replace(polling, interval_s=10 if polling.interval_s == 15 else 15)
    program.preferences.change(polling=other)


def _mute(program: Running) -> None:
    watch = program.preferences.settings.watch
    program.preferences.mute(watch[0].key, muted=not watch[0].muted, watched=watch)


WORDS: Final[Mapping[str, Callable[[Running], object]]] = {
    "open panel": lambda program: program.panels.open(),
    "open details": _open_details,
    "open settings": lambda program: program.windows.settings(),
    "open plan": lambda program: program.windows.plan(),
    "open history": lambda program: program.windows.history(),
    "open resilience": lambda program: program.windows.resilience(),
    "open drill": lambda program: program.windows.drill(),
    "close": _close_windows,
    "check now": lambda program: program.commands.refresh(),
    "change theme": _change_theme,
    "change interval": _change_interval,
    "mute": _mute,
}


def _listen() -> None:
    """Put an ear into the program once it is there."""
    while not hasattr(Running, "found"):
        time.sleep(0.05)
    ear = Ear()
    ear.moveToThread(Running.found.thread())
    ear.listen()


if __name__ == "__main__":
    threading.Thread(target=_listen, name="ear", daemon=True).start()
    statustray.app.program.Program = Running  # type: ignore[misc]  # what the start imports
    sys.exit(main())
