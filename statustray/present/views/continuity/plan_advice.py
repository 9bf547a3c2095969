"""Advice on a plan while it is edited: issues, proposals, the first finding."""

from collections.abc import Callable
from datetime import date

from msgspec.structs import replace

from statustray.domain.continuity.backup import advise
from statustray.domain.continuity.drill import Replay, replay
from statustray.domain.continuity.plan import propose
from statustray.domain.continuity.plan_review import plan_issues
from statustray.domain.continuity.resilience import resilience
from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.model.advice import Advice
from statustray.domain.model.catalogue import Catalogue, Outage
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Ladder, Me, Settings, Source, Watch
from statustray.domain.watchlist.watched_services import resolve
from statustray.present.sentences.continuity.plan import finding_line
from statustray.present.views.continuity.resilience import ReportView, first_finding, report_view
from statustray.present.vocabulary.language import Language

_Said = tuple[tuple[Watch, ...], tuple[Source, ...], Me]


class PlanAdvice:
    """Reviews plans; rebuilds the graph only when services or connections change.

    ``in_force`` puts a starter list in place of an empty watch list: it is reported on, but the
    user has not set any of it up.
    """

    def __init__(
        self,
        *,
        catalogue: Catalogue,
        today: date,
        tr: Language,
        in_force: Callable[[Settings], Settings] = lambda settings: settings,
    ) -> None:
        self._in_force = in_force
        self._catalogue = catalogue
        self._today = today
        self._tr = tr
        self._said: _Said | None = None
        self._needed: tuple[tuple[Service, ...], Me] | None = None
        self._services: tuple[Service, ...] = ()
        self._graph = DependencyGraph(Catalogue(), today=today)

    def judge(self, settings: Settings, ladder: Ladder) -> tuple[str, ...]:
        """Return the issues of *ladder*, as sentences."""
        self._prepare(settings)
        found = plan_issues(
            ladder,
            settings=settings,
            catalogue=self._catalogue,
            graph=self._graph,
            today=self._today,
        )
        return tuple(finding_line(finding, self._tr) for finding in found)

    def propose(self, settings: Settings) -> tuple[Ladder, ...]:
        """Return ladders for what is watched."""
        self._prepare(settings)
        return propose(self._services, self._catalogue, self._graph)

    def first_finding(self, settings: Settings) -> str:
        """Return the most important finding."""
        self._prepare(settings)
        report = resilience(
            self._services, settings=settings, catalogue=self._catalogue, graph=self._graph
        )
        return first_finding(report, self._graph, self._tr)

    def report(self, settings: Settings) -> ReportView:
        """Return the resilience report, ready to be shown."""
        self._prepare(self._in_force(settings))
        report = resilience(
            self._services, settings=settings, catalogue=self._catalogue, graph=self._graph
        )
        plan, today = settings.plan, self._today
        return report_view(report, plan=plan, graph=self._graph, today=today, tr=self._tr)

    def drill(self, settings: Settings, outage: Outage) -> Replay:
        """Replay *outage* against the watch list and the plan."""
        self._prepare(self._in_force(settings))
        return replay(
            outage,
            services=self._services,
            graph=self._graph,
            settings=settings,
            catalogue=self._catalogue,
        )

    def backups(self, settings: Settings, service_id: str) -> tuple[Advice, ...]:
        """Return what to use instead of a service, were it down."""
        self._prepare(settings)
        return advise(
            service_id,
            down=(),
            states=(),
            graph=self._graph,
            settings=settings,
            catalogue=self._catalogue,
        )

    def _prepare(self, settings: Settings) -> None:
        said = (settings.watch, settings.source, settings.me)
        if said == self._said:
            return
        self._said = said
        self._services = resolve(settings, self._catalogue)[0]
        # A muted service needs what it needs, and a graph of thousands is dear.
        needed = (tuple(replace(s, muted=False) for s in self._services), settings.me)
        if needed != self._needed:
            self._needed = needed
            self._graph = DependencyGraph(
                self._catalogue, today=self._today, watched=self._services, me=settings.me
            )
