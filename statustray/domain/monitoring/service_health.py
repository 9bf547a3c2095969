"""The health of one service: its settled state and the evidence it rests on.

A ``ServiceHealth`` is replaced by every check (``state_machine.observe``); a few fields survive a
restart.  There is no clock here: every time is an argument.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from statustray.domain.model.check_result import CheckResult, Evidence, Network, ProbeResult
from statustray.domain.model.failures import Failure, FailureKind
from statustray.domain.model.level import Level
from statustray.domain.model.report import Report
from statustray.domain.model.service import PageSpeaks, Service
from statustray.domain.model.verdict import Reason
from statustray.domain.monitoring.link_quality import LinkQuality

_REMEMBERED = timedelta(minutes=10)
_FLAPPING_SPAN = timedelta(hours=2)
_LATE_KEPT = 5
_NETWORKS_KEPT = 50
# How long a check with a confirmation or a timeout lasts, and a page that is read again.
_LONG_CHECK_S = 30.0
# Failures that asking again will not change: they count the first time.
_FINAL = {FailureKind.MALFORMED, FailureKind.NOT_FOUND, FailureKind.TOO_LARGE}


@dataclass(frozen=True, slots=True)
class HealthPolicy:
    """What the settings and the quality of the connection decide.

    ``page_stale`` and ``probe_stale`` are three intervals, or three long checks where those are
    longer.  ``failures_needed`` is how many failed checks in a row make a verdict: two, three on
    a lossy connection, more where more is lost.  ``line_slow``: most services are slow at once,
    so the user's own connection is slow and no service is to blame.
    """

    page_stale: timedelta = timedelta(minutes=6)
    probe_stale: timedelta = timedelta(minutes=3)
    failures_needed: int = 2
    line_slow: bool = False
    line_lossy: bool = False

    @classmethod
    def of(
        cls, *, page_s: float, probe_s: float, link: LinkQuality | None = None
    ) -> "HealthPolicy":
        """Return the rules for these intervals, in seconds, on the user's own connection."""
        page, probe = (timedelta(seconds=3 * max(s, _LONG_CHECK_S)) for s in (page_s, probe_s))
        link = link or LinkQuality()
        return cls(page, probe, link.failures_needed, link.slow, link.lossy)

    @property
    def holds(self) -> timedelta:
        """How long a result counts at most."""
        return max(self.page_stale, self.probe_stale)

    def needed_for(self, probe: ProbeResult | Failure | None) -> int:
        """Return how many checks in a row must fail as *probe* did; chance repeats only loss."""
        lost = isinstance(probe, Failure) and probe.kind.may_be_loss
        return self.failures_needed if lost else min(self.failures_needed, 2)


@dataclass(frozen=True, slots=True)
class PendingChange:
    """A change that waits for confirmation."""

    better: bool
    first_at: datetime
    count: int = 1


@dataclass(frozen=True, slots=True)
class HealthChange:
    """A settled change between fine and failing, kept to detect flapping."""

    at: datetime
    down: bool


@dataclass(frozen=True, slots=True)
class ResponseTime:
    """The usual response time on the network ``place``, in ms, and since when it is exceeded."""

    usual_ms: float | None = None
    samples: int = 0
    slow_since: datetime | None = None
    slow_looks: int = 0
    place: str = ""


