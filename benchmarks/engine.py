"""Processor time of a look with everything that follows it (budget B6), against bare polls.

Run: ``python -m benchmarks.engine``.  The real engine, history and judging watch 50 services and
look at all of them again and again; the floor asks the same, bare.  Both take turns.
"""

import asyncio
import os
import ssl
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median
from time import process_time
from typing import Final

from benchmarks.floor_polls import Polls
from benchmarks.measure import Figure, publish
from benchmarks.site import Site, site
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.service import Probe, Service
from statustray.domain.model.settings import NetworkRules, Settings
from statustray.domain.model.snapshot import Snapshot
from statustray.engine.diagnoser import Diagnoser
from statustray.engine.engine import Engine
from statustray.engine.publisher import Outputs
from statustray.gateways.history.store import HistoryStore
from statustray.gateways.system_environment import open_environment

_SERVICES: Final = 50
_ROUNDS: Final = 15

Round = Callable[[], Awaitable[object]]


def main() -> None:
    """Measure, print and write the section."""
    words = (
        f"Milliseconds for one service, the median of {_ROUNDS} rounds over {_SERVICES} services.  "
        "Ours is the whole engine: connection, reading, verdict, history, notices, snapshot."
    )
    publish("engine", "A look through the whole engine", words, figures)


def figures() -> Iterator[Figure]:
    """Measure unchanged pages on kept connections, then front pages on fresh ones."""
    with site(_SERVICES) as pages:
        os.environ["SSL_CERT_FILE"] = str(pages.authority)
        floor, ours = asyncio.run(_compare(pages, probed=False))
        yield Figure("B6", "unchanged page, kept alive", ours, 1.25, "ms", floor)
        floor, ours = asyncio.run(_compare(pages, probed=True))
        yield Figure("B6", "probe, cold", ours, 1.15, "ms", floor)


async def _compare(pages: Site, *, probed: bool) -> tuple[float, float]:
    polls = Polls(ssl.create_default_context(cafile=str(pages.authority)), pages.origins)
    ask = polls.probe if probed else polls.page

    async def bare() -> None:
        await asyncio.gather(*map(ask, pages.origins))

    with tempfile.TemporaryDirectory(prefix="bench-home-") as home:
        watch = _Watch(pages, Path(home), probed=probed)
        running = asyncio.create_task(watch.engine.run())
        for warm in (bare, watch.round):
            await warm()
        taken = [(await _cpu_ms(bare), await _cpu_ms(watch.round)) for _ in range(_ROUNDS)]
        watch.engine.stop()
        await running
        watch.history.close()
    floor, ours = (median(column) / _SERVICES for column in zip(*taken, strict=True))
    return floor, ours


async def _cpu_ms(work: Round) -> float:
    began = process_time()
    await work()
    return 1000 * (process_time() - began)


class _Watch:
    """The engine with a real memory, and a way to await a look at everything."""

    def __init__(self, pages: Site, home: Path, *, probed: bool) -> None:
        make = partial(_service, probed=probed)
        services = tuple(make(n, origin) for n, origin in enumerate(pages.origins))
        self.history = HistoryStore(home / "history.db")
        diagnoser = Diagnoser(Catalogue(), today=datetime.now(UTC).date())
        diagnoser.configure(services, Settings())
        self._done = asyncio.Event()
        self._began = datetime.now(UTC)
        self.engine = Engine(
            environment=open_environment(memory=self.history, rules=NetworkRules()),
            outputs=Outputs(self._see, lambda _event: None),
            diagnose=diagnoser.diagnose,
        )
        self.engine.configure(services, Settings())

    async def round(self) -> None:
        """Look at everything, until it was shown."""
        self._began = datetime.now(UTC)
        self._done.clear()
        self.engine.check_now()
        await self._done.wait()

    def _see(self, snapshot: Snapshot) -> None:
        ats = (state.health.page_at or state.health.probe_at for state in snapshot.services)
        if all(at is not None and at >= self._began for at in ats):
            self._done.set()


def _service(number: int, origin: str, *, probed: bool) -> Service:
    if probed:
        return Service(f"s{number}", f"Service {number}", probe=Probe(f"{origin}/"))
    return Service(f"s{number}", f"Service {number}", page=origin, provider="statuspage")


if __name__ == "__main__":
    main()
