"""From the start to the icon and to the first question (budgets B1 and B2).

Run: ``python -m benchmarks.start``.  Time runs from before the process is made until a tray on
the session bus hears of the icon, or a status page of the first connection.
"""

import sys
import time
from collections.abc import Iterator
from statistics import median
from typing import Final, NamedTuple

from benchmarks.measure import Figure, publish
from benchmarks.program import TRAY, Started, stack, started, watching
from benchmarks.screen import Screen, screen
from benchmarks.site import Site, site

_ROUNDS: Final = 11
_SERVICES: Final = 50
_PATIENCE_S: Final = 30.0


class Start(NamedTuple):
    """One start of both, in milliseconds."""

    floor: float
    floor_cpu: float
    lean: float
    icon: float
    icon_cpu: float
    asked: float


def main() -> None:
    """Measure, print and write the section."""
    words = (
        f"Medians of {_ROUNDS} starts of each in turns.  The floor is a program that does nothing "
        "but show an icon, one painted disc; that of the first question loads, after its icon, "
        "what any such program needs (see Memory), and asks once.  The disc counts: with the first "
        "brush of a colour PySide builds all names of Qt's namespace, 16 ms, which a square filled "
        "without a painter does not need.  Processor time is steadier than time on a machine that "
        "is shared."
    )
    publish("start", "Start", words, figures)


def figures() -> Iterator[Figure]:
    """Start both in turns."""
    with site(_SERVICES) as pages, screen() as tray:
        starts = [_start(pages, tray) for _ in range(_ROUNDS)]
    middle = Start(*map(median, zip(*starts, strict=True)))
    yield Figure("B1", "start to icon, 50 services", middle.icon, 1.2, "ms", middle.floor)
    yield Figure("B1", "processor until the icon", middle.icon_cpu, 1.2, "ms", middle.floor_cpu)
    yield Figure("B2", "start to first question", middle.asked, 1.5, "ms", middle.lean)


def _start(pages: Site, tray: Screen) -> Start:
    with started(tray, TRAY) as floor:
        pass
    with stack(tray, pages) as least:
        lean = _first_question(pages, least)
    with watching(tray, pages) as ours:
        asked = _first_question(pages, ours)
    return Start(floor.icon_ms, floor.cpu_ms, lean, ours.icon_ms, ours.cpu_ms, asked)


def _first_question(pages: Site, ours: Started) -> float:
    until = time.monotonic() + _PATIENCE_S
    while not pages.seen().first_at:
        if time.monotonic() > until:
            sys.exit("the program asked nothing")
        time.sleep(0.05)
    return 1000 * (pages.seen().first_at - ours.began)


if __name__ == "__main__":
    main()
