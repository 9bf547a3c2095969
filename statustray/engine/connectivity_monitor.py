"""The user's own connection: checked when something fails, and until it is back."""

import asyncio
import contextlib
from typing import Final

from statustray.domain.model.check_result import CanaryAnswer, Network
from statustray.domain.monitoring.connectivity import network
from statustray.engine.environment import Environment

_SHARED_S: Final = 4.0
"""Checks that fail within this time share one round of connectivity checks."""


class ConnectivityMonitor:
    """Runs the connectivity checks.  Belongs to the engine's loop."""

    def __init__(self, environment: Environment, canaries: tuple[str, ...]) -> None:
        self.canaries = canaries
        self.network = Network.ONLINE
        self.answers: tuple[CanaryAnswer, ...] = ()
        self._environment = environment
        self._asked_at = -_SHARED_S
        self._running: asyncio.Task[Network] | None = None
        self._doubted = asyncio.Event()

    async def check(self, *, force: bool = False) -> Network:
        """Return the state of the connection, checked now or at most 4 s ago.

        *force* checks even if a fresh result is there.
        """
        if not force and self._environment.clock.monotonic() - self._asked_at < _SHARED_S:
            return self.network
        if self._running is None:
            self._running = asyncio.ensure_future(self._ask())
        # Many failing checks wait for this one round: cancelling one of them must not cancel it.
        return await asyncio.shield(self._running)

    def forget(self) -> None:
        """Drop the last result: the computer may be on another network now."""
        self._asked_at = -_SHARED_S
        self._doubted.set()

    async def pause(self, seconds: float) -> None:
        """Wait, but no longer than until ``forget``, which may have been called already."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._doubted.wait(), seconds)
        self._doubted.clear()

    def close(self) -> None:
        """Cancel the running round."""
        if self._running is not None:
            self._running.cancel()

    async def _ask(self) -> Network:
        try:
            self.answers = await self._environment.canaries.check(self.canaries)
            self.network = network(self.answers)
            self._asked_at = self._environment.clock.monotonic()
            return self.network
        finally:
            self._running = None
