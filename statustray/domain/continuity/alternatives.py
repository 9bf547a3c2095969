"""Everything that could be used instead of a service, judged against all that fails now."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.dependencies.offline_alternatives import EASY_TO_JOIN, is_emergency, ways
from statustray.domain.model.advice import Independence
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Ladder, Settings
from statustray.domain.model.snapshot import ServiceState

# A weaker need than this stops nobody from signing in.
_NEEDED = 0.3
_UNUSABLE = frozenset({Level.MAINTENANCE})


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way to serve a purpose.  ``rung``: its step in the user's plan; ``order``: in ours."""

    service: Service
    independence: Independence
    ready: bool
    checked: bool
    both_sides: bool
    rung: int
    order: int


@dataclass(frozen=True, slots=True)
class Need:
    """What is missing: the service, the purpose it served, and the plan for that."""

    missing: Service
    purpose: str
    ladder: Ladder = field(default_factory=lambda: Ladder(""))


def owned(settings: Settings) -> tuple[str, ...]:
    """Return the ids of all that the user has set up: watched, planned or said to be had."""
    planned = (rung for ladder in settings.plan for rung in ladder.rungs)
    every = (*(watch.key for watch in settings.watch), *planned, *settings.me.have)
    return tuple(dict.fromkeys(every))


@dataclass(frozen=True, slots=True)
class Situation:
    """The situation at the time of failure.

    ``failing`` is withheld; ``judged`` is what a backup must not fail with; ``offline`` is whether
    the user's own connection is down, and with it all that needs the internet.
    """

    failing: frozenset[str]
    judged: frozenset[str]
    states: tuple[ServiceState, ...]
    graph: DependencyGraph
    settings: Settings
    catalogue: Catalogue
    offline: bool = False

    def options(self, need: Need) -> tuple[Alternative, ...]:
        """Return what can be used instead and does not fail with anything failing."""
        mine, at_hand = frozenset(owned(self.settings)), ways(self.catalogue)
        seen = {state.id: state for state in self.states}
        found: list[Alternative] = []
        for order, service in enumerate(self._candidates(need)):
            ready = service.id in mine or service.id in at_hand
            if not _withheld(seen.get(service.id)) and (ready or self._can_start(service)):
                checked = _works(seen.get(service.id))
                found.append(self._option(service, need, ready=ready, checked=checked, order=order))
        return tuple(o for o in found if o.independence is not Independence.KNOWN_SHARED)

    def _option(
        self, service: Service, need: Need, *, ready: bool, checked: bool, order: int
    ) -> Alternative:
        rungs = need.ladder.rungs
        return Alternative(
            service=service,
            independence=self._independence(service, need),
            ready=ready,
            checked=checked,
            both_sides=service.id in need.ladder.both_sides,
            rung=rungs.index(service.id) if service.id in rungs else len(rungs),
            order=order,
        )

    def _independence(self, service: Service, need: Need) -> Independence:
        """Judge against what fails, with doubt where it shares something with what is missing.

        A named cause speaks for the missing service; a name can be wrong.
        """
        missing = need.missing.id
        found = self.graph.independence(service.id, self.judged, need.purpose)
        if found is not Independence.KNOWN_SEPARATE or service.works_without_internet:
            return found
        alone = self.graph.independence(service.id, (missing,), need.purpose)
        dark = missing in self.judged and not self.graph.is_mapped(missing)
        return Independence.NOT_KNOWN if dark or alone is Independence.KNOWN_SHARED else found

    def _candidates(self, need: Need) -> Iterator[Service]:
        """Yield each candidate once: the plan, what the user has, what is at hand, what is easy."""
        met = {need.missing.id, *self.failing}
        for service in self._every(need):
            reachable = service.works_without_internet or service.local or not self.offline
            if service.id not in met and reachable and _ranked(service):
                met.add(service.id)
                yield service

    def _every(self, need: Need) -> Iterator[Service]:
        yield from self._known(need.ladder.rungs)
        yield from (s for s in self._known(owned(self.settings)) if _serves(s, need))
        yield from (w for w in ways(self.catalogue).values() if need.purpose in w.purposes)
        yield from self._known(EASY_TO_JOIN.get(need.purpose, ()))

    def _known(self, ids: Iterable[str]) -> Iterator[Service]:
        for key in ids:
            service = self.graph.service(key) or self.catalogue.service(key)
            if service is not None:
                yield service

    def _can_start(self, service: Service) -> bool:
        """Whether registering or signing in needs nothing of what is down."""
        fallen = {self.graph.resolve(key) for key in self.failing} | self._failing_carriers()
        needs = self.graph.needs_to_start(service.id)
        return not any(self._rests_on(node, fallen) for node in needs)

    def _rests_on(self, node: str, fallen: Iterable[str]) -> bool:
        return any(node == key or self.graph.fails_with(node, key) >= _NEEDED for key in fallen)

    def _failing_carriers(self) -> set[str]:
        """Return what carries a failing alternative: without SMS no code comes by phone."""
        at_hand = ways(self.catalogue)
        carried = (self.graph.edges(key) for key in self.failing if key in at_hand)
        return {edge.on for edges in carried for edge in edges}


def _ranked(service: Service) -> bool:
    return not service.retired and not is_emergency(service)


def _withheld(state: ServiceState | None) -> bool:
    """Whether our own check speaks against it: failing, perhaps failing, in maintenance."""
    if state is None:
        return False
    return state.level.trouble or state.confirming or state.level in _UNUSABLE


def _works(state: ServiceState | None) -> bool:
    return state is not None and state.level is Level.OPERATIONAL


def _serves(service: Service, need: Need) -> bool:
    """Whether it is made for the purpose; a dating app can carry a message, and is no backup."""
    if need.purpose not in service.purposes:
        return False
    alike = service.category == need.missing.category or service.own
    return alike or service.id in EASY_TO_JOIN.get(need.purpose, ())
