"""Waiting on an event loop for what a thread answers, perhaps never."""

import asyncio
from concurrent.futures import Future
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")


async def answered(asked: Future[T], within_s: float) -> bool:
    """Return whether *asked* completes within *within_s* seconds; it is left alone if not."""
    loop, answered = asyncio.get_running_loop(), asyncio.Event()

    def tell(_asked: Future[T]) -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody is waiting any more
            loop.call_soon_threadsafe(answered.set)

    asked.add_done_callback(tell)
    with suppress(TimeoutError):
        async with asyncio.timeout(within_s):
            await answered.wait()
    return asked.done()
