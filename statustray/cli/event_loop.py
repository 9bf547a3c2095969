"""The event loop of commands."""

import asyncio
import gc
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


def run_async(work: Coroutine[Any, Any, T]) -> T:
    """Run *work* to its end, and look for garbage meanwhile."""
    begin_collecting()
    return asyncio.run(work)


def begin_collecting() -> None:
    """Look for garbage from now on, but not among what was loaded until now: that stays."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
