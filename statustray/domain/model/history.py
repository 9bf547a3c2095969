"""The history as it is shown: rollups for bars and charts, spans for timelines."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from math import floor, log10

from msgspec import Struct
from msgspec.structs import replace

from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level

# An office computer runs for a quarter of the week: less than this of a period is no picture of it.
_FAIR_SHARE = 0.2
_MOST_DIGITS = 2
# How long a result counts at the usual intervals, three readings of a page.
_HOLDS = timedelta(minutes=6)
# A doubt for one of these reasons means that nothing was checked.
_NO_CHECKS = {Reason.TOO_OLD.value, Reason.NOT_CHECKED_YET.value}


class Bar(Struct, frozen=True):
    """One hour or day of one service, in seconds of each state; the rest was not checked."""

    start: datetime
    up_s: float = 0
    degraded_s: float = 0
    down_s: float = 0
    unknown_s: float = 0
    maintenance_s: float = 0
    mean_ms: float | None = None

    @property
    def known_s(self) -> float:
        """Seconds in which the state was known."""
        return self.up_s + self.degraded_s + self.maintenance_s + self.down_s


class Span(Struct, frozen=True):
    """A settled state that lasted.  ``end`` is None while it lasts."""

    service: str
    level: Level
    reason: str
    start: datetime
    end: datetime | None = None
    cause: str | None = None


class ServiceHistory(Struct, frozen=True):
    """The history of one service, every part oldest first."""

    service: str
    hours: tuple[Bar, ...] = ()
    days: tuple[Bar, ...] = ()
    spans: tuple[Span, ...] = ()


class Uptime(Struct, frozen=True):
    """How long a service was up, within the time in which its state was known, in seconds.

    ``period_s`` is the length of the period in question, ``check_s`` the time between two checks.
    Maintenance is no downtime.
    """

    up_s: float
    known_s: float
    period_s: float
    check_s: float = 60.0

    @property
    def share(self) -> float | None:
        """The share in [0, 1] of the known time, None where too little of the period is known."""
        fair = self.known_s > 0 and self.known_s >= self.period_s * _FAIR_SHARE
        return self.up_s / self.known_s if fair else None

    @property
    def digits(self) -> int:
        """How many decimals of a percentage are earned, 0 to 2: one check moves the last one."""
        checks = self.known_s / max(self.check_s, 1.0)
        return min(max(floor(log10(checks)) - 2, 0), _MOST_DIGITS) if checks > 0 else 0

    @property
    def percentage(self) -> float | None:
        """The share in percent, cut off after the earned digits so that only all of it is 100."""
        if self.share is None:
            return None
        scale = 10**self.digits
        # The tiny addend keeps a share that has these digits exactly from being cut below them.
        return float(floor(self.share * 100 * scale + 1e-9) / scale)


def uptime(bars: Iterable[Bar], *, period: timedelta, check_s: float = 60.0) -> Uptime:
    """Return the uptime in *bars*, which are those of *period*."""
    counted = tuple(bars)
    known = sum(bar.known_s for bar in counted)
    down = sum(bar.down_s for bar in counted)
    return Uptime(known - down, known, period.total_seconds(), check_s)


def known_states(spans: Iterable[Span], *, holds: timedelta = _HOLDS) -> tuple[Span, ...]:
    """Return the states among *spans*, each service's oldest first: time without checks is none.

    A state that is the same on both sides of a gap goes on if the gap is no longer than a result
    *holds*.
    """
    states = tuple(span for span in spans if not _unchecked(span))
    kept: list[Span] = []
    for span in states:
        if kept and _goes_on(kept[-1], span, holds):
            kept[-1] = replace(kept[-1], end=span.end, cause=kept[-1].cause or span.cause)
        else:
            kept.append(span)
    return tuple(kept)


def as_last_seen(
    spans: Iterable[Span], *, seen: datetime | None, now: datetime, holds: timedelta
) -> tuple[Span, ...]:
    """Return *spans* as they are known *now*, when the program ran last at *seen*.

    What went on then ends there if the program has not run for longer than a result *holds*: how
    things went since then nobody knows.
    """
    if seen is None or now - seen <= holds:
        return tuple(spans)
    return tuple(
        span if span.end is not None else replace(span, end=max(span.start, seen)) for span in spans
    )


def _unchecked(span: Span) -> bool:
    return span.level is Level.UNKNOWN and span.reason in _NO_CHECKS


def follows(before: Span, after: Span, *, holds: timedelta = _HOLDS) -> bool:
    """Whether *after* is what became of *before*: the same service, without a gap between them."""
    same = before.service == after.service
    return same and before.end is not None and after.start - before.end <= holds


def _goes_on(before: Span, after: Span, holds: timedelta) -> bool:
    return before.level is after.level and follows(before, after, holds=holds)
