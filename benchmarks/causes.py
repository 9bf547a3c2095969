"""Replay every drillable outage against random watch lists: is the right cause named?

Run:  ``python -m benchmarks.causes [draws]``.  Seeded: the same table each time.

*Right* is the provider that failed, its owner or a part of it; *wrong* any other; *silent* nobody.
The graph alone speaks here, without providers' pages or direct probes; in the rows "failures
seen" each service also fails as it did then, in a coincidence each in its own way.  In
the rows "edges removed", the edges that cite the sources of that very outage are taken out first:
much of the graph was learnt from the outages that it is tested on.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import zip_longest
from random import Random

from msgspec.structs import replace

from benchmarks.report import replace_section
from statustray.domain.continuity.drill import drillable
from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.diagnosis.candidates import related
from statustray.domain.diagnosis.root_cause import common_causes
from statustray.domain.model.catalogue import Catalogue, Outage
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.service_health import ServiceHealth
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.snapshot import ServiceState
from statustray.gateways.files.bundled.catalogue import load_catalogue

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
SERVER_ERROR = 500
WAYS = (
    Failure(FailureKind.NAME_NOT_FOUND, Phase.DNS),
    Failure(FailureKind.TIMED_OUT, Phase.CONNECT),
    Failure(FailureKind.HTTP_STATUS, Phase.REQUEST, http_status=503),
    Failure(FailureKind.RESET, Phase.TLS),
)
MANY = 4
"""An outage with at least this many affected services counts; smaller ones cannot be told."""


@dataclass(frozen=True, slots=True)
class Size:
    """How many services are watched, and how many of them are down."""

    watched: int
    down: int
    failures_seen: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table, with the figures to beat where there are some."""

    name: str
    counts: Counter[str]
    aim: str = ""

    def line(self) -> str:
        """Return the row in Markdown."""
        every = self.counts.total() or 1
        cells = (f"{100 * self.counts[key] / every:.1f} %" for key in ("right", "wrong", "silent"))
        return f"| {self.name} | {' | '.join(cells)} | {self.aim} |"


def main() -> None:
    """Print the tables and write the section."""
    draws = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    catalogue = load_catalogue()
    text = "\n".join(_report(catalogue, draws))
    print(text)
    replace_section("causes", text)


def _report(catalogue: Catalogue, draws: int) -> Iterator[str]:
    """Yield the lines of both tables."""
    yield "## Common causes\n"
    yield f"{len(_replayed(catalogue))} outages, {draws} random watch lists each.\n"
    yield "| what | right | wrong | silent | to beat (right / wrong) |\n|---|---|---|---|---|"
    for row in rows(catalogue, draws):
        yield row.line()
    yield "\n| outage | right | wrong | silent | |\n|---|---|---|---|---|"
    for outage in _replayed(catalogue):
        graph = DependencyGraph(without(catalogue, outage), today=TODAY)
        yield Row(outage.id, replayed((outage,), catalogue, graph, Size(20, 5), draws)).line()


def rows(catalogue: Catalogue, draws: int) -> Iterator[Row]:
    """Yield the table: real outages with and without what they taught, then coincidences."""
    usual, seen, whole = (
        Size(20, 5),
        Size(20, 5, failures_seen=True),
        DependencyGraph(catalogue, today=TODAY),
    )
    outages = _replayed(catalogue)
    small = tuple(o for o in drillable(catalogue) if o not in outages)
    crossing = tuple(o for o in outages if _crosses(o, catalogue))
    yield Row("all edges", replayed(outages, catalogue, whole, usual, draws), "71 % / 7 %")
    yield Row("edges removed", unlearnt(outages, catalogue, usual, draws), "49 % / 8 %")
    yield Row("across companies", unlearnt(crossing, catalogue, usual, draws), "18 % / 12 %")
    yield Row("edges removed, failures seen", unlearnt(outages, catalogue, seen, draws))
    yield Row("across companies, failures seen", unlearnt(crossing, catalogue, seen, draws))
    for size in (Size(10, 3), Size(40, 8)):
        name = f"edges removed, {size.down} down of {size.watched}"
        yield Row(name, unlearnt(outages, catalogue, size, draws))
    yield Row("edges removed, one to three hit", unlearnt(small, catalogue, usual, draws))
    for size, aim in (
        (usual, "wrong 5 %"),
        (Size(20, 3), "wrong 0.5 %"),
        (Size(10, 4), ""),
        (seen, ""),
    ):
        name = f"coincidence, {size.down} down of {size.watched}"
        name += ", failures seen" if size.failures_seen else ""
        yield Row(name, coincidences(catalogue, whole, size, 40 * draws), aim)


