"""The floor for the processor: bare polls of every service, on a grid of 15 s.

Each service is probed once a minute on a fresh connection, and its page is read every two
minutes on a kept one, which is what the program does.
"""

import asyncio
import ssl
from typing import Final

import httpx

_GRID_S: Final = 15.0
_AT_ONCE: Final = 16
_PROBES: Final = 4  # grid lines until the same probe comes again
_PAGES: Final = 8


class Polls:
    """Asks, and looks at nothing."""

    def __init__(self, context: ssl.SSLContext, origins: tuple[str, ...]) -> None:
        self._context = context
        self._kept = {origin: self._transport(keep=True) for origin in origins}
        self._turn = asyncio.Semaphore(_AT_ONCE)
        self._tags: dict[str, str] = {}

    async def page(self, origin: str) -> None:
        """Read a page if it has changed."""
        known = [("If-None-Match", self._tags[origin])] if origin in self._tags else []
        request = httpx.Request("GET", f"{origin}/api/v2/summary.json", headers=known)
        async with self._turn:
            response = await self._kept[origin].handle_async_request(request)
            await response.aread()
            await response.aclose()
        self._tags[origin] = response.headers["etag"]

    async def probe(self, origin: str) -> None:
        """Ask for the front page on a fresh connection."""
        request = httpx.Request("GET", f"{origin}/", headers=[("Connection", "close")])
        async with self._turn, self._transport(keep=False) as fresh:
            response = await fresh.handle_async_request(request)
            await response.aread()
            await response.aclose()

    def _transport(self, *, keep: bool) -> httpx.AsyncHTTPTransport:
        most = None if keep else 0
        limits = httpx.Limits(max_keepalive_connections=most, keepalive_expiry=300)
        return httpx.AsyncHTTPTransport(
            verify=self._context, http2=False, trust_env=False, limits=limits
        )


async def _ask(authority: str, origins: tuple[str, ...]) -> None:
    polls = Polls(ssl.create_default_context(cafile=authority), origins)
    await asyncio.gather(*map(polls.page, origins), *map(polls.probe, origins))
    loop, tick = asyncio.get_running_loop(), 0
    began = loop.time()
    while True:
        tick += 1
        await asyncio.sleep(began + tick * _GRID_S - loop.time())
        due = origins[tick % _PAGES :: _PAGES], origins[tick % _PROBES :: _PROBES]
        await asyncio.gather(*map(polls.page, due[0]), *map(polls.probe, due[1]))


def run(authority: str, *origins: str) -> None:
    """Ask *origins* until ended."""
    asyncio.run(_ask(authority, origins))
