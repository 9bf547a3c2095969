"""Past outages that showed two services failing together."""

from collections.abc import Iterable

from msgspec import Struct

from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.dependencies.reachability import counts
from statustray.domain.model.catalogue import Catalogue, Outage
from statustray.domain.model.dependency import EdgeConfidence


class PurposeLost(Struct, frozen=True):
    """One purpose of services that an outage left otherwise alone, as what they need for it failed.

    ``sure``: that they need it is documented or was seen in an outage.
    """

    purpose: str
    services: tuple[str, ...]
    sure: bool


def precedent(
    services: Iterable[str], node: str, *, graph: DependencyGraph, catalogue: Catalogue
) -> Outage | None:
    """Return the newest outage of *node*, or of a part or owner of it, that hit all *services*."""
    together = frozenset(services)
    seen = (
        outage
        for outage in catalogue.outages.values()
        if together <= affected(outage, catalogue) and _within(outage.provider, node, graph)
    )
    return max(seen, key=lambda outage: outage.started_at, default=None)


def affected(outage: Outage, catalogue: Catalogue) -> frozenset[str]:
    """Return the services that an outage hit, by today's ids."""
    return frozenset(catalogue.renamed.get(key, key) for key in outage.affected)


def purposes_lost(
    services: Iterable[str], outage: Outage, *, graph: DependencyGraph, catalogue: Catalogue
) -> tuple[PurposeLost, ...]:
    """Return the purposes for which *services* need what an outage hit, the sure ones first.

    A bank sends money over the network that failed: so much failed with it, and nothing else.
    """
    named = affected(outage, catalogue)
    found: dict[tuple[bool, str], dict[str, None]] = {}
    for service in map(graph.service, services):
        for edge in graph.edges(service.id) if service else ():
            for purpose in edge.only_for if edge.on in named else ():
                if service and purpose in service.purposes and counts(edge, purpose):
                    unsure = edge.confidence is EdgeConfidence.LIKELY
                    found.setdefault((unsure, purpose), {})[service.id] = None
    return tuple(
        PurposeLost(purpose, tuple(keys), not unsure)
        for (unsure, purpose), keys in sorted(found.items())
    )


def hardest(
    outages: Iterable[Outage], watched: Iterable[str], catalogue: Catalogue
) -> Outage | None:
    """Return the outage that hit most of the *watched* services, the newest of equals.

    None where none of *outages* hit any.
    """
    mine = frozenset(watched)
    hits = ((len(mine & affected(outage, catalogue)), outage) for outage in outages)
    most = max(hits, key=lambda hit: (hit[0], hit[1].started_at), default=None)
    return most[1] if most is not None and most[0] else None


def _within(provider: str, node: str, graph: DependencyGraph) -> bool:
    return node in graph.lineage(provider) or provider in graph.lineage(node)
