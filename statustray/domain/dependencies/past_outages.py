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


def _within(provider: str, node: str, graph: DependencyGraph) -> bool:
    return node in graph.lineage(provider) or provider in graph.lineage(node)
