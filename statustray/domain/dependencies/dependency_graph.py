"""Fate-sharing: what two services both depend on, and whether one can replace the other.

An absent edge means *not known*, never *independent*.
"""

from collections import ChainMap
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property

from statustray.domain.dependencies.edge_weight import either
from statustray.domain.dependencies.offline_alternatives import ways
from statustray.domain.dependencies.paths import DependencyPath, SharedNode
from statustray.domain.dependencies.reachability import Reachability
from statustray.domain.dependencies.user_context import (
    LINES,
    PLACEHOLDERS,
    UserContext,
    completed,
)
from statustray.domain.model.advice import Independence, PathStep
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.dependency import DependencyEdge, DependencyNode, EdgeCondition
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Me

FAILS_WITH = 0.3
"""What depends on something this much fails with it."""
SHARED = 0.15
SEPARATE = 0.05

# Owners without a common machine, and agreements between machines: they do not fail as one.
_NOBODY = frozenset({"community", "broadcasters", "central-banks", "user-carrier"})
_AGREEMENT = "protocol"

# While an outage lasts the same questions come with every snapshot.
_REMEMBERED = 10_000


class DependencyGraph:
    """The graph for one user, built once for a catalogue and a watch list, then only queried."""

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
        self._catalogue, self._own = catalogue, own
        mine = {service.id: service for service in own}
        # No one dictionary: few of the catalogue's are ever read.
        self._services = ChainMap(mine, catalogue.services, ways(catalogue))  # type: ignore[arg-type]
        self._nodes = {**catalogue.nodes, **self._context.server_nodes()}
        self._edges: dict[str, tuple[DependencyEdge, ...]] = {}
        self.reach = Reachability(self, today=today)
        self._reaches: dict[tuple[str, str | None], Mapping[str, tuple[DependencyPath, ...]]] = {}
        self._judged: dict[tuple[str, frozenset[str], str | None], Independence] = {}

    @property
    def services(self) -> Mapping[str, Service]:
        """Every service by id: the user's own, the catalogue's, and means without the internet."""
        return self._services

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
        found: list[str] = []
        at: str | None = self._context.resolve(node_id)
        while at is not None and at not in found:
            found.append(at)
            at = self._nodes[at].parent if at in self._nodes else None
        return tuple(found)

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

    def shared_nodes(
        self, one: str, other: str, purpose: str | None = None
    ) -> tuple[SharedNode, ...]:
        """Return the nodes on which two services both depend, the strongest first.

        Only first meetings count: what lies above one is no second reason.
        """
        mine, theirs = self._reach(one, purpose), self._reach(other, purpose)
        if mine.keys().isdisjoint(theirs):
            return ()
        found = [
            shared_node
            for node in mine.keys() & theirs.keys()
            if (shared_node := _first_meeting(node, mine[node], theirs[node])) is not None
        ]
        return tuple(sorted(found, key=lambda m: (-m.weight, m.node)))

    def shared(self, one: str, other: str, purpose: str | None = None) -> float:
        """Return how likely two services fail together, in [0, 1]."""
        return either(*(m.weight for m in self.shared_nodes(one, other, purpose)))

    def independence(
        self, service_id: str, failing: Iterable[str], purpose: str | None = None
    ) -> Independence:
        """Judge a service against everything that fails: the worst pair decides."""
        key = (service_id, frozenset(failing), purpose)
        if key not in self._judged:
            if len(self._judged) >= _REMEMBERED:
                self._judged.clear()
            self._judged[key] = self._judge(*key)
        return self._judged[key]

    def _judge(self, one: str, others: Iterable[str], purpose: str | None) -> Independence:
        worst = 0.0
        for other in others:
            worst = max(worst, self.shared(one, other, purpose))
            if worst >= SHARED:
                return Independence.KNOWN_SHARED
        if worst < SEPARATE and all(self._comparable(one, other) for other in others):
            return Independence.KNOWN_SEPARATE
        return Independence.NOT_KNOWN

    def on_unnamed_line(self, service_id: str) -> bool:
        """Whether a service always needs a connection or mailbox that the user has not named."""
        needs = (edge.on for edge in self.edges(service_id) if edge.when is EdgeCondition.ALWAYS)
        return not PLACEHOLDERS.isdisjoint(needs)

    def is_mapped(self, service_id: str) -> bool:
        """Whether something besides its owner is recorded, or there is nothing to record."""
        service = self._services.get(service_id)
        if service is None:
            return service_id in self._nodes
        return service.works_without_internet or not self._machines(service_id) <= PLACEHOLDERS

    def _comparable(self, one: str, other: str) -> bool:
        """Whether enough is known; what needs no internet shares nothing unknown with the rest."""
        if self._offline(one) or self._offline(other):
            return not (self._guesses_line(one, other) or self._guesses_line(other, one))
        return self.is_mapped(one) and (other in self.nodes or self.is_mapped(other))

    def _offline(self, service_id: str) -> bool:
        service = self._services.get(service_id)
        return service is not None and service.works_without_internet

    def _guesses_line(self, service_id: str, line: str) -> bool:
        """Whether a service depends on a line the user has not named, and *line* may be it."""
        return self.on_unnamed_line(service_id) and self._is_line(line)

    def _is_line(self, node_id: str) -> bool:
        """Whether people go online or phone over it: a carrier, or what carriers depend on."""
        service = self._services.get(node_id)
        if service is not None and node_id not in self._needed:
            return service.category in LINES  # spares reading every carrier
        return node_id in self._lines

    @cached_property
    def _needed(self) -> frozenset[str]:
        """What a service may depend on: nodes, and services where the user's context says so."""
        mine = (edge.on for service in self._own for edge in self.edges(service.id))
        return frozenset((*self._nodes, *map(self.resolve, PLACEHOLDERS), *mine))

    @cached_property
    def _lines(self) -> frozenset[str]:
        every = (*ways(self._catalogue).values(), *self._catalogue.listed, *self._own)
        categories = {service.id: service.category for service in every}
        carriers = [key for key, category in categories.items() if category in LINES]
        return self.reach.ends(carriers).union(carriers)

    def _machines(self, service_id: str) -> frozenset[str]:
        return frozenset(
            edge.on
            for edge in self.edges(service_id)
            if edge.kind not in {"owner", "federated"} and edge.when is EdgeCondition.ALWAYS
        )

    def _reach(
        self, service_id: str, purpose: str | None
    ) -> Mapping[str, tuple[DependencyPath, ...]]:
        """Return ``paths`` including the service itself, which others may depend on."""
        key = (service_id, purpose)
        found = self._reaches.get(key)
        if found is None:
            itself = (DependencyPath((service_id,), (), 1.0),)
            found = {**self.reach.paths(service_id, purpose), service_id: itself}
            self._reaches[key] = found
        return found


def _first_meeting(
    node: str, mine: tuple[DependencyPath, ...], theirs: tuple[DependencyPath, ...]
) -> SharedNode | None:
    pairs = (
        SharedNode(node, left, right)
        for left in mine
        for right in theirs
        if set(left.nodes).isdisjoint(right.nodes[:-1])
        and set(right.nodes).isdisjoint(left.nodes[:-1])
    )
    return max(pairs, key=lambda pair: pair.weight, default=None)
