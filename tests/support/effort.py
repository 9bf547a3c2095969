"""How much work a function is, the same on every machine however busy it is."""

import sys
import time
from collections.abc import Callable
from types import FrameType
from typing import Any

# What is worse than linear takes minutes for the sizes that the tests use, and what is linear a
# second or two, even where others use the same processor and its caches.
_LINEAR_S = 30.0


def is_linear(work: Callable[[], object]) -> bool:
    """Whether *work*, most of which is no Python and cannot be counted, is done in linear time."""
    start = time.thread_time()
    work()
    return time.thread_time() - start < _LINEAR_S


def opcodes(work: Callable[[], object]) -> int:
    """Return how many instructions of Python *work* takes, in all functions that it calls."""
    count = 0

    def trace(frame: FrameType, event: str, _arg: object) -> Any:  # noqa: ANN401 - itself
        nonlocal count
        frame.f_trace_opcodes = True
        count += event == "opcode"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def growth(work: Callable[[int], Callable[[], object]], *, few: int, times: int) -> float:
    """Return how much more work *times* as many are, as a multiple of *times*: linear is 1."""
    small, large = opcodes(work(few)), opcodes(work(few * times))
    return large / small / times
