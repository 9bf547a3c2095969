"""The floor for one service more: a line to its page over which bare httpx has read it, kept open.

Run as a process; it prints what each line after the first ones takes, in kB.
"""

import asyncio
import gc
import os
import ssl
import sys
from collections.abc import Sequence
from typing import Final

import httpx

from benchmarks.measure import Process

_FIRST: Final = 50  # what is loaded with these is no line's own


async def grown(authority: str, origins: Sequence[str]) -> float:
    """Return the kB of anonymous memory that each line after the first ones takes."""
    transport = httpx.AsyncHTTPTransport(
        verify=ssl.create_default_context(cafile=authority),
        trust_env=False,
        limits=httpx.Limits(keepalive_expiry=None),
    )
    before = 0.0
    for number, origin in enumerate(origins):
        if number == _FIRST:
            before = _memory()
        request = httpx.Request("GET", f"{origin}/api/v2/summary.json")
        response = await transport.handle_async_request(request)
        await response.aread()
        await response.aclose()
    return (_memory() - before) / (len(origins) - _FIRST)


def _memory() -> float:
    gc.collect()
    return 1024 * Process(os.getpid()).memory()[1]


if __name__ == "__main__":
    print(asyncio.run(grown(sys.argv[1], sys.argv[2:])))
