"""Timestamps as status pages write them.

Read, in this order: epoch numbers, ISO 8601 (``datetime.fromisoformat``), and the other forms of
``written_dates``.  A text that cannot be read is None, never an error.
"""

import re
from datetime import UTC, datetime, timedelta
from typing import Final

from statustray.domain.text.lazy_pattern import LazyPattern

# Go's and .NET's zero times, and clocks that were never set, lie before; typing errors after.
_FIRST_YEAR: Final = 1990
_LAST_YEAR: Final = 2200
_EPOCH_START: Final = datetime(1970, 1, 1, tzinfo=UTC)
# Seconds reach this number in the year 5138; milliseconds did in 1973.
_LEAST_MILLISECONDS: Final = 100_000_000_000
LONGEST: Final = 64
"""Characters; a longer text is no moment."""

_EPOCH: Final = LazyPattern(r"\d{9,13}(?:\.\d{1,9})?")
# Go repeats the zone's name behind the offset: "+0000 UTC".
_GO_ZONE: Final = LazyPattern(r"([+-]\d{4}) [A-Z]{1,5}$")
_ORDINAL: Final = LazyPattern(r"^(\d{4})-?(\d{3})(?=T|$)")


def parse_timestamp(value: object) -> datetime | None:
    """Read *value*, a text or a number of seconds or milliseconds, as a moment in UTC.

    A text without a zone, or with a zone that nobody knows, is taken as UTC; a day without a clock
    as its midnight.  Years outside 1990 to 2200 stand for "none".
    """
    try:
        read = _read(value)
    except (ValueError, OverflowError):
        return None
    return read if read is not None and _FIRST_YEAR <= read.year <= _LAST_YEAR else None


def _read(value: object) -> datetime | None:
    if isinstance(value, str):
        return _from_text(" ".join(value.split())) if len(value) <= LONGEST else None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_epoch(float(value))
    return None


def _from_epoch(number: float) -> datetime:
    seconds = number / 1000 if abs(number) >= _LEAST_MILLISECONDS else number
    return _EPOCH_START + timedelta(seconds=seconds)


def _from_text(text: str) -> datetime | None:
    if not text:
        return None
    if text[4:5] != "-" and _EPOCH.fullmatch(text):
        return _from_epoch(float(text))
    return _from_iso(text) or _from_names(text)


def _from_names(text: str) -> datetime | None:
    # Imported with the first such text: most pages write ISO 8601, and its patterns are many.
    from statustray.domain.text.written_dates import moment_in  # noqa: PLC0415

    return moment_in(text)


def _from_iso(text: str) -> datetime | None:
    """Read ISO 8601.  A leap second is read as the second before it."""
    read = _as_it_is(text) if text[4:5] == "-" else None
    if read is None:
        read = _as_it_is(_usual_form(text))
    if read is None:
        return None
    return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)


def _usual_form(text: str) -> str:
    """Return *text* as Python reads it; empty where it does not begin as ISO 8601 does."""
    bare = _ORDINAL.sub(_calendar_day, _GO_ZONE.sub(r"\1", text)).replace(":60", ":59")
    return bare if bare[:4].isdigit() and not bare[4:5].isspace() else ""


def _as_it_is(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _calendar_day(ordinal: re.Match[str]) -> str:
    first = datetime(int(ordinal[1]), 1, 1, tzinfo=UTC)
    return (first + timedelta(days=int(ordinal[2]) - 1)).date().isoformat()
