"""Samples summed up by hour, in memory, until they are written."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from msgspec import Struct, field

from statustray.domain.model.level import Level
from statustray.engine.ports import Sample

_HOUR_S = 3600

# A partial outage is downtime.
_COLUMN = {
    Level.OPERATIONAL.value: "up_s",
    Level.MAINTENANCE.value: "maintenance_s",
    Level.DEGRADED.value: "degraded_s",
    Level.PARTIAL_OUTAGE.value: "down_s",
    Level.MAJOR_OUTAGE.value: "down_s",
}

# A longer gap is not worth a row for every hour.
_LONGEST_SLEEP_S = 86_400


class HourTotals(Struct):
    """Totals of one service in one hour: seconds of each level, and response times."""

    up_s: int = 0
    degraded_s: int = 0
    down_s: int = 0
    unknown_s: int = 0
    maintenance_s: int = 0
    answers: int = 0
    ms_sum: int = 0

    def answered(self, ms: float) -> None:
        """Add one response time."""
        self.answers += 1
        self.ms_sum += round(ms)


class Rollup(Struct):
    """Sums samples up.  A level holds from its sample to the next one.

    A gap longer than the earlier sample holds is unknown, neither up nor down.  A clock that was
    set back adds nothing.
    """

    sums: dict[tuple[int, str], HourTotals] = field(default_factory=dict)
    _last: dict[str, Sample] = field(default_factory=dict)

    def add(self, samples: Iterable[Sample]) -> None:
        """Add *samples*, each service's oldest first."""
        for sample in samples:
            self._add(sample)

    def clear(self) -> None:
        """Forget the totals after they were written."""
        self.sums = {}

    def forget_before(self, hour: int) -> None:
        """Forget totals older than *hour*, counted from 1970."""
        self.sums = {key: sums for key, sums in self.sums.items() if key[0] >= hour}

    def forget_after(self, hour: int) -> None:
        """Forget totals of hours after *hour*: a clock that was wrong filled them."""
        self.sums = {key: sums for key, sums in self.sums.items() if key[0] <= hour}

    def _add(self, sample: Sample) -> None:
        now_s = int(sample.at.timestamp())
        last = self._last.get(sample.service)
        if last is not None:
            self._lasted(last, now_s)
        self._last[sample.service] = sample
        if sample.total_ms is not None:
            self._of(now_s // _HOUR_S, sample.service).answered(sample.total_ms)

    def _lasted(self, last: Sample, until_s: int) -> None:
        since_s = int(last.at.timestamp())
        column = _COLUMN.get(last.level, "unknown_s")
        if until_s - since_s > last.holds.total_seconds():
            column = "unknown_s"
            since_s = max(since_s, until_s - _LONGEST_SLEEP_S)
        for hour, seconds in _by_hour(since_s, until_s):
            sums = self._of(hour, last.service)
            setattr(sums, column, getattr(sums, column) + seconds)

    def _of(self, hour: int, service: str) -> HourTotals:
        return self.sums.setdefault((hour, service), HourTotals())


def hour_of(at: datetime) -> int:
    """Return the number of the hour of *at*, counted from 1970."""
    return int(at.timestamp()) // _HOUR_S


def _by_hour(since_s: int, until_s: int) -> Iterator[tuple[int, int]]:
    while since_s < until_s:
        hour = since_s // _HOUR_S
        end_s = min(until_s, (hour + 1) * _HOUR_S)
        yield hour, end_s - since_s
        since_s = end_s
