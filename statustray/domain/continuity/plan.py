"""Backup plans (PACE): primary, alternate, contingency, emergency.

Source: CISA, "Leveraging the PACE Plan into the Emergency Communications Ecosystem".
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date

from msgspec.structs import replace

from statustray.domain.continuity.needs import ALSO_DONE_WITH, IRREPLACEABLE, purposes_used
from statustray.domain.dependencies.dependency_graph import SHARED, DependencyGraph
from statustray.domain.dependencies.offline_alternatives import EMERGENCY, easy_to_join
from statustray.domain.model.advice import Independence
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Ladder, Settings

RUNGS = 4
_BY_INTERNET = 2
# Nobody needs a backup for these.
_NOT_PLANNED = frozenset({EMERGENCY, "check-outage", "deliver-website", "dns"}) | IRREPLACEABLE


def propose(
    services: Sequence[Service], catalogue: Catalogue, graph: DependencyGraph
) -> tuple[Ladder, ...]:
    """Return a ladder for each purpose that the watched *services* serve first.

    What a service is there for, and what its user needs it for first: who sells needs it to sell.

    No two rungs are known to share a basket.  Where the user has only one service for a purpose,
    one that can be set up in minutes is proposed as the second.
    """
    settings = Settings(me=graph.me)
    first = {s.id: {*s.purposes[:1], *purposes_used(s, settings, services)[:1]} for s in services}
    used = (purpose for s in services for purpose in s.purposes if purpose in first[s.id])
    ladders = (
        Ladder(purpose, rungs=_rungs(purpose, services, first, catalogue, graph))
        for purpose in dict.fromkeys(used)
        if purpose not in _NOT_PLANNED
    )
    return tuple(ladder for ladder in ladders if len(ladder.rungs) > 1)


def with_tested(
    settings: Settings, *, purpose: str, group: str, rung: str, worked: bool, day: date
) -> Settings:
    """Return *settings* after a rung was used: where it worked, the plan was tested on *day*."""
    if not worked:
        return settings
    plan = tuple(
        replace(ladder, tested=day)
        if ladder.key == (purpose, group) and rung in ladder.rungs
        else ladder
        for ladder in settings.plan
    )
    return replace(settings, plan=plan)


def with_backup(settings: Settings, backup: str, serving: Mapping[str, Sequence[str]]) -> Settings:
    """Return *settings* with *backup* in the plan of each purpose in *serving*.

    A plan is begun with the services that serve its purpose now; a full one stays as it is.
    """
    plan = tuple(
        replace(ladder, rungs=(*ladder.rungs, backup))
        if ladder.purpose in serving and _has_room(ladder, backup)
        else ladder
        for ladder in settings.plan
    )
    planned = {ladder.purpose for ladder in plan}
    begun = tuple(
        Ladder(purpose, rungs=(*tuple(now)[: RUNGS - 1], backup))
        for purpose, now in serving.items()
        if purpose not in planned
    )
    return replace(settings, plan=(*plan, *begun))


def _has_room(ladder: Ladder, rung: str) -> bool:
    return rung not in ladder.rungs and len(ladder.rungs) < RUNGS


def _rungs(
    purpose: str,
    services: Sequence[Service],
    first: Mapping[str, Collection[str]],
    catalogue: Catalogue,
    graph: DependencyGraph,
) -> tuple[str, ...]:
    """Return the steps for *purpose*; *first* are the main purposes of services, by id."""
    chosen: list[str] = []
    mine = [s.id for s in services if purpose in first[s.id]]
    country = graph.me.country
    more = [s for s in services if s.serves(purpose, country) and s.id not in mine and not s.local]
    fitting = (s.id for s in more if purpose in s.easy_to_join)
    same = ALSO_DONE_WITH.get(purpose, "")
    as_well = (s.id for s in services if s.serves(same, country))
    _add(chosen, (*mine, *fitting, *as_well), purpose, graph, most=RUNGS - 1)
    if len(chosen) < _BY_INTERNET:
        _add(chosen, _had(purpose, catalogue, graph), purpose, graph, most=_BY_INTERNET)
    if len(chosen) < _BY_INTERNET:
        _add(
            chosen, _strangers(purpose, catalogue, graph, chosen), purpose, graph, most=_BY_INTERNET
        )
    _add(chosen, _at_hand(purpose, catalogue, graph, chosen), purpose, graph, most=RUNGS)
    return tuple(chosen)


def _had(purpose: str, catalogue: Catalogue, graph: DependencyGraph) -> Iterator[str]:
    """Yield the services that serve *purpose* and that the user has without watching them."""
    for key in graph.me.have:
        service = catalogue.services.get(key)
        is_way = key in catalogue.ways
        if service and not is_way and service.serves(purpose, graph.me.country):
            yield key


def _at_hand(
    purpose: str, catalogue: Catalogue, graph: DependencyGraph, chosen: Collection[str]
) -> list[str]:
    """Return the ways to serve *purpose* that do not fail with *chosen*, the usual answer first."""
    fitting = [
        way
        for way in catalogue.ways.values()
        if purpose in way.service.purposes
        and way.service.is_in(graph.me.country)
        and way.fails_with.isdisjoint(chosen)
    ]
    usual_first = sorted(fitting, key=lambda w: (purpose not in w.first_for, purpose in w.last_for))
    return [way.service.id for way in usual_first]


def _add(
    chosen: list[str], ids: Iterable[str], purpose: str, graph: DependencyGraph, *, most: int
) -> None:
    """Add what shares no basket with the rungs above it."""
    for key in ids:
        if len(chosen) >= most:
            return
        if key not in chosen and all(graph.shared(key, c, purpose) < SHARED for c in chosen):
            chosen.append(key)


def _strangers(
    purpose: str, catalogue: Catalogue, graph: DependencyGraph, chosen: Sequence[str]
) -> Iterator[str]:
    for key in easy_to_join(catalogue, purpose, graph.me.country):
        if graph.independence(key, chosen, purpose) is Independence.KNOWN_SEPARATE:
            yield key
