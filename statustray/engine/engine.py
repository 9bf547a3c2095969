"""The engine: it schedules checks, records results, publishes snapshots; rules are the domain's.

One asyncio loop owns it and everything in it.
"""

import asyncio
from collections.abc import Iterable
from typing import Final

from msgspec.structs import replace

from statustray.domain.model.service import Service
from statustray.domain.model.settings import Settings
from statustray.domain.model.snapshot import Snapshot, UserFlags
from statustray.domain.monitoring.schedule import Pace
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
from statustray.engine.parts import EngineParts
from statustray.engine.publisher import Outputs, SnapshotPublisher
from statustray.engine.service_checks import ServiceChecks
from statustray.engine.suspend_detector import SuspendDetector
from statustray.engine.wake_timer import WakeTimer

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
        self._saves_power = True
        self._stopped = False
        self._woken = False
        self._suspends = SuspendDetector(environment.clock)
        self._timer = WakeTimer(environment.clock, self._suspends)
        self._registry = MonitorRegistry(kept, Pace(phase_s=phase_s))
        self._connectivity = ConnectivityMonitor(environment, ())
        self._connectivity.moved(environment.network_identity.network_id())
        self._views = SecondViews(environment, self._connectivity.witnesses, self._views_read)
        self._publisher = self._new_publisher(outputs, diagnose)
        self._recorder = Recorder(environment, self._publisher.cause_of)
        self._recorder.begin(kept.values())
        parts = self._parts()
        self._outage = OwnOutage(parts, over=self.resumed)
        self._checker = Checker(environment, self._connectivity)
        self._checks = ServiceChecks(parts, self._checker, self._outage)

    def _new_publisher(self, outputs: Outputs, diagnose: Diagnose) -> SnapshotPublisher:
        return SnapshotPublisher(
            environment=self._environment,
            outputs=outputs,
            diagnose=diagnose,
            registry=self._registry,
            connectivity=self._connectivity,
            views=self._views,
        )

    def _parts(self) -> EngineParts:
        return EngineParts(
            environment=self._environment,
            registry=self._registry,
            connectivity=self._connectivity,
            publisher=self._publisher,
            recorder=self._recorder,
            timer=self._timer,
        )

    # What people ask for ---------------------------------------------------------------

    def configure(self, services: Iterable[Service], settings: Settings) -> None:
        """Watch *services* from now on; services that stay keep their health."""
        self._connectivity.canaries = settings.network.canaries
        services = tuple(services)
        views = {view_witness(row.place) for row in settings.view}
        self._connectivity.witnesses.choose(services, views)
        self._publisher.alerter.notify = settings.notify
        polling = settings.polling
        before, now = self._registry.pace, self._now()
        probe_s, page_s = float(polling.interval_s), float(polling.page_interval_s)
        self._registry.pace = replace(before, probe_s=probe_s, page_s=page_s)
        self._saves_power = polling.slow_on_battery
        self._views.configure(settings.view, every_s=probe_s)
        asked = tuple(self._registry)
        self._registry.kept |= self._recorder.ended(self._registry.reassign(services, now))
        gone = {m.service.id for m in asked if not self._registry.holds(m)}
        self._publisher.alerter.forget(gone)
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
            monitors = [m for m in self._registry if self._unsettled(m)]
            wait = min((m.due for m in monitors), default=0.0) - self._now()
            await asyncio.sleep(max(0.0, wait))
            self._checker.pages.forget()
            for monitor in monitors:
                monitor.due_now(self._now())
            self._start_due()
            # An error of one check is logged there; the round goes on with the others.
            tasks = (m.task for m in self._registry if m.task is not None)
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
        slower = _BATTERY_SLOWER if self._saves_power and self._environment.on_battery() else 1.0
        self._registry.pace = replace(self._registry.pace, slower=slower)
        self._views.start_due(offline=self._outage.lasts)
        self._checks.start_due()

    async def _sleep(self) -> None:
        due = self._registry.next_due(local_only=self._outage.lasts)
        due = min((at for at in (due, self._views.due) if at is not None), default=None)
        if await self._timer.sleep(due, offline=self._outage.lasts):
            self._expire()

    def _expire(self) -> None:
        expired = list(self._registry.expired(self._environment.clock.now()))
        for monitor, health in expired:
            self._recorder.settled(monitor, health)
        # Offline, publishing what did not change would wake the process in vain.
        if expired or not self._outage.lasts:
            self._publisher.together()

    async def close(self) -> None:
        """Cancel what is running, and store what must be kept."""
        own = [m.task for m in self._registry]
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

    def _views_read(self) -> None:
        self._timer.wake()
        self._publisher.together()

    def _changed(self) -> None:
        self._timer.wake()
        self._publisher.soon()
