"""Kept connections: one httpx transport an origin (a shared pool is quadratic in origins)."""

import asyncio
import ssl
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import Final, NamedTuple

import httpx

from statustray.gateways.net.resolver import Endpoint

_CLOSED_IN_A_ROW: Final = 2
_LINES: Final = 400  # file descriptors: many systems allow a process 1024


class Origin(NamedTuple):
    """What a connection belongs to."""

    scheme: str
    host: str
    port: int


@dataclass(slots=True)
class PooledConnection:
    """One origin's transport and how its server treats kept connections.

    ``endpoint`` is where the last good exchange went.  ``kept``: a connection should be open.
    ``several``: its name leads to more than one address.  ``asking`` counts what is in flight.
    """

    transport: httpx.AsyncHTTPTransport
    proxied: bool
    used_at: float = 0.0
    endpoint: Endpoint | None = None
    several: bool = False
    kept: bool = False
    closed_in_a_row: int = 0
    asking: int = 0

    @property
    def cold(self) -> bool:
        """Whether the last two tries at reuse found the connection closed."""
        return self.closed_in_a_row >= _CLOSED_IN_A_ROW

    @property
    def remembers(self) -> bool:
        """Whether the next exchange trusts what an earlier one found."""
        return self.kept or (self.several and self.endpoint is not None)

    def forget(self) -> None:
        """Trust nothing from before; a kept connection that failed counts as found closed."""
        self.closed_in_a_row += self.kept
        self.kept = False
        self.endpoint = None

    def note(self, endpoint: Endpoint | None, *, connected: bool, kept: bool) -> None:
        """Record a good exchange: whether it had to connect, and may be followed on the same."""
        if self.kept:
            self.closed_in_a_row = self.closed_in_a_row + 1 if connected else 0
        self.endpoint = endpoint
        self.kept = kept and not self.cold


class ConnectionPool:
    """The lines in use, the longest unused first.

    Where there are too many, the newest gives way: in a round of a long list the oldest is
    always the next one to be asked, and would be closed just before.
    """

    def __init__(self, context: ssl.SSLContext, *, keep_s: float) -> None:
        self._context = context
        self._keep_s = keep_s
        self._lines: dict[Origin, PooledConnection] = {}

    async def line(self, origin: Origin, proxy: str | None) -> PooledConnection:
        """Return the line to *origin*, through *proxy* where one is named."""
        line = self._lines.pop(origin, None) or self._open(proxy)
        line.used_at = asyncio.get_running_loop().time()
        self._lines[origin] = line
        await self._close_stale()
        return line

    def current(self, origin: Origin, line: PooledConnection) -> bool:
        """Whether *line* is still the one to *origin*: not renewed away meanwhile."""
        return self._lines.get(origin) is line

    async def renew(self) -> None:
        """Drop every line, those that are asking too: what they ask is tried once again."""
        dropped, self._lines = self._lines, {}
        for line in dropped.values():
            await line.transport.aclose()

    def _open(self, proxy: str | None) -> PooledConnection:
        limits = httpx.Limits(
            max_connections=None, max_keepalive_connections=2, keepalive_expiry=self._keep_s
        )
        transport = httpx.AsyncHTTPTransport(
            verify=self._context, http2=False, trust_env=False, limits=limits, proxy=proxy
        )
        return PooledConnection(transport, proxied=proxy is not None)

    async def _close_stale(self) -> None:
        for line in self._take_stale():
            await line.transport.aclose()

    def _take_stale(self) -> list[PooledConnection]:
        """Remove what is too old or too much; the line that was just asked for stays."""
        oldest = asyncio.get_running_loop().time() - self._keep_s
        first = takewhile(lambda origin: self._lines[origin].used_at < oldest, self._lines)
        stale = list(first)
        surplus = len(self._lines) - len(stale) - _LINES
        if surplus > 0:
            stale += list(islice(reversed(self._lines), 1, 1 + surplus))
        return [self._lines.pop(origin) for origin in stale if not self._lines[origin].asking]
