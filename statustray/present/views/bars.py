"""The history as small bars, for every widget that paints them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from statustray.domain.model.history import Bar, uptime
from statustray.domain.model.level import Level
from statustray.present.vocabulary.durations import time_of
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.states import level_word

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
# One failed check is no outage: a bar turns when at least this share of its known time was bad.
_SHARE = 0.01


@dataclass(frozen=True, slots=True)
class Cell:
    """One bar: its level, None without checks, and its sentence."""

    level: Level | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Strip:
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
    return Level.DEGRADED if bar.degraded_s >= known * _SHARE else Level.OPERATIONAL


def hour_levels(hours: Sequence[Bar], now: datetime) -> tuple[Level | None, ...]:
    """Return the levels of the last 24 hours, oldest first, gaps as None."""
    return tuple(cell.level for cell in _cells(hours, now, HOUR, 24, None))


def strips(
    hours: Sequence[Bar], days: Sequence[Bar], now: datetime, tr: Language
) -> tuple[Strip, ...]:
    """Return the bars of 24 hours, 7 days and 90 days."""
    week = [bar for bar in days if bar.start > now - 7 * DAY]
    return (
        _strip(tr("24 hours"), hours, now, HOUR, 24, tr),
        _strip(tr("7 days"), week, now, DAY, 7, tr),
        _strip(tr("90 days"), days, now, DAY, 90, tr),
    )


def uptime_words(bars: Sequence[Bar], tr: Language) -> str:
    """Say the share of known time in which it was up, never rounded up to 100."""
    up = uptime(bars)
    if up is None:
        return tr("no checks")
    if up == 1:
        return tr("{share}% up", share="100")
    return tr("{share}% up", share=tr.number(int(up * 10_000) / 100, 2))


def _strip(  # noqa: PLR0917 - a table of six plain columns
    title: str, bars: Sequence[Bar], now: datetime, step: timedelta, n: int, tr: Language
) -> Strip:
    recent = [bar for bar in bars if bar.start > now - n * step - step]
    return Strip(title, uptime_words(recent, tr), _cells(recent, now, step, n, tr))


def _cells(
    bars: Sequence[Bar], now: datetime, step: timedelta, n: int, tr: Language | None
) -> tuple[Cell, ...]:
    first = now - n * step
    cells = [Cell()] * n
    for bar in bars:
        place = int((bar.start - first) / step) if bar.start >= first else -1
        if 0 <= place < n:
            level = bar_level(bar)
            cells[place] = Cell(level, _cell_words(bar, level, now, tr) if tr else "")
    return tuple(cells)


def _cell_words(bar: Bar, level: Level | None, now: datetime, tr: Language) -> str:
    word = level_word(level, tr) if level else tr("no checks")
    return tr("{when}: {what}", when=time_of(bar.start, now, tr), what=word)
