"""How much work a function is, counted instead of timed: the same on every machine."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


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
