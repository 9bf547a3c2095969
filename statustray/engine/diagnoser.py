"""Find common causes and backups for a snapshot, and again only when something changed."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.check_result import Network
from statustray.domain.model.failures import Failure
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Settings
from statustray.domain.model.snapshot import ServiceState
from statustray.engine.publisher import Diagnosis

if TYPE_CHECKING:
    from statustray.engine.explainer import Explainer


class Diagnoser:
    """Finds what is behind problems, and what to use instead.

    The dependency graph is built when the first problem comes.  ``turn`` rotates equal backups, so
    that not all users are sent to the same one.
    """

    def __init__(self, catalogue: Catalogue, *, today: date, turn: int = 0) -> None:
        self._catalogue = catalogue
        self._today = today
        self._turn = turn
        self._services: tuple[Service, ...] = ()
        self._settings = Settings()
        self._explainer: Explainer | None = None
        self._seen: tuple[tuple[str, Level, bool, object], ...] = ()
        self._last: Diagnosis = ((), {})

    def configure(self, services: Iterable[Service], settings: Settings) -> None:
        """Diagnose for *services* and the user's own context from now on."""
        self._services = tuple(services)
        self._settings = settings
        self._seen = ()
        self._explainer = None

    def diagnose(self, states: tuple[ServiceState, ...], network: Network) -> Diagnosis:
        """Return the common causes, and for each service with a problem what to use instead."""
        if network.broken or not any(s.level.trouble for s in states):
            self._seen, self._last = (), ((), {})
            return self._last
        # A backup in doubt is no longer "working now", so doubt counts as a change, too.
        seen = tuple((s.id, s.level, s.confirming, _failure_kind(s)) for s in states)
        if seen != self._seen:
            self._seen, self._last = seen, self._explain(states)
        return self._last

    def _explain(self, states: tuple[ServiceState, ...]) -> Diagnosis:
        if self._explainer is None:
            # 12 modules that a computer without problems never needs.
            from statustray.engine.explainer import Explainer  # noqa: PLC0415 - 12 modules

            self._explainer = Explainer(
                self._catalogue, self._services, self._settings, self._today, self._turn
            )
        return self._explainer.explain(states, before=self._last[0])


def _failure_kind(state: ServiceState) -> object:
    return state.probe.kind if isinstance(state.probe, Failure) else None
