"""Bound how many requests run at once, without letting silent hosts delay the others."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary

_AT_ONE_HOST = 2


class HostSlots:
    """At most *busy* requests at work, *open* in all, and two of them at one host.

    After *busy_s* seconds a request is only waiting on I/O, so it frees its working slot.  One
    that is expected to wait from the start takes none.  So hosts that drop packets, and hold a
    connection until the deadline, never delay the others.
    """

    def __init__(self, *, busy: int, open_: int, busy_s: float) -> None:
        self._busy = asyncio.Semaphore(busy)
        self._open = asyncio.Semaphore(open_)
        self._busy_s = busy_s
        self._hosts: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()

    @asynccontextmanager
    async def hold(self, host: str, *, idle: bool = False) -> AsyncIterator[None]:
        """Hold a slot while the body runs; an *idle* one counts as waiting from the start."""
        turn = self._hosts.setdefault(host, asyncio.Semaphore(_AT_ONE_HOST))
        # The host's own turn first: what waits for it must not hold one of the few open places.
        async with turn, self._open:
            held = not idle
            if held:
                await self._busy.acquire()

            # TLS handshakes cost CPU, waiting does not.  A limit on open requests alone would let a
            # few hanging hosts stop every other check for ten seconds.
            def give_back() -> None:
                nonlocal held
                if held:
                    held = False
                    self._busy.release()

            timer = asyncio.get_running_loop().call_later(self._busy_s, give_back)
            try:
                yield
            finally:
                timer.cancel()
                give_back()  # also when cancelled: a slot that is lost once is lost for good
