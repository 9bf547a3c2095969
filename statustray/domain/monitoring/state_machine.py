"""The state machine of a service: from check results to settled states, without flapping.

Soft states become hard ones by these rules, in the order in which they apply to a result:

* What the status page states counts at once; what only our probe says needs
  ``HealthPolicy.failures_needed`` failed checks in a row, each made of two connections.  A check
  that brought nothing new of the source in question counts neither way.
* Recovery, or a change to less than our probe found, needs two good results of the source that
  reported the problem.
* Flap detection, after a recovery: a service that failed again within two hours must stay fine for
  longer than it last did, ten minutes at least and an hour at most (hysteresis).
* Flap detection, while failing: a service that fails in at least three, and two fifths, of its
  checks of ten minutes is unstable even if no two failures follow each other; to be down it must
  fail in two more in a row, since it is known to go up and down.
* A slow service is degraded after five minutes and four slow checks, unless most are slow.
* UNKNOWN interrupts nothing: an open problem stays open behind it.  Only a problem that nothing but
  our probe found ends with the probe's answers, whatever else cannot be known.
"""

from datetime import datetime, timedelta

from msgspec.structs import replace

from statustray.domain.model.checks.check_result import CheckResult, Network, ProbeResult
from statustray.domain.model.checks.report import Report
from statustray.domain.model.checks.service_health import PendingChange, ServiceHealth
from statustray.domain.model.checks.verdict import Reason, Verdict
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.monitoring.evidence import (
    ANSWERED,
    BY_PAGE,
    Evidence,
    aged_at,
    evidence_at,
    has_aged,
    page_late,
    was_unseen,
    with_result,
)
from statustray.domain.monitoring.flapping import (
    came_back,
    is_flapping,
    must_hold,
    outslept,
    went_down,
)
from statustray.domain.monitoring.health_policy import HealthPolicy
from statustray.domain.monitoring.verdict_rules import NO_CONNECTION, judge

_GOOD_RESULTS = 2
_FLAPPING_EXTRA = 2
_SLOW_LASTS = timedelta(minutes=5)
_SLOW_CHECKS = 4
_BY_PROBE = {
    Reason.UNREACHABLE,
    Reason.CALM_PAGE_BUT_UNREACHABLE,
    Reason.REPORTS_TROUBLE_AND_UNREACHABLE,
    Reason.UNEXPECTED_ANSWER,
    Reason.MORE_THAN_PLANNED_WORK,
}
_BY_BOTH = Reason.REPORTS_TROUBLE_AND_UNREACHABLE
_BY_OURS = (_BY_PROBE | {Reason.SLOW, Reason.UNSTABLE}) - {_BY_BOTH}


def observe(
    health: ServiceHealth,
    result: CheckResult,
    *,
    service: Service,
    rules: HealthPolicy,
    network_id: str,
) -> ServiceHealth:
    """Return the health after *result*."""
    if was_unseen(health, result.at):
        health = outslept(replace(health, onset_seen=False), result.at)
    health = with_result(health, result, network_id=network_id, service=service)
    if result.network is Network.UNKNOWN and not service.local:
        return health
    evidence = evidence_at(health, service, result.at, rules)
    raw = _with_slowness(health, judge(evidence), result.at, rules)
    if raw.reason in _BY_PROBE:
        health = _believe_page(health, evidence, result.at)
    return _apply(health, raw, result, rules)


def expire(
    health: ServiceHealth, *, service: Service, now: datetime, rules: HealthPolicy
) -> ServiceHealth:
    """Return the health at *now* without a new result: old results no longer count."""
    if health.level is Level.UNKNOWN or not has_aged(health, now, rules):
        return health
    raw = judge(evidence_at(health, service, now, rules))
    if raw.level is not Level.UNKNOWN:
        return health
    # Not now: after a sleep that would stretch the last state over hours that nobody saw.
    return _transition(health, raw, aged_at(health, now, rules))


