"""What is weighed: the results that a service's health rests on, while they count."""

from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from statustray.domain.model.checks.check_result import CheckResult, Network, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind
from statustray.domain.model.checks.report import Report
from statustray.domain.model.checks.service_health import ServiceHealth
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.checks.visibility import as_expected, proven
from statustray.domain.model.level import Level
from statustray.domain.model.service import Covers, PageSpeaks, Service
from statustray.domain.monitoring.health_policy import HealthPolicy
from statustray.domain.monitoring.response_time import timed

_REMEMBERED = timedelta(minutes=10)
_LATE_KEPT = 5
_NETWORKS_KEPT = 50
# Failures that asking again will not change: they count the first time.
_FINAL = {FailureKind.MALFORMED, FailureKind.NOT_FOUND, FailureKind.TOO_LARGE}
BY_PAGE = {
    Reason.PAGE_SAYS_SO,
    Reason.REPORTS_TROUBLE_BUT_ANSWERS,
    Reason.PAGE_CONTRADICTS_ITSELF,
}
"""What the status page alone reports."""
ANSWERED = {
    Reason.PAGE_UNREADABLE_BUT_ANSWERS,
    Reason.PAGE_SAYS_NOTHING,
    Reason.CANNOT_BE_SEEN,
    Reason.CHALLENGE,
}
"""Doubts that remain although the probe got an answer."""


class Evidence(Struct, frozen=True):
    """What is weighed at one time: the last result of page and probe, while fresh.

    ``page`` None: the service has no page, or none was read yet (``has_page`` says which).
    ``ever_reached``: the probe succeeded on this network before.  ``stale``: there was a result,
    but it is too old to rely on.  ``excused``: planned work explains silence.
    """

    network: Network = Network.ONLINE
    local: bool = False
    has_page: bool = False
    page: Report | Failure | None = None
    probe: ProbeResult | Failure | None = None
    covers: Covers = Covers.WEBSITE
    ever_reached: bool = True
    stale: bool = False
    excused: bool = False


def has_aged(health: ServiceHealth, now: datetime, rules: HealthPolicy) -> bool:
    """Whether the last result of page or probe is too old to rely on at *now*."""
    page = health.page is None or _fresh(health.page_at, now, rules.page_stale)
    probe = health.probe is None or _fresh(health.probe_at, now, rules.probe_stale)
    return not (page and probe)


def aged_at(health: ServiceHealth, now: datetime, rules: HealthPolicy) -> datetime:
    """Return when the last result became too old, at the latest *now*."""
    ends = (
        at + limit
        for at, limit in (
            (health.page_at, rules.page_stale),
            (health.probe_at, rules.probe_stale),
        )
        if at is not None and not _fresh(at, now, limit)
    )
    return min(max(ends, default=now), now)


def was_unseen(health: ServiceHealth, now: datetime) -> bool:
    """Whether a problem was out of sight before *now* for so long that it may have ended meanwhile.

    While there is one, checks follow each other within a minute whatever the interval.
    """
    return health.seen_at is not None and not _fresh(health.seen_at, now, _REMEMBERED)


def evidence_at(
    health: ServiceHealth, service: Service, now: datetime, rules: HealthPolicy
) -> Evidence:
    """Return what may be weighed at *now*: words older than three intervals are gone.

    A page of related products counts only while it reports a problem: its calm, its silence
    and its absence say nothing about the service.
    """
    page = health.page if _fresh(health.page_at, now, rules.page_stale) else None
    probe = health.probe if _fresh(health.probe_at, now, rules.probe_stale) else None
    speaks = service.page_speaks is PageSpeaks.ALWAYS or _reports_trouble(page)
    return Evidence(
        network=health.network,
        local=service.local,
        has_page=speaks and (service.read_page is not None or health.page is not None),
        page=page if speaks else None,
        probe=probe,
        covers=proven(service, probe),
        ever_reached=bool(health.reached_on),
        stale=page is not health.page or probe is not health.probe,
        excused=isinstance(page, Report) and page.excuses(now, chosen=service.scoped),
    )


def _reports_trouble(page: Report | Failure | None) -> bool:
    return isinstance(page, Report) and page.level.trouble


def with_result(
    health: ServiceHealth, result: CheckResult, *, network_id: str, service: Service
) -> ServiceHealth:
    """Add *result* to the evidence.  Without a connection to vouch for, answers prove nothing."""
    if result.page == health.page:  # what a page still says is kept once, not once for each check
        result = replace(result, page=health.page)
    local = service.local
    recent = tuple(k for k in health.recent_checks if abs(result.at - k.at) < _REMEMBERED)
    new: dict[str, object] = {"network": result.network, "recent_checks": (*recent, result)}
    if result.network is Network.UNKNOWN and not local:
        return _with(health, {"recent_checks": (*recent, result)})
    if result.network.broken and not local:
        reset = {"pending": None, "page_failures": 0, "page_failed_since": None}
        return _with(health, new | reset)
    if _shows(health, result):
        new["seen_at"] = result.at
    if service.probe is not None and as_expected(service, result.probe):
        new["answered"] = service.probe.target
    return _with(health, new | _of_page(health, result) | _of_probe(health, result, network_id))


def _shows(health: ServiceHealth, result: CheckResult) -> bool:
    """Whether *result* shows if a problem goes on: it is of the source that reports it."""
    if health.certain_reason in BY_PAGE:
        return isinstance(result.page, Report) and result.page.level is not Level.UNKNOWN
    return result.probe is not None or isinstance(result.page, Report)


def _with(health: ServiceHealth, new: dict[str, Any]) -> ServiceHealth:
    """Return *health* with all fields of *new* replaced at once: this happens with every check."""
    return replace(health, **new)


def _of_page(health: ServiceHealth, result: CheckResult) -> dict[str, object]:
    match result.page:
        case Report() as report:
            good = {"page_failures": 0, "page_failure": None, "page_failed_since": None}
            return {"page": report, "page_at": result.at, **good}
        case Failure() as failure:
            asked_too_often = failure.kind is FailureKind.RATE_LIMITED
            count = health.page_failures + (not asked_too_often)
            since = health.page_failed_since or result.at
            new: dict[str, object] = {"page_failures": count, "page_failure": failure}
            new["page_failed_since"] = since
            # One may be chance: a page that was read before keeps counting until the second.
            counts = failure.kind in _FINAL or (count > 1 and not asked_too_often)
            if counts or not isinstance(health.page, Report):
                new |= {"page": failure, "page_at": result.at}
            return new
        case None:
            return {}


def _of_probe(health: ServiceHealth, result: CheckResult, network_id: str) -> dict[str, object]:
    if result.probe is None:
        return {}
    new: dict[str, object] = {"probe": result.probe, "probe_at": result.at}
    responded = isinstance(result.probe, ProbeResult) or result.probe.http_status is not None
    if responded and network_id not in health.reached_on:
        new["reached_on"] = (*health.reached_on, network_id)[-_NETWORKS_KEPT:]
    if isinstance(result.probe, Failure):
        return new
    return new | {
        "speed": timed(health.speed, result.probe.total_ms, result.at, network_id=network_id)
    }


def page_late(health: ServiceHealth, by: timedelta) -> ServiceHealth:
    """Record that the page reported a problem *by* later than we saw it."""
    return replace(health, late=(*health.late, by)[-_LATE_KEPT:])


def _fresh(at: datetime | None, now: datetime, limit: timedelta) -> bool:
    # A clock that was set back makes ages negative: such results are not fresh either.
    return at is not None and abs(now - at) <= limit
