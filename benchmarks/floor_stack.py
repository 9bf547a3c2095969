"""The floor for memory: what any program needs that polls, decodes and remembers."""

import asyncio
import sqlite3
import ssl
import threading

import httpx
import msgspec
import sniffio


def loaded() -> tuple[object, ...]:
    """Open one of each, and run a loop on a thread of its own."""
    context = ssl.create_default_context()
    transport = httpx.AsyncHTTPTransport(verify=context, http2=False, trust_env=False)
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, daemon=True).start()
    return sqlite3.connect(":memory:"), msgspec.json.Decoder(), sniffio, transport
