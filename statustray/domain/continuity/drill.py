"""Drills: a past outage replayed against the user's own list and plan, with a clock to step."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

from statustray.domain.continuity.alternatives import set_up
from statustray.domain.continuity.backup import advise
from statustray.domain.continuity.drill_alerts import (
    NO_PHONE,
    OFFLINE,
    UNWATCHED,
    AffectedService,
    AlertOutcome,
    Operator,
    outcomes,
)
from statustray.domain.continuity.drill_fixes import Fix, fixes
from statustray.domain.continuity.needs import needs_served
from statustray.domain.dependencies.dependency_graph import FAILS_WITH, DependencyGraph
from statustray.domain.dependencies.past_outages import PurposeLost, affected, purposes_lost
from statustray.domain.dependencies.user_context import BROADBAND, MOBILE, PLACEHOLDERS
from statustray.domain.model.advice import Advice, PathStep
from statustray.domain.model.catalogue import Catalogue, Outage
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Settings
from statustray.domain.text.lazy_message import NO_TEXT, Msg


class TimelineEventKind(Enum):
    """What an event of the timeline is about."""

    HAPPENS = "happens"
    NOTIFIED = "we_tell"
    OPERATOR_REPORTED = "operator_tells"


class TimelineEvent(Struct, frozen=True):
    """An event of the timeline.

    ``what`` is the record's own text, empty for the other kinds; ``services`` are the names of
    those of which the user is notified.
    """

    at_min: int
    event: TimelineEventKind
    what: Msg = NO_TEXT
    services: tuple[str, ...] = ()


class Replay(Struct, frozen=True):
    """A drill, worked out.

    ``kept`` are the watched services of which the record says that they went on, ``lost`` those
    that it does not name and that need what it names for one purpose only, ``left`` the rest of
    those that it does not name.  ``nearest`` is, where nothing was hit, the outage nearest in time
    that would have hit something.
    """

    outage: Outage
    provider: str
    hits: tuple[AffectedService, ...]
    timeline: tuple[TimelineEvent, ...]
    advice: Mapping[str, tuple[Advice, ...]]
    kept: tuple[str, ...]
    lost: tuple[PurposeLost, ...]
    left: tuple[str, ...]
    fixes: tuple[Fix, ...]
    nearest: Outage | None = None

    @property
    def notified_at_min(self) -> int | None:
        """When the user would have been notified first, None for never."""
        return min((at for hit in self.hits if (at := hit.alert.at_min) is not None), default=None)

    @property
    def noticed_by_oneself(self) -> bool:
        """Whether the user's own connection was down."""
        return any(hit.alert.outcome is AlertOutcome.OWN_LINE for hit in self.hits)

    def until(self, at_min: int) -> tuple[TimelineEvent, ...]:
        """Return what has happened when the clock shows *at_min*."""
        return tuple(event for event in self.timeline if event.at_min <= at_min)

    def offered(self, at_min: int) -> Mapping[str, tuple[Advice, ...]]:
        """Return the backups at *at_min*.

        A service that the user is notified of has none before.  One that fails unseen has them
        from the start, for whoever opens the panel.
        """
        notified_at = {hit.service: hit.alert.at_min or 0 for hit in self.hits}
        return {key: offers for key, offers in self.advice.items() if notified_at[key] <= at_min}

    def clock(self) -> tuple[int, ...]:
        """Return the minutes at which something happens."""
        return tuple(dict.fromkeys(event.at_min for event in self.timeline))


def drillable(catalogue: Catalogue, watched: Iterable[str] = ()) -> tuple[Outage, ...]:
    """Return the outages that can be replayed: first those that hit *watched*, the newest first."""
    mine = frozenset(watched)
    found = (outage for outage in catalogue.outages.values() if outage.drillable)
    newest = sorted(found, key=lambda outage: outage.started_at, reverse=True)
    return tuple(sorted(newest, key=lambda outage: mine.isdisjoint(affected(outage, catalogue))))


def replay(
    outage: Outage,
    *,
    services: Sequence[Service],
    graph: DependencyGraph,
    settings: Settings,
    catalogue: Catalogue,
) -> Replay:
    """Replay *outage* against the watched *services* and the plan."""
    stage = _Stage(outage, graph, settings, catalogue)
    known = {service.id: service for service in services}
    hits = stage.alerted(tuple(stage.hits({**stage.rungs(), **known}.values())), known)
    spared = {catalogue.renamed.get(key, key) for key in outage.healthy_but_blamed}
    rest = [key for key in known if key not in {hit.service for hit in hits}]
    unnamed = [key for key in rest if key not in spared]
    lost = purposes_lost(unnamed, outage, graph=graph, catalogue=catalogue)
    partly = {key for each in lost for key in each.services}
    advice = {hit.service: stage.advice(hit.service) for hit in hits if hit.service in known}
    return Replay(
        outage=outage,
        provider=graph.name(outage.provider),
        hits=hits,
        timeline=_timeline(outage, hits),
        advice=advice,
        kept=tuple(key for key in rest if key in spared),
        lost=lost,
        left=tuple(key for key in unnamed if key not in partly),
        fixes=fixes(hits, advice, graph=graph, settings=settings),
        nearest=None if hits or lost else stage.nearest(tuple(known.values())),
    )