def reset(health: ServiceHealth) -> ServiceHealth:
    """Forget what sleep, another network or a changed clock makes meaningless."""
    speed = replace(health.speed, slow_since=None, slow_checks=0)
    return replace(health, pending=None, page_failures=0, calm_since=None, speed=speed)


def offline(
    health: ServiceHealth, *, network: Network, now: datetime, service: Service
) -> ServiceHealth:
    """Return the health when the connection is found down (or back) at *now*."""
    health = replace(health, network=network)
    if not network.broken or service.local:
        return health
    return _transition(reset(health), Verdict(Level.UNKNOWN, NO_CONNECTION[network]), now)


def _with_slowness(
    health: ServiceHealth, raw: Verdict, now: datetime, rules: HealthPolicy
) -> Verdict:
    """Let slowness and flapping show through an otherwise good verdict."""
    if raw.level is not Level.OPERATIONAL:
        return raw
    if is_flapping(health.recent_checks, lossy=rules.line_lossy):
        return Verdict(Level.DEGRADED, Reason.UNSTABLE)
    slow = health.speed
    lasting = slow.slow_since is not None and now - slow.slow_since >= _SLOW_LASTS
    if lasting and slow.slow_checks >= _SLOW_CHECKS and not rules.line_slow:
        return Verdict(Level.DEGRADED, Reason.SLOW)
    return raw


def _believe_page(health: ServiceHealth, evidence: Evidence, now: datetime) -> ServiceHealth:
    """Let the page's own statement count at once; only our failure beside it must wait."""
    page_alone = judge(replace(evidence, probe=None))
    doubted = evidence.has_page and page_alone.level is Level.UNKNOWN
    if doubted and health.level is Level.OPERATIONAL:
        return _display(health, page_alone, now)
    if not page_alone.level.trouble or page_alone.level.severity <= health.level.severity:
        return health
    return replace(_transition(health, page_alone, now), pending=health.pending)


def _apply(
    health: ServiceHealth, raw: Verdict, result: CheckResult, rules: HealthPolicy
) -> ServiceHealth:
    health = _note_lateness(health, raw, result.at)
    if raw.level.trouble:
        health = replace(health, calm_since=None)
        if _milder_than_probed(health, raw):
            return _better(health, raw, result)
        return _worse(health, raw, result, rules)
    if health.certain.trouble:
        return _better(health, raw, result)
    return _transition(health, raw, result.at)


def _milder_than_probed(health: ServiceHealth, raw: Verdict) -> bool:
    """Whether the failure of our probe seems over while the page still reports a lesser problem."""
    found = health.level.trouble and health.reason in _BY_PROBE
    return found and raw.reason in BY_PAGE and raw.level.severity < health.level.severity


def _worse(
    health: ServiceHealth, raw: Verdict, result: CheckResult, rules: HealthPolicy
) -> ServiceHealth:
    known = health.level.trouble and raw.level.severity <= health.level.severity
    if raw.reason not in _BY_PROBE or known:
        return _transition(health, raw, result.at)
    if result.probe is None:
        return health
    pending = _counted(health.pending, result.at, better=False)
    extra = _FLAPPING_EXTRA if health.reason is Reason.UNSTABLE else 0
    needed = rules.needed_for(result.probe) + extra
    if pending.count < needed:
        return replace(health, pending=pending)
    return _transition(health, raw, pending.first_at)


def _better(health: ServiceHealth, raw: Verdict, result: CheckResult) -> ServiceHealth:
    by_probe = health.certain_reason in _BY_PROBE
    if raw.level is Level.UNKNOWN and not (by_probe and raw.reason in ANSWERED):
        return _transition(health, raw, result.at)
    if not _brings_news(health, result):
        return health
    if health.calm_since is None and not raw.level.trouble:
        health = replace(health, calm_since=result.at)
    pending = _counted(health.pending, result.at, better=True)
    if pending.count < _GOOD_RESULTS:
        return replace(health, pending=pending)
    if must_hold(health, raw, result.at):
        # After a doubt, or a restart, it goes on: what it is shown since does not begin again.
        at = (health.level is Level.UNKNOWN and health.calm_since) or result.at
        health = replace(health, pending=pending)
        return _display(health, Verdict(Level.DEGRADED, Reason.UNSTABLE), at)
    if raw.level is Level.UNKNOWN:
        health = _end_trouble(health, result.at)
    return _transition(health, raw, result.at)


