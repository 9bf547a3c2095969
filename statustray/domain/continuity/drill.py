"""Drills: a past outage replayed against the user's own list and plan, with a clock to step."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from statustray.domain.continuity.alternatives import set_up
from statustray.domain.continuity.backup import advise
from statustray.domain.continuity.needs import IRREPLACEABLE, needs_served
from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.dependencies.past_outages import affected
from statustray.domain.dependencies.user_context import PLACEHOLDERS
from statustray.domain.model.advice import Advice, PathStep
from statustray.domain.model.catalogue import Catalogue, Outage
from statustray.domain.model.service import Covers, Service
from statustray.domain.model.settings import Settings

# Two failing checks and a working connection make a verdict, about two minutes after the start;
# what fails only now and then is confirmed within ten.
TOLD_MIN = 2
TOLD_PARTIAL_MIN = 10
# A page is read every two minutes.
_PAGE_MIN = 2
_SERVER_ERROR = 500
# A connection on which the user depends this much takes everything on it.
_LOST = 0.3


class TimelineEventKind(Enum):
    """What an event of the timeline is about."""

    HAPPENS = "happens"
    NOTIFIED = "we_tell"
    OPERATOR_REPORTED = "operator_tells"


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """An event of the timeline; ``what`` is the record's own text, empty for the other kinds."""

    at_min: int
    event: TimelineEventKind
    what: str = ""


@dataclass(frozen=True, slots=True)
class AffectedService:
    """A service that would have failed, with the path; none where only the record says so."""

    service: str
    name: str
    purpose: str
    path: tuple[PathStep, ...]


class FixKind(Enum):
    """What a drill shows to be missing."""

    NO_BACKUP = "no_backup"
    SET_UP = "set_up"
    NO_PLAN = "no_plan"
    WHOLE_PLAN_FALLS = "whole_plan_falls"
    NAME_YOUR_NETWORK = "name_your_network"
    CANNOT_BE_SEEN = "cannot_be_seen"


@dataclass(frozen=True, slots=True)
class Fix:
    """One thing to fix: for which purpose, with what, by name."""

    repair: FixKind
    purpose: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Replay:
    """A drill, worked out.  ``notified_at_min`` is None where nothing could be seen from here."""

    outage: Outage
    provider: str
    hits: tuple[AffectedService, ...]
    notified_at_min: int | None
    operator_told_at_min: int | None
    timeline: tuple[TimelineEvent, ...]
    advice: Mapping[str, tuple[Advice, ...]]
    left: tuple[str, ...]
    mend: tuple[Fix, ...]

    def until(self, at_min: int) -> tuple[TimelineEvent, ...]:
        """Return what has happened when the clock shows *at_min*."""
        return tuple(event for event in self.timeline if event.at_min <= at_min)

    def offered(self, at_min: int) -> Mapping[str, tuple[Advice, ...]]:
        """Return the backups at *at_min*: none before the user would have been notified."""
        notified = self.notified_at_min is not None and self.notified_at_min <= at_min
        return self.advice if notified else {}

    def clock(self) -> tuple[int, ...]:
        """Return the minutes at which something happens."""
        return tuple(dict.fromkeys(event.at_min for event in self.timeline))


def drillable(catalogue: Catalogue) -> tuple[Outage, ...]:
    """Return the outages that can be replayed, the newest first."""
    found = (outage for outage in catalogue.outages.values() if outage.drillable)
    return tuple(sorted(found, key=lambda outage: outage.started_at, reverse=True))


def replay(
    outage: Outage,
    *,
    services: Sequence[Service],
    graph: DependencyGraph,
    settings: Settings,
    catalogue: Catalogue,
    turn: int = 0,
) -> Replay:
    """Replay *outage* against the watched *services* and the plan."""
    stage = _Stage(outage, graph, settings, catalogue)
    known = {service.id: service for service in services}
    hits = tuple(stage.hits({**stage.rungs(), **known}.values()))
    ids = {hit.service for hit in hits}
    notified = stage.notified_at(known[i] for i in ids if i in known) if hits else None
    advice = {hit.service: stage.advice(hit.service, turn) for hit in hits if hit.service in known}
    return Replay(
        outage=outage,
        provider=graph.name(outage.provider),
        hits=hits,
        notified_at_min=notified,
        operator_told_at_min=outage.operator_told_at_min,
        timeline=_timeline(outage, notified),
        advice=advice,
        left=tuple(key for key in known if key not in ids),
        mend=tuple(dict.fromkeys(stage.mend(hits, advice, notified))),
    )