class _Stage(Struct, frozen=True):
    outage: Outage
    graph: DependencyGraph
    settings: Settings
    catalogue: Catalogue

    def rungs(self) -> dict[str, Service]:
        """Return what the plan names besides the watch list."""
        keys = (rung for ladder in self.settings.plan for rung in ladder.rungs)
        found = {key: self.graph.service(key) for key in keys}
        return {key: service for key, service in found.items() if service is not None}

    def hits(self, services: Iterable[Service]) -> Iterator[AffectedService]:
        """Yield what would have failed."""
        named = affected(self.outage, self.catalogue)
        mine = set_up(self.settings, self.graph, self.catalogue)
        for service in services:
            path = self._path(service)
            if self._fails(service, named, path):
                purpose = needs_served(service, self.settings, mine)
                yield AffectedService(
                    service.id, service.name, purpose[0].purpose if purpose else "", path
                )

    def nearest(self, services: Sequence[Service]) -> Outage | None:
        """Return the outage nearest in time that would have hit one of *services*."""
        at = self.outage.started_at
        others = sorted(drillable(self.catalogue), key=lambda o: abs(o.started_at - at))
        hitting = (o for o in others if any(replace(self, outage=o).hits(services)))
        return next(hitting, None)

    def alerted(
        self, hits: tuple[AffectedService, ...], watched: Mapping[str, Service]
    ) -> tuple[AffectedService, ...]:
        """Return *hits* with the alert of each; only what is *watched* raises one."""
        broadband = self.graph.me.broadband
        offline = bool(self._fallen(broadband))
        own = {hit.service for hit in hits if offline or self._own_line(hit)}
        seen = outcomes(
            self.outage,
            [watched[h.service] for h in hits if h.service in watched and h.service not in own],
            operator=self._operator(),
            settings=self.settings,
        )
        # Where the line at home goes on it is the phone that is dead, not this computer.
        at_home = offline or broadband in own
        line = OFFLINE if at_home else NO_PHONE
        return tuple(
            replace(hit, alert=line if hit.service in own else seen.get(hit.service, UNWATCHED))
            for hit in hits
        )

    def _operator(self) -> Operator:
        ids = self.graph.lineage(self.outage.provider)
        nodes = (self.graph.nodes.get(key) for key in ids)
        return Operator(frozenset(ids), frozenset(n.page for n in nodes if n and n.page))

    def _own_line(self, hit: AffectedService) -> bool:
        """Whether the user's own connection is what failed."""
        me = self.graph.me
        if hit.service in {me.broadband, me.mobile_network}:
            return True
        raw = self.catalogue.services.get(hit.service)
        goes_over = raw is not None and any(edge.on in {BROADBAND, MOBILE} for edge in raw.edges)
        # What somebody runs over such a line is still theirs to fail.
        line_itself = goes_over and raw is not None and not raw.owner
        return bool(hit.path) and (line_itself or any(step.kind == "line" for step in hit.path))

    def _fallen(self, line: str | None) -> tuple[PathStep, ...]:
        """Return how the connection *line* fails, empty if it does not."""
        path = self.graph.reach.path(line, self.outage.provider) if line else None
        lost = path is not None and path.weight >= FAILS_WITH
        return self.graph.steps(path) if path is not None and lost else ()

    def advice(self, service_id: str) -> tuple[Advice, ...]:
        """Return what would have been offered."""
        down = (*affected(self.outage, self.catalogue), self.outage.provider)
        usable = frozenset(down) - self._spared()
        return advise(
            service_id,
            down=usable,
            states=(),
            graph=self.graph,
            settings=self.settings,
            catalogue=self.catalogue,
            offline=bool(self._line()),
            healthy=frozenset(self.outage.healthy_but_blamed),
        )

    def _path(self, service: Service) -> tuple[PathStep, ...]:
        if service.id == self.outage.provider:
            return (PathStep(service.name, "itself", service.name),)
        path = self.graph.reach.path(service.id, self.outage.provider)
        if path is not None:
            return self.graph.steps(path)
        line = () if service.works_without_internet or service.local else self._line()
        return (PathStep(service.name, "line", line[0].start), *line) if line else ()

    def _line(self) -> tuple[PathStep, ...]:
        """Return how the user's connection fails, broadband and mobile together; empty if not."""
        me = self.graph.me
        lines = [self._fallen(line) for line in (me.broadband, me.mobile_network) if line]
        return lines[0] if me.broadband is not None and all(lines) else ()

    def _fails(self, service: Service, named: frozenset[str], path: tuple[PathStep, ...]) -> bool:
        """Whether the record names it; the user's own services and connections go by their path."""
        if any(step.kind == "line" for step in path):
            return True
        if service.own or self._on_own_line(service):
            return bool(path) or (service.id in named and self.graph.on_unnamed_line(service.id))
        return service.id in named

    def _on_own_line(self, service: Service) -> bool:
        raw = self.catalogue.services.get(service.id, service)
        return any(edge.on in PLACEHOLDERS for edge in raw.edges if not raw.owner)

    def _spared(self) -> frozenset[str]:
        """Return the alternatives that the record names and that the user has on another line."""
        named = affected(self.outage, self.catalogue)
        ways = [way for key in named if (way := self.graph.service(key)) and self._on_own_line(way)]
        return frozenset(w.id for w in ways if not self._fails(w, named, self._path(w)))


def _timeline(outage: Outage, hits: Sequence[AffectedService]) -> tuple[TimelineEvent, ...]:
    events = [
        TimelineEvent(phase.at_min, TimelineEventKind.HAPPENS, phase.what)
        for phase in outage.phases
    ]
    minutes = sorted({at for hit in hits if (at := hit.alert.at_min) is not None})
    for minute in minutes:
        names = tuple(hit.name for hit in hits if hit.alert.at_min == minute)
        events.append(TimelineEvent(minute, TimelineEventKind.NOTIFIED, services=names))
    spoke = outage.operator_told_at_min
    # A later step of the record at the same minute is the operator's word itself.
    if spoke is not None and (spoke == 0 or spoke not in {p.at_min for p in outage.phases}):
        events.append(TimelineEvent(spoke, TimelineEventKind.OPERATOR_REPORTED))
    return tuple(sorted(events, key=lambda event: event.at_min))
