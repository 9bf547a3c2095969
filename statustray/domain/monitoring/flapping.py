"""Flap detection: a service that comes and goes is unstable, and recovers later (hysteresis)."""

from datetime import datetime, timedelta
from itertools import pairwise

from msgspec.structs import replace

from statustray.domain.model.checks.check_result import CheckResult, Network, ProbeResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.checks.service_health import HealthChange, ServiceHealth
from statustray.domain.model.checks.verdict import Verdict
from statustray.domain.model.level import Level

_FLAPPING_SPAN = timedelta(hours=2)
_HOLD_LEAST = timedelta(minutes=10)
_HOLD_MOST = timedelta(hours=1)
_FLAPPING_FAILURES = 3
_FLAPPING_SHARE = 0.4


def is_flapping(recent: tuple[CheckResult, ...], *, lossy: bool) -> bool:
    """Whether a service comes and goes; on a *lossy* connection lost packets do not count."""
    if sum(isinstance(k.probe, Failure) for k in recent) < _FLAPPING_FAILURES:
        return False
    probes = [
        k.probe
        for k in recent
        if k.probe is not None and k.network is Network.ONLINE and not (lossy and _lost(k.probe))
    ]
    bad = sum(isinstance(p, Failure) and not p.doubtful for p in probes)
    changes = sum(
        isinstance(a, Failure) and isinstance(b, ProbeResult) for a, b in pairwise(probes)
    )
    return bad >= _FLAPPING_SHARE * len(probes) and changes >= _FLAPPING_FAILURES


def _lost(probe: ProbeResult | Failure) -> bool:
    return isinstance(probe, Failure) and probe.kind.may_be_loss


def must_hold(health: ServiceHealth, raw: Verdict, now: datetime) -> bool:
    """Whether a flapping service has not been fine for long enough to count as recovered."""
    if health.hold is None or health.calm_since is None or raw.level is Level.MAINTENANCE:
        return False
    return now - health.calm_since < health.hold


def outslept(health: ServiceHealth, now: datetime) -> ServiceHealth:
    """Let no recovery wait where nobody has looked for as long as it would have to."""
    seen, hold = health.seen_at, health.hold
    lapsed = seen is not None and hold is not None and now - seen >= hold
    return replace(health, hold=None) if lapsed else health


def _turned(health: ServiceHealth, at: datetime, *, down: bool) -> ServiceHealth:
    """Record a change between fine and failing; those of the last two hours are kept."""
    kept = tuple(t for t in health.turns if abs(at - t.at) < _FLAPPING_SPAN)
    return replace(health, turns=(*kept, HealthChange(at, down)))


def went_down(health: ServiceHealth, at: datetime) -> ServiceHealth:
    """Begin a problem; one that follows a recovery closely makes the next recovery wait."""
    health = _turned(health, at, down=True)
    ups = [t.at for t in health.turns if not t.down]
    if not ups:
        return replace(health, hold=None)
    last_uptime = (at - ups[-1]) * 1.25
    return replace(health, hold=min(max(last_uptime, _HOLD_LEAST), _HOLD_MOST))


def came_back(health: ServiceHealth, at: datetime) -> ServiceHealth:
    """End a problem; the next one within two hours counts as flapping."""
    return replace(_turned(health, at, down=False), hold=None, calm_since=None)
