"""Watches processes over minutes: processor time, wake-ups, and how often they were busy at all."""

import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Final

from benchmarks.measure import Process

_WINDOW_S: Final = 0.1
_APART: Final = 20
"""Windows without work after which work is another burst: two seconds."""


@dataclass(slots=True)
class Minutes:
    """What one process did, by window of 100 ms."""

    process: Process
    seconds: float = 0.0
    _threads: dict[str, tuple[int, int]] = field(default_factory=dict)
    _busy: list[int] = field(default_factory=list)
    _cpu_ns: int = 0
    _switches: int = 0

    @property
    def cpu_ms(self) -> float:
        """Processor time a minute."""
        return self._a_minute(self._cpu_ns / 1e6)

    @property
    def wakeups(self) -> float:
        """Times a minute that a thread woke."""
        return self._a_minute(self._switches)

    @property
    def windows(self) -> float:
        """Windows a minute in which it ran."""
        return self._a_minute(len(self._busy))

    @property
    def bursts(self) -> float:
        """Stretches of work a minute."""
        apart = sum(b - a > _APART for a, b in pairwise(self._busy))
        return self._a_minute(apart + bool(self._busy))

    def look(self, window: int, *, count: bool) -> None:
        """Take what was done since the last look."""
        ran = woke = 0
        for task in Path(f"/proc/{self.process.pid}/task").iterdir():
            with suppress(OSError):  # a thread that has just ended
                now = _run_ns(task), _switches(task)
                before = self._threads.get(task.name, (0, 0))
                self._threads[task.name] = now
                ran, woke = ran + now[0] - before[0], woke + now[1] - before[1]
        if count:
            self._cpu_ns, self._switches = self._cpu_ns + ran, self._switches + woke
            self._busy += [window] if ran else []

    def _a_minute(self, total: float) -> float:
        return 60 * total / self.seconds


def observed(processes: Sequence[Process], *, seconds: float) -> tuple[Minutes, ...]:
    """Watch *processes* at the same time."""
    all_minutes = tuple(Minutes(process, seconds) for process in processes)
    for window in _windows(seconds):
        for minutes in all_minutes:
            minutes.look(window, count=window > 0)
    return all_minutes


def _windows(seconds: float) -> Iterator[int]:
    began = time.monotonic()
    for window in range(round(seconds / _WINDOW_S) + 1):
        time.sleep(max(0.0, began + window * _WINDOW_S - time.monotonic()))
        yield window


def _run_ns(task: Path) -> int:
    return int((task / "schedstat").read_text(encoding="ascii").split()[0])


def _switches(task: Path) -> int:
    for line in (task / "status").read_text(encoding="ascii").splitlines():
        if line.startswith("voluntary_ctxt_switches"):
            return int(line.split()[1])
    return 0
