"""The engine: what happens when.  It asks, records and hands on; the rules are the domain's.

One asyncio loop owns it and everything it holds.
"""

import asyncio
import logging
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from statustray.domain.alerting.alert_state import UserFlags
from statustray.domain.model.check_result import CheckResult, Network, ProbeResult
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Settings
from statustray.domain.model.snapshot import Snapshot
from statustray.domain.monitoring.link_quality import LinkQuality
from statustray.domain.monitoring.schedule import Pace, next_canaries
from statustray.domain.monitoring.service_health import ServiceHealth
from statustray.domain.monitoring.state_machine import expire, observe, offline
from statustray.engine.checker import Checker
from statustray.engine.connectivity_monitor import ConnectivityMonitor
from statustray.engine.environment import Environment
from statustray.engine.monitor import Monitor
from statustray.engine.monitor_registry import MonitorRegistry
from statustray.engine.ports import NotAskedError
from statustray.engine.publisher import Outputs, SnapshotPublisher
from statustray.engine.recorder import Recorder
from statustray.engine.suspend_detector import SuspendDetector

_log = logging.getLogger(__name__)
_LONGEST_S: Final = 60.0
_LOOK_TAKES: Final = timedelta(seconds=20)
_SLOWEST_S: Final = 120.0
"""No look lasts longer, whatever its parts do; waiting for a place is included."""
_BATTERY_SLOWER: Final = 2.0


