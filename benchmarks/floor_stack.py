"""The floor for memory: what any program needs that polls, decodes and remembers, used once."""

import asyncio
import sqlite3
import ssl
import threading

import httpx
import msgspec
import sniffio


def loaded(authority: str, origin: str) -> tuple[object, ...]:
    """Open one of each, run a loop on a thread of its own, and ask *origin* once on it."""
    context = ssl.create_default_context(cafile=authority)
    transport = httpx.AsyncHTTPTransport(verify=context, http2=False, trust_env=False)
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, daemon=True).start()

    async def ask() -> bytes:
        return await (await transport.handle_async_request(httpx.Request("GET", origin))).aread()

    asyncio.run_coroutine_threadsafe(ask(), loop).result()
    return sqlite3.connect(":memory:"), msgspec.json.Decoder(), sniffio, transport
