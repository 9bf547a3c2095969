"""The history as small bars, for every widget that paints them."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from statustray.domain.model.history import Bar, ServiceHistory, Uptime, uptime
from statustray.domain.model.level import Level, worst
from statustray.present.vocabulary.durations import lasting, time_of
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.levels import level_word

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
# One failed check is no outage: a bar turns when at least this share of its known time was bad.
_SHARE = 0.01


class Cell(Struct, frozen=True):
    """One bar: its level, None without checks, and its sentence."""

    level: Level | None = None
    words: str = ""


class Strip(Struct, frozen=True):
    """A strip of bars, oldest first, with its name and figure."""

    title: str
    figure: str
    cells: tuple[Cell, ...]

    @property
    def accessible(self) -> str:
        """The accessible text of the strip."""
        return f"{self.title}: {self.figure}"


def bar_level(bar: Bar) -> Level | None:
    """Return the level of a bar: the worst that lasted long enough."""
    known = bar.known_s
    if known == 0:
        return Level.UNKNOWN if bar.unknown_s else None
    if bar.down_s >= known * _SHARE:
        return Level.MAJOR_OUTAGE if bar.down_s * 2 >= known else Level.PARTIAL_OUTAGE
    if bar.degraded_s >= known * _SHARE:
        return Level.DEGRADED
    return Level.MAINTENANCE if bar.maintenance_s >= known * _SHARE else Level.OPERATIONAL


def hour_levels(hours: Sequence[Bar], now: datetime) -> tuple[Level | None, ...]:
    """Return the levels of the last 24 hours, oldest first, gaps as None."""
    return tuple(None if bar is None else bar_level(bar) for bar in _placed(hours, now, HOUR, 24))


def following(levels: tuple[Level | None, ...], current: Level) -> tuple[Level | None, ...]:
    """Return *levels* with the last one no better than the *current* level.

    Hours are summed up every two minutes and counted by shares; what is so now is seen at once.
    """
    return (*levels[:-1], _seen_now(levels[-1], current)) if levels else ()


def strips(
    past: ServiceHistory,
    current: Level,
    now: datetime,
    tr: Language,
    *,
    check_s: float = 60.0,
    since: datetime | None = None,
) -> tuple[Strip, ...]:
    """Return the bars of 24 hours, 7 days and 90 days, of what is checked every *check_s*.

    *since* is when a problem of now was first seen, None without one.
    """
    lasts_s = (now - max(since, now - HOUR)).total_seconds() if since is not None else 0.0
    maker = _Strips(current, now, tr, check_s, max(lasts_s, check_s))
    return (
        maker.strip(tr("24 hours"), past.hours, HOUR, 24),
        maker.strip(tr("7 days"), past.days, DAY, 7),
        maker.strip(tr("90 days"), past.days, DAY, 90),
    )


def uptime_words(up: Uptime, tr: Language, *, checked: bool = False) -> str:
    """Say the share of known time in which it was up, and how much that is.

    *checked*: there was a check at least, also where no time between two of them is known.
    The share is never rounded up to 100, has the digits that it earned, and is left out where too
    little of the period is known.
    """
    if not (up.known_s or checked):
        return tr("no checks")
    time = lasting(timedelta(seconds=up.known_s), tr)
    if up.percentage is None:
        return tr("checked for {time}", time=time)
    share = "100" if up.share == 1 else tr.number(up.percentage, up.digits)
    return tr("{share}% up in {time}", share=share, time=time)


class _Strips(Struct, frozen=True):
    current: Level
    now: datetime
    tr: Language
    check_s: float
    lasts_s: float

    def strip(self, title: str, bars: Sequence[Bar], step: timedelta, n: int) -> Strip:
        placed = _placed(bars, self.now, step, n)
        known = [bar for bar in placed if bar is not None]
        up = self._with_now(uptime(known, period=n * step, check_s=self.check_s))
        cells = [self._cell(bar) for bar in placed]
        if any(bar_level(bar) for bar in known) or self.current is not Level.UNKNOWN:
            cells[-1] = self._cell(placed[-1], current=self.current)
        return Strip(title, self._figure(up), tuple(cells))

    def _figure(self, up: Uptime) -> str:
        """Say how much is known; its first check is none that was not made."""
        return uptime_words(up, self.tr, checked=self.current is not Level.UNKNOWN)

    def _with_now(self, up: Uptime) -> Uptime:
        """Count what goes on as down: what is down now was not up all of the time.

        Hours are summed up every two minutes, and the last results, of an hour at most, are not
        among them yet.
        """
        if not self.current.down or not up.known_s:
            return up
        down_s = max(up.known_s - up.up_s, self.lasts_s)
        return replace(up, known_s=up.up_s + down_s)

    def _cell(self, bar: Bar | None, current: Level | None = None) -> Cell:
        if bar is None:
            return Cell(current)
        level = bar_level(bar) if current is None else _seen_now(bar_level(bar), current)
        when = time_of(bar.start, self.now, self.tr)
        return Cell(level, self.tr("{when}: {what}", when=when, what=self._what(bar, level)))

    def _what(self, bar: Bar, level: Level | None) -> str:
        """Say how long there were problems: the level is of their share, and of no moment."""
        bad = timedelta(seconds=bar.down_s + bar.degraded_s)
        if level is None:
            return self.tr("no checks")
        if level.trouble and bad >= _MINUTE:
            return self.tr("problems for {time}", time=lasting(bad, self.tr))
        return level_word(level, self.tr)


def _seen_now(recorded: Level | None, current: Level) -> Level:
    """Return the worse of the two; an hour of which nothing is known says nothing against now."""
    return current if recorded in (None, Level.UNKNOWN) else worst((recorded, current))


def _placed(bars: Sequence[Bar], now: datetime, step: timedelta, n: int) -> tuple[Bar | None, ...]:
    """Return the *n* bars of which the last one contains *now*, None for each that is missing."""
    placed: list[Bar | None] = [None] * n
    for bar in bars:
        before = int((now - bar.start) / step) if bar.start <= now else n
        if before < n:
            placed[n - 1 - before] = bar
    return tuple(placed)
