"""Weeks of watching in virtual time: memory, threads and descriptors stay level.

Run it as ``python -m tests.stress.soak WEEKS``.  The engine is the real one with the real history
on disk; network and clock are the tests' own.  The figures compare the end of the second quarter
with the end of the last.
"""

import gc
import sys
import tempfile
import threading
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from statustray.engine.ports import Memory
from statustray.gateways.history.store import HistoryStore
from tests.support.stage.memory import FakeMemory
from tests.support.stage.scripts import FINE, REFUSED, service
from tests.support.stage.stage import Stage

_WEEK_S = 7 * 24 * 3600
_MOST_GROWTH = 0.02


@dataclass(frozen=True, slots=True)
class Level:
    """What the process holds at one moment."""

    memory_kib: int
    descriptors: int
    threads: int


@dataclass(frozen=True, slots=True)
class Soak:
    """The levels at the end of each quarter."""

    weeks: float
    quarters: tuple[Level, ...]

    @property
    def growth(self) -> float:
        """By which share the memory grew from the second to the last quarter."""
        second, last = self.quarters[1].memory_kib, self.quarters[-1].memory_kib
        return last / second - 1

    @property
    def level(self) -> bool:
        """Whether nothing grew that must not."""
        second, last = self.quarters[1], self.quarters[-1]
        same = (second.descriptors, second.threads) == (last.descriptors, last.threads)
        return same and self.growth <= _MOST_GROWTH


def soak(weeks: float) -> Soak:
    """Watch four services for *weeks*, one of which fails for an hour each day."""
    quarters: list[Level] = []
    with tempfile.TemporaryDirectory() as folder:
        history = HistoryStore(Path(folder) / "history.db")
        stage = Stage(
            probe=lambda target, at: REFUSED if "bravo" in target and at % 86_400 < 3600 else FINE,
            memory=cast("FakeMemory", cast("Memory", history)),
        )
        _forget_what_tests_note(stage)
        seconds = weeks * _WEEK_S
        marks = [
            (seconds * n / 4 - 1, lambda _engine: quarters.append(_now())) for n in range(1, 5)
        ]
        stage.play(
            *(service(name) for name in ("acme", "bravo", "chi", "dora")), seconds=seconds, at=marks
        )
        stage.close()
        history.close()
    return Soak(weeks, tuple(quarters))


def _forget_what_tests_note(stage: Stage) -> None:
    """Keep the last of what a stage notes for tests: weeks of it would look like a leak."""
    for name in ("snapshots", "asked", "alerted", "shown_keys"):
        setattr(stage, name, deque(getattr(stage, name), maxlen=1))


def _now() -> Level:
    gc.collect()
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    resident = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return Level(
        int(resident.split()[1]), len([*Path("/proc/self/fd").iterdir()]), threading.active_count()
    )


if __name__ == "__main__":
    found = soak(float(sys.argv[1]))
    print(found, f"growth {found.growth:.2%}")  # noqa: T201 - a script
    sys.exit(not found.level)
