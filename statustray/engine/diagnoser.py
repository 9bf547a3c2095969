"""Find common causes and backups for a snapshot, and again only when something changed."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from msgspec.structs import replace

from statustray.domain.model.advice import Cause, Guidance
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.checks.report import Report
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Me, Settings
from statustray.domain.model.snapshot import ServiceState

if TYPE_CHECKING:
    from statustray.domain.dependencies.dependency_graph import DependencyGraph
    from statustray.domain.diagnosis.corroboration import DiagnosisContext

Diagnosis = tuple[tuple[Cause, ...], dict[str, Guidance]]
"""The common causes, and for each service with a problem what to use instead."""
Diagnose = Callable[[tuple[ServiceState, ...], Network], Diagnosis]


def no_diagnosis(_states: tuple[ServiceState, ...], _network: Network) -> Diagnosis:
    """Report no cause and no backup."""
    return (), {}


class Diagnoser:
    """Finds what is behind problems, and what to use instead.

    What it needs for that, twelve modules and the dependency graph, is loaded with the first
    problem: on most days there is none.  The graph stays until another is needed, for other
    services or another context of the user: made anew after each change of the settings it would
    leave holes in the memory.  ``turn`` rotates equal backups, so that not all users are sent to
    the same one.
    """

    def __init__(self, catalogue: Catalogue, *, today: date, turn: int = 0) -> None:
        self._catalogue = catalogue
        self._today = today
        self._turn = turn
        self._services: tuple[Service, ...] = ()
        self._settings = Settings()
        self._graph: DependencyGraph | None = None
        self._graph_of: tuple[tuple[Service, ...], Me] | None = None
        self._seen: tuple[tuple[str, Level, bool, object], ...] = ()
        self._last: Diagnosis = ((), {})

    def configure(self, services: Iterable[Service], settings: Settings) -> None:
        """Diagnose for *services* and the user's own context from now on."""
        # Muted or not, a service depends on the same.
        self._services = tuple(replace(s, muted=False) if s.muted else s for s in services)
        self._settings = settings
        self._seen = ()

    def diagnose(self, states: tuple[ServiceState, ...], network: Network) -> Diagnosis:
        """Return what is behind the problems of *states*, and what to use instead."""
        if network.broken or not any(s.level.trouble for s in states):
            self._seen, self._last = (), ((), {})
            return self._last
        # A backup in doubt is no longer "working now", so doubt counts as a change, too.
        seen = tuple((s.id, s.level, s.confirming, _failure_kind(s)) for s in states)
        if seen != self._seen:
            self._seen, self._last = seen, self._explain(states)
        return self._last

    def _explain(self, states: tuple[ServiceState, ...]) -> Diagnosis:
        from statustray.domain.diagnosis.root_cause import common_causes  # noqa: PLC0415

        graph = self._graph_now()
        causes = common_causes(states, graph=graph, context=self._context(states))
        named = tuple(c.provider for c in causes if c.provider)
        troubled = (s for s in states if s.level.trouble)
        return causes, {s.id: self._guide(s, states, named, graph) for s in troubled}

    def _graph_now(self) -> "DependencyGraph":
        from statustray.domain.dependencies.dependency_graph import DependencyGraph  # noqa: PLC0415

        user = (self._services, self._settings.me)
        if self._graph is None or user != self._graph_of:
            self._graph_of = user
            self._graph = DependencyGraph(
                self._catalogue, today=self._today, watched=self._services, me=self._settings.me
            )
        return self._graph

    def _context(self, states: tuple[ServiceState, ...]) -> "DiagnosisContext":
        """Collect the reports of watched services that are providers themselves."""
        from statustray.domain.diagnosis.corroboration import DiagnosisContext  # noqa: PLC0415

        nodes = [s for s in states if s.id in self._catalogue.nodes]
        return DiagnosisContext(
            reports={s.id: s.page.level for s in nodes if isinstance(s.page, Report)},
            silent=frozenset(s.id for s in nodes if _failure_kind(s) and s.level.trouble),
            before=self._last[0],
        )

    def _guide(
        self,
        state: ServiceState,
        states: tuple[ServiceState, ...],
        named: tuple[str, ...],
        graph: "DependencyGraph",
    ) -> Guidance:
        from statustray.domain.continuity.backup import advise  # noqa: PLC0415
        from statustray.domain.continuity.meanwhile import meanwhile  # noqa: PLC0415

        advice = advise(
            state.id,
            down=named,
            states=states,
            graph=graph,
            settings=self._settings,
            catalogue=self._catalogue,
            turn=self._turn,
        )
        country = self._settings.me.country
        return Guidance(advice, meanwhile(state.service, self._catalogue.meanwhile, country))


def _failure_kind(state: ServiceState) -> object:
    return state.probe.kind if isinstance(state.probe, Failure) else None
