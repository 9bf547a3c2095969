"""What shared fate costs: the index once, the common cause and the backups with each snapshot.

Run:  ``python -m benchmarks.fate``.  A thousand services are watched; the budget is
20 ms for a snapshot.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from random import Random
from statistics import median
from time import perf_counter

from msgspec.structs import replace

from benchmarks.report import replace_section, table
from statustray.domain.continuity.backup import advise
from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.diagnosis.root_cause import common_causes
from statustray.domain.model.checks.service_health import ServiceHealth
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Settings, Watch
from statustray.domain.model.snapshot import ServiceState
from statustray.gateways.files.bundled.catalogue import load_catalogue

MANY = 1000
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def main() -> None:
    """Print the table."""
    catalogue = load_catalogue()
    watched = _many(list(catalogue.services.values()))
    settings = Settings(watch=tuple(Watch(service=s.id) for s in watched))

    def build() -> DependencyGraph:
        graph = DependencyGraph(catalogue, today=NOW.date(), watched=watched)
        graph.reach.dependants("aws")
        return graph

    graph = build()
    rows: list[tuple[object, ...]] = [("what", "median", "worst"), _row("index, once", build, 5)]
    for failing in (0, 1, 10, 100, 1000):
        states = _states(watched, failing)
        find = partial(common_causes, states, graph=graph)
        rows.append(_row(f"causes, {failing} down", find, 20))
    states = _states(watched, 10)

    def backups() -> None:
        for state in states[:10]:
            advise(
                state.id,
                down=(),
                states=states,
                graph=graph,
                settings=settings,
                catalogue=catalogue,
            )

    rows.append(_row("backups for all of 10 down", backups, 20))
    words = "A thousand services are watched; a snapshot may take 20 ms."
    text = f"## Shared fate\n\n{words}\n\n{table(*rows)}\n"
    print(text)
    replace_section("fate", text)


def _many(services: list[Service]) -> tuple[Service, ...]:
    copies = [replace(s, id=f"{s.id}-{i}") if i else s for i in range(4) for s in services]
    return tuple(copies[:MANY])


def _states(watched: tuple[Service, ...], failing: int) -> tuple[ServiceState, ...]:
    chance = Random(failing)  # noqa: S311 - a measurement, not a secret
    shuffled = chance.sample(watched, len(watched))
    return tuple(
        ServiceState(
            service,
            ServiceHealth(
                Level.MAJOR_OUTAGE if place < failing else Level.OPERATIONAL,
                since=NOW + timedelta(seconds=chance.uniform(0, 900)),
            ),
        )
        for place, service in enumerate(shuffled)
    )


def _row(name: str, work: Callable[[], object], times: int) -> tuple[object, ...]:
    took: list[float] = []
    for _ in range(times):
        started = perf_counter()
        work()
        took.append(1000 * (perf_counter() - started))
    return name, f"{median(took):.1f} ms", f"{max(took):.1f} ms"


if __name__ == "__main__":
    main()
