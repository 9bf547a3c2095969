"""An event loop whose clock jumps to the next timer: thirty days pass in seconds."""

import asyncio
import selectors
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from typing import TypeVar

T = TypeVar("T")
START = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


class _JumpingSelector(selectors.SelectSelector):
    """Waits for nothing: where the loop would sleep, time goes on at once.

    ``wakes`` counts how often it would have slept.
    """

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.wakes = 0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        events = super().select(0)
        if not events and timeout:
            self.now += timeout
            self.wakes += 1
        return events


class VirtualLoop(asyncio.SelectorEventLoop):
    """A loop in virtual time; real sockets do not belong on it."""

    def __init__(self) -> None:
        self._jumping = _JumpingSelector()
        super().__init__(self._jumping)

    @property
    def wakes(self) -> int:
        """How often the process would have woken up."""
        return self._jumping.wakes

    def time(self) -> float:
        return self._jumping.now


class VirtualClock:
    """The wall and the monotonic clock of a loop; ``shift`` sets the wall clock by hand."""

    def __init__(self, loop: asyncio.AbstractEventLoop, start: datetime = START) -> None:
        self._loop = loop
        self._start = start
        self.shift = timedelta()
        self.slept = timedelta()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self._loop.time()) + self.shift + self.slept

    def monotonic(self) -> float:
        return self._loop.time()


def run(main: Coroutine[object, object, T], loop: VirtualLoop) -> T:
    """Run *main* to its end on *loop* and close it."""
    try:
        return loop.run_until_complete(main)
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
