"""Keep idle connections open between two readings of a page."""

import asyncio
from typing import Final, NamedTuple

from statustray.gateways.net.transport.connection import Connection
from statustray.gateways.net.transport.origin import Origin

_CLOSED_IN_A_ROW: Final = 2
_MOST: Final = 400
"""File descriptors: many systems allow a process 1024."""


class _Idle(NamedTuple):
    since: float
    connection: Connection


class ConnectionPool:
    """Idle connections by origin, for *keep_s* seconds each.

    Where there are too many, the newest gives way: in a round of a long list the oldest is always
    the next one to be used, and would be closed just before.  An origin whose server closed twice
    in a row what was kept is not kept any more.  ``renewals`` counts how often everything was
    dropped.  Belongs to one event loop.
    """

    def __init__(self, *, keep_s: float, most: int = _MOST) -> None:
        self.renewals = 0
        self._keep_s = keep_s
        self._most = most
        self._idle: dict[Origin, list[_Idle]] = {}
        self._in_use: set[Connection] = set()
        self._closed: dict[Origin, int] = {}

    def keeps(self, origin: Origin) -> bool:
        """Whether a connection to *origin* is worth keeping."""
        return self._closed.get(origin, 0) < _CLOSED_IN_A_ROW

    def take(self, origin: Origin) -> Connection | None:
        """Return a connection to *origin* that is still open, for the taker alone."""
        self._close_stale()
        waiting = self._idle.pop(origin, [])
        while waiting:
            connection = waiting.pop().connection
            # The server may have closed it: writing would succeed, and no answer ever come.
            if connection.usable:
                if waiting:
                    self._idle[origin] = waiting
                self.use(connection)
                return connection
            self.failed(origin)
            connection.stream.abort()
        return None

    def use(self, connection: Connection) -> None:
        """Know *connection*, so that ``renew`` reaches it."""
        self._in_use.add(connection)

    def give(self, origin: Origin, connection: Connection) -> None:
        """Take *connection* back, and keep it if it can be used again."""
        # ``renew`` may have run while it was in use: then it belongs to the network of before.
        known = connection in self._in_use
        self._in_use.discard(connection)
        count = sum(map(len, self._idle.values()))
        if not (known and connection.usable and self.keeps(origin)) or count >= self._most:
            if connection.hung_up:
                self.failed(origin)
            connection.stream.abort()
            return
        if connection.asked > 1:
            self._closed.pop(origin, None)
        waiting = self._idle.pop(origin, [])
        self._idle[origin] = [*waiting, _Idle(asyncio.get_running_loop().time(), connection)]

    def drop(self, connection: Connection) -> None:
        """Close *connection*, which cannot be used again."""
        self._in_use.discard(connection)
        connection.stream.abort()

    def failed(self, origin: Origin) -> None:
        """Take note that a kept connection to *origin* was found closed."""
        self._closed[origin] = self._closed.get(origin, 0) + 1

    def renew(self) -> None:
        """Drop every connection, those in use too: what they ask is asked once again."""
        self.renewals += 1
        for connection in (*self._in_use, *(i.connection for w in self._idle.values() for i in w)):
            connection.stream.abort()
        self._in_use.clear()
        self._idle.clear()

    def _close_stale(self) -> None:
        oldest = asyncio.get_running_loop().time() - self._keep_s
        for origin, waiting in list(self._idle.items()):
            if waiting[-1].since >= oldest:
                break  # origins stand in the order in which they were last used
            del self._idle[origin]
            for idle in waiting:
                idle.connection.stream.abort()
