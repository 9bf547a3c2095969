"""Keep idle connections open between two readings of a page."""

import asyncio
import sys
from contextlib import suppress
from typing import Final, NamedTuple

from statustray.gateways.net.transport.connection import Connection
from statustray.gateways.net.transport.origin import Origin

_CLOSED_IN_A_ROW: Final = 2
_FILES: Final = 4096
"""Open files that are asked for: many systems grant a process 1024 at first, macOS 256."""


def allow_connections() -> int:
    """Let this process open more files, and return how many connections it may keep.

    These are two fifths of all: probes that wait for silent servers, and all else, need files too.
    """
    return _allowed_files() * 2 // 5


def _allowed_files() -> int:
    """Return how many files may be open, having asked for more; Windows sets no limit."""
    if sys.platform == "win32":
        return _FILES
    else:  # noqa: RET505 - for the type checker, which sees one system at a time
        import resource  # noqa: PLC0415 - not on Windows

        limits = resource.getrlimit(resource.RLIMIT_NOFILE)
        endless = resource.RLIM_INFINITY
        now, most = (_FILES if limit == endless else min(limit, _FILES) for limit in limits)
        with suppress(OSError, ValueError):
            if now < most:
                resource.setrlimit(resource.RLIMIT_NOFILE, (most, limits[1]))
                return most
        return now


class _Idle(NamedTuple):
    since: float
    connection: Connection


class ConnectionPool:
    """Idle connections by origin, for *keep_s* seconds each, *most* in all.

    Where there are too many, the newest gives way: in a round of a long list the oldest is always
    the next one to be used, and would be closed just before.  An origin whose server closed twice
    in a row what was kept is not kept any more.  ``renewals`` counts how often everything was
    dropped.  Belongs to one event loop.
    """

    def __init__(self, *, keep_s: float, most: int) -> None:
        self.renewals = 0
        self._keep_s = keep_s
        self._most = most
        self._idle: dict[Origin, list[_Idle]] = {}
        self._count = 0  # of all idle ones: each is asked for it, so counting would be quadratic
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
            self._count -= 1
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
        full = self._count >= self._most
        if full or not (known and connection.usable and self.keeps(origin)):
            if connection.hung_up:
                self.failed(origin)
            connection.stream.abort()
            return
        if connection.asked > 1:
            self._closed.pop(origin, None)
        waiting = self._idle.pop(origin, [])
        self._idle[origin] = [*waiting, _Idle(asyncio.get_running_loop().time(), connection)]
        self._count += 1

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
        self._count = 0

    def _close_stale(self) -> None:
        oldest = asyncio.get_running_loop().time() - self._keep_s
        # Origins stand in the order in which they were last used.
        while (first := next(iter(self._idle), None)) and self._idle[first][-1].since < oldest:
            for idle in self._idle.pop(first):
                self._count -= 1
                idle.connection.stream.abort()
