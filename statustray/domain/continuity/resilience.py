"""How many baskets the user's services are in, which failure would hurt most, what is uncovered."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, combinations

from msgspec import Struct

from statustray.domain.continuity.alternatives import not_set_up, owned
from statustray.domain.continuity.meanwhile import meanwhile
from statustray.domain.continuity.needs import IRREPLACEABLE, purposes_used
from statustray.domain.dependencies.dependency_graph import FAILS_WITH, DependencyGraph
from statustray.domain.dependencies.layers import Layer, effective_baskets, known_services
from statustray.domain.dependencies.offline_alternatives import EMERGENCY, easy_to_join, ways
from statustray.domain.model.advice import Independence
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Settings


class Blast(Struct, frozen=True):
    """What fails with one provider.  ``share`` of the watched services, in [0, 1]."""

    provider: str
    name: str
    share: float
    services: tuple[str, ...]
    purposes_lost: tuple[str, ...]


class Uncovered(Struct, frozen=True):
    """A purpose without a backup known to be independent.

    ``unsure`` is True where another service is there and nothing shared is known of it.
    """

    purpose: str
    services: tuple[str, ...]
    unsure: bool = False


class Change(Struct, frozen=True):
    """The one change that would help most: what to set up, and what it would cover."""

    service: str
    name: str
    purposes: tuple[str, ...]


class Stopgap(Struct, frozen=True):
    """What helps while services of one kind are down: their names, and the ids of the lines."""

    names: tuple[str, ...]
    lines: tuple[str, ...]


class Resilience(Struct, frozen=True):
    """The whole report.

    ``known`` is of how many services a provider is known, by layer; ``not_known`` are those of
    which no shared machine is recorded.  ``unready`` are steps of the plan that are still to be set
    up.
    """

    baskets: Mapping[Layer, float]
    known: Mapping[Layer, int]
    blasts: tuple[Blast, ...]
    uncovered: tuple[Uncovered, ...]
    not_known: tuple[str, ...]
    services: tuple[str, ...]
    change: Change | None = None
    bridges: tuple[Stopgap, ...] = ()
    unready: tuple[str, ...] = ()


def resilience(
    services: Sequence[Service], *, settings: Settings, catalogue: Catalogue, graph: DependencyGraph
) -> Resilience:
    """Report on the watched *services* and the plan."""
    ids = tuple(service.id for service in services)
    gaps = _uncovered(services, settings, graph)
    return Resilience(
        baskets=effective_baskets(ids, graph),
        known=known_services(ids, graph),
        blasts=_blasts(services, settings, graph),
        uncovered=gaps,
        not_known=tuple(key for key in ids if not graph.is_mapped(key)),
        services=ids,
        change=_best_change(gaps, catalogue, graph),
        bridges=_stopgaps(services, catalogue, settings.me.country),
        unready=tuple(not_set_up(settings.plan, settings, catalogue)),
    )


def _stopgaps(
    services: Sequence[Service], catalogue: Catalogue, country: str
) -> tuple[Stopgap, ...]:
    """Return the lines for the meantime, once for all services that have the same."""
    names: dict[tuple[str, ...], list[str]] = {}
    for service in services:
        lines = meanwhile(service, catalogue.meanwhile, country)
        if lines:
            names.setdefault(lines, []).append(service.name)
    return tuple(Stopgap(tuple(who), lines) for lines, who in names.items())


def _blasts(
    services: Sequence[Service], settings: Settings, graph: DependencyGraph
) -> tuple[Blast, ...]:
    reach: dict[str, tuple[str, ...]] = {}
    for node in dict.fromkeys(n for service in services for n in graph.reach.paths(service.id)):
        hit = tuple(s.id for s in services if graph.reach.fails_with(s.id, node) >= FAILS_WITH)
        if len(hit) > 1:
            reach[node] = hit
    rows = (node for node in reach if not _named_by_another(node, reach, graph))
    blasts = (_blast(node, reach[node], services, settings, graph) for node in rows)
    return tuple(sorted(blasts, key=lambda b: (-b.share, -len(b.purposes_lost), b.name)))


def _named_by_another(
    node: str, reach: Mapping[str, tuple[str, ...]], graph: DependencyGraph
) -> bool:
    """Whether a provider of the same family is to be named instead: one candidate, one row.

    The one that takes most; of equals the outermost, but no owner of what others merely rent.
    """
    family = (n for n in reach if node in graph.lineage(n) or n in graph.lineage(node))
    related = [n for n in family if set(reach[n]) >= set(reach[node])]
    return node != min(related, key=lambda n: (-len(reach[n]), *_vagueness(n, reach[n], graph), n))


def _vagueness(node: str, hit: Iterable[str], graph: DependencyGraph) -> tuple[bool, int]:
    owners = {service.owner for key in hit if (service := graph.service(key))}
    landlord = graph.nodes[node].kind == "owner" if node in graph.nodes else False
    return landlord and owners != {node}, len(graph.lineage(node))


def _blast(
    node: str,
    hit: tuple[str, ...],
    services: Sequence[Service],
    settings: Settings,
    graph: DependencyGraph,
) -> Blast:
    fallen = (s for s in services if s.id in hit)
    served = dict.fromkeys(p for s in fallen for p in purposes_used(s, settings, services))
    lost = tuple(
        purpose
        for purpose in served
        if all(
            graph.reach.fails_with(key, node) >= FAILS_WITH
            for key in _serving(purpose, services, settings, graph)
        )
    )
    return Blast(node, graph.name(node), len(hit) / len(services), hit, lost)


def _uncovered(
    services: Sequence[Service], settings: Settings, graph: DependencyGraph
) -> tuple[Uncovered, ...]:
    """Return the purposes without an independent backup.

    Looked at is what somebody planned for, and of each service what it is there for and what its
    user needs it for first.
    """
    used = (purposes_used(s, settings, services)[:1] + s.purposes[:1] for s in services)
    planned = (ladder.purpose for ladder in settings.plan)
    purposes = dict.fromkeys((*planned, *chain.from_iterable(used)))
    gaps = (
        _gap(purpose, _serving(purpose, services, settings, graph), graph)
        for purpose in purposes
        if purpose != EMERGENCY and purpose not in IRREPLACEABLE
    )
    return tuple(sorted((g for g in gaps if g), key=lambda gap: (gap.unsure, -len(gap.services))))


def _serving(
    purpose: str, services: Sequence[Service], settings: Settings, graph: DependencyGraph
) -> tuple[str, ...]:
    """Return what the user has for *purpose*: services, and the rungs of a plan for it."""
    mine = {service.id: service for service in services}
    had = {key: mine.get(key) or graph.service(key) for key in (*mine, *owned(settings))}
    country = settings.me.country
    made = (key for key, service in had.items() if service and service.serves(purpose, country))
    planned = (rung for p in settings.plan if p.purpose == purpose for rung in p.rungs)
    return tuple(dict.fromkeys((*made, *planned)))


def _gap(purpose: str, serving: tuple[str, ...], graph: DependencyGraph) -> Uncovered | None:
    pairs = [graph.independence(a, (b,), purpose) for a, b in combinations(serving, 2)]
    if Independence.KNOWN_SEPARATE in pairs:
        return None
    return Uncovered(purpose, serving, unsure=Independence.NOT_KNOWN in pairs)


def _best_change(
    gaps: tuple[Uncovered, ...], catalogue: Catalogue, graph: DependencyGraph
) -> Change | None:
    """Return what would cover the most purposes; of equals, the first in our order."""
    covered = {
        key: _covered_by(key, gaps, catalogue, graph) for key in _addable(gaps, catalogue, graph)
    }
    best = max(covered, key=lambda key: len(covered[key]), default=None)
    if best is None or not covered[best]:
        return None
    return Change(best, graph.name(best), covered[best])


def _addable(
    gaps: Iterable[Uncovered], catalogue: Catalogue, graph: DependencyGraph
) -> tuple[str, ...]:
    """Return what could be added: what is easy to set up, then offline alternatives."""
    wanted, country = [gap.purpose for gap in gaps], graph.me.country
    easy = (key for purpose in wanted for key in easy_to_join(catalogue, purpose, country))
    every = (way for way in ways(catalogue).values() if way.is_in(country))
    at_hand = (way.id for way in every if not {*way.purposes}.isdisjoint(wanted))
    return tuple(dict.fromkeys((*easy, *at_hand)))


def _covered_by(
    key: str, gaps: Iterable[Uncovered], catalogue: Catalogue, graph: DependencyGraph
) -> tuple[str, ...]:
    way, service = ways(catalogue).get(key), catalogue.services.get(key)
    serves = {*(way.purposes if way else ()), *(service.easy_to_join if service else ())}
    return tuple(
        gap.purpose
        for gap in gaps
        if gap.purpose in serves
        if any(
            graph.independence(key, (mine,), gap.purpose) is Independence.KNOWN_SEPARATE
            for mine in gap.services
        )
    )