def unlearnt(
    outages: Iterable[Outage], catalogue: Catalogue, size: Size, draws: int
) -> Counter[str]:
    """Replay each outage on a graph without what that very outage taught."""
    counts: Counter[str] = Counter()
    for outage in outages:
        graph = DependencyGraph(without(catalogue, outage), today=TODAY)
        counts += replayed((outage,), catalogue, graph, size, draws)
    return counts


def replayed(
    outages: Iterable[Outage], catalogue: Catalogue, graph: DependencyGraph, size: Size, draws: int
) -> Counter[str]:
    """Count how *outages* are explained to the owners of random watch lists."""
    counts: Counter[str] = Counter()
    for outage in outages:
        chance = Random(outage.id)  # noqa: S311 - a replay, not a secret
        hit = _known(outage, catalogue)
        rest = [s for s in _living(catalogue) if s not in hit]
        for _ in range(draws):
            down = chance.sample(hit, min(size.down, len(hit)))
            up = chance.sample(rest, size.watched - len(down))
            ways = [_failure(outage)] * len(down) if size.failures_seen else []
            states = _states(down, up, ways, catalogue)
            counts[_judged(_named(states, graph), outage.provider, graph)] += 1
    return counts


def coincidences(
    catalogue: Catalogue, graph: DependencyGraph, size: Size, draws: int
) -> Counter[str]:
    """Count how often unrelated services that fail together are blamed on somebody."""
    chance = Random(7)  # noqa: S311 - a replay, not a secret
    living = _living(catalogue)
    counts: Counter[str] = Counter()
    for _ in range(draws):
        watched = chance.sample(living, size.watched)
        ways = chance.choices(WAYS, k=size.down) if size.failures_seen else []
        states = _states(watched[: size.down], watched[size.down :], ways, catalogue)
        counts["silent" if _named(states, graph) is None else "wrong"] += 1
    return counts


def without(catalogue: Catalogue, outage: Outage) -> Catalogue:
    """Return *catalogue* without the edges that cite a source of *outage*."""
    affected = _known(outage, catalogue)
    kept = {key: _unlearn(catalogue.services[key], outage) for key in affected}
    return replace(catalogue, services={**catalogue.services, **kept})


def _unlearn(service: Service, outage: Outage) -> Service:
    return replace(service, edges=tuple(e for e in service.edges if e.source not in outage.sources))


def _states(
    down: list[str], up: list[str], ways: Sequence[Failure | None], catalogue: Catalogue
) -> tuple[ServiceState, ...]:
    failed = (
        ServiceState(
            catalogue.services[key], ServiceHealth(Level.MAJOR_OUTAGE, since=NOW, probe=way)
        )
        for key, way in zip_longest(down, ways)
    )
    fine = (
        ServiceState(catalogue.services[key], ServiceHealth(Level.OPERATIONAL, since=NOW))
        for key in up
    )
    return (*failed, *fine)


def _failure(outage: Outage) -> Failure | None:
    """Return what a probe would have met, None where it would have met nothing."""
    if outage.symptoms.dns:
        return WAYS[0]
    if outage.symptoms.tcp:
        return WAYS[1]
    refused = [status for status in outage.symptoms.http_status if status >= SERVER_ERROR]
    return replace(WAYS[2], http_status=refused[0]) if refused else None


def _named(states: tuple[ServiceState, ...], graph: DependencyGraph) -> str | None:
    return next((c.provider for c in common_causes(states, graph=graph) if c.provider), None)


def _judged(named: str | None, truth: str, graph: DependencyGraph) -> str:
    if named is None:
        return "silent"
    return "right" if related(named, truth, graph) else "wrong"


def _replayed(catalogue: Catalogue) -> tuple[Outage, ...]:
    return tuple(
        outage
        for outage in catalogue.outages.values()
        if outage.drillable and len(_known(outage, catalogue)) >= MANY
    )


def _known(outage: Outage, catalogue: Catalogue) -> list[str]:
    found = (catalogue.service(key) for key in outage.affected)
    return [service.id for service in found if service is not None]


def _living(catalogue: Catalogue) -> list[str]:
    return [s.id for s in catalogue.services.values() if not s.retired]


def _crosses(outage: Outage, catalogue: Catalogue) -> bool:
    owners = Counter(catalogue.services[key].owner for key in _known(outage, catalogue))
    return owners.most_common(1)[0][1] * 2 < owners.total()


if __name__ == "__main__":
    main()
