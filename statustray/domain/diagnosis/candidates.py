"""Weigh which provider could have made exactly these services fail, and not the others.

For each provider: the likelihood of this picture had it failed, against the likelihood had nothing
shared failed.  Healthy services are half the evidence.  A hub that touches everything can explain
nearly any handful, so the prior falls with reach.  Numbers and their measurement: ``benchmarks``.
"""

from collections.abc import Collection, Iterable
from math import log

from msgspec import Struct

from statustray.domain.dependencies.dependency_graph import DependencyGraph

# The chance that a service has a problem of its own.
_ALONE = 0.02
# No edge is known so well that a healthy dependant refutes it altogether.
_SUREST = 0.95
# How fast the prior falls with the number of services that depend on a provider.
_HUB = 0.7
# A dependant that is documented, and healthy, speaks against so narrow a level.
_DOCUMENTED = 0.75


class CauseCandidate(Struct, frozen=True):
    """A provider with what speaks for and against it; ``score`` is the log of odds."""

    node: str
    down: tuple[str, ...]
    up: tuple[str, ...]
    score: float
    coverage: float


def cause_candidates(
    down: Collection[str],
    up: Collection[str],
    graph: DependencyGraph,
    known: frozenset[str],
) -> tuple[CauseCandidate, ...]:
    """Return what at least two of *down* depend on, or one if *known*, the likeliest first."""
    healthy = frozenset(up)
    found = (_weigh(node, down, healthy, graph) for node in _in_common(down, graph, known))
    return tuple(sorted(found, key=lambda s: (-s.score, s.node)))


def narrowest(
    best: CauseCandidate, others: Iterable[CauseCandidate], graph: DependencyGraph
) -> CauseCandidate:
    """Return the level at which *best* is to be named.

    Inwards while a narrower level explains as much; outwards to the owner of all where a service
    that surely needs the level is healthy.
    """
    family = {s.node: s for s in others if best.node in graph.lineage(s.node)}
    inner = [s for s in family.values() if set(s.down) >= set(best.down)]
    fit = max((best, *inner), key=lambda s: (len(graph.lineage(s.node)), s.score, s.node))
    if not any(graph.reach.fails_with(service, fit.node) >= _DOCUMENTED for service in fit.up):
        return fit
    return _owner_of_all(fit, others, graph) or fit


def related(one: str, other: str, graph: DependencyGraph) -> bool:
    """Whether two providers are one candidate at different zoom: a zone, its cloud, its owner."""
    return not set(graph.lineage(one)).isdisjoint(graph.lineage(other))


def _in_common(
    down: Collection[str], graph: DependencyGraph, known: frozenset[str]
) -> tuple[str, ...]:
    seen: set[str] = set()
    twice: set[str] = set()
    for service in down:
        nodes = graph.reach.paths(service).keys()
        twice |= seen & nodes
        seen |= nodes
    return tuple(twice | (seen & known))


def _weigh(
    node: str, down: Collection[str], healthy: frozenset[str], graph: DependencyGraph
) -> CauseCandidate:
    chances = graph.reach.dependants(node)
    failed = tuple(service for service in down if service in chances)
    fine = tuple(healthy & chances.keys())
    lost = sum(chances[service] for service in failed)
    kept = sum(chances[service] for service in fine)
    for_it = sum(_against_chance(chances[service]) for service in failed)
    against_it = sum(_spared(chances[service]) for service in fine)
    prior = -_HUB * log(len(chances))
    score = prior + for_it + against_it
    return CauseCandidate(node, failed, fine, score, coverage=lost / (lost + kept))


def _against_chance(chance: float) -> float:
    return log((1 - (1 - _ALONE) * (1 - min(chance, _SUREST))) / _ALONE)


def _spared(chance: float) -> float:
    return log(1 - min(chance, _SUREST))


def _owner_of_all(
    fit: CauseCandidate, others: Iterable[CauseCandidate], graph: DependencyGraph
) -> CauseCandidate | None:
    owners = {service.owner if (service := graph.service(s)) else None for s in fit.down}
    above = graph.lineage(fit.node)[1:]
    return next((s for s in others if {s.node} == owners and s.node in above), None)
