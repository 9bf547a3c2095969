"""The time range that a timeline shows, zoomed and moved within the recorded time."""

from datetime import datetime, time, timedelta, tzinfo

from msgspec import Struct

from statustray.domain.text.time_zones import moment_of

_SHORTEST = timedelta(minutes=30)
_DAY = timedelta(days=1)
_CLOCK_CHANGE = timedelta(hours=1)
_STEPS_MIN = (5, 15, 30, 60, 180, 360, 720, 1440, 2880, 10080, 20160, 43200)


class TimeRange(Struct, frozen=True):
    """From ``start`` to ``end``, within ``first`` to ``last``."""

    start: datetime
    end: datetime
    first: datetime
    last: datetime

    @classmethod
    def of(cls, last: datetime, length: timedelta) -> "TimeRange":
        """Return the range of *length* that ends at *last*."""
        return cls(last - length, last, last - length, last)

    @property
    def length(self) -> timedelta:
        """The length of the shown range."""
        return self.end - self.start

    @property
    def whole(self) -> bool:
        """Whether the whole recorded time is shown."""
        return self.length >= self.last - self.first

    def share(self, at: datetime) -> float:
        """Return the position of *at*: 0 at the start, 1 at the end, unclamped."""
        return (at - self.start) / self.length

    def at(self, share: float) -> datetime:
        """Return the time at the position *share*."""
        return self.start + self.length * share

    def zoomed(self, factor: float, *, around: float = 0.5) -> "TimeRange":
        """Return less (factor above 1) or more of the time, with the position *around* fixed."""
        length = max(min(self.length / factor, self.last - self.first), _SHORTEST)
        return self._within(self.at(around) - length * around, length)

    def moved(self, share: float) -> "TimeRange":
        """Return the range moved by a share of its length."""
        return self._within(self.start + self.length * share, self.length)

    def until(self, last: datetime) -> "TimeRange":
        """Return the range in a record that now ends at *last*; at its end it stays at its end."""
        grown = TimeRange(self.start, self.end, self.first + (last - self.last), last)
        start = last - self.length if self.end == self.last else self.start
        return grown._within(start, self.length)

    def showing(self, at: datetime) -> "TimeRange":
        """Return the range, moved if necessary so that it contains *at*."""
        if self.start <= at <= self.end:
            return self
        return self._within(at - self.length / 2, self.length)

    def ticks(self, most: int, zone: tzinfo | None = None) -> tuple[datetime, ...]:
        """Return up to *most* round times of *zone*, or of the computer's own.

        Days are counted by the local calendar: a day on which the clocks change has its midnight
        too.
        """
        wanted = self.length / max(most, 1)
        steps = (timedelta(minutes=minutes) for minutes in _STEPS_MIN)
        step = next((s for s in steps if s >= wanted), timedelta(minutes=_STEPS_MIN[-1]))
        local = self.start.astimezone(zone)
        midnight = datetime.combine(local.date(), time())
        count = int((self.end - self.start + _DAY + _CLOCK_CHANGE) / step) + 1
        steps_on = (midnight + n * step for n in range(count))
        found = (moment_of(at, zone) for at in steps_on)
        # Of an hour that the clocks skip, each time is that of an hour later, too.
        return tuple(sorted({at for at in found if self.start <= at <= self.end}))

    def _within(self, start: datetime, length: timedelta) -> "TimeRange":
        begin = max(self.first, min(start, self.last - length))
        return TimeRange(begin, begin + length, self.first, self.last)
