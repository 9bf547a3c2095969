"""The event loop of commands."""

import asyncio
import gc
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


def run_async(work: Coroutine[Any, Any, T]) -> T:
    """Run *work* to its end, and look for garbage meanwhile.

    Commands start without collecting: what was loaded until now stays, and is not looked through.
    """
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
    return asyncio.run(work)
