"""Waiting for something to become true, by looking."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
_PAUSE_S = 0.05


def wait_for(look: Callable[[], T], within_s: float) -> T:
    """Return the first true answer of *look*, or its last one when time is up."""
    end = time.monotonic() + within_s
    while not (seen := look()) and time.monotonic() < end:
        time.sleep(_PAUSE_S)
    return seen
