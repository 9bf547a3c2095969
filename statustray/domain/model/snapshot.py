"""The one state of the program: immutable, replaced as a whole, published to every consumer."""

from collections.abc import Iterable
from datetime import datetime
from functools import cached_property

from msgspec import Struct, field
from msgspec.structs import replace

from statustray.domain.model.advice import Cause, Guidance
from statustray.domain.model.checks.check_result import ConnectionIssue, Network, ProbeResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.checks.report import Report
from statustray.domain.model.checks.second_view import Elsewhere, SecondView
from statustray.domain.model.checks.service_health import ServiceHealth
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.checks.visibility import Seen, visibility
from statustray.domain.model.level import Level, worst
from statustray.domain.model.service import Service


class UserFlags(Struct, frozen=True):
    """Snooze, acknowledge, notify when back; each stays until it is taken back or has ended."""

    snoozed_until: datetime | None = None
    acknowledged: bool = False
    tell_when_back: bool = False

    def snooze_end(self, now: datetime) -> datetime | None:
        """Return until when it is snoozed, None where it is not at *now*."""
        until = self.snoozed_until
        return until if until is not None and now < until else None


class ServiceState(Struct, frozen=True, dict=True):
    """What is known of one service: its health, what its user asked for, and what helps now.

    ``suspected``: services that share a dependency have just failed, and it is being checked.
    ``elsewhere`` is how other places see it.
    Nothing of the health is copied: the properties are what most readers ask of it.
    """

    service: Service
    health: ServiceHealth = field(default_factory=ServiceHealth)
    flags: UserFlags = field(default_factory=UserFlags)
    guidance: Guidance = field(default_factory=Guidance)
    suspected: bool = False
    elsewhere: tuple[Elsewhere, ...] = ()

    @property
    def id(self) -> str:
        """The service's id."""
        return self.service.id

    @property
    def level(self) -> Level:
        """The settled level: confirmed, damped, expired when old."""
        return self.health.level

    @property
    def reason(self) -> Reason:
        """Why the level is what it is."""
        return Reason.CANNOT_BE_SEEN if self.unseen else self.health.reason

    @property
    def unseen(self) -> bool:
        """Whether there is nothing to know it by: neither a page nor a probe."""
        return self.level is Level.UNKNOWN and not self.service.checkable

    @property
    def since(self) -> datetime | None:
        """When the level was first seen."""
        return self.health.since

    @property
    def began_at(self) -> datetime | None:
        """When its problem began, None where nothing was fine shortly before."""
        return self.health.began_at

    @property
    def page(self) -> Report | Failure | None:
        """The page's report while the verdict rests on it, else why there is none."""
        return self.health.page_shown

    @property
    def probe(self) -> ProbeResult | Failure | None:
        """The last answer to our own probe."""
        return self.health.probe

    @property
    def confirming(self) -> bool:
        """Whether a first failure is being retried."""
        return self.health.confirming

    @property
    def recovering(self) -> bool:
        """Whether a first good result is being confirmed."""
        return self.health.recovering

    @cached_property
    def seen(self) -> Seen:
        """How much of the service can be seen: what its level rests on.

        Worked out once, for a state lasts through many snapshots.
        """
        return visibility(self.service, self.reason, self.page, self.probe)

    @property
    def website_only(self) -> bool:
        """Whether all that is known to be fine is its front, which is no proof of the service."""
        return self.level is Level.OPERATIONAL and self.seen is Seen.WEBSITE

    @property
    def out_of_sight(self) -> bool:
        """Whether nothing that can be asked from here shows how the service is."""
        return self.reason is Reason.CANNOT_BE_SEEN


class Snapshot(Struct, frozen=True, dict=True):
    """Everything there is to show at one time.

    ``stopped``: an error in the program ended all checks, so nothing is known of anything.
    What is said of all services together is worked out once, for icon, menu and windows ask alike.
    """

    at: datetime | None = None
    network: Network = Network.ONLINE
    services: tuple[ServiceState, ...] = ()
    causes: tuple[Cause, ...] = ()
    undelivered: tuple[str, ...] = ()
    checking: int = 0
    canaries: tuple[tuple[str, bool], ...] = ()
    issue: ConnectionIssue | None = None
    views: tuple[SecondView, ...] = ()
    stopped: bool = False

    @property
    def any_checked(self) -> bool:
        """Whether there is a result of any service."""
        return any(s.health.recent_checks for s in self.services)

    @cached_property
    def unmuted(self) -> tuple[ServiceState, ...]:
        """The services that count for all that is said of them together."""
        return tuple(s for s in self.services if not s.service.muted)

    @property
    def overall(self) -> Level:
        """The worst level among services that are not muted."""
        return worst(s.level for s in self.unmuted)

    @cached_property
    def shown_level(self) -> Level:
        """The level of icon and headline: what can never be seen does not hide what can."""
        return worst(s.level for s in self.unmuted if not s.out_of_sight)

    @cached_property
    def website_only(self) -> bool:
        """Whether all is fine as far as can be seen, and that is websites alone."""
        vouched = any(s.seen in (Seen.OPERATOR, Seen.SERVICE) for s in self.unmuted)
        return self.shown_level is Level.OPERATIONAL and not vouched

    @cached_property
    def fronts(self) -> int:
        """Of how many services all that is known to be fine is the website."""
        return sum(s.website_only for s in self.services)

    @cached_property
    def out_of_sight(self) -> int:
        """Of how many services nothing that can be asked from here shows how they are."""
        return sum(s.out_of_sight for s in self.services)

    @cached_property
    def troubled(self) -> tuple[ServiceState, ...]:
        """Services with a problem, the worst first."""
        return tuple(worst_first(s for s in self.services if s.level.trouble))

    @cached_property
    def unmuted_troubled(self) -> tuple[ServiceState, ...]:
        """Those of ``troubled`` that count: the others are muted."""
        return tuple(s for s in self.troubled if not s.service.muted)

    def when_stopped(self) -> "Snapshot":
        """Return what is left to say of this snapshot once nothing is checked any more."""
        return replace(
            self,
            network=Network.UNKNOWN,
            services=tuple(_unchecked(state) for state in self.services),
            causes=(),
            checking=0,
            issue=None,
            views=(),
            stopped=True,
        )

    def state(self, service_id: str) -> ServiceState | None:
        """Return the state of one service."""
        return next((s for s in self.services if s.id == service_id), None)


def _unchecked(state: ServiceState) -> ServiceState:
    health = replace(
        state.health,
        level=Level.UNKNOWN,
        reason=Reason.CHECKS_STOPPED,
        since=None,
        certain=Level.UNKNOWN,
        certain_since=None,
        pending=None,
    )
    return replace(state, health=health, guidance=Guidance(), suspected=False)


def worst_first(states: Iterable[ServiceState]) -> list[ServiceState]:
    """Return *states* by severity; equals keep their order."""
    return sorted(states, key=lambda s: -s.level.severity)
