"""Past outages that showed two services failing together."""

from collections.abc import Iterable

from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.model.catalogue import Catalogue, Outage


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
