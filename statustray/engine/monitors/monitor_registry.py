"""The monitors of all watched services: which are due, related, or kept when the list changes."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from statustray.domain.model.checks.check_result import CheckResult, ProbeResult
from statustray.domain.model.checks.service_health import ServiceHealth
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.monitoring.health_policy import HealthPolicy
from statustray.domain.monitoring.link_quality import LinkQuality
from statustray.domain.monitoring.related_services import needs
from statustray.domain.monitoring.schedule import Pace
from statustray.domain.monitoring.state_machine import expire, reset
from statustray.engine.monitors.monitor import Monitor
from statustray.engine.monitors.persistence import restore
from statustray.engine.ports import StoredHealth

_RELATED_AT_MOST: Final = 60
"""A hosting company has hundreds of dependants; checking all at once would be a burst."""
_CHECK_TAKES: Final = timedelta(seconds=20)
_RELATED_FRESH_S: Final = 8.0
"""A probe younger than this already saw what the failing one saw."""
_AT_ONCE: Final = timedelta(minutes=2)
_SWEEP_SHARE: Final = 10
"""One failing service in so many is a reason to look at all of them."""
_SWEEP_EVERY_S: Final = 60.0


class MonitorRegistry(Struct):
    """Monitors by service id, in the user's order; ``now`` is in seconds of the monotonic clock.

    ``kept`` is what an earlier run stored, and what was known of services taken off the list.
    """

    kept: dict[str, StoredHealth]
    pace: Pace
    link: LinkQuality = field(default_factory=LinkQuality)
    _monitors: dict[str, Monitor] = field(default_factory=dict)
    _swept_at: float = float("-inf")
    _needed_by: defaultdict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def __iter__(self) -> Iterator[Monitor]:
        """Go through the monitors in the user's order."""
        return iter(self._monitors.values())

    def __len__(self) -> int:
        """Count the monitors."""
        return len(self._monitors)

    def rules(self) -> HealthPolicy:
        """Return the policy that follows from the check intervals and the user's connection."""
        pace = self.pace
        return HealthPolicy.of(
            page_s=pace.page_s * pace.slower,
            probe_s=pace.probe_s * pace.slower,
            link=self.link,
        )

    def expired(self, now: datetime) -> Iterator[tuple[Monitor, ServiceHealth]]:
        """Yield the monitors whose results are too old to rely on, with the health that follows."""
        rules = self.rules()
        for monitor in self:
            # A running check may bring a newer result: a service must not blink meanwhile.
            at = now - _CHECK_TAKES if monitor.running else now
            health = expire(monitor.health, service=monitor.service, now=at, rules=rules)
            if health is not monitor.health:
                yield monitor, health

    def note_link(self, monitor: Monitor, result: CheckResult) -> None:
        """Let an answer of a far service count for the quality of the user's connection."""
        if isinstance(result.probe, ProbeResult) and not monitor.service.local:
            slow = monitor.health.speed.slow_since is not None
            name, tries = monitor.service.id, 2 if result.probe.lost else 1
            self.link = self.link.answered(name, result.at, tries=tries, slow=slow)

    def far(self) -> list[Monitor]:
        """Return the monitors of services beyond the local network."""
        return [monitor for monitor in self if not monitor.service.local]

    def holds(self, monitor: Monitor) -> bool:
        """Return whether *monitor* is still in use."""
        return self._monitors.get(monitor.service.id) is monitor

    def reassign(self, services: Iterable[Service], now: float) -> tuple[Monitor, ...]:
        """Watch *services*, and return the monitors of those that are watched no longer.

        A service that is checked as before keeps its monitor.
        """
        old, self._monitors = self._monitors, {}
        for service in services:
            self._monitors[service.id] = self._monitor(service, old.pop(service.id, None), now)
        for monitor in old.values():
            monitor.cancel()  # it is off the list, or asked otherwise: nobody wants the answer
        self._needed_by.clear()
        for monitor in self:
            for need in needs(monitor.service):
                self._needed_by[need].append(monitor.service.id)
        return tuple(old.values())

    def due_now(self, now: float, services: Iterable[str] | None = None) -> None:
        """Make *services* (None: all) due."""
        for service_id in self._monitors if services is None else services:
            if service_id in self._monitors:
                self._monitors[service_id].due_now(now)

    def reset(self, now: float) -> None:
        """Cancel, reset and make due every service."""
        for monitor in self:
            # Its connection is of the time before, and would hang until its limit.
            monitor.cancel()
            monitor.health = reset(monitor.health)
            monitor.due_now(now)

    def next_due(self, *, local_only: bool) -> float | None:
        """Return when the next check is due, None when nothing is scheduled."""
        dues = (m.due for m in self if not m.running and (m.service.local or not local_only))
        return min(dues, default=None)

    def check_others_now(self, monitor: Monitor, now: float, at: datetime) -> None:
        """Check now what may change together with *monitor*, which did so *at* that moment."""
        self._check_related(monitor, now)
        self._check_all_if_many_fail(now, at)

    def _check_related(self, monitor: Monitor, now: float) -> None:
        """Check services that share a dependency with *monitor*."""
        shared = Counter(key for need in needs(monitor.service) for key in self._needed_by[need])
        related = [
            self._monitors[key] for key, _ in shared.most_common() if key != monitor.service.id
        ]
        if not monitor.health.confirming:
            related = [other for other in related if other.health.certain.trouble]
        stale = [other for other in related if now - other.probed_at > _RELATED_FRESH_S]
        for other in stale[:_RELATED_AT_MOST]:
            other.suspect(now)

    def _check_all_if_many_fail(self, now: float, at: datetime) -> None:
        """Check every service now where too many to be a coincidence began to fail about *at*.

        So they are confirmed, and told, together.  Once a minute at most, not on a connection that
        loses requests, where failures are chance, and not of a list so long that it would be a
        burst: there a whole interval is waited for others.
        """
        crowd = len(self) > _RELATED_AT_MOST
        if crowd or self.link.bad or now - self._swept_at < _SWEEP_EVERY_S:
            return
        failing = sum(_just_failed(monitor.health, at) for monitor in self)
        if failing < max(1, len(self) // _SWEEP_SHARE):
            return
        self._swept_at = now
        stale = [other for other in self if now - other.probed_at > _RELATED_FRESH_S]
        for other in (o for o in stale if not o.health.certain.trouble):
            other.suspect(now)

    def pace_changed(self, now: float) -> None:
        """Bring checks forward that the new intervals make due earlier."""
        for monitor in self:
            due = monitor.probe_due, monitor.page_due
            monitor.postpone(now, self.pace)
            monitor.probe_due, monitor.page_due = (
                min(due[0], monitor.probe_due),
                min(due[1], monitor.page_due),
            )

    def cancel(self, now: float) -> None:
        """Cancel running checks; those that were due move to their next regular time."""
        for monitor in self:
            monitor.cancel()
            if monitor.due <= now:
                monitor.postpone(now, self.pace)

    def _monitor(self, service: Service, old: Monitor | None, now: float) -> Monitor:
        if old is not None and _checked_by(old.service) == _checked_by(service):
            old.keep(service)
            return old
        monitor = Monitor(service)
        if old is not None:
            old.cancel()  # it asks what the settings no longer say
            monitor.health = _unseen(old.health)
        elif service.id in self.kept:
            monitor.health = restore(self.kept[service.id])
        monitor.due_now(now)
        return monitor


def _just_failed(health: ServiceHealth, at: datetime) -> bool:
    began = health.began_at
    return health.confirming or (began is not None and abs(at - began) < _AT_ONCE)


def _checked_by(service: Service) -> tuple[object, ...]:
    """Return what decides how *service* is checked; the rest is only shown."""
    return (
        service.page,
        service.provider,
        service.components,
        service.regions,
        service.severities,
        service.wants_key,
        service.probe,
        service.fallback,
        service.probe_covers,
        service.local,
        service.source_id,
        service.check,
    )


def _unseen(health: ServiceHealth) -> ServiceHealth:
    """Return *health* without what another address brought: its problem was that one's."""
    return replace(
        reset(health),
        certain=Level.UNKNOWN,
        certain_reason=Reason.NOT_CHECKED_YET,
        certain_since=None,
        onset_seen=False,
        hold=None,
        level=Level.UNKNOWN,
        reason=Reason.NOT_CHECKED_YET,
        page=None,
        page_at=None,
        page_failure=None,
        probe=None,
        probe_at=None,
    )
