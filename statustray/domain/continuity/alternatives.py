"""Everything that could be used instead of a service, judged against all that fails now."""

from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from statustray.domain.continuity.needs import (
    ALSO_DONE_WITH,
    BETWEEN_PEOPLE,
    HOLDS_OWN_THINGS,
    Need,
)
from statustray.domain.continuity.separation import independence_from
from statustray.domain.dependencies.dependency_graph import FAILS_WITH, DependencyGraph
from statustray.domain.dependencies.offline_alternatives import easy_to_join, is_emergency, ways
from statustray.domain.dependencies.user_context import LINES
from statustray.domain.model.advice import Independence
from statustray.domain.model.catalogue import Catalogue, Way
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Ladder, Settings

if TYPE_CHECKING:
    from statustray.domain.model.snapshot import ServiceState

_UNUSABLE = frozenset({Level.MAINTENANCE})
_BRANCH = "bank-branch"
_BANKING = "banking"
_SHOPPING = "shopping"
_SELL = "sell"
# For this one's own phone network is of use as a hotspot, which is a way of its own.
_ONLINE = "internet-access"


class Readiness(IntEnum):
    """How soon an alternative is of use, the soonest first."""

    USUAL_ANSWER = 0
    SET_UP = 1
    PLANNED = 2
    AT_HAND = 3
    EASY_TO_JOIN = 4
    LAST_RESORT = 5

    @property
    def ready(self) -> bool:
        """Whether nothing has to be set up."""
        return self not in {Readiness.PLANNED, Readiness.EASY_TO_JOIN}


class Alternative(Struct, frozen=True):
    """One way to serve a need.  ``rung``: its step in the user's plan; ``order``: in ours."""

    service: Service
    need: Need
    independence: Independence
    readiness: Readiness
    checked: bool
    both_sides: bool
    rung: int
    order: int

    @property
    def made_for_it(self) -> bool:
        """Whether the purpose is what the service is there for: a switch is for all of its own."""
        return self.service.purposes[:1] == (self.need.purpose,) or _is_rail(self.service)

    @property
    def planned(self) -> bool:
        """Whether the user's plan has it for this, and nothing has to be set up."""
        return self.readiness.ready and self.service.id in self.need.ladder.rungs


def owned(settings: Settings) -> tuple[str, ...]:
    """Return the ids of all that the user has set up: watched, said to be had, or on both sides.

    A step of a plan is not enough: plans also name what is still to be set up.
    """
    both = (rung for ladder in settings.plan for rung in ladder.both_sides)
    every = (*(watch.key for watch in settings.watch), *both, *settings.me.have)
    return tuple(dict.fromkeys(every))


def not_set_up(ladders: Iterable[Ladder], settings: Settings, catalogue: Catalogue) -> list[str]:
    """Return the ids of what *ladders* name and the user has still to set up, each once."""
    had = {*owned(settings), *ways(catalogue)}
    rungs = dict.fromkeys(rung for ladder in ladders for rung in ladder.rungs)
    return [rung for rung in rungs if rung not in had]


def set_up(settings: Settings, graph: DependencyGraph, catalogue: Catalogue) -> tuple[Service, ...]:
    """Return what the user has set up, as far as it is known."""
    found = (graph.service(key) or catalogue.service(key) for key in owned(settings))
    return tuple(service for service in found if service is not None)


