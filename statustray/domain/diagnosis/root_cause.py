"""The root cause of services that failed together, named only where the evidence carries it.

The rule is strict: at least three started within ten minutes of one another, most of the user's
services on that provider are down, it explains most of what failed, it is far likelier than chance
and than any unrelated provider.  No cause is a good answer, and so is "several failed together; we
don't know what they share".
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from math import log

from msgspec import Struct

from statustray.domain.dependencies.dependency_graph import FAILS_WITH, DependencyGraph
from statustray.domain.diagnosis.candidates import (
    CauseCandidate,
    cause_candidates,
    narrowest,
    related,
)
from statustray.domain.diagnosis.corroboration import (
    DiagnosisContext,
    manner,
    same_failure,
    second_kind,
)
from statustray.domain.model.advice import Cause, CauseConfidence, CauseEvidence
from statustray.domain.model.level import Level
from statustray.domain.model.service import BY_THE_USER
from statustray.domain.model.snapshot import ServiceState

# By our own checks, whose times are comparable.
WINDOW = timedelta(minutes=10)
# What our own times can tell apart: a check interval and its confirmation.
_TOGETHER = timedelta(minutes=2)

_FEWEST = 3
_COVERAGE = 0.6
_EXPLAINED = 0.7
_EXPLAINED_ALIKE = 0.6
_OVER_CHANCE = log(50)
_OVER_RIVAL = log(3)

# With the provider's own statement, or its silence, less is needed.
_FEWEST_SAID = 2
_COVERAGE_SAID = 0.5

# "Several together" is remarkable only beyond what a long list has by chance.
_USUAL_SHARE = 0.01

_NO_CONTEXT = DiagnosisContext()

Failing = Mapping[str, ServiceState]


def common_causes(
    states: tuple[ServiceState, ...],
    *,
    graph: DependencyGraph,
    context: DiagnosisContext = _NO_CONTEXT,
) -> tuple[Cause, ...]:
    """Return a cause for each group of services that failed together, the largest first."""
    failing = {s.id: s for s in states if s.level.trouble and s.since and not s.service.local}
    watched = frozenset(state.id for state in states)
    explanation = _Explanation(_healthy(states, context), watched, graph, context)
    causes: list[Cause] = []
    while failing:
        group = _together(failing)
        if len(group) == 1 and context.explained.isdisjoint(group):
            failing = {key: state for key, state in failing.items() if key in context.explained}
            continue
        cause = explanation.cause(group, failing)
        done = cause.services if cause else group
        causes += [cause] if cause else []
        failing = {key: state for key, state in failing.items() if key not in done}
    return tuple(sorted(causes, key=lambda cause: -len(cause.services)))


class _Explanation(Struct, frozen=True):
    """What does not change while one snapshot is explained."""

    healthy: tuple[str, ...]
    watched: frozenset[str]
    graph: DependencyGraph
    context: DiagnosisContext

    def cause(self, group: Failing, failing: Failing) -> Cause | None:
        """Explain *group*, which started together, out of all that is *failing*."""
        candidate = self._named(group)
        if candidate is not None:
            return self._accuse(candidate, group, failing)
        return self._nobody(group)

    def _named(self, group: Failing) -> CauseCandidate | None:
        found = cause_candidates(group, self.healthy, self.graph, self.context.named)
        fitting = [s for s in found if self._fits(s, group)]
        if not fitting:
            return None
        best = fitting[0]
        rivals = (s.score for s in found if not related(s.node, best.node, self.graph))
        if best.score - max(rivals, default=0.0) < _OVER_RIVAL:
            return None
        return narrowest(best, fitting, self.graph)

    def _fits(self, candidate: CauseCandidate, group: Failing) -> bool:
        if candidate.node in self.context.named:
            return True
        if self.context.of(candidate.node, self.graph):
            return len(candidate.down) >= _FEWEST_SAID and candidate.coverage >= _COVERAGE_SAID
        if self._declared(candidate):
            return len(candidate.down) >= _FEWEST_SAID and candidate.coverage >= _COVERAGE
        explained = _EXPLAINED_ALIKE if self._alike(candidate, group) else _EXPLAINED
        return (
            len(candidate.down) >= max(_FEWEST, explained * len(group))
            and candidate.coverage >= _COVERAGE
            and candidate.score >= _OVER_CHANCE
        )

    def _declared(self, candidate: CauseCandidate) -> bool:
        """Whether the user says of each of its services that it depends on *candidate*."""
        return all(
            any(e.on == candidate.node and e.source == BY_THE_USER for e in self.graph.edges(key))
            for key in candidate.down
        )

    def _accuse(self, candidate: CauseCandidate, group: Failing, failing: Failing) -> Cause:
        start = min(s.since for s in group.values() if s.since)
        late = (
            key
            for key, state in failing.items()
            if key not in candidate.down
            and state.since
            and state.since >= start
            and self.graph.reach.fails_with(key, candidate.node) >= FAILS_WITH
        )
        services = (*candidate.down, *late)
        proofs = (*self._share(candidate, services), *self._proofs(candidate, group))
        return Cause(
            provider=candidate.node,
            name=self.graph.name(candidate.node),
            sure=CauseConfidence.PROBABLY
            if self._sure(candidate.node, proofs)
            else CauseConfidence.MAY_BE,
            services=services,
            proofs=tuple(p for p in proofs if _holds(p, services, failing)),
        )

    def _sure(self, node: str, proofs: tuple[CauseEvidence, ...]) -> bool:
        was = any(
            c.provider == node and c.sure is CauseConfidence.PROBABLY for c in self.context.before
        )
        return was or second_kind(proofs)

    def _share(
        self, candidate: CauseCandidate, services: tuple[str, ...]
    ) -> tuple[CauseEvidence, ...]:
        """Say how many of those that the user watches are affected; one alone shows nothing."""
        users = self.watched & self.graph.reach.dependants(candidate.node).keys()
        affected = users.intersection(services)
        if affected == users and len(users) > 1:
            return (CauseEvidence.ALL_OF_ITS_SERVICES_AFFECTED,)
        if candidate.coverage >= _COVERAGE and 2 * len(affected) > len(users) > 1:
            return (CauseEvidence.MOST_OF_ITS_SERVICES_AFFECTED,)
        return ()

    def _proofs(self, candidate: CauseCandidate, group: Failing) -> tuple[CauseEvidence, ...]:
        return (
            *((CauseEvidence.STARTED_TOGETHER,) if _began_together(candidate.down, group) else ()),
            *((CauseEvidence.OTHERS_STILL_UP,) if self.healthy else ()),
            *self.context.of(candidate.node, self.graph),
            *((CauseEvidence.SAME_FAILURE,) if self._alike(candidate, group) else ()),
        )

    def _alike(self, candidate: CauseCandidate, group: Failing) -> bool:
        node = self.graph.nodes.get(candidate.node)
        return node is not None and same_failure((group[s] for s in candidate.down), node.kind)

    def _nobody(self, group: Failing) -> Cause | None:
        """Say that several failed together, where that was seen and is remarkable.

        Seen: each was calm shortly before, all began within what our checks can tell apart, and
        they fail alike.  What was found so keeps its cause while it lasts.
        """
        before = {s for c in self.context.before if c.provider is None for s in c.services}
        alike = _alike_at_once(group)
        kept = tuple(key for key in group if key in before)
        fewest = max(_FEWEST, _USUAL_SHARE * len(self.watched))
        joined = alike if len(alike) >= fewest or not before.isdisjoint(alike) else ()
        services = tuple(dict.fromkeys((*kept, *joined)))
        if not services:
            return None
        return Cause(None, "", CauseConfidence.MAY_BE, services, (CauseEvidence.STARTED_TOGETHER,))


def _healthy(states: tuple[ServiceState, ...], context: DiagnosisContext) -> tuple[str, ...]:
    """Return what contradicts a cause; what it took down and has recovered does not."""
    return tuple(
        s.id for s in states if s.level is Level.OPERATIONAL and s.id not in context.explained
    )


def _together(failing: Failing) -> Failing:
    """Return the largest group whose problems were first seen within one window."""
    rows = [(s.since, key) for key, s in failing.items() if s.since]
    return {key: failing[key] for key in _densest(rows, WINDOW)}


def _alike_at_once(group: Failing) -> tuple[str, ...]:
    """Return the most that fail alike and were seen to begin at one moment."""
    manners: dict[object, list[tuple[datetime, str]]] = {}
    for key, state in group.items():
        if state.began_at is not None:
            manners.setdefault(manner(state), []).append((state.began_at, key))
    groups = [_densest(rows, _TOGETHER) for rows in manners.values()]
    largest: list[str] = max(groups, key=len, default=[])
    return tuple(largest)


def _holds(proof: CauseEvidence, services: Iterable[str], failing: Failing) -> bool:
    """Whether *proof* is true of all *services*, also of those that joined late."""
    return proof is not CauseEvidence.STARTED_TOGETHER or _began_together(services, failing)


def _began_together(services: Iterable[str], group: Failing) -> bool:
    begun = [group[key].began_at for key in services]
    seen = [at for at in begun if at is not None]
    return len(seen) == len(begun) and max(seen) - min(seen) <= _TOGETHER


def _densest(rows: Iterable[tuple[datetime, str]], span: timedelta) -> list[str]:
    """Return the keys of the largest run of *rows* within *span*, the earliest of equals."""
    ordered = sorted(rows)
    best, first = ordered[:1], 0
    for last, (at, _) in enumerate(ordered):
        while at - ordered[first][0] > span:
            first += 1
        if last - first + 1 > len(best):
            best = ordered[first : last + 1]
    return [key for _, key in best]