@dataclass(frozen=True, slots=True)
class _Stage:
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
        for service in services:
            path = self._path(service)
            if self._fails(service, named, path):
                mine = set_up(self.settings, self.graph, self.catalogue)
                purpose = needs_served(service, self.settings, mine)
                yield AffectedService(
                    service.id, service.name, purpose[0].purpose if purpose else "", path
                )

    def notified_at(self, hit: Iterable[Service]) -> int | None:
        """Return the minute at which this program would have notified the user."""
        symptoms = self.outage.symptoms
        errors = any(status >= _SERVER_ERROR for status in symptoms.http_status)
        seen = symptoms.dns or symptoms.tcp or errors
        if seen and any(service.probe_covers is not Covers.NOTHING for service in hit):
            return TOLD_PARTIAL_MIN if symptoms.partial else TOLD_MIN
        said = self.outage.operator_told_at_min
        return None if said is None else said + _PAGE_MIN

    def advice(self, service_id: str, turn: int) -> tuple[Advice, ...]:
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
            turn=turn,
            offline=bool(self._line()),
        )

    def mend(
        self,
        hits: Sequence[AffectedService],
        advice: Mapping[str, tuple[Advice, ...]],
        notified: int | None,
    ) -> Iterator[Fix]:
        """Yield what is missing, what hurts most first."""
        ids = {hit.service for hit in hits}
        fallen = [p for p in self.settings.plan if p.rungs and ids.issuperset(p.rungs)]
        for service, offered in advice.items():
            purpose = next(hit.purpose for hit in hits if hit.service == service)
            if purpose in IRREPLACEABLE:
                continue
            if not offered and purpose not in {plan.purpose for plan in fallen}:
                yield Fix(FixKind.NO_BACKUP, purpose)
            elif offered and not offered[0].ready:
                yield Fix(FixKind.SET_UP, purpose, offered[0].name)
        yield from self._unplanned(hits)
        yield from (Fix(FixKind.WHOLE_PLAN_FALLS, p.purpose, p.group) for p in fallen)
        if any(self.graph.on_unnamed_line(hit.service) for hit in hits):
            yield Fix(FixKind.NAME_YOUR_NETWORK)
        if hits and notified is None:
            yield Fix(FixKind.CANNOT_BE_SEEN)

    def _unplanned(self, hits: Sequence[AffectedService]) -> Iterator[Fix]:
        planned = {ladder.purpose for ladder in self.settings.plan}
        for hit in hits:
            if hit.purpose and hit.purpose not in planned | IRREPLACEABLE:
                yield Fix(FixKind.NO_PLAN, hit.purpose)

    def _path(self, service: Service) -> tuple[PathStep, ...]:
        if service.id == self.outage.provider:
            return (PathStep(service.name, "itself", service.name),)
        path = self.graph.path(service.id, self.outage.provider)
        if path is not None:
            return self.graph.steps(path)
        line = () if service.works_without_internet or service.local else self._line()
        return (PathStep(service.name, "line", line[0].start), *line) if line else ()

    def _line(self) -> tuple[PathStep, ...]:
        """Return how the user's connection fails, broadband and mobile together; empty if not."""
        me, provider = self.graph.me, self.outage.provider
        lines = [
            self.graph.path(line, provider) for line in (me.broadband, me.mobile_network) if line
        ]
        fallen = [path for path in lines if path is not None and path.weight >= _LOST]
        whole = me.broadband is not None and len(fallen) == len(lines)
        return self.graph.steps(fallen[0]) if whole else ()

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


def _timeline(outage: Outage, notified: int | None) -> tuple[TimelineEvent, ...]:
    events = [
        TimelineEvent(phase.at_min, TimelineEventKind.HAPPENS, phase.what)
        for phase in outage.phases
    ]
    if notified is not None:
        events.append(TimelineEvent(notified, TimelineEventKind.NOTIFIED))
    if outage.operator_told_at_min is not None:
        events.append(
            TimelineEvent(outage.operator_told_at_min, TimelineEventKind.OPERATOR_REPORTED)
        )
    return tuple(sorted(events, key=lambda event: event.at_min))
