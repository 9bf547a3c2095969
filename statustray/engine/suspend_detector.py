"""Detect that time passed without us: sleep, a suspended process, a clock set by hand."""

from statustray.engine.ports import Clock

_TOLERATED_S = 30.0


class SuspendDetector:
    """Compares wall clock and monotonic clock between two turns of the engine's loop."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._wall = clock.now()
        self._monotonic = clock.monotonic()
        self._planned_s = 0.0

    def sleeping(self, planned_s: float) -> None:
        """Note how long the coming wait is meant to last."""
        self._planned_s = planned_s

    def jumped(self) -> bool:
        """Return whether the clocks diverged since the last call, or a wait lasted far too long.

        Both are needed: on Linux the monotonic clock stands still during sleep, on Windows it does
        not.  In either case the evidence is old and nothing was seen meanwhile.
        """
        wall, monotonic = self._clock.now(), self._clock.monotonic()
        apart = abs((wall - self._wall).total_seconds() - (monotonic - self._monotonic))
        late = monotonic - self._monotonic - self._planned_s
        self._wall, self._monotonic = wall, monotonic
        return apart > _TOLERATED_S or late > _TOLERATED_S
