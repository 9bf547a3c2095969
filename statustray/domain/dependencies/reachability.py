"""What a service depends on: every path along which the failure of a node reaches it.

A path runs from a service along one of its dependencies and then up through the parents of what it
met, three steps at most.  Weights: see ``edge_weight.py``.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from statustray.domain.dependencies.edge_weight import STAND_IN, edge_weight, either, parent_weight
from statustray.domain.dependencies.offline_alternatives import ways
from statustray.domain.dependencies.paths import DependencyPath
from statustray.domain.dependencies.user_context import UserContext, completed
from statustray.domain.model.advice import PathStep
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.dependency import DependencyEdge, DependencyNode, EdgeCondition
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Me

CLIMB = 3

# Owners without a common machine, and agreements between machines: they do not fail as one.
_NOBODY = frozenset({"community", "broadcasters", "central-banks", "user-carrier"})
_AGREEMENT = "protocol"


class Reachability:
    """What every service depends on, for one user."""

    def __init__(
        self,
        catalogue: Catalogue,
        *,
        today: date,
        watched: Iterable[Service] = (),
        me: Me | None = None,
    ) -> None:
        """Index *catalogue* and the user's own services; edges age towards *today*."""
        own = tuple(watched)
        self._context = UserContext(completed(me or Me(), own))
        self._today = today
        self._services = {**ways(catalogue), **catalogue.services, **{s.id: s for s in own}}
        self._nodes = {**catalogue.nodes, **self._context.server_nodes()}
        self._edges: dict[str, tuple[DependencyEdge, ...]] = {}
        self._paths: dict[tuple[str, str | None], Mapping[str, tuple[DependencyPath, ...]]] = {}
        self._leaning: dict[str, dict[str, float]] = {}

    @property
    def nodes(self) -> Mapping[str, DependencyNode]:
        """Every node by id."""
        return self._nodes

    def name(self, node_id: str) -> str:
        """Return what people call a node or service."""
        known = self._nodes.get(node_id) or self._services.get(node_id)
        return known.name if known else node_id

    def service(self, service_id: str) -> Service | None:
        """Return the service of that id, watched or from the catalogue."""
        return self._services.get(service_id)

    @property
    def me(self) -> Me:
        """The user's own context, completed from what they watch."""
        return self._context.me

    def resolve(self, node_id: str) -> str:
        """Return what the user has in place of a placeholder, or *node_id* as it is."""
        return self._context.resolve(node_id)

    def edges(self, service_id: str) -> tuple[DependencyEdge, ...]:
        """Return every need of a service, placeholders resolved."""
        known = self._edges.get(service_id)
        if known is None:
            service = self._services.get(service_id)
            known = self._edges[service_id] = self._context.edges(service) if service else ()
        return known

    def lineage(self, node_id: str) -> tuple[str, ...]:
        """Return *node_id* and what it lies in, outwards: zone, region, cloud, owner."""
        chain: list[str] = []
        at: str | None = self._context.resolve(node_id)
        while at is not None and at not in chain:
            chain.append(at)
            at = self._nodes[at].parent if at in self._nodes else None
        return tuple(chain)

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

    def path(
        self, service_id: str, node_id: str, purpose: str | None = None
    ) -> DependencyPath | None:
        """Return the strongest path from a service to a node, None when none is known."""
        ways = self.paths(service_id, purpose).get(self._context.resolve(node_id), ())
        return max(ways, key=lambda way: way.weight, default=None)

    def fails_with(self, service_id: str, node_id: str, purpose: str | None = None) -> float:
        """Return how likely the failure of a node affects the service, all paths together."""
        ways = self.paths(service_id, purpose).get(self._context.resolve(node_id), ())
        return either(*(way.weight for way in ways))

    def dependants(self, node_id: str) -> Mapping[str, float]:
        """Return every service that depends on a node, and how likely it fails with it."""
        if not self._leaning:
            for service in self._services:
                for node in self.paths(service):
                    self._leaning.setdefault(node, {})[service] = self.fails_with(service, node)
        return self._leaning.get(node_id, {})

    def fails_as_one(self, node_id: str) -> bool:
        """Whether *node_id* is one thing that can fail, rather than nobody or an agreement."""
        node = self._nodes.get(node_id)
        return node_id not in _NOBODY and (node is None or node.kind != _AGREEMENT)

    def steps(self, path: DependencyPath) -> tuple[PathStep, ...]:
        """Return *path* by the names a person knows."""
        names = tuple(map(self.name, path.nodes))
        return tuple(map(PathStep, names, path.kinds, names[1:]))

    def needs_to_start(self, service_id: str) -> tuple[str, ...]:
        """Return what registering or signing in needs, as far as is known."""
        return tuple(edge.on for edge in self.edges(service_id) if edge.when is EdgeCondition.SETUP)

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
        for edge in self.edges(path.end):
            if counts(edge, purpose) and self.fails_as_one(edge.on) and edge.on not in path.nodes:
                weight = edge_weight(edge, self._nodes.get(edge.on), today=self._today)
                yield from self._climb(path.on_to(edge.on, edge.kind, weight), edge, left)

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
        if stand_in is None or path.end in self.lineage(stand_in):
            return path
        return DependencyPath(path.nodes, path.kinds, path.weight * STAND_IN)


def counts(edge: DependencyEdge, purpose: str | None) -> bool:
    """Whether *edge* is a dependency at any time, for all purposes or for *purpose*."""
    return edge.when is EdgeCondition.ALWAYS and (not edge.only_for or purpose in edge.only_for)