class Situation(Struct, frozen=True):
    """The situation at the time of failure.

    ``failing`` is withheld; ``judged`` is what a backup must not fail with; ``offline`` is whether
    the user's own connection is down, and with it all that needs the internet.  ``healthy`` is
    known to go on.
    """

    failing: frozenset[str]
    judged: frozenset[str]
    states: "tuple[ServiceState, ...]"
    graph: DependencyGraph
    settings: Settings
    catalogue: Catalogue
    offline: bool = False
    healthy: frozenset[str] = frozenset()

    def mine(self) -> tuple[Service, ...]:
        """Return what the user has set up."""
        return set_up(self.settings, self.graph, self.catalogue)

    def options(self, needs: Iterable[Need]) -> tuple[Alternative, ...]:
        """Return what serves one of *needs* and does not fail with anything failing.

        What serves several counts for the most important.
        """
        found: dict[str, Alternative] = {}
        for need in needs:
            for service, readiness in self._candidates(need):
                if service.id not in found:
                    found[service.id] = self._option(service, need, readiness, len(found))
        return tuple(o for o in found.values() if o.independence is not Independence.KNOWN_SHARED)

    def _option(
        self, service: Service, need: Need, readiness: Readiness, order: int
    ) -> Alternative:
        rungs = need.ladder.rungs
        return Alternative(
            service=service,
            need=need,
            independence=self._independence(service, need),
            readiness=readiness,
            checked=any(s.id == service.id and _seen_working(s) for s in self.states),
            both_sides=service.id in need.ladder.both_sides,
            rung=rungs.index(service.id) if service.id in rungs else len(rungs),
            order=order,
        )

    def _independence(self, service: Service, need: Need) -> Independence:
        if service.id in self.healthy:
            return Independence.KNOWN_SEPARATE
        return independence_from(
            service, need, judged=self.judged, failing=self.failing, graph=self.graph
        )

    def _candidates(self, need: Need) -> Iterator[tuple[Service, Readiness]]:
        """Yield what can be used: the plan, what the user has, what is at hand, what is easy."""
        met = {need.missing.id, *self.failing}
        withheld = {state.id for state in self.states if _is_withheld(state)}
        for service, readiness in self._every(need):
            reachable = service.works_without_internet or service.local or not self.offline
            if service.id in met or service.id in withheld or not reachable:
                continue
            if _is_ranked(service) and (readiness.ready or self._can_start(service)):
                met.add(service.id)
                yield service, readiness

    def _every(self, need: Need) -> Iterator[tuple[Service, Readiness]]:
        had = {*owned(self.settings), *ways(self.catalogue)}
        for service in self._known(need.ladder.rungs):
            yield service, Readiness.SET_UP if service.id in had else Readiness.PLANNED
        country = self.settings.me.country
        if need.replaceable:
            fitting = (s for s in self.mine() if self._stands_in(s, need))
            yield from ((s, Readiness.SET_UP) for s in fitting)
        for way in self.catalogue.ways.values():
            if self._is_at_hand(way, need):
                yield way.service, _readiness(way, need.purpose)
        if need.replaceable and need.purpose not in HOLDS_OWN_THINGS and self._can_join(need):
            easy = easy_to_join(self.catalogue, need.purpose, country)
            fitting = (s for s in self._known(easy) if self._stands_in(s, need))
            yield from ((s, Readiness.EASY_TO_JOIN) for s in fitting)

    def _stands_in(self, service: Service, need: Need) -> bool:
        """Whether a service serves *need*: no way, not blocked there, no hotspot's network."""
        if service.id in self.catalogue.ways or self.settings.me.country in service.not_in:
            return False
        if need.purpose == _ONLINE and service.id == self.graph.me.mobile_network:
            return False
        if need.missing.category == _BANKING and _is_rail(service) and not self._has_a_bank(need):
            return False
        return _serves(service, need, self.settings.me.country)

    def _can_join(self, need: Need) -> bool:
        """Whether what is opened today is of use.

        Money reaches it from a bank that goes on; a market is for who sells goods, not for a café
        whose guests see it on a network.
        """
        if need.purpose == _SELL and need.missing.category != _SHOPPING:
            return any(s.category == _SHOPPING and _SELL in s.purposes for s in self.mine())
        return need.missing.category != _BANKING or self._has_a_bank(need)

    def _has_a_bank(self, need: Need) -> bool:
        """Whether a bank that goes on is left: a switch is used through a bank's own app."""
        return any(
            bank.category == _BANKING
            and bank.id not in self.failing
            and self._independence(bank, need) is not Independence.KNOWN_SHARED
            for bank in self.mine()
        )

    def _is_at_hand(self, way: Way, need: Need) -> bool:
        country = self.settings.me.country
        if not (_serves(way.service, need, country) and way.service.is_in(country)):
            return False
        if not self.failing.isdisjoint(way.fails_with):
            return False
        if way.service.id == _BRANCH:
            return any(s.branches and s.id not in self.failing for s in self.mine())
        return need.main or (
            way.service.works_without_internet and need.purpose not in BETWEEN_PEOPLE
        )

    def _known(self, ids: Iterable[str]) -> Iterator[Service]:
        for key in ids:
            service = self.graph.service(key) or self.catalogue.service(key)
            if service is not None:
                yield service.for_country(self.settings.me.country)

    def _can_start(self, service: Service) -> bool:
        """Whether registering or signing in needs nothing of what is down."""
        fallen = {self.graph.resolve(key) for key in self.failing} | self._failing_carriers()
        needs = self.graph.needs_to_start(service.id)
        return not any(self._rests_on(node, fallen) for node in needs)

    def _rests_on(self, node: str, fallen: Iterable[str]) -> bool:
        return any(
            node == key or self.graph.reach.fails_with(node, key) >= FAILS_WITH for key in fallen
        )

    def _failing_carriers(self) -> set[str]:
        """Return what carries a failing alternative: without SMS no code comes by phone."""
        at_hand = ways(self.catalogue)
        carried = (self.graph.edges(key) for key in self.failing if key in at_hand)
        return {edge.on for edges in carried for edge in edges}


def _readiness(way: Way, purpose: str) -> Readiness:
    if purpose in way.first_for:
        return Readiness.USUAL_ANSWER
    return Readiness.LAST_RESORT if purpose in way.last_for else Readiness.AT_HAND


def _is_ranked(service: Service) -> bool:
    return not service.retired and not is_emergency(service)


def _is_rail(service: Service) -> bool:
    """Whether it is a switch that banks share, which stands in the catalogue as a node, too."""
    return any(edge.on == service.id for edge in service.edges)


def _is_withheld(state: "ServiceState") -> bool:
    """Whether our own check speaks against it: in trouble or doubt, at work, out of reach."""
    failing = state.level.trouble or state.confirming
    return failing or state.level in _UNUSABLE or state.reason.out_of_reach


def _serves(service: Service, need: Need, country: str) -> bool:
    """Whether it is made for the purpose in *country*, where the missing service was used for it.

    A dating app can carry a message, and is no backup; nor is a line with television for a film.
    """
    fitting = (need.purpose, ALSO_DONE_WITH.get(need.purpose, need.purpose))
    if not any(service.serves(purpose, country) for purpose in fitting):
        return False
    if not need.meets_at(service.where):
        return False
    if service.category in LINES and need.missing.category not in LINES:
        return False
    return "meet-people" not in service.purposes or need.missing.category == service.category


def _seen_working(state: "ServiceState") -> bool:
    """Whether the service itself works: a website that answers says nothing of the service."""
    return state.level is Level.OPERATIONAL and not state.website_only
