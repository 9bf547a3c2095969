"""What to use instead: two, not ten: the quickest ready one and the most different one.

Judged against everything that fails now, not against the one service.  What is watched and fails is
withheld; what is set up beats what is not; known separate beats not known; equal ones rotate
between users, for crowds bring backups down (4 October 2021).  Candidates come from every purpose
that the person uses the service for, what matters most to them first.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from statustray.domain.continuity.alternatives import Alternative, Readiness, Situation
from statustray.domain.continuity.needs import needs_served
from statustray.domain.continuity.safe_links import safe_link
from statustray.domain.dependencies.dependency_graph import FAILS_WITH, SHARED, DependencyGraph
from statustray.domain.dependencies.offline_alternatives import is_emergency
from statustray.domain.dependencies.shared_path import nearest, path_steps
from statustray.domain.model.advice import Advice, ChoiceReason, Independence
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.settings import Settings

if TYPE_CHECKING:
    from statustray.domain.model.snapshot import ServiceState

_RANK = {
    Independence.KNOWN_SEPARATE: 0,
    Independence.NOT_KNOWN: 1,
    Independence.KNOWN_SHARED: 2,
}

Key = tuple[int, ...]

# So many equals rotate; further down the list they are no longer equal.
_TURNS = 3


def advise(
    service_id: str,
    *,
    down: Iterable[str],
    states: "tuple[ServiceState, ...]",
    graph: DependencyGraph,
    settings: Settings,
    catalogue: Catalogue,
    turn: int = 0,
    offline: bool = False,
    healthy: frozenset[str] = frozenset(),
) -> tuple[Advice, ...]:
    """Return at most two backups for a service while it and all of *down* fail.

    *down* holds ids of services or of providers, such as a named common cause.  *turn* picks among
    equals.  *offline*: the user's own connection is down.  *healthy* are known to go on, whatever
    they share with what fails.  Emergency calls have no backup here: they are never ranked.
    """
    service = graph.service(service_id) or catalogue.service(service_id)
    if service is None or is_emergency(service):
        return ()
    failing = frozenset((service.id, *down, *(s.id for s in states if s.level.trouble)))
    judged = _unexplained(failing, graph)
    situation = Situation(failing, judged, states, graph, settings, catalogue, offline, healthy)
    options = situation.options(needs_served(service, settings, situation.mine()))
    return tuple(_advice(option, pick, situation) for option, pick in _picks(options, graph, turn))


def _unexplained(failing: frozenset[str], graph: DependencyGraph) -> frozenset[str]:
    """Return what fails for a reason of its own: a known cause speaks for all that depend on it.

    Otherwise the failure of a CDN would rule out the clouds of all its customers.
    """
    causes = frozenset(key for key in failing if key in graph.nodes)
    explained = (
        key for key in failing if any(_explains(cause, key, graph) for cause in causes - {key})
    )
    return failing - frozenset(explained)


def _explains(cause: str, key: str, graph: DependencyGraph) -> bool:
    """Whether *key* fails because of *cause*, and not the other way round as well."""
    explained = graph.reach.fails_with(key, cause) >= FAILS_WITH
    return explained and graph.reach.fails_with(cause, key) < FAILS_WITH


def _picks(
    options: tuple[Alternative, ...], graph: DependencyGraph, turn: int
) -> tuple[tuple[Alternative, ChoiceReason], ...]:
    if not options:
        return ()
    quick = _first(options, _quickness, turn)
    rest = tuple(option for option in options if option is not quick)
    if not rest:
        return ((quick, ChoiceReason.QUICKEST),)
    if any(_is_set_up_as_well(option, quick, graph) for option in rest):
        # Another layer is worth less than what one has.
        rest = tuple(option for option in rest if option.readiness is not Readiness.LAST_RESORT)
    other = _first(rest, _difference(quick, graph), turn)
    return (quick, ChoiceReason.QUICKEST), (other, ChoiceReason.MOST_DIFFERENT)


def _first(
    options: tuple[Alternative, ...], key: Callable[[Alternative], Key], turn: int
) -> Alternative:
    """Return the best; equally good services rotate, offline alternatives do not."""
    ranked = sorted(options, key=lambda option: (key(option), option.order))
    if ranked[0].service.works_without_internet:
        return ranked[0]
    equals = [option for option in ranked if key(option) == key(ranked[0])][:_TURNS]
    return equals[turn % len(equals)]


def _quickness(option: Alternative) -> Key:
    """Rank by what matters most and can be used right now, then by what is surely separate."""
    at_hand = option.service.works_without_internet
    known_sides = bool(option.need.ladder.both_sides)
    return (
        option.need.order,
        known_sides and not (option.both_sides or at_hand),
        not option.planned,
        option.readiness,
        not (option.planned or option.made_for_it),
        _RANK[option.independence],
        option.rung,
        not option.checked,
    )


def _difference(quick: Alternative, graph: DependencyGraph) -> Callable[[Alternative], Key]:
    """Rank by how unlikely both fail together: another layer, known, and at hand."""
    away = not quick.service.works_without_internet

    def key(option: Alternative) -> Key:
        return (
            _tied(option, quick, graph),
            option.need.order,
            option.service.works_without_internet is not away,
            option.readiness,
            not option.made_for_it,
            _RANK[option.independence],
            option.rung,
            not option.checked,
        )

    return key


def _is_set_up_as_well(option: Alternative, quick: Alternative, graph: DependencyGraph) -> bool:
    alike = option.need.order == quick.need.order and option.readiness is Readiness.SET_UP
    return alike and not _tied(option, quick, graph)


def _tied(option: Alternative, quick: Alternative, graph: DependencyGraph) -> bool:
    return graph.shared(option.service.id, quick.service.id, option.need.purpose) >= SHARED


def _advice(option: Alternative, pick: ChoiceReason, situation: Situation) -> Advice:
    service, need = option.service, option.need
    near = nearest(situation.graph, service.id, situation.judged, need.purpose)
    return Advice(
        service=service.id,
        name=service.name,
        purpose=need.purpose,
        independence=option.independence,
        ready=option.readiness.ready,
        pick=pick,
        checked=option.checked,
        without_internet=service.works_without_internet,
        shared=path_steps(situation.graph, near),
        open=safe_link(service, need.ladder.contacts),
    )