@dataclass(frozen=True, slots=True)
class ServiceHealth:
    """The settled state, the evidence for it, and what waits for confirmation.

    ``certain`` is the last level that was not UNKNOWN, with its reason and its start; UNKNOWN
    itself where a problem ended in a doubt.  ``onset_seen``: the
    service was seen fine shortly before its problem, so ``certain_since`` is when that began.
    ``hold`` is how long a flapping service must stay fine
    before it counts as recovered, None for a steady one; ``calm_since`` is when it became fine.
    ``page_failed_since`` is the first of the readings in a row that failed.
    ``late`` are the page's last delays against our own detection.  ``page_at`` and ``probe_at`` are
    None together with ``page`` and ``probe``.
    """

    level: Level = Level.UNKNOWN
    reason: Reason = Reason.NOT_CHECKED_YET
    since: datetime | None = None
    certain: Level = Level.UNKNOWN
    certain_reason: Reason = Reason.NOT_CHECKED_YET
    certain_since: datetime | None = None
    onset_seen: bool = False
    network: Network = Network.ONLINE
    page: Report | Failure | None = None
    page_at: datetime | None = None
    page_failures: int = 0
    page_failure: Failure | None = None
    page_failed_since: datetime | None = None
    probe: ProbeResult | Failure | None = None
    probe_at: datetime | None = None
    pending: PendingChange | None = None
    turns: tuple[HealthChange, ...] = ()
    hold: timedelta | None = None
    calm_since: datetime | None = None
    speed: ResponseTime = field(default_factory=ResponseTime)
    reached_on: tuple[str, ...] = ()
    recent_checks: tuple[CheckResult, ...] = ()
    late: tuple[timedelta, ...] = ()

    @property
    def began_at(self) -> datetime | None:
        """When the present trouble began; None without one, or where its onset was not seen."""
        return self.certain_since if self.certain.trouble and self.onset_seen else None

    @property
    def confirming(self) -> bool:
        """Whether a change for the worse waits for confirmation."""
        return self.pending is not None and not self.pending.better

    def clamped(self, now: datetime) -> "ServiceHealth":
        """Return this health with nothing that began after *now*: the clock was set back."""
        began = (self.since, self.certain_since, self.calm_since)
        if not any(at is not None and at > now for at in began):
            return self
        since, certain_since, calm_since = (at and min(at, now) for at in began)
        turns = tuple(replace(turn, at=min(turn.at, now)) for turn in self.turns)
        return replace(
            self, since=since, certain_since=certain_since, calm_since=calm_since, turns=turns
        )

    def ages(self, now: datetime, rules: HealthPolicy) -> bool:
        """Whether the last result of page or probe is too old to rely on at *now*."""
        page = self.page is None or _fresh(self.page_at, now, rules.page_stale)
        return not (page and (self.probe is None or _fresh(self.probe_at, now, rules.probe_stale)))

    def evidence(self, service: Service, now: datetime, rules: HealthPolicy) -> Evidence:
        """Return what may be weighed at *now*: words older than three intervals are gone.

        A page of related products counts only while it reports a problem: its calm, its silence
        and its absence say nothing about the service.
        """
        page = self.page if _fresh(self.page_at, now, rules.page_stale) else None
        probe = self.probe if _fresh(self.probe_at, now, rules.probe_stale) else None
        speaks = service.page_speaks is PageSpeaks.ALWAYS or _reports_trouble(page)
        return Evidence(
            network=self.network,
            local=service.local,
            has_page=speaks and (service.read_page is not None or self.page is not None),
            page=page if speaks else None,
            probe=probe,
            covers=service.probe_covers,
            ever_reached=bool(self.reached_on),
            stale=page is not self.page or probe is not self.probe,
            excused=isinstance(page, Report) and page.excuses(now, chosen=service.scoped),
        )


def _reports_trouble(page: Report | Failure | None) -> bool:
    return isinstance(page, Report) and page.level.trouble


def with_result(
    health: ServiceHealth, result: CheckResult, *, network_id: str, local: bool
) -> ServiceHealth:
    """Add *result* to the evidence.  Without a connection to vouch for, answers prove nothing."""
    recent = tuple(k for k in health.recent_checks if abs(result.at - k.at) < _REMEMBERED)
    new: dict[str, object] = {"network": result.network, "recent_checks": (*recent, result)}
    if result.network is Network.UNKNOWN and not local:
        return _with(health, {"recent_checks": (*recent, result)})
    if result.network.broken and not local:
        reset = {"pending": None, "page_failures": 0, "page_failed_since": None}
        return _with(health, new | reset)
    return _with(health, new | _of_page(health, result) | _of_probe(health, result, network_id))


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


_USUAL_NEEDS = 20
_USUAL_WEIGHT = 0.05
_USUAL_AT_LAST = timedelta(days=1)


def timed(speed: ResponseTime, total_ms: float, at: datetime, *, network_id: str) -> ResponseTime:
    """Add one response time.

    An answer is slow when it takes over three times the usual time and at least a second more, once
    the usual time rests on twenty answers.  Slow answers do not shift the usual time; after a day
    they become it, and on another network it is learnt from the start.
    """
    if speed.usual_ms is None or speed.place != network_id or _slow_for_long(speed, at):
        return ResponseTime(usual_ms=total_ms, samples=1, place=network_id)
    usual = speed.usual_ms
    if speed.samples >= _USUAL_NEEDS and total_ms > max(3 * usual, usual + 1000):
        return replace(speed, slow_since=speed.slow_since or at, slow_looks=speed.slow_looks + 1)
    usual += (total_ms - usual) * _USUAL_WEIGHT
    return ResponseTime(usual_ms=usual, samples=speed.samples + 1, place=network_id)


def _slow_for_long(speed: ResponseTime, at: datetime) -> bool:
    return speed.slow_since is not None and abs(at - speed.slow_since) > _USUAL_AT_LAST


def turned(health: ServiceHealth, at: datetime, *, down: bool) -> ServiceHealth:
    """Record a change between fine and failing; those of the last two hours are kept."""
    kept = tuple(t for t in health.turns if abs(at - t.at) < _FLAPPING_SPAN)
    return replace(health, turns=(*kept, HealthChange(at, down)))


def page_late(health: ServiceHealth, by: timedelta) -> ServiceHealth:
    """Record that the page reported a problem *by* later than we saw it."""
    return replace(health, late=(*health.late, by)[-_LATE_KEPT:])


def usual_lateness(health: ServiceHealth) -> timedelta | None:
    """Return the median of the page's last delays, None before the second one."""
    ordered = sorted(health.late)
    return ordered[len(ordered) // 2] if len(ordered) > 1 else None


def _fresh(at: datetime | None, now: datetime, limit: timedelta) -> bool:
    # A clock that was set back makes ages negative: such results are not fresh either.
    return at is not None and abs(now - at) <= limit
