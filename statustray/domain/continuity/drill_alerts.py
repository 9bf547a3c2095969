"""Which alerts a past outage would have raised, and when: by the rules by which the engine checks.

A service would have raised one when something that the program checks would have failed, by the
record: its probe, or the status page of its operator.  What the record does not name as failing
is not taken to have failed.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from math import ceil

from msgspec import Struct

from statustray.domain.dependencies.user_context import LINES
from statustray.domain.model.advice import PathStep
from statustray.domain.model.catalogue import Outage
from statustray.domain.model.level import Level
from statustray.domain.model.service import Covers, Service
from statustray.domain.model.settings import Notify, Polling, Settings
from statustray.domain.monitoring.health_policy import HealthPolicy
from statustray.domain.monitoring.related_services import needs
from statustray.domain.monitoring.schedule import Pace, next_probe, offset

_MINUTE_S = 60.0
_SERVER_ERROR = 500


class AlertOutcome(Enum):
    """Whether the user would have been alerted; the values are those of the JSON answer."""

    ALERTED = "told"
    OWN_LINE = "own_line"
    NOT_SEEN = "not_seen"


class OutcomeReason(Enum):
    """Why the user would have been alerted, or not."""

    CHECKS_FAIL = "checks_fail"
    PAGE_REPORTS = "page_reports"
    OWN_CONNECTION = "own_connection"
    OWN_PHONE = "own_phone"
    WEBSITE_STAYED_UP = "website_stayed_up"
    NO_SIGN_ON_RECORD = "no_sign_on_record"
    ONLY_PARTLY = "only_partly"
    NETWORK_BEHIND_A_WEBSITE = "network_behind_a_website"
    NOT_CHECKABLE = "not_checkable"
    NOT_WATCHED = "not_watched"
    SILENCED = "silenced"


class Operator(Struct, frozen=True):
    """The provider that failed and what it is a part of, by id, and their status pages."""

    ids: frozenset[str]
    pages: frozenset[str]


class ExpectedAlert(Struct, frozen=True):
    """What a drill expects for one service; ``at_min`` only where the user is alerted."""

    outcome: AlertOutcome
    because: OutcomeReason
    at_min: int | None = None


UNWATCHED = ExpectedAlert(AlertOutcome.NOT_SEEN, OutcomeReason.NOT_WATCHED)
OFFLINE = ExpectedAlert(AlertOutcome.OWN_LINE, OutcomeReason.OWN_CONNECTION)
NO_PHONE = ExpectedAlert(AlertOutcome.OWN_LINE, OutcomeReason.OWN_PHONE)


class AffectedService(Struct, frozen=True):
    """A service that would have failed, with the path; none where only the record says so.

    ``alert`` is what its user would have got.
    """

    service: str
    name: str
    purpose: str
    path: tuple[PathStep, ...]
    alert: ExpectedAlert = UNWATCHED


def outcomes(
    outage: Outage, services: Sequence[Service], *, operator: Operator, settings: Settings
) -> Mapping[str, ExpectedAlert]:
    """Return by id the alerts of the watched *services*, which all failed.

    *operator* is whose word is on record.
    """
    probed = [s for s in services if _probe_fails(s, outage) is OutcomeReason.CHECKS_FAIL]
    paged = [s for s in services if _page_reports(s, outage, operator)]
    clock = _Clock(settings.polling, outage).at_worst(probed, paged)
    failing = clock.confirmed(probed)
    reading = {s.id: clock.read(s) for s in paged}
    return {
        service.id: _outcome(
            service,
            outage,
            {
                OutcomeReason.CHECKS_FAIL: failing.get(service.id),
                OutcomeReason.PAGE_REPORTS: reading.get(service.id),
            },
            settings.notify,
        )
        for service in services
    }


def _outcome(
    service: Service, outage: Outage, seen: Mapping[OutcomeReason, float | None], notify: Notify
) -> ExpectedAlert:
    first = min(
        ((at_s, because) for because, at_s in seen.items() if at_s is not None),
        key=lambda found: found[0],
        default=None,
    )
    if first is None:
        return ExpectedAlert(AlertOutcome.NOT_SEEN, _probe_fails(service, outage))
    at_s, because = first
    # The record does not say how bad the page called it: no more than degraded is certain.
    level = Level.MAJOR_OUTAGE if because is OutcomeReason.CHECKS_FAIL else Level.DEGRADED
    if _silent(service, level, notify):
        return ExpectedAlert(AlertOutcome.NOT_SEEN, OutcomeReason.SILENCED)
    return ExpectedAlert(AlertOutcome.ALERTED, because, max(ceil(at_s / _MINUTE_S), 0))


def _silent(service: Service, level: Level, notify: Notify) -> bool:
    least = service.from_level or notify.from_level
    return service.muted or not notify.enabled or level.severity < least.severity


def _probe_fails(service: Service, outage: Outage) -> OutcomeReason:
    """Return CHECKS_FAIL where the record says so much, else why a probe would show nothing.

    The website of a carrier says nothing about its network.
    """
    symptoms = outage.symptoms
    errors = [status for status in symptoms.http_status if status >= _SERVER_ERROR]
    if service.probe is None or service.probe_covers is Covers.NOTHING:
        page = service.read_page is not None
        return OutcomeReason.NO_SIGN_ON_RECORD if page else OutcomeReason.NOT_CHECKABLE
    if service.category in LINES:
        return OutcomeReason.NETWORK_BEHIND_A_WEBSITE
    if symptoms.website_up or (symptoms.http_status and not errors and not symptoms.tcp):
        return OutcomeReason.WEBSITE_STAYED_UP
    recorded = not symptoms.services or service.id in symptoms.services
    if not recorded or not (symptoms.dns or symptoms.tcp or errors):
        return OutcomeReason.NO_SIGN_ON_RECORD
    return OutcomeReason.ONLY_PARTLY if symptoms.partial else OutcomeReason.CHECKS_FAIL


def _page_reports(service: Service, outage: Outage, operator: Operator) -> bool:
    """Whether the status page that is read for *service* is the one whose word is on record."""
    theirs = service.id in operator.ids or service.read_page in operator.pages
    own_product = service.owner == outage.provider
    read = outage.page_reports_at_min is not None and service.read_page is not None
    named = not service.scoped or not set(service.components).isdisjoint(outage.page_named)
    return read and (theirs or own_product) and named


class _Clock(Struct, frozen=True):
    """The user's schedule, in seconds of its own clock; the outage begins at ``began_s``."""

    polling: Polling
    outage: Outage
    began_s: float = 0.0

    def at_worst(self, probed: Sequence[Service], paged: Sequence[Service]) -> "_Clock":
        """Return the clock on which it takes longest until there is any alert.

        What shows it then begins to show it right after it was checked.
        """
        starts = [self._probe_offset(s) - self._seen_s + 1 for s in probed]
        starts += [self._page_offset(s) - self._reported_s + 1 for s in paged]
        clocks = [_Clock(self.polling, self.outage, start) for start in starts]

        def first(clock: _Clock) -> float:
            return min((*map(clock.read, paged), *clock.confirmed(probed).values()))

        return max(clocks, key=first, default=self)

    def confirmed(self, probed: Sequence[Service]) -> Mapping[str, float]:
        """Return by id how long after the beginning each failure is confirmed, in seconds.

        A first failure has all related services checked at once.
        """
        return {
            service.id: self._confirmation(min(self._check(other) for other in group))
            for group in _related(probed)
            for service in group
        }

    def read(self, service: Service) -> float:
        """Return when the page of *service* is read that reports it, in seconds."""
        return self._next(self._page_offset(service), self._page_s, self._reported_s)

    @property
    def _seen_s(self) -> float:
        return self.outage.symptoms.from_min * _MINUTE_S

    @property
    def _reported_s(self) -> float:
        return (self.outage.page_reports_at_min or 0) * _MINUTE_S

    @property
    def _probe_s(self) -> float:
        return float(self.polling.interval_s)

    @property
    def _page_s(self) -> float:
        return float(self.polling.page_interval_s)

    def _probe_offset(self, service: Service) -> float:
        return offset(service.id, self._probe_s)

    def _page_offset(self, service: Service) -> float:
        return offset(service.read_page or "", self._page_s)

    def _check(self, service: Service) -> float:
        return self._next(self._probe_offset(service), self._probe_s, self._seen_s)

    def _next(self, offset_s: float, wait_s: float, after_s: float) -> float:
        """Return the first regular check at *after_s* or later, both since the beginning."""
        since_s = self.began_s + after_s - offset_s
        return after_s + ceil(since_s / wait_s) * wait_s - since_s

    def _confirmation(self, first_s: float) -> float:
        pace = Pace(self._probe_s, self._page_s)
        policy = HealthPolicy.of(page_s=pace.page_s, probe_s=pace.probe_s)
        at_s = first_s
        for failures in range(1, policy.failures_needed):
            at_s = next_probe(at_s, pace, key="", trouble=False, failures=failures, confirming=True)
        return at_s


def _related(services: Iterable[Service]) -> list[list[Service]]:
    """Return *services* in groups that are checked together once one of them fails."""
    groups: list[tuple[frozenset[str], list[Service]]] = []
    for service in services:
        shared, members = needs(service), [service]
        apart = []
        for others, group in groups:
            if shared.isdisjoint(others):
                apart.append((others, group))
            else:
                shared, members = shared | others, [*group, *members]
        groups = [*apart, (shared, members)]
    return [members for _, members in groups]
