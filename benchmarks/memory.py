"""Memory of the idle program: watching 50 services, after the panel, and for each service more.

Run: ``python -m benchmarks.memory`` (budgets B3, B4, B5 and B15).  PSS counts shared pages by
share and moves with what else runs; anonymous memory is the steadier figure.
"""

import subprocess
import sys
import time
from collections.abc import Iterator
from statistics import median
from typing import Final, cast

from benchmarks.measure import Figure, publish
from benchmarks.program import INSIDE, settled, stack, watching
from benchmarks.screen import Screen, screen
from benchmarks.site import Site, site

_ROUNDS: Final = 3
_SERVICES: Final = 50
_MANY: Final = 450
_SETTLED_S: Final = 4.0
_UNWANTED: Final = (
    "PySide6.QtCharts",
    "PySide6.QtNetwork",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSvg",
    "PySide6.QtWebEngineCore",
    "aiohttp",
    "click",
    "cryptography",
    "feedparser",
    "hishel",
    "html.entities",
    "keyring",
    "logging.handlers",
    "multiprocessing",
    "pickle",
    "plyer",
    "pydantic",
    "requests",
    "rich",
    "structlog",
    "tomlkit",
    "typer",
)


def main() -> None:
    """Measure, print and write the section."""
    words = (
        "The floor is a tray icon with asyncio on a thread, httpx, TLS, SQLite and msgspec loaded, "
        "which has asked one question.  The program holds one open connection for each of 50 "
        "status pages beside that.  The floor for each service more is such a connection alone, "
        "which bare httpx keeps once it has read the page: it takes about the 60 kB that were once "
        "the aim for all of a service."
    )
    publish("memory", "Memory", words, figures)


def figures() -> Iterator[Figure]:
    """Measure floor and program in turns, then the growth."""
    with site(_SERVICES) as pages, screen() as tray:
        rounds = [_round(pages, tray) for _ in range(_ROUNDS)]
        loaded = _modules(pages, tray)
    floor_pss, floor, pss, anon, pss_after, anon_after = map(median, zip(*rounds, strict=True))
    yield Figure("B3", "PSS, 50 services, panel never opened", pss, 1.55, "MiB", floor_pss)
    yield Figure("B3", "anonymous, 50 services, panel never opened", anon, 1.55, "MiB", floor)
    yield Figure("B4", "PSS after panel opened and closed", pss_after, 1.7, "MiB", floor_pss)
    yield Figure("B4", "anonymous after panel opened and closed", anon_after, 1.7, "MiB", floor)
    yield from _growth(anon)
    unwanted = [name for name in _UNWANTED if name in loaded]
    what = f"unwanted packages loaded {', '.join(unwanted)}".strip()
    yield Figure("B15", what, len(unwanted), 0)


def _round(pages: Site, tray: Screen) -> tuple[float, ...]:
    with stack(tray, pages) as floor:
        time.sleep(_SETTLED_S)
        least = floor.process.memory()
    with watching(tray, pages, INSIDE) as ours:
        settled(ours, pages)
        idle = ours.process.memory()
        ours.ask("open")
        time.sleep(1)
        ours.ask("close")
        time.sleep(_SETTLED_S)
        return (*least, *idle, *ours.process.memory())


def _modules(pages: Site, tray: Screen) -> set[str]:
    with watching(tray, pages, INSIDE) as ours:
        settled(ours, pages)
        return set(cast("list[str]", ours.ask("modules")))


def _growth(anon: float) -> Iterator[Figure]:
    """Measure what each service adds, by watching many more of them, and what its line alone."""
    with site(_SERVICES + _MANY) as pages:
        line = _line(pages)
        with screen() as tray, watching(tray, pages) as ours:
            settled(ours, pages)
            each = (ours.process.memory()[1] - anon) * 1024 / _MANY
    yield Figure("B5", "for each service more, its page's line kept", each, 1.25, "kB", line)


def _line(pages: Site) -> float:
    """Return what a kept line takes by itself, in kB."""
    command = [sys.executable, "-m", "benchmarks.floor_lines", str(pages.authority)]
    told = subprocess.run([*command, *pages.origins], stdout=subprocess.PIPE, check=True, text=True)
    return float(told.stdout)


if __name__ == "__main__":
    main()
