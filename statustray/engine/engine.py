"""The engine: it schedules checks, records results, publishes snapshots; rules are the domain's.

One asyncio loop owns it and everything in it.
"""

import asyncio
import logging
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from statustray.domain.model.checks.check_result import CheckResult
from statustray.domain.model.checks.service_health import ServiceHealth
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Settings
from statustray.domain.model.snapshot import Snapshot
from statustray.domain.model.user_flags import UserFlags
from statustray.domain.monitoring.schedule import Pace
from statustray.domain.monitoring.state_machine import observe
from statustray.engine.checker import Checker
from statustray.engine.connectivity.connectivity_monitor import ConnectivityMonitor
from statustray.engine.connectivity.second_views import SecondViews
from statustray.engine.connectivity.witnesses import view_witness
from statustray.engine.diagnoser import Diagnose, no_diagnosis
from statustray.engine.environment import Environment
from statustray.engine.monitors.monitor import Monitor
from statustray.engine.monitors.monitor_registry import MonitorRegistry
from statustray.engine.monitors.recorder import Recorder
from statustray.engine.own_outage import OwnOutage
from statustray.engine.ports import NotAskedError
from statustray.engine.publisher import Outputs, SnapshotPublisher
from statustray.engine.suspend_detector import SuspendDetector
from statustray.engine.wake_timer import WakeTimer

_log = logging.getLogger(__name__)
_SLOWEST_S: Final = 120.0
"""Limit for one check, waiting for a slot included."""
_BATTERY_SLOWER: Final = 2.0


