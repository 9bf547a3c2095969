"""Who may ask now: few at a time in all, fewer at a host, and the slow beside the quick."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

_SLOW_AFTER_S: Final = 2.0


@dataclass(slots=True)
class _Host:
    """One host: its own limit, who is waiting or asking, and how it was last time."""

    turns: asyncio.Semaphore
    present: int = 0
    slow: bool = False


class Lanes:
    """Bounds what is in flight.

    A host that was slow last time uses the slow lane only, so that black holes, which hold their
    place until their deadline, never fill the quick one.
    """

    def __init__(self, *, quick: int = 16, slow: int = 8, per_host: int = 2) -> None:
        self._quick = asyncio.Semaphore(quick)
        self._slow = asyncio.Semaphore(slow)
        self._per_host = per_host
        self._hosts: dict[str, _Host] = {}

    @asynccontextmanager
    async def turn(self, name: str) -> AsyncIterator[None]:
        """Wait for a place for the host *name*, and hold it."""
        host = self._hosts.setdefault(name, _Host(asyncio.Semaphore(self._per_host)))
        host.present += 1
        try:
            async with host.turns, self._slow if host.slow else self._quick:
                began = asyncio.get_running_loop().time()
                try:
                    yield
                finally:
                    took = asyncio.get_running_loop().time() - began
                    host.slow = took > _SLOW_AFTER_S
        finally:
            self._leave(name, host)

    def _leave(self, name: str, host: _Host) -> None:
        host.present -= 1
        if not host.present and not host.slow:
            self._hosts.pop(name, None)
