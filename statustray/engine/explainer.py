"""Explain problems: their common cause, and what to use instead."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from statustray.domain.continuity.backup import advise
from statustray.domain.continuity.meanwhile import meanwhile
from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.diagnosis.corroboration import DiagnosisContext
from statustray.domain.diagnosis.root_cause import common_causes
from statustray.domain.model.advice import Cause, Guidance
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.failures import Failure
from statustray.domain.model.report import Report
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Settings
from statustray.domain.model.snapshot import ServiceState


@dataclass(frozen=True)
class Explainer:
    """The dependencies of the user's *services*, and what follows from them.

    ``turn`` rotates equal backups, so that not all users are sent to the same one.
    """

    catalogue: Catalogue
    services: tuple[Service, ...]
    settings: Settings
    today: date
    turn: int = 0

    @cached_property
    def graph(self) -> DependencyGraph:
        """Which services depend on what, for this user."""
        return DependencyGraph(
            self.catalogue, today=self.today, watched=self.services, me=self.settings.me
        )

    def explain(
        self, states: tuple[ServiceState, ...], before: tuple[Cause, ...]
    ) -> tuple[tuple[Cause, ...], dict[str, Guidance]]:
        """Return the common causes, and for each service with a problem what to use instead.

        *before* are the causes that were found last time.
        """
        causes = common_causes(states, graph=self.graph, context=self._context(states, before))
        named = tuple(c.provider for c in causes if c.provider)
        return causes, {s.id: self._guide(s, states, named) for s in states if s.level.trouble}

    def _guide(
        self, state: ServiceState, states: tuple[ServiceState, ...], named: tuple[str, ...]
    ) -> Guidance:
        advice = advise(
            state.id,
            down=named,
            states=states,
            graph=self.graph,
            settings=self.settings,
            catalogue=self.catalogue,
            turn=self.turn,
        )
        country = self.settings.me.country
        return Guidance(advice, meanwhile(state.service, self.catalogue.meanwhile, country))

    def _context(
        self, states: tuple[ServiceState, ...], before: tuple[Cause, ...]
    ) -> DiagnosisContext:
        """Collect the reports of watched services that are providers themselves."""
        nodes = [s for s in states if s.id in self.catalogue.nodes]
        return DiagnosisContext(
            reports={s.id: s.page.level for s in nodes if isinstance(s.page, Report)},
            silent=frozenset(
                s.id for s in nodes if isinstance(s.probe, Failure) and s.level.trouble
            ),
            before=before,
        )
