"""What watching costs by the minute: processor time, wake-ups, busy windows (budgets B7 to B10).

Run: ``python -m benchmarks.idle [SECONDS]``.  The program and the floor watch at the same time,
each the same number of services of its own.
"""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from benchmarks.measure import Figure, Process, publish
from benchmarks.program import TRAY, settled, started, watching
from benchmarks.sampler import Minutes, observed
from benchmarks.screen import Screen, screen
from benchmarks.site import Site, site

_SECONDS: Final = 120.0
_FEW: Final = 50
_MANY: Final = 1000
_ROUND_TRIP_S: Final = 0.05
_WARM_S: Final = 30.0
_WARM_MANY_S: Final = 60.0


def main() -> None:
    """Measure, print and write the section."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else _SECONDS
    words = (
        f"Over {seconds:.0f} s each, a round trip of 50 ms for 50 services.  The floor asks the "
        "same questions at the same pace, bare: each front page once a minute on a fresh "
        "connection, each status page every two minutes on a kept one, all on a grid of 15 s.  "
        "A wake-up is a thread that had gone to sleep by itself; a busy window is a tenth of a "
        "second in which the process ran."
    )
    publish("idle", "By the minute", words, lambda: figures(seconds))


def figures(seconds: float) -> Iterator[Figure]:
    """Measure 50 services, 1000 services, and no network."""
    with screen() as tray:
        floor, ours = _beside(tray, _FEW, _WARM_S, seconds, round_trip_s=_ROUND_TRIP_S)
        yield Figure("B7", "processor, 50 services", ours.cpu_ms, 1.3, "ms/min", floor.cpu_ms)
        yield Figure("B9", "wake-ups, 50 services", ours.wakeups, 1.3, "/min", floor.wakeups)
        yield Figure("B9", "busy windows, 50 services", ours.windows, 1.3, "/min", floor.windows)
        yield Figure("B9", "bursts, 50 services", ours.bursts, 4.2, "/min")
        bare, offline = _offline(tray, seconds)
        yield Figure("B10", "wake-ups, offline", offline.wakeups, 4, "/min", room=bare.wakeups)
        floor, ours = _beside(tray, _MANY, _WARM_MANY_S, seconds)
        yield Figure("B8", "processor, 1000 services", ours.cpu_ms, 1.2, "ms/min", floor.cpu_ms)


def _beside(
    tray: Screen, services: int, warm_s: float, seconds: float, *, round_trip_s: float = 0.0
) -> tuple[Minutes, Minutes]:
    """Watch floor and program at the same time, once both have begun to be regular."""
    with (
        site(services, round_trip_s=round_trip_s) as theirs,
        site(services, round_trip_s=round_trip_s) as ours,
        _polls(theirs) as floor,
        watching(tray, ours) as program,
    ):
        settled(program, ours)
        time.sleep(warm_s)
        least, most = observed((floor, program.process), seconds=seconds)
        program.must_live()
        return least, most


def _offline(tray: Screen, seconds: float) -> tuple[Minutes, Minutes]:
    """Watch a bare tray and the program after everything it knew has gone."""
    with started(tray, TRAY) as floor, site(_FEW) as pages, watching(tray, pages) as program:
        time.sleep(_WARM_S)
        pages.process.terminate()
        time.sleep(2 * _WARM_S)
        bare, offline = observed((floor.process, program.process), seconds=seconds)
        program.must_live()
        return bare, offline


@contextmanager
def _polls(pages: Site) -> Iterator[Process]:
    words = ["-m", "benchmarks.floors", "polls", str(pages.authority), *pages.origins]
    with subprocess.Popen([sys.executable, *words]) as child:
        try:
            yield Process(child.pid)
        finally:
            child.terminate()


if __name__ == "__main__":
    main()
