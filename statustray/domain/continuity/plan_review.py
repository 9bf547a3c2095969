"""What is wrong with a ladder, by the five questions asked of a PACE plan.

Source: CISA, "Leveraging the PACE Plan into the Emergency Communications Ecosystem": a plan is
feasible, acceptable, suitable, distinguishable and complete.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import Enum
from itertools import combinations

from msgspec import Struct
from msgspec.structs import replace

from statustray.domain.continuity.alternatives import not_set_up
from statustray.domain.dependencies.dependency_graph import SHARED, DependencyGraph
from statustray.domain.dependencies.offline_alternatives import is_emergency, ways
from statustray.domain.dependencies.past_outages import precedent
from statustray.domain.dependencies.shared_path import path_steps
from statustray.domain.dependencies.user_context import LINES, MOBILE
from statustray.domain.model.advice import Independence, PathStep
from statustray.domain.model.catalogue import Catalogue, Outage
from statustray.domain.model.dependency import EdgeCondition, EdgeConfidence
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Ladder, Settings

STALE = timedelta(days=183)
_ENOUGH_RUNGS = 3
_MONEY = frozenset({"pay", "sell", "send-money", "take-payments"})


class PlanFlaw(Enum):
    """What can be wrong.  Each has its sentence in ``present/sentences/continuity/plan.py``."""

    NOT_SET_UP = "not_set_up"
    CODE_BY_ANOTHER_RUNG = "code_by_another_rung"
    OTHER_SIDE_LACKS_IT = "other_side_lacks_it"
    NO_TIME_SAID = "no_time_said"
    NOT_FOR_THIS = "not_for_this"
    RETIRED = "retired"
    EMERGENCY_NUMBER = "emergency_number"
    SAME_BASKET = "same_basket"
    TWICE = "twice"
    NOT_KNOWN = "not_known"
    LINE_NOT_NAMED = "line_not_named"
    ONE_FIRM = "one_firm"
    TOO_SHORT = "too_short"
    ALL_NEED_INTERNET = "all_need_internet"
    NEVER_TESTED = "never_tested"
    TESTED_LONG_AGO = "tested_long_ago"
    WHICH_SERVER = "which_server"


class PlanIssue(Struct, frozen=True):
    """One flaw.  ``names`` are the rungs concerned; ``shared`` is the path between two of them.

    ``outage`` once showed it; ``on`` is what they share, or what is missing, by name.
    """

    flaw: PlanFlaw
    rungs: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    shared: tuple[PathStep, ...] = ()
    outage: Outage | None = None
    on: str = ""


def plan_issues(
    ladder: Ladder, *, settings: Settings, catalogue: Catalogue, graph: DependencyGraph, today: date
) -> tuple[PlanIssue, ...]:
    """Return the flaws of a ladder, in the order of the five questions."""
    check = _Check(ladder, settings, catalogue, graph, today)
    return (
        *check.feasible(),
        *check.acceptable(),
        *check.suitable(),
        *check.distinguishable(),
        *check.complete(),
    )


class _Check(Struct, frozen=True):
    ladder: Ladder
    settings: Settings
    catalogue: Catalogue
    graph: DependencyGraph
    today: date

    def feasible(self) -> Iterator[PlanIssue]:
        """Can each rung be used at all?"""
        missing = not_set_up((self.ladder,), self.settings, self.catalogue)
        for rung in self._rungs():
            if rung.id in missing and rung.id not in self.ladder.both_sides:
                yield self._issue(PlanFlaw.NOT_SET_UP, rung.id)
            carrier = self._code_carrier(rung)
            if carrier is not None:
                pair = (rung.id, carrier)
                yield self._issue(PlanFlaw.CODE_BY_ANOTHER_RUNG, *pair)

    def acceptable(self) -> Iterator[PlanIssue]:
        """Can both sides live with it?"""
        both = self.ladder.both_sides
        for rung in self._rungs():
            if both and rung.id not in both and rung.id not in ways(self.catalogue):
                yield self._issue(PlanFlaw.OTHER_SIDE_LACKS_IT, rung.id)
        if self.ladder.tolerable_minutes is None:
            yield self._issue(PlanFlaw.NO_TIME_SAID)

    def suitable(self) -> Iterator[PlanIssue]:
        """Does each rung serve the purpose?"""
        at_hand = ways(self.catalogue)
        for rung in self._rungs():
            serves = at_hand.get(rung.id, rung).purposes
            if is_emergency(rung):
                yield self._issue(PlanFlaw.EMERGENCY_NUMBER, rung.id)
            elif rung.retired:
                yield self._issue(PlanFlaw.RETIRED, rung.id)
            elif not _suits(self.ladder.purpose, serves) and rung.category not in {"way", "email"}:
                yield self._issue(PlanFlaw.NOT_FOR_THIS, rung.id)

    def distinguishable(self) -> Iterator[PlanIssue]:
        """Does each rung hold when the one above it breaks?"""
        pairs = (self._pair(one, other) for one, other in combinations(self.ladder.rungs, 2))
        yield from dict.fromkeys(found for found in pairs if found is not None)
        me = self.graph.me
        lines = (me.mobile_network, me.broadband)
        if self._uses_both_lines() and self._one_firm(*lines):
            yield self._issue(PlanFlaw.ONE_FIRM, *filter(None, lines))

    def complete(self) -> Iterator[PlanIssue]:
        """Is anything missing?"""
        rungs = self._rungs()
        if len(rungs) < _ENOUGH_RUNGS:
            yield self._issue(PlanFlaw.TOO_SHORT)
        if rungs and not any(rung.works_without_internet for rung in rungs):
            yield self._issue(PlanFlaw.ALL_NEED_INTERNET)
        if self.ladder.tested is None:
            yield self._issue(PlanFlaw.NEVER_TESTED)
        elif self.today - self.ladder.tested > STALE:
            yield self._issue(PlanFlaw.TESTED_LONG_AGO)
        for rung in rungs:
            if self._server_unsaid(rung):
                yield self._issue(PlanFlaw.WHICH_SERVER, rung.id)

    def _pair(self, one: str, other: str) -> PlanIssue | None:
        if one == other:
            return self._issue(PlanFlaw.TWICE, one)
        purpose = self.ladder.purpose
        match self.graph.independence(one, (other,), purpose):
            case Independence.KNOWN_SHARED:
                return self._same_basket(one, other)
            case Independence.NOT_KNOWN:
                return self._not_known(one, other)
            case Independence.KNOWN_SEPARATE:
                return None

    def _not_known(self, *pair: str) -> PlanIssue:
        unnamed = tuple(key for key in pair if self.graph.on_unnamed_line(key))
        if unnamed:
            return self._issue(PlanFlaw.LINE_NOT_NAMED, *unnamed[:1])
        dark = tuple(key for key in pair if not self.graph.is_mapped(key))
        return self._issue(PlanFlaw.NOT_KNOWN, *(dark or pair))

    def _same_basket(self, one: str, other: str) -> PlanIssue:
        pair = (one, other)
        shared_node = self.graph.shared_nodes(*pair, self.ladder.purpose)[0]
        seen = precedent(pair, shared_node.node, graph=self.graph, catalogue=self.catalogue)
        return replace(
            self._issue(PlanFlaw.SAME_BASKET, *pair),
            shared=path_steps(self.graph, shared_node),
            outage=seen,
            on=self.graph.name(seen.provider if seen else shared_node.node),
        )

    def _code_carrier(self, rung: Service) -> str | None:
        """Return the rung that carries the code with which one signs in to *rung*."""
        needs = {
            edge.on
            for edge in self.graph.edges(rung.id)
            if edge.when is EdgeCondition.SETUP and edge.confidence is EdgeConfidence.DOCUMENTED
        }
        others = (key for key in self.ladder.rungs if key != rung.id)
        return next((key for key in others if needs & self._rests_on(key)), None)

    def _rests_on(self, rung: str) -> set[str]:
        """Return the connection or mailbox that a rung is, or depends on."""
        carried = {edge.on for edge in self.graph.edges(rung) if edge.when is EdgeCondition.ALWAYS}
        return (carried & {self.graph.resolve(MOBILE)}) | {rung}

    def _uses_both_lines(self) -> bool:
        """Whether one step goes by the phone and another by the internet, neither a line itself."""
        rungs = [rung for rung in self._rungs() if rung.category not in LINES]
        by_phone = any(self.graph.resolve(MOBILE) in self._rests_on(rung.id) for rung in rungs)
        return by_phone and not all(rung.works_without_internet for rung in rungs)

    def _one_firm(self, mobile: str | None, broadband: str | None) -> bool:
        if mobile is None or broadband is None:
            return False
        return mobile == broadband or self.graph.shared(mobile, broadband) >= SHARED

    def _server_unsaid(self, rung: Service) -> bool:
        federated = any(edge.kind == "federated" for edge in rung.edges)
        said = rung.id in self.settings.me.home_servers
        return federated and rung.decentralised and not said

    def _rungs(self) -> tuple[Service, ...]:
        found = (
            self.graph.service(key) or self.catalogue.service(key) for key in self.ladder.rungs
        )
        return tuple(service for service in found if service is not None)

    def _issue(self, flaw: PlanFlaw, *rungs: str) -> PlanIssue:
        return PlanIssue(flaw, rungs, tuple(map(self.graph.name, rungs)))


def _suits(purpose: str, serves: Iterable[str]) -> bool:
    """Whether what *serves* is of use in a plan for *purpose*.

    Money is one plan for most people: paying, being paid and selling go together.
    """
    wanted = _MONEY if purpose in _MONEY else {purpose}
    return not wanted.isdisjoint(serves)
