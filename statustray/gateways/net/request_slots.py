"""Who may ask now: few at a time in all, fewer at a host, and the slow beside the quick."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

_SLOW_AFTER_S: Final = 1.0


class RequestSlots:
    """Bounds what is in flight: *quick* and *slow* places, *per_host* of them for one host.

    A host that was slow last time waits for a slow place only, and whoever becomes slow on the
    way moves over as soon as there is room.  So black holes, which hold their place until their
    deadline, never keep the quick from asking.
    """

    def __init__(
        self,
        *,
        quick: int = 16,
        slow: int = 8,
        per_host: int = 2,
        slow_after_s: float = _SLOW_AFTER_S,
    ) -> None:
        self._quick = _Places(quick)
        self._slow = _Places(slow)
        self._per_host = per_host
        self._slow_after_s = slow_after_s
        self._hosts: dict[str, _Host] = {}

    @asynccontextmanager
    async def turn(self, name: str) -> AsyncIterator[None]:
        """Wait for a place for the host *name*, and hold it."""
        host = self._hosts.setdefault(name, _Host(asyncio.Semaphore(self._per_host)))
        host.present += 1
        try:
            async with host.turns, self._place(host):
                yield
        finally:
            host.present -= 1
            if not host.present and not host.slow:
                self._hosts.pop(name, None)

    @asynccontextmanager
    async def _place(self, host: "_Host") -> AsyncIterator[None]:
        ticket = _Ticket(self._slow if host.slow else self._quick, self._slow)
        await ticket.places.take()
        loop = asyncio.get_running_loop()
        began = loop.time()
        patience = loop.call_later(self._slow_after_s, ticket.move_over)
        try:
            yield
        finally:
            patience.cancel()
            host.slow = loop.time() - began > self._slow_after_s
            ticket.places.give()


@dataclass(slots=True)
class _Host:
    """One host: its own limit, how many wait or ask, and how it was last time."""

    turns: asyncio.Semaphore
    present: int = 0
    slow: bool = False


@dataclass(slots=True)
class _Ticket:
    """Whose place somebody holds."""

    places: "_Places"
    slow: "_Places"

    def move_over(self) -> None:
        """Give the quick place back for a slow one, if one is free."""
        if self.places is not self.slow and self.slow.take_if_free():
            self.places.give()
            self.places = self.slow


class _Places:
    """A number of places, handed out in the order of asking."""

    def __init__(self, free: int) -> None:
        self._free = free
        self._waiting: deque[asyncio.Future[None]] = deque()

    def take_if_free(self) -> bool:
        """Take a place unless somebody would have to wait for it."""
        if not self._free:
            return False
        self._free -= 1
        return True

    async def take(self) -> None:
        """Wait for a place."""
        if self.take_if_free():
            return
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(mine)
        try:
            await mine
        except asyncio.CancelledError:
            if mine.done() and not mine.cancelled():
                self.give()  # it was handed over in the same moment
            raise

    def give(self) -> None:
        """Hand the place to whoever waits longest, or keep it free."""
        while self._waiting:
            next_one = self._waiting.popleft()
            if not next_one.done():
                next_one.set_result(None)
                return
        self._free += 1