class Engine:
    """Watches services for ever.  ``phase_s`` shifts this installation's grid of looks."""

    def __init__(self, *, environment: Environment, outputs: Outputs, phase_s: float = 0.0) -> None:
        kept = {kept.service: kept for kept in environment.memory.remembered()}
        self._environment = environment
        self._registry = MonitorRegistry(kept, Pace(phase_s=phase_s))
        self._connectivity = ConnectivityMonitor(environment, ())
        self._checker = Checker(environment, self._connectivity)
        self._recorder = Recorder(environment)
        self._recorder.begin(kept.values())
        self._publisher = SnapshotPublisher(
            environment=environment,
            outputs=outputs,
            registry=self._registry,
            connectivity=self._connectivity,
        )
        self._suspends = SuspendDetector(environment.clock)
        self._link = LinkQuality()
        self._network_id = environment.network_identity.network_id()
        self._wake = asyncio.Event()
        self._sleeps_until = 0.0
        self._stopped = False
        self._woken = False
        self._outage: asyncio.Task[None] | None = None

    # What people ask for ---------------------------------------------------------------

    def configure(self, services: Iterable[Service], settings: Settings) -> None:
        """Watch *services* from now on; what is known of those that stay is kept."""
        self._connectivity.canaries = settings.network.canaries
        self._publisher.alerter.notify = settings.notify
        polling = settings.polling
        before, now = self._registry.pace, self._now()
        self._registry.pace = replace(
            before, probe_s=float(polling.interval_s), page_s=float(polling.page_interval_s)
        )
        self._registry.reassign(services, now)
        if self._registry.pace != before:
            self._registry.pace_changed(now)
        self._changed()

    def check_now(self, services: Iterable[str] | None = None) -> None:
        """Look at *services* (None: all) at once."""
        self._checker.pages.forget()
        self._connectivity.forget()
        self._registry.due_now(self._now(), services)
        self._changed()

    def stop_checking(self) -> None:
        """Give up the looks under way; the next ones come in their time."""
        self._registry.cancel(self._now())
        self._changed()

    def mark(self, service_id: str, mark: UserFlags) -> None:
        """Keep what the user asks for about one service."""
        self._publisher.alerter.put_mark(service_id, mark)
        self._changed()

    def undelivered(self, texts: tuple[str, ...]) -> None:
        """Show what could not be delivered as a notification."""
        self._publisher.undelivered = texts
        self._changed()

    def resumed(self) -> None:
        """Begin afresh after sleep or with another network: nothing was down meanwhile."""
        self._checker.pages.forget()
        self._connectivity.forget()
        self._registry.reset(self._now())
        self._expire()
        self._changed()

    def woken(self) -> None:
        """Know that the computer slept; the gap between the clocks tells it too, but later."""
        self._woken = True
        self._wake.set()

    def stop(self) -> None:
        """End ``run`` soon."""
        self._stopped = True
        self._wake.set()

    # The loop --------------------------------------------------------------------------

    async def run(self) -> None:
        """Watch until ``stop``."""
        try:
            while not self._stopped:
                await self._handle_gaps()
                self._start_due()
                await self._sleep()
        finally:
            await self._end()

    async def round(self) -> Snapshot:
        """Look once at everything, confirm what needs it, and return the result."""
        if await self._connectivity.check() is not Network.ONLINE:
            self._go_offline()
        for _ in range(self._registry.rules(self._link).failures_needed + 1):
            monitors = [s for s in self._registry if self._unsettled(s)]
            wait = min((s.due for s in monitors), default=0.0) - self._now()
            await asyncio.sleep(max(0.0, wait))
            self._checker.pages.forget()
            for monitor in monitors:
                monitor.due_now(self._now())
            self._start_due()
            tasks = (s.task for s in self._registry if s.task is not None)
            await asyncio.gather(*tasks, return_exceptions=True)
        return self._publisher.now()

    def _unsettled(self, monitor: Monitor) -> bool:
        """Whether another look may settle it: without a line, only what is near can be asked."""
        near = self._outage is None or monitor.service.local
        return near and (monitor.health.pending is not None or not monitor.health.recent_checks)

    async def close(self) -> None:
        """Keep what must be kept and end what is under way."""
        await self._end()

    def _now(self) -> float:
        return self._environment.clock.monotonic()

    async def _handle_gaps(self) -> None:
        network_id = self._environment.network_identity.network_id()
        if self._suspends.jumped() or self._woken or network_id != self._network_id:
            self._network_id = network_id
            self._woken = False
            await self._environment.web.renew()
            self.resumed()

    def _start_due(self) -> None:
        now = self._now()
        slower = _BATTERY_SLOWER if self._environment.on_battery() else 1.0
        if slower != self._registry.pace.slower:
            self._registry.pace = replace(self._registry.pace, slower=slower)
        for monitor in self._registry:
            waits = self._outage is not None and not monitor.service.local
            if monitor.due <= now and not monitor.running and not waits:
                monitor.task = asyncio.ensure_future(self._check(monitor, now))

    async def _sleep(self) -> None:
        due = self._registry.next_due(local_only=self._outage is not None)
        now = self._now()
        self._sleeps_until = min(now + _LONGEST_S, due if due is not None else now + _LONGEST_S)
        wait = max(0.0, self._sleeps_until - now)
        self._suspends.sleeping(wait)
        timer = asyncio.get_running_loop().call_later(wait, self._wake.set)
        await self._wake.wait()
        timer.cancel()
        self._wake.clear()
        if self._now() >= self._sleeps_until:
            self._expire()

    def _expire(self) -> None:
        now, rules = self._environment.clock.now(), self._registry.rules(self._link)
        for monitor in self._registry:
            # A look under way gets its time to bring something newer.
            at = now - _LOOK_TAKES if monitor.running else now
            expired = expire(
                monitor.health,
                service=monitor.service,
                now=at,
                rules=rules,
                network_id=self._network_id,
            )
            if expired is not monitor.health:
                self._apply_health(monitor, expired)
        self._publisher.together()

    async def _end(self) -> None:
        tasks = [s.task for s in self._registry if s.task is not None]
        tasks += [self._outage] if self._outage is not None else []
        for task in tasks:
            task.cancel()
        self._checker.close()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._environment.web.renew()
        self._publisher.cancel()
        self._recorder.close(self._registry)

    # A look ----------------------------------------------------------------------------

    async def _check(self, monitor: Monitor, now: float) -> None:
        page, probe = monitor.page_due <= now, monitor.probe_due <= now
        self._publisher.together()
        try:
            async with asyncio.timeout(_SLOWEST_S):
                result = await self._checker.check(monitor.service, page=page, probe=probe)
        except asyncio.CancelledError:
            self._wake.set()  # it was given up; perhaps it is due again at once
            raise
        except NotAskedError:
            monitor.postpone(self._now(), self._registry.pace)
            self._wake.set()
            return
        except Exception:  # noqa: BLE001 - one bad service must not stop the others
            _log.exception("looking at %s failed", monitor.service.id)
            monitor.postpone(self._now(), self._registry.pace)
            return
        if self._registry.holds(monitor):
            self._apply(monitor, result)

    def _apply(self, monitor: Monitor, result: CheckResult) -> None:
        if self._outage is not None and not monitor.service.local:
            return  # what was on its way when the line broke proves nothing
        if result.network is not Network.ONLINE:
            self._go_offline()
        before = monitor.health.pending
        health = observe(
            monitor.health,
            result,
            service=monitor.service,
            rules=self._registry.rules(self._link),
            network_id=self._network_id,
        )
        self._apply_health(monitor, health)
        self._note_link(monitor, result)
        self._recorder.sample(monitor, result)
        monitor.plan_next(result, self._now(), self._registry.pace)
        if health.pending is not None and before is None:
            self._registry.check_related_now(monitor, self._now())
            self._wake.set()
        if monitor.due < self._sleeps_until:
            self._wake.set()
        self._publisher.together()

    def _apply_health(self, monitor: Monitor, health: ServiceHealth) -> None:
        cause = self._publisher.cause_of(monitor.service.id)
        self._recorder.settled(monitor, health, cause=cause)

    def _note_link(self, monitor: Monitor, result: CheckResult) -> None:
        if isinstance(result.probe, ProbeResult) and not monitor.service.local:
            slow = monitor.health.speed.slow_since is not None
            name, tries = monitor.service.id, result.probe.tries
            self._link = self._link.answered(name, result.at, tries=tries, slow=slow)

    def _changed(self) -> None:
        self._wake.set()
        self._publisher.soon()

    # The own line ----------------------------------------------------------------------

    def _go_offline(self) -> None:
        if self._outage is None:
            self._outage = asyncio.ensure_future(self._wait_until_online())

    async def _wait_until_online(self) -> None:
        """Ask the canaries until the line is back; services are not asked meanwhile."""
        began = self._now()
        for monitor in self._registry.far():
            monitor.cancel()
        try:
            while self._connectivity.network is not Network.ONLINE:
                self._all_offline()
                await self._connectivity.pause(next_canaries(self._now() - began))
                await self._connectivity.check(force=True)
        finally:
            self._outage = None
        await self._environment.web.renew()
        for monitor in self._registry:
            monitor.health = replace(monitor.health, network=Network.ONLINE)
        self.resumed()

    def _all_offline(self) -> None:
        now, network = self._environment.clock.now(), self._connectivity.network
        far = self._registry.far()
        for monitor in far:
            gone = offline(monitor.health, network=network, now=now, service=monitor.service)
            self._apply_health(monitor, gone)
        self._recorder.passed(far)
        self._publisher.together()
