"""Shared fate: what a service hangs on, and what two services hang on together.

A path runs from a service along one of its needs and then up through the parents of what it met,
three steps at most.  Weights: see ``weight.py``.  An absent edge means *not known*, never
*independent*.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from statustray.domain.advice import Independence, Step
from statustray.domain.catalogue import Catalogue
from statustray.domain.context import LINES, PLACEHOLDERS, Context, completed
from statustray.domain.graph import Edge, Node, When
from statustray.domain.path import Meeting, Path
from statustray.domain.service import Service
from statustray.domain.settings import Me
from statustray.domain.ways import WAYS
from statustray.domain.weight import STAND_IN, edge_weight, either, parent_weight

CLIMB = 3

SHARED = 0.15
SEPARATE = 0.05

# While an outage lasts the same questions come with every snapshot.
_REMEMBERED = 10_000

# Owners that own no common machine, and agreements between machines: they do not fall as one.
_NOBODY = frozenset({"community", "broadcasters", "central-banks", "user-carrier"})
_AGREEMENT = "protocol"


class Fate:
    """The graph for one user, built once per catalogue and watch list, then only asked."""

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
        self._context = Context(completed(me or Me(), own))
        self._today = today
        self._services = {**WAYS, **catalogue.services, **{s.id: s for s in own}}
        self._nodes = {**catalogue.nodes, **self._context.server_nodes()}
        self._edges = {s.id: self._context.edges(s) for s in self._services.values()}
        self._paths: dict[tuple[str, str | None], Mapping[str, tuple[Path, ...]]] = {}
        self._reaches: dict[tuple[str, str | None], Mapping[str, tuple[Path, ...]]] = {}
        self._judged: dict[tuple[str, frozenset[str], str | None], Independence] = {}
        self._leaning: dict[str, dict[str, float]] = {}

    @property
    def nodes(self) -> Mapping[str, Node]:
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

    def edges(self, service_id: str) -> tuple[Edge, ...]:
        """Return every need of a service, placeholders resolved."""
        return self._edges.get(service_id, ())

    def lineage(self, node_id: str) -> tuple[str, ...]:
        """Return *node_id* and what it lies in, outwards: zone, region, cloud, owner."""
        chain: list[str] = []
        at: str | None = self._context.resolve(node_id)
        while at is not None and at not in chain:
            chain.append(at)
            at = self._nodes[at].parent if at in self._nodes else None
        return tuple(chain)

    def paths(self, service_id: str, purpose: str | None = None) -> Mapping[str, tuple[Path, ...]]:
        """Return by node every way in which the service always needs it.

        Needs that exist only for some purpose count when *purpose* is that one.
        """
        key = (service_id, purpose)
        found = self._paths.get(key)
        if found is None:
            found = self._paths[key] = self._find(service_id, purpose)
        return found

    def path(self, service_id: str, node_id: str, purpose: str | None = None) -> Path | None:
        """Return the strongest way from a service to a node, None when none is known."""
        ways = self.paths(service_id, purpose).get(self._context.resolve(node_id), ())
        return max(ways, key=lambda way: way.weight, default=None)

    def hold(self, service_id: str, node_id: str, purpose: str | None = None) -> float:
        """Return how likely the service feels the fall of a node, all ways together."""
        ways = self.paths(service_id, purpose).get(self._context.resolve(node_id), ())
        return either(*(way.weight for way in ways))

    def leaning(self, node_id: str) -> Mapping[str, float]:
        """Return every service that hangs on a node, with its hold."""
        if not self._leaning:
            for service in self._services:
                for node in self.paths(service):
                    self._leaning.setdefault(node, {})[service] = self.hold(service, node)
        return self._leaning.get(node_id, {})

    def falls_as_one(self, node_id: str) -> bool:
        """Whether *node_id* is one thing that can fall, rather than nobody or an agreement."""
        node = self._nodes.get(node_id)
        return node_id not in _NOBODY and (node is None or node.kind != _AGREEMENT)

    def meetings(self, one: str, other: str, purpose: str | None = None) -> tuple[Meeting, ...]:
        """Return where the fates of two services meet, the strongest first.

        Only first meetings count: what lies above one is no second reason.
        """
        mine, theirs = self._reach(one, purpose), self._reach(other, purpose)
        if mine.keys().isdisjoint(theirs):
            return ()
        found = [
            meeting
            for node in mine.keys() & theirs.keys()
            if (meeting := _first_meeting(node, mine[node], theirs[node])) is not None
        ]
        return tuple(sorted(found, key=lambda m: (-m.weight, m.node)))

    def shared(self, one: str, other: str, purpose: str | None = None) -> float:
        """Return how likely two services fall together, in [0, 1]."""
        return either(*(m.weight for m in self.meetings(one, other, purpose)))

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
        """Whether a service always needs a line or mailbox that the user has not named."""
        needs = (edge.on for edge in self.edges(service_id) if edge.when is When.ALWAYS)
        return not PLACEHOLDERS.isdisjoint(needs)

    def mapped(self, service_id: str) -> bool:
        """Whether something besides its owner is recorded, or there is nothing to record."""
        service = self._services.get(service_id)
        if service is None:
            return service_id in self._nodes
        return service.works_without_internet or not self._machines(service_id) <= PLACEHOLDERS

    def _comparable(self, one: str, other: str) -> bool:
        """Whether enough is known; what needs no internet shares nothing unknown with the rest."""
        if self._offline(one) or self._offline(other):
            return not (self._guesses_line(one, other) or self._guesses_line(other, one))
        return self.mapped(one) and self.mapped(other)

    def _offline(self, service_id: str) -> bool:
        service = self._services.get(service_id)
        return service is not None and service.works_without_internet

    def _guesses_line(self, service_id: str, line: str) -> bool:
        """Whether a service hangs on a line that the user has not named, and *line* may be it."""
        return self.on_unnamed_line(service_id) and self._is_line(line)

    def _is_line(self, node_id: str) -> bool:
        """Whether people go online or phone over it: a carrier, or what carriers hang on."""
        return any(
            service.category in LINES
            for key in (node_id, *self.leaning(node_id))
            if (service := self._services.get(key)) is not None
        )

    def steps(self, path: Path) -> tuple[Step, ...]:
        """Return *path* by the names a person knows."""
        names = tuple(map(self.name, path.nodes))
        return tuple(map(Step, names, path.kinds, names[1:]))

    def needs_to_start(self, service_id: str) -> tuple[str, ...]:
        """Return what registering or signing in afresh needs, as far as is known."""
        return tuple(edge.on for edge in self.edges(service_id) if edge.when is When.SETUP)

    def _machines(self, service_id: str) -> frozenset[str]:
        return frozenset(
            edge.on
            for edge in self.edges(service_id)
            if edge.kind not in {"owner", "federated"} and edge.when is When.ALWAYS
        )

    def _reach(self, service_id: str, purpose: str | None) -> Mapping[str, tuple[Path, ...]]:
        """Return ``paths`` with the service itself, which is where it meets what it is."""
        key = (service_id, purpose)
        found = self._reaches.get(key)
        if found is None:
            itself = (Path((service_id,), (), 1.0),)
            found = {**self.paths(service_id, purpose), service_id: itself}
            self._reaches[key] = found
        return found

    def _find(self, service_id: str, purpose: str | None) -> Mapping[str, tuple[Path, ...]]:
        found: dict[str, list[Path]] = {}
        start = Path((service_id,), (), 1.0)
        for path in (*self._itself(start), *self._needs(start, purpose)):
            found.setdefault(path.end, []).append(path)
        return {node: tuple(ways) for node, ways in found.items()}

    def _itself(self, start: Path) -> Iterator[Path]:
        """Follow what is a provider too, such as a cloud with a console of its own."""
        if start.end in self._nodes:
            yield from self._climb(start, None, CLIMB)

    def _needs(self, path: Path, purpose: str | None) -> Iterator[Path]:
        for edge in self.edges(path.end):
            if counts(edge, purpose) and self.falls_as_one(edge.on) and edge.on not in path.nodes:
                weight = edge_weight(edge, self._nodes.get(edge.on), today=self._today)
                yield from self._climb(path.on_to(edge.on, edge.kind, weight), edge, CLIMB)

    def _climb(self, path: Path, edge: Edge | None, left: int) -> Iterator[Path]:
        yield self._with_stand_in(path, edge)
        if not left:
            return
        if path.end not in self._nodes:
            yield from self._through_service(path, left - 1)
            return
        parent = self._nodes.get(self._nodes[path.end].parent or "")
        if parent is not None and parent.id not in path.nodes:
            longer = path.on_to(parent.id, "part-of", parent_weight(parent))
            yield from self._climb(longer, edge, left - 1)

    def _through_service(self, path: Path, left: int) -> Iterator[Path]:
        """Go on through a service that another needs: a mobile network, a mailbox."""
        for longer in self._needs(path, None):
            if len(longer.nodes) - len(path.nodes) <= left + 1:
                yield longer

    def _with_stand_in(self, path: Path, edge: Edge | None) -> Path:
        """Weigh *path* less where something takes over, unless that falls with it."""
        stand_in = edge.fallback_to if edge else None
        if stand_in is None or path.end in self.lineage(stand_in):
            return path
        return Path(path.nodes, path.kinds, path.weight * STAND_IN)


def counts(edge: Edge, purpose: str | None) -> bool:
    """Whether *edge* is a need at every moment, for all purposes or for *purpose*."""
    return edge.when is When.ALWAYS and (not edge.only_for or purpose in edge.only_for)


def _first_meeting(node: str, mine: tuple[Path, ...], theirs: tuple[Path, ...]) -> Meeting | None:
    pairs = (
        Meeting(node, left, right)
        for left in mine
        for right in theirs
        if set(left.nodes).isdisjoint(right.nodes[:-1])
        and set(right.nodes).isdisjoint(left.nodes[:-1])
    )
    return max(pairs, key=lambda pair: pair.weight, default=None)