def _brings_news(health: ServiceHealth, result: CheckResult) -> bool:
    """Whether *result* is new evidence from the source that reported the problem."""
    reason = health.certain_reason
    read, reached = isinstance(result.page, Report), isinstance(result.probe, ProbeResult)
    if reason in BY_PAGE and health.page is not None:
        return read
    if reason in _BY_OURS and health.probe is not None:
        return reached
    return read or reached


def _counted(pending: PendingChange | None, now: datetime, *, better: bool) -> PendingChange:
    if pending is None or pending.better is not better:
        return PendingChange(better, now)
    return replace(pending, count=pending.count + 1)


def _transition(health: ServiceHealth, verdict: Verdict, at: datetime) -> ServiceHealth:
    """Settle on *verdict*, valid since *at*, and record the change for flap detection."""
    if health.pending is None and _is_settled(health, verdict):
        return health
    was = health.certain.trouble
    if verdict.level is Level.UNKNOWN:
        return _display(replace(health, pending=None), verdict, at)
    if _goes_on(health, verdict):
        at = health.certain_since or at
    health = replace(
        health,
        pending=None,
        certain=verdict.level,
        certain_reason=verdict.reason,
        certain_since=at,
    )
    if verdict.level.trouble and not was:
        health = went_down(replace(health, onset_seen=_seen_calm_before(health, at)), at)
    elif was and not verdict.level.trouble:
        health = came_back(health, at)
    return _display(health, verdict, at)


def _goes_on(health: ServiceHealth, verdict: Verdict) -> bool:
    """Whether *verdict* is what was certain, with nothing but doubt in between."""
    shown = health.level in (Level.UNKNOWN, verdict.level)
    return shown and verdict.level is health.certain


def _is_settled(health: ServiceHealth, verdict: Verdict) -> bool:
    """Whether *verdict* is already the settled one."""
    shown = verdict.level is health.level and verdict.reason is health.reason
    same = verdict.level is health.certain and verdict.reason is health.certain_reason
    return shown and (same or verdict.level is Level.UNKNOWN)


def _end_trouble(health: ServiceHealth, at: datetime) -> ServiceHealth:
    """End a problem that only the probe found, though what comes after it is not certain."""
    return replace(
        came_back(health, at),
        certain=Level.UNKNOWN,
        certain_reason=Reason.NOT_CHECKED_YET,
        certain_since=None,
    )


def _seen_calm_before(health: ServiceHealth, at: datetime) -> bool:
    """Whether the source that reports the problem reported none in the minutes before *at*."""
    earlier = [k for k in health.recent_checks if k.at < at and k.network is Network.ONLINE]
    if health.certain_reason in BY_PAGE:
        return any(isinstance(k.page, Report) and k.page.level.calm for k in earlier)
    return any(isinstance(k.probe, ProbeResult) and k.probe.expected for k in earlier)


def _display(health: ServiceHealth, verdict: Verdict, at: datetime) -> ServiceHealth:
    if verdict.level is health.level and health.since is not None:
        return replace(health, reason=verdict.reason)
    return replace(health, level=verdict.level, reason=verdict.reason, since=at)


def _note_lateness(health: ServiceHealth, raw: Verdict, now: datetime) -> ServiceHealth:
    """Record how long after our own detection the page reports the same problem."""
    seen_first = health.level.trouble and health.reason is Reason.CALM_PAGE_BUT_UNREACHABLE
    reported_now = raw.level.trouble and (raw.reason in BY_PAGE or raw.reason is _BY_BOTH)
    if seen_first and reported_now and health.since is not None:
        return page_late(health, now - health.since)
    return health