class Engine:
    """Watches services until stopped.

    *diagnose* finds what is behind problems.  *phase_s* shifts this installation's grid of checks.
    """

    def __init__(
        self,
        *,
        environment: Environment,
        outputs: Outputs,
        diagnose: Diagnose = no_diagnosis,
        phase_s: float = 0.0,
    ) -> None:
        environment.memory.note_time(environment.clock.now())
        kept = {kept.service: kept for kept in environment.memory.remembered()}
        self._environment = environment
        self._registry = MonitorRegistry(kept, Pace(phase_s=phase_s))
        self._connectivity = ConnectivityMonitor(environment, ())
        self._checker = Checker(environment, self._connectivity)
        self._recorder = Recorder(environment)
        self._recorder.begin(kept.values())
        self._views = SecondViews(environment, self._connectivity.witnesses, self._views_read)
        self._publisher = SnapshotPublisher(
            environment=environment,
            outputs=outputs,
            diagnose=diagnose,
            registry=self._registry,
            connectivity=self._connectivity,
            views=self._views,
        )
        self._suspends = SuspendDetector(environment.clock)
        self._connectivity.moved(environment.network_identity.network_id())
        self._timer = WakeTimer(environment.clock, self._suspends)
        self._saves_power = True
        self._stopped = False
        self._woken = False
        self._outage = OwnOutage(
            environment=environment,
            registry=self._registry,
            connectivity=self._connectivity,
            recorder=self._recorder,
            publisher=self._publisher,
            settle=self._apply_health,
            over=self.resumed,
        )

    # What people ask for ---------------------------------------------------------------

    def configure(self, services: Iterable[Service], settings: Settings) -> None:
        """Watch *services* from now on; services that stay keep their health."""
        self._connectivity.canaries = settings.network.canaries
        services = tuple(services)
        views = (view_witness(row.place) for row in settings.view)
        self._connectivity.witnesses.keep({*(service.id for service in services), *views})
        self._publisher.alerter.notify = settings.notify
        polling = settings.polling
        before, now = self._registry.pace, self._now()
        probe_s, page_s = float(polling.interval_s), float(polling.page_interval_s)
        self._registry.pace = replace(before, probe_s=probe_s, page_s=page_s)
        self._saves_power = polling.slow_on_battery
        self._views.configure(settings.view, every_s=probe_s)
        self._registry.kept |= self._recorder.ended(self._registry.reassign(services, now))
        if self._registry.pace != before:
            self._registry.pace_changed(now)
        self._changed()

    def check_now(self, services: Iterable[str] | None = None) -> None:
        """Check *services* (None: all) now."""
        self._checker.pages.forget()
        self._checker.pages.formats.retry()
        self._connectivity.forget()
        self._registry.due_now(self._now(), services)
        self._views.due_now()
        self._changed()

    def stop_checking(self) -> None:
        """Cancel running checks; the schedule continues."""
        self._registry.cancel(self._now())
        self._changed()

    def mark(self, service_id: str, mark: UserFlags) -> None:
        """Store the user's flags for one service: snoozed, acknowledged, notify when back."""
        self._publisher.alerter.put_mark(service_id, mark)
        self._changed()

    def undelivered(self, texts: tuple[str, ...]) -> None:
        """Show what could not be delivered as a notification."""
        self._publisher.undelivered = texts
        self._changed()

    def resumed(self) -> None:
        """Start over after sleep or on another network: nothing counts as down in between."""
        self._checker.pages.formats.retry()
        self._connectivity.forget()
        self._registry.reset(self._now())
        self._checker.pages.cancel()
        self._recorder.note_time(self._registry)
        self._expire()
        self._changed()

    def woken(self) -> None:
        """Note that the computer slept; the gap between the clocks shows it too, but later."""
        self._woken = True
        self._timer.wake()

    def stop(self) -> None:
        """End ``run`` soon."""
        self._stopped = True
        self._timer.wake()

    # The loop --------------------------------------------------------------------------

    async def run(self) -> None:
        """Watch until ``stop``."""
        try:
            while not self._stopped:
                await self._handle_gaps()
                self._start_due()
                await self._sleep()
        finally:
            await self.close()

    async def round(self) -> Snapshot:
        """Check everything once, confirm what needs it, and return the result."""
        self._views.start_due()
        # A computer that is offline must not wait for every service to time out.
        if (await self._connectivity.check()).broken:
            self._outage.begin()
        for _ in range(self._registry.rules().failures_needed + 1):
            monitors = [s for s in self._registry if self._unsettled(s)]
            wait = min((s.due for s in monitors), default=0.0) - self._now()
            await asyncio.sleep(max(0.0, wait))
            self._checker.pages.forget()
            for monitor in monitors:
                monitor.due_now(self._now())
            self._start_due()
            # An error of one check is recorded by ``_check``; the round goes on with the others.
            tasks = (s.task for s in self._registry if s.task is not None)
            await asyncio.gather(*tasks, return_exceptions=True)
        await self._views.wait()
        return self._publisher.now()

    def _unsettled(self, monitor: Monitor) -> bool:
        """Whether another check may settle it; while offline only local services can be checked."""
        return monitor.unsettled and (not self._outage.lasts or monitor.service.local)

    def _now(self) -> float:
        return self._environment.clock.monotonic()

    async def _handle_gaps(self) -> None:
        network_id = self._environment.network_identity.network_id()
        if self._suspends.jumped() or self._woken or network_id != self._connectivity.network_id:
            self._connectivity.moved(network_id)
            self._woken = False
            await self._environment.web.renew()
            self.resumed()

    def _start_due(self) -> None:
        now = self._now()
        slower = _BATTERY_SLOWER if self._saves_power and self._environment.on_battery() else 1.0
        self._registry.pace = replace(self._registry.pace, slower=slower)
        self._views.start_due(offline=self._outage.lasts)
        for monitor in self._registry:
            waits = self._outage.lasts and not monitor.service.local
            if monitor.due <= now and not monitor.running and not waits:
                monitor.task = asyncio.ensure_future(self._check(monitor, now))

    async def _sleep(self) -> None:
        due = self._registry.next_due(local_only=self._outage.lasts)
        due = min((at for at in (due, self._views.due) if at is not None), default=None)
        if await self._timer.sleep(due):
            self._expire()

    def _expire(self) -> None:
        expired = list(self._registry.expired(self._environment.clock.now()))
        for monitor, health in expired:
            self._apply_health(monitor, health)
        # Offline, publishing what did not change would wake the process in vain.
        if expired or not self._outage.lasts:
            self._publisher.together()

    async def close(self) -> None:
        """Cancel what is running, and store what must be kept."""
        own = [s.task for s in self._registry]
        tasks = [task for task in (*own, self._outage.task) if task is not None]
        # All first, then their end is awaited: each one gives back its slots and connections, and
        # another that waits for those would begin a request that nobody wants any more.
        for task in tasks:
            task.cancel()
        self._checker.close()
        self._views.close()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._environment.web.renew()
        self._publisher.cancel()
        self._recorder.close(self._registry)

    # One check ---------------------------------------------------------------------------

    async def _check(self, monitor: Monitor, now: float) -> None:
        page, probe = monitor.page_due <= now, monitor.probe_due <= now
        self._publisher.together()
        try:
            async with asyncio.timeout(_SLOWEST_S):
                trusted = monitor.health.trusts(monitor.service)
                result = await self._checker.check(
                    monitor.service, page=page, probe=probe, trusted=trusted
                )
        except asyncio.CancelledError:
            self._timer.wake()  # it was cancelled, perhaps because it is due again at once
            raise
        except NotAskedError:
            monitor.postpone(self._now(), self._registry.pace)
            self._timer.wake()
            return
        except Exception:  # noqa: BLE001 - one bad service must not stop the others
            _log.exception("checking %s failed", monitor.service.id)
            monitor.postpone(self._now(), self._registry.pace)
            return
        # Settings may have changed while it was asked: a service that was taken off the list, or is
        # checked in another way now, must not be shown with the answer to an old question.
        if self._registry.holds(monitor):
            self._apply(monitor, result)

    def _apply(self, monitor: Monitor, result: CheckResult) -> None:
        if self._outage.lasts and not monitor.service.local:
            return  # it began before the connection broke, so it says nothing about the service
        if result.network.broken:
            self._outage.begin()
        before = monitor.health.pending
        health = observe(
            monitor.health,
            result,
            service=monitor.service,
            rules=self._registry.rules(),
            network_id=self._connectivity.network_id,
        )
        self._apply_health(monitor, health)
        self._registry.note_link(monitor, result)
        self._connectivity.link = self._registry.link
        self._recorder.sample(monitor, result, holds=self._registry.rules().holds)
        monitor.plan_next(result, self._now(), self._registry.pace)
        if health.pending is not None and before is None:
            # Checked now, all services of a common cause are confirmed together: one alert.
            self._registry.check_others_now(monitor, self._now(), result.at)
            self._timer.wake()
        self._timer.wake_for(monitor.due)
        self._publisher.together()

    def _apply_health(self, monitor: Monitor, health: ServiceHealth) -> None:
        cause = self._publisher.cause_of(monitor.service.id)
        self._recorder.settled(monitor, health, cause=cause)

    def _views_read(self) -> None:
        self._timer.wake()
        self._publisher.together()

    def _changed(self) -> None:
        self._timer.wake()
        self._publisher.soon()
