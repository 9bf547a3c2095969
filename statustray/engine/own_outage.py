"""While the computer's own connection is down: far services wait, and nothing is concluded."""

import asyncio
from collections.abc import Callable

from msgspec.structs import replace

from statustray.domain.model.checks.check_result import Network
from statustray.domain.monitoring.schedule import next_canaries
from statustray.domain.monitoring.state_machine import offline
from statustray.engine.parts import EngineParts


class OwnOutage:
    """Waits for the connection.  ``over`` is called when it is back."""

    def __init__(self, parts: EngineParts, *, over: Callable[[], None]) -> None:
        self._environment = parts.environment
        self._registry = parts.registry
        self._connectivity = parts.connectivity
        self._recorder = parts.recorder
        self._publisher = parts.publisher
        self._over = over
        self.task: asyncio.Task[None] | None = None

    @property
    def lasts(self) -> bool:
        """Whether the connection is down."""
        return self.task is not None

    def begin(self) -> None:
        """Stop checking far services until the connectivity checks succeed again."""
        if self.task is None:
            # A task, for the check that noticed it must end like any other.
            self.task = asyncio.ensure_future(self._wait())

    async def _wait(self) -> None:
        clock = self._environment.clock
        began = clock.monotonic()
        for monitor in self._registry.far():
            monitor.cancel()  # a silence that is our own says nothing of the service
        try:
            while self._connectivity.network.broken:
                self._all_offline()
                await self._connectivity.retry(next_canaries(clock.monotonic() - began))
        finally:
            # Also when it is cancelled: an engine that was closed waits for no connection.
            self.task = None
        # Connections of the time before may hang until their time limit: none is used again.
        await self._environment.web.renew()
        # Without this every service would be shown as "you are offline" until its next check.
        for monitor in self._registry:
            monitor.health = replace(monitor.health, network=Network.ONLINE)
        self._over()

    def _all_offline(self) -> None:
        now, network = self._environment.clock.now(), self._connectivity.network
        far = self._registry.far()
        before = [monitor.health for monitor in far]
        for monitor in far:
            gone = offline(monitor.health, network=network, now=now, service=monitor.service)
            self._recorder.settled(monitor, gone)
        self._recorder.passed(far, holds=self._registry.rules().holds)
        # Publishing wakes the process again, which offline happens as seldom as can be.
        if any(old != monitor.health for old, monitor in zip(before, far, strict=True)):
            self._publisher.together()
