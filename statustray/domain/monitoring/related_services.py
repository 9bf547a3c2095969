"""Services that may fail together: they share a dependency, or one depends on the other."""

from functools import lru_cache

from statustray.domain.model.service import Service


def needs(service: Service) -> frozenset[str]:
    """Return the nodes that *service* fails with: its dependencies, its owner, and itself."""
    return _needs(service.id, service.owner, tuple(edge.on for edge in service.edges))


@lru_cache(maxsize=8192)
def _needs(own: str, owner: str | None, edges: tuple[str, ...]) -> frozenset[str]:
    return frozenset((own, *edges, *(() if owner is None else (owner,))))
