"""Services that may fall together: kin need the same, or one of them needs the other."""

from functools import lru_cache

from statustray.domain.model.service import Service


def needs(service: Service) -> frozenset[str]:
    """Return the nodes that *service* falls with: what it needs, its owner, and itself."""
    return _needs(service.id, service.owner, tuple(edge.on for edge in service.edges))


@lru_cache(maxsize=8192)
def _needs(own: str, owner: str | None, edges: tuple[str, ...]) -> frozenset[str]:
    return frozenset((own, *edges, *(() if owner is None else (owner,))))
