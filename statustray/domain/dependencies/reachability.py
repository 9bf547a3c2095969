"""What a service depends on: every path along which the failure of a node reaches it.

A path runs from a service along one of its dependencies and then up through the parents of what it
met, three steps at most.  Weights: see ``edge_weight.py``.
"""

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Protocol

from statustray.domain.dependencies.edge_weight import STAND_IN, edge_weight, either, parent_weight
from statustray.domain.dependencies.paths import DependencyPath
from statustray.domain.model.dependency import DependencyEdge, DependencyNode, EdgeCondition
from statustray.domain.model.service import Service

CLIMB = 3


class Needs(Protocol):
    """What is recorded of services and nodes, as one user has them."""

    @property
    def services(self) -> Mapping[str, Service]:
        """Every service by id."""
        ...

    @property
    def nodes(self) -> Mapping[str, DependencyNode]:
        """Every node by id."""
        ...

    def edges(self, service_id: str) -> tuple[DependencyEdge, ...]:
        """Return every need of a service."""
        ...

    def resolve(self, node_id: str) -> str:
        """Return what the user has in place of a placeholder, or *node_id* as it is."""
        ...

    def lineage(self, node_id: str) -> tuple[str, ...]:
        """Return *node_id* and what it lies in, outwards."""
        ...

    def fails_as_one(self, node_id: str) -> bool:
        """Whether *node_id* is one thing that can fail."""
        ...


class Reachability:
    """The paths along which the failure of a node reaches a service, found once each."""

    def __init__(self, needs: Needs, *, today: date) -> None:
        """Search *needs*; edges age towards *today*."""
        self._known, self._nodes = needs, needs.nodes
        self._today = today
        self._paths: dict[tuple[str, str | None], Mapping[str, tuple[DependencyPath, ...]]] = {}
        self._leaning: dict[str, dict[str, float]] = {}

    def paths(
        self, service_id: str, purpose: str | None = None
    ) -> Mapping[str, tuple[DependencyPath, ...]]:
        """Return by node every path by which the service always depends on it.

        Dependencies that exist only for some purpose count when *purpose* is that one.
        """
        key = (service_id, purpose)
        found = self._paths.get(key)
        if found is None:
            found = self._paths[key] = self._find(service_id, purpose)
        return found

    def path(self, service_id: str, node_id: str) -> DependencyPath | None:
        """Return the strongest path from a service to a node, None when none is known."""
        ways = self.paths(service_id).get(self._known.resolve(node_id), ())
        return max(ways, key=lambda way: way.weight, default=None)

    def fails_with(self, service_id: str, node_id: str) -> float:
        """Return how likely the failure of a node affects the service, all paths together."""
        ways = self.paths(service_id).get(self._known.resolve(node_id), ())
        return either(*(way.weight for way in ways))

    def ends(self, services: Collection[str]) -> frozenset[str]:
        """Return all nodes to which ``paths`` lead from any of *services*, without the ways."""
        found: dict[str, int] = {}  # how much further each was followed
        waiting = [(key, CLIMB) for key in services if key in self._nodes]
        waiting += [(edge.on, CLIMB) for key in services for edge in self._counted(key, None)]
        while waiting:
            key, left = waiting.pop()
            if found.get(key, -1) >= left:
                continue
            found[key] = left
            if left and key in self._nodes:
                parent = self._nodes.get(self._nodes[key].parent or "")
                waiting += [(parent.id, left - 1)] if parent is not None else []
            elif left:
                waiting += [(edge.on, left - 1) for edge in self._counted(key, None)]
        return frozenset(found)

    def dependants(self, node_id: str) -> Mapping[str, float]:
        """Return every service that depends on a node, and how likely it fails with it."""
        if not self._leaning:
            for service in self._known.services:
                for node in self.paths(service):
                    self._leaning.setdefault(node, {})[service] = self.fails_with(service, node)
        return self._leaning.get(node_id, {})

    def _find(
        self, service_id: str, purpose: str | None
    ) -> Mapping[str, tuple[DependencyPath, ...]]:
        found: dict[str, list[DependencyPath]] = {}
        start = DependencyPath((service_id,), (), 1.0)
        for path in (*self._itself(start), *self._needs(start, purpose, CLIMB)):
            found.setdefault(path.end, []).append(path)
        return {node: tuple(ways) for node, ways in found.items()}

    def _itself(self, start: DependencyPath) -> Iterator[DependencyPath]:
        """Follow what is a provider too, such as a cloud with a console of its own."""
        if start.end in self._nodes:
            yield from self._climb(start, None, CLIMB)

    def _needs(
        self, path: DependencyPath, purpose: str | None, left: int
    ) -> Iterator[DependencyPath]:
        for edge in self._counted(path.end, purpose):
            if edge.on not in path.nodes:
                weight = edge_weight(edge, self._nodes.get(edge.on), today=self._today)
                yield from self._climb(path.on_to(edge.on, edge.kind, weight), edge, left)

    def _counted(self, service_id: str, purpose: str | None) -> Iterator[DependencyEdge]:
        for edge in self._known.edges(service_id):
            if counts(edge, purpose) and self._known.fails_as_one(edge.on):
                yield edge

    def _climb(
        self, path: DependencyPath, edge: DependencyEdge | None, left: int
    ) -> Iterator[DependencyPath]:
        yield self._with_stand_in(path, edge)
        if not left:
            return
        if path.end not in self._nodes:
            # A service that another needs: a mobile network, a mailbox.
            yield from self._needs(path, None, left - 1)
            return
        parent = self._nodes.get(self._nodes[path.end].parent or "")
        if parent is not None and parent.id not in path.nodes:
            longer = path.on_to(parent.id, "part-of", parent_weight(parent))
            yield from self._climb(longer, edge, left - 1)

    def _with_stand_in(self, path: DependencyPath, edge: DependencyEdge | None) -> DependencyPath:
        """Lower the weight of *path* where something takes over, unless that fails with it."""
        stand_in = edge.fallback_to if edge else None
        if stand_in is None or path.end in self._known.lineage(stand_in):
            return path
        return DependencyPath(path.nodes, path.kinds, path.weight * STAND_IN)


def counts(edge: DependencyEdge, purpose: str | None) -> bool:
    """Whether *edge* is a dependency at any time, for all purposes or for *purpose*."""
    return edge.when is EdgeCondition.ALWAYS and (not edge.only_for or purpose in edge.only_for)
