"""How quick the windows are: opening the panel, and stalls of the GUI thread (budget B11).

Run: ``python -m benchmarks.windows``.  The program runs as a process of its own on a virtual
screen; an ear inside it opens the panel as a click does and counts how late a timer of 4 ms is.
"""

import time
from collections.abc import Iterator
from statistics import median
from typing import Final, cast

from benchmarks.measure import Figure, publish
from benchmarks.program import INSIDE, Started, settled, watching
from benchmarks.screen import Screen, screen
from benchmarks.site import Site, site

_OPENINGS: Final = 5
_PROGRAMS: Final = 5
_WINDOWS: Final = ("panel", "details", "settings", "history")
_WATCHED_S: Final = 10
_FEW: Final = 50
_HALF: Final = 500
_MANY: Final = 1000
_OPEN_MS: Final = 100
_GAP_MS: Final = 50
_TURN_MS: Final = 40


def main() -> None:
    """Measure, print and write the section."""
    words = (
        "From the click to the painted window, on a virtual screen; the first opening builds the "
        "window and loads what it is made of.  Each window is opened first in "
        f"{_PROGRAMS} programs; the median counts.  On a machine that is shared only processor "
        "time is steady.  Stalls are the latest turn of a timer of 4 ms in the GUI thread over "
        f"{_WATCHED_S} s; the floor is the same timer in the same program at rest."
    )
    publish("windows", "Windows", words, figures)


def figures() -> Iterator[Figure]:
    """Measure with few and with many services."""
    with screen() as tray:
        yield from _first_openings(tray)
        yield from _opening(tray, _FEW)
        yield from _burst(tray)
        yield from _first_with_many(tray)
        yield from _opening(tray, _MANY)


def _first_openings(tray: Screen) -> Iterator[Figure]:
    """Open each window of several programs for the first time."""
    with site(_FEW) as pages:
        openings = [_opened_once(tray, pages) for _ in range(_PROGRAMS)]
    for name, used in zip(_WINDOWS, map(median, zip(*openings, strict=True)), strict=True):
        what = f"{name}, {_FEW} services, first opening, the thread's processor time"
        yield Figure("window", what, used, _OPEN_MS, "ms")


def _opened_once(tray: Screen, pages: Site) -> tuple[float, ...]:
    with watching(tray, pages, INSIDE) as ours:
        settled(ours, pages)
        panel, details = (_numbers(ours, words)["cpu"] for words in ("open", "details"))
        ours.ask("close")
        return panel, details, *(_numbers(ours, words)["cpu"] for words in ("settings", "history"))


def _first_with_many(tray: Screen) -> Iterator[Figure]:
    """Open the panel of several programs with a long list for the first time."""
    firsts = []
    with site(_MANY) as pages:
        for _ in range(_PROGRAMS):
            with watching(tray, pages, INSIDE) as ours:
                settled(ours, pages)
                firsts.append(_numbers(ours, "open"))
    yield from _of_openings(f"panel open, {_MANY:,} services, first", firsts)


def _of_openings(what: str, openings: list[dict[str, float]]) -> Iterator[Figure]:
    for key, words in (("took", "time"), ("cpu", "the thread's processor time")):
        usual = median(each[key] for each in openings)
        yield Figure("panel", f"{what}, {words}", usual, _OPEN_MS, "ms")


def _opening(tray: Screen, services: int) -> Iterator[Figure]:
    with site(services) as pages, watching(tray, pages, INSIDE) as ours:
        settled(ours, pages)
        ours.ask("open")
        again = [_again(ours) for _ in range(_OPENINGS)]
        what = f"panel open, {services:,} services"
        yield from _of_openings(f"{what}, again", again)
        if services == _MANY:
            yield from _stalls(ours)


def _again(ours: Started) -> dict[str, float]:
    ours.ask("close")
    time.sleep(0.5)
    return _numbers(ours, "open")


def _stalls(ours: Started) -> Iterator[Figure]:
    """Measure while a changed snapshot of all services comes four times a second."""
    what = "longest stall, a snapshot of 1,000 services every 0.25 s, panel"
    rest = _numbers(ours, f"late {_WATCHED_S}")["most"]
    shown = _numbers(ours, f"snapshots {_WATCHED_S}")
    ours.ask("close")
    hidden = _numbers(ours, f"snapshots {_WATCHED_S}")
    for state, seen in (("open", shown), ("closed", hidden)):
        yield Figure("B11", f"{what} {state}", seen["most"], 1, "ms", rest, room=_GAP_MS)
        words = f"{what} {state}, the thread's processor time"
        yield Figure("B11", words, seen["cpu"], _TURN_MS, "ms")


def _burst(tray: Screen) -> Iterator[Figure]:
    """Measure while 500 services are looked at on fresh connections, all at once."""
    with site(_HALF) as pages, watching(tray, pages, INSIDE) as ours:
        settled(ours, pages)
        calm = _numbers(ours, f"late {_WATCHED_S}")
        ours.ask("refresh")
        busy = _numbers(ours, f"late {_WATCHED_S}")
    what = "lateness while 500 services are looked at"
    yield Figure("B11", f"{what}, p99", busy["p99"], 1, "ms", calm["p99"], room=3)
    yield Figure("B11", f"{what}, longest", busy["most"], 1, "ms", calm["most"], room=_GAP_MS)


def _numbers(ours: Started, words: str) -> dict[str, float]:
    return cast("dict[str, float]", ours.ask(words))


if __name__ == "__main__":
    main()
