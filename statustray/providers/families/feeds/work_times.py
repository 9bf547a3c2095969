"""When announced work begins and ends, as far as an entry's text tells in figures."""

import re
from datetime import datetime, timedelta
from typing import Final

from statustray.domain.parsing.feed import FeedEntry
from statustray.domain.text.written_dates import parse_day_and_clock
from statustray.providers.families.feeds.lines import plain_lines, sentences
from statustray.providers.families.feeds.pieces import TIME

_READ: Final = 600
_LONGEST: Final = timedelta(days=14)
_OVER_EVERYWHERE: Final = timedelta(days=2)
_RANGE: Final = re.compile(
    r"\s*(?:-|\u2013|\u2014|to|until|till|bis|à|au|hasta|até|a|~|\u301c|\uff5e)\s*", re.IGNORECASE
)
_ZONE: Final = re.compile(r"\b(?:UTC|GMT|[A-Z]{3,4})\b(?:[+-]\d{1,2})?|\+\d\d:?\d\d\b|-\d{4}\b")
_HAS_CLOCK: Final = re.compile(r"\d[:h]\d\d")


def work_times(entry: FeedEntry) -> tuple[datetime | None, datetime | None]:
    """Return begin and end; None for what is not given.

    A day without a clock tells no begin, but when it is over wherever it is.
    """
    near = entry.updated or entry.published
    text = sentences([entry.title, *plain_lines(entry.markup)])[:_READ]
    if near is None:
        return None, None
    days: list[datetime] = []
    for found in TIME.finditer(text):
        starts = _read(found[0], text[found.end() :], near)
        if starts is not None:
            return starts, _end(text[found.end() :], found[0], starts)
        day = parse_day_and_clock(found[0], near)
        days += [day] if day is not None and day > near - _OVER_EVERYWHERE else []
    return None, max(days) + _OVER_EVERYWHERE if days else None


def _read(written: str, rest: str, near: datetime) -> datetime | None:
    """Read a time whose zone may stand only behind the end of the range."""
    if not _HAS_CLOCK.search(written):
        return None
    zone = "" if _ZONE.search(written) else _zone_behind(rest)
    return parse_day_and_clock(f"{written} {zone}".strip(), near)


def _zone_behind(rest: str) -> str:
    found = _ZONE.search(rest[:40])
    return found[0] if found else ""


def _end(rest: str, begin: str, starts: datetime) -> datetime | None:
    between = _RANGE.match(rest)
    end = TIME.match(rest, between.end()) if between else None
    if end is None:
        return None
    read = _read(end[0], rest[end.end() :], starts)
    if read is None:  # a clock alone: of the day of the begin
        day = re.sub(r"\d{1,2}[:h]\d\d.*", "", begin)
        read = _read(f"{day} {end[0]}", rest[end.end() :], starts)
    if read is not None and read < starts:
        read += timedelta(days=1)
    return read if read is not None and starts < read <= starts + _LONGEST else None
