"""The one state of the program: immutable, replaced as a whole, published to every consumer."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from statustray.domain.model.advice import Advice, Cause
from statustray.domain.model.check_result import CheckResult, ConnectionIssue, Network, ProbeResult
from statustray.domain.model.failures import Failure
from statustray.domain.model.level import Level, worst
from statustray.domain.model.report import Report
from statustray.domain.model.service import Service
from statustray.domain.model.verdict import Reason


@dataclass(frozen=True, slots=True)
class ServiceState:
    """What is known of one service.

    ``level`` is settled: confirmed, damped, expired when old.  ``since`` is when we first saw it;
    ``began_at`` is when its problem began, None where nothing was fine shortly before.
    ``confirming`` is True while a first failure is being retried.  ``recent_checks`` are those of
    the last ten minutes, oldest first.
    ``page_late`` is how late this page usually is against our own detection.  ``suspected``:
    services that share a dependency have just failed, and it is being checked.  ``unresolved``: a
    problem began and was not seen to end, whatever the level is now.
    """

    service: Service
    level: Level = Level.UNKNOWN
    reason: Reason = Reason.NOT_CHECKED_YET
    since: datetime | None = None
    began_at: datetime | None = None
    page: Report | Failure | None = None
    page_at: datetime | None = None
    page_failed_since: datetime | None = None
    probe: ProbeResult | Failure | None = None
    probe_at: datetime | None = None
    confirming: bool = False
    recent_checks: tuple[CheckResult, ...] = ()
    page_late: timedelta | None = None
    usual_ms: float | None = None
    advice: tuple[Advice, ...] = ()
    meanwhile: tuple[str, ...] = ()
    snoozed_until: datetime | None = None
    acknowledged: bool = False
    tell_when_back: bool = False
    suspected: bool = False
    unresolved: bool = False

    @property
    def id(self) -> str:
        """The service's id."""
        return self.service.id


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything there is to show at one time."""

    at: datetime | None = None
    network: Network = Network.ONLINE
    services: tuple[ServiceState, ...] = ()
    causes: tuple[Cause, ...] = ()
    undelivered: tuple[str, ...] = ()
    checking: int = 0
    canaries: tuple[tuple[str, bool], ...] = ()
    issue: ConnectionIssue | None = None

    @property
    def overall(self) -> Level:
        """The worst level among services that are not muted."""
        return worst(s.level for s in self.services if not s.service.muted)

    @property
    def troubled(self) -> tuple[ServiceState, ...]:
        """Services with a problem, the worst first."""
        return tuple(worst_first(s for s in self.services if s.level.trouble))

    def state(self, service_id: str) -> ServiceState | None:
        """Return the state of one service."""
        return next((s for s in self.services if s.id == service_id), None)


def worst_first(states: Iterable[ServiceState]) -> list[ServiceState]:
    """Return *states* by severity; equals keep their order."""
    return sorted(states, key=lambda s: -s.level.severity)
