"""One check of one service: asked within a limit, and its result applied to the monitor."""

import asyncio
import logging
from typing import Final

from statustray.domain.model.checks.check_result import CheckResult
from statustray.domain.monitoring.state_machine import observe
from statustray.engine.checker import Checker
from statustray.engine.monitors.monitor import Monitor
from statustray.engine.own_outage import OwnOutage
from statustray.engine.parts import EngineParts
from statustray.engine.ports import NotAskedError

_log = logging.getLogger(__name__)
_SLOWEST_S: Final = 120.0
"""Limit for one check, waiting for a slot included."""


class ServiceChecks:
    """Checks services, each in a task of its own.  Belongs to the engine's loop."""

    def __init__(self, parts: EngineParts, checker: Checker, outage: OwnOutage) -> None:
        self._parts = parts
        self._checker = checker
        self._outage = outage
        self._running, self._news = 0, False

    def start_due(self) -> None:
        """Start the check of every service that is due, and can be checked from here now."""
        now = self._parts.now()
        for monitor in self._parts.registry:
            waits = self._outage.lasts and not monitor.service.local
            if monitor.due <= now and not monitor.running and not waits:
                # A task each: a service that does not answer delays no other.
                monitor.task = asyncio.ensure_future(self._check(monitor, now))

    async def _check(self, monitor: Monitor, now: float) -> None:
        self._running += 1
        try:
            await self._check_within_limit(monitor, now)
        finally:
            self._running -= 1
            if not self._running:
                if not self._news:
                    # To wait for others would wake the process once more, for nothing.
                    self._parts.publisher.complete()
                self._news = False

    async def _check_within_limit(self, monitor: Monitor, now: float) -> None:
        page, probe = monitor.page_due <= now, monitor.probe_due <= now
        self._parts.publisher.together()
        try:
            async with asyncio.timeout(_SLOWEST_S):
                trusted = monitor.health.trusts(monitor.service)
                result = await self._checker.check(
                    monitor.service, page=page, probe=probe, trusted=trusted
                )
        except asyncio.CancelledError:
            self._parts.timer.wake()  # it was cancelled, perhaps because it is due again at once
            raise
        except NotAskedError:
            monitor.postpone(self._parts.now(), self._parts.registry.pace)
            self._parts.timer.wake()
            return
        except Exception:  # noqa: BLE001 - one bad service must not stop the others
            _log.exception("checking %s failed", monitor.service.id)
            monitor.postpone(self._parts.now(), self._parts.registry.pace)
            return
        # Settings may have changed while it was asked: a service that was taken off the list, or is
        # checked in another way now, must not be shown with the answer to an old question.
        if self._parts.registry.holds(monitor):
            self._apply(monitor, result)

    def _apply(self, monitor: Monitor, result: CheckResult) -> None:
        parts, registry = self._parts, self._parts.registry
        if self._outage.lasts and not monitor.service.local:
            return  # it began before the connection broke, so it says nothing about the service
        if result.network.broken:
            self._outage.begin()
        before, rules = monitor.health, registry.rules()
        health = observe(
            before,
            result,
            service=monitor.service,
            rules=rules,
            network_id=parts.connectivity.network_id,
        )
        parts.recorder.settled(monitor, health)
        registry.note_link(monitor, result)
        parts.connectivity.link = registry.link
        parts.recorder.sample(monitor, result, holds=rules.holds)
        monitor.plan_next(result, parts.now(), registry.pace)
        self._news = self._news or (health.level, health.reason) != (before.level, before.reason)
        if health.pending is not None and before.pending is None:
            # Checked now, all services of a common cause are confirmed together: one alert.
            registry.check_others_now(monitor, parts.now(), result.at)
            parts.timer.wake()
        parts.timer.wake_for(monitor.due)
        parts.publisher.together()
