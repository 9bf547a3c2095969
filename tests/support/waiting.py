"""Waiting for something to become true, by looking."""

import threading
import time
from collections.abc import Callable
from typing import Final, TypeVar

T = TypeVar("T")
_PAUSE_S = 0.05

# What a busy computer may take for anything; only a test that fails waits for so long.
PATIENCE_S: Final = 60.0
_LONGER: Final = (10, 100)


def wait_for(look: Callable[[], T], within_s: float = PATIENCE_S) -> T:
    """Return the first true answer of *look*, or its last one when time is up."""
    end = time.monotonic() + within_s
    while not (seen := look()) and time.monotonic() < end:
        time.sleep(_PAUSE_S)
    return seen


def given_time(ask: Callable[[float], T], first_s: float, *, wanted: Callable[[T], bool]) -> T:
    """Return what *ask* comes to within a deadline in seconds that a busy computer can keep.

    It begins with *first_s*, which a busy computer may have spent before what is tested began.
    What is not *wanted* then is asked for again with more time, and the last answer counts.
    """
    answer = ask(first_s)
    for longer in _LONGER:
        if wanted(answer):
            break
        answer = ask(first_s * longer)
    return answer


def wait_for_threads(name: str) -> None:
    """Wait until every thread called *name* has ended."""
    for thread in threading.enumerate():
        if thread.name == name:
            thread.join(PATIENCE_S)
