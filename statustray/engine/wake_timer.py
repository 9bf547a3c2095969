"""Sleep until something is due: an idle process wakes only then, or when it is called."""

import asyncio
from typing import Final

from statustray.engine.ports import Clock
from statustray.engine.suspend_detector import SuspendDetector

_LONGEST_S: Final = 60.0
# While offline the waits for the connection notice sooner whatever this would notice.
_LONGEST_OFFLINE_S: Final = 600.0


class WakeTimer:
    """Lets the engine's loop sleep.  Belongs to that loop."""

    def __init__(self, clock: Clock, suspends: SuspendDetector) -> None:
        self._clock = clock
        self._suspends = suspends
        self._called = asyncio.Event()
        self._until = 0.0

    def wake(self) -> None:
        """End the sleep: the schedule has changed, or somebody waits."""
        self._called.set()

    def wake_for(self, due: float) -> None:
        """End the sleep if it would last beyond *due*, on the monotonic clock."""
        if due < self._until:
            self._called.set()

    async def sleep(self, due: float | None, *, offline: bool = False) -> bool:
        """Sleep until *due* on the monotonic clock, but at most 60 s, ten minutes while *offline*.

        Returns whether nobody ended it before.
        """
        now = self._clock.monotonic()
        longest = now + (_LONGEST_OFFLINE_S if offline else _LONGEST_S)
        self._until = longest if due is None else min(longest, due)
        wait = max(0.0, self._until - now)
        self._suspends.sleeping(wait)
        # An event and not a plain sleep: whatever changes the schedule must be able to end it.
        timer = asyncio.get_running_loop().call_later(wait, self._called.set)
        await self._called.wait()
        timer.cancel()  # left alone it would end the next sleep
        self._called.clear()
        return self._clock.monotonic() >= self._until
