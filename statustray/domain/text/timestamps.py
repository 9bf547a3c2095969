"""Timestamps as status pages write them.

Read, in this order: epoch numbers, ISO 8601 (``datetime.fromisoformat``), and every order of day,
named month, year, clock and zone that RFC 822, RFC 850, RFC 2822, C's ``asctime`` and people use.
A text that cannot be read is None, never an error.
"""

import re
from datetime import UTC, datetime, timedelta
from typing import Final

from statustray.domain.text.time_zones import minutes_east

# Go's and .NET's zero times, and clocks that were never set, lie before; typing errors after.
_FIRST_YEAR: Final = 1990
_LAST_YEAR: Final = 2200
_EPOCH_START: Final = datetime(1970, 1, 1, tzinfo=UTC)
# Seconds reach this number in the year 5138; milliseconds did in 1973.
_LEAST_MILLISECONDS: Final = 100_000_000_000
# RFC 2822, 4.3: years of two digits are of this century up to 49.
_FIRST_OF_LAST_CENTURY: Final = 50
_LONGEST: Final = 64
_NOON: Final = 12
_HOURS: Final = 24
_LAST_MINUTE: Final = 59

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            ("jan", "ene", "gen"),
            ("feb", "fev", "fév"),
            ("mar", "mär", "mrz"),
            ("apr", "avr", "abr"),
            ("may", "mai"),
            ("jun", "juin"),
            ("jul", "juil"),
            ("aug", "aou", "aoû", "ago"),
            ("sep", "set"),
            ("oct", "okt", "out"),
            ("nov",),
            ("dec", "déc", "dez", "dic"),
        ),
        start=1,
    )
    for name in names
}
_EPOCH: Final = re.compile(r"\d{9,13}(?:\.\d{1,9})?")
# Go repeats the zone's name behind the offset: "+0000 UTC".
_GO_ZONE: Final = re.compile(r"([+-]\d{4}) [A-Z]{1,5}$")
_COMMENT: Final = re.compile(r"\([^()]*\)")
_CLOCK: Final = re.compile(
    r"(?<![\d:.])(?P<hour>\d{1,2})[:h](?P<minute>\d\d)"
    r"(?::(?P<second>\d\d)(?:[.,](?P<part>\d{1,12}))?)?"
    r"(?:\s?(?P<half>[ap])\.?m\b\.?)?",
    re.IGNORECASE,
)
_NUMERIC: Final = re.compile(
    r"(?P<year>\d{4})[-/.年]\s?(?P<month>\d{1,2})[-/.月]\s?(?P<day>\d{1,2})(?:[T,.\s日]|$)"
    r"|(?P<day_1>\d{1,2})(?P<sign>[./-])\s?(?P<month_1>\d{1,2})(?P=sign)\s?"
    r"(?P<year_1>\d{4}|\d\d)(?:[,\s]|$)",
)
# How a month's name begins, as a pattern.
MONTH: Final = f"(?:{'|'.join(sorted(_MONTHS, key=len, reverse=True))})"
# A month's name with the day and the year at its sides; a year may also close the text.
_NAMED: Final = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.|er)?[\s/-](?:de\s|of\s)?(?P<month>{MONTH})"
    r"[^\W\d_]{0,7}\.?(?:[\s,/-]{1,3}(?:de\s)?(?P<year>\d{2,4})(?![\d:h]))?"
    rf"|\b(?P<month_1>{MONTH})[^\W\d_]{{0,7}}\.?[\s-](?P<day_1>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])"
    r"(?:[\s,-]{1,3}(?P<year_1>\d{4})(?![\d:]))?",
    re.IGNORECASE,
)
_HALF: Final = re.compile(r"\d\s?[ap]\.?m\b", re.IGNORECASE)
_MONTHS_A_YEAR: Final = 12
_ORDINAL: Final = re.compile(r"^(\d{4})-?(\d{3})(?=T|$)")
_ACCESS_LOG: Final = re.compile(r"(/\d{4}):")
_CLOSING_YEAR: Final = re.compile(r"(?<=\s)(\d{4})$")


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


def parse_day_and_clock(text: str, near: datetime) -> datetime | None:
    """Read a text that may lack the year, such as "Mar 1, 09:00 UTC", as a moment near *near*."""
    if len(text) > _LONGEST:
        return None
    try:
        return _from_names(" ".join(text.split()), near)
    except (ValueError, OverflowError):
        return None


def _read(value: object) -> datetime | None:
    if isinstance(value, str):
        return _from_text(" ".join(value.split())) if len(value) <= _LONGEST else None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_epoch(float(value))
    return None


def _from_epoch(number: float) -> datetime:
    seconds = number / 1000 if abs(number) >= _LEAST_MILLISECONDS else number
    return _EPOCH_START + timedelta(seconds=seconds)


def _from_text(text: str) -> datetime | None:
    if not text:
        return None
    if _EPOCH.fullmatch(text):
        return _from_epoch(float(text))
    return _from_iso(text) or _from_names(text)


def _from_iso(text: str) -> datetime | None:
    """Read ISO 8601.  A leap second is read as the second before it."""
    bare = _ORDINAL.sub(_calendar_day, _GO_ZONE.sub(r"\1", text)).replace(":60", ":59")
    if not bare[:4].isdigit() or bare[4:5].isspace():
        return None
    try:
        read = datetime.fromisoformat(bare)
    except ValueError:
        return None
    return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)


def _calendar_day(ordinal: re.Match[str]) -> str:
    first = datetime(int(ordinal[1]), 1, 1, tzinfo=UTC)
    return (first + timedelta(days=int(ordinal[2]) - 1)).date().isoformat()


def _from_names(text: str, near: datetime | None = None) -> datetime | None:
    """Read any other form: find the clock, the day, and take what follows the clock as the zone."""
    comments = _COMMENT.findall(text)
    bare = _ACCESS_LOG.sub(r"\1 ", _COMMENT.sub(" ", text)).strip()
    clock = _CLOCK.search(bare)
    day = _day(bare, near)
    if day is None or (clock is None and ":" in bare):
        return None
    local = day + (_time(clock.groupdict(default="")) if clock else timedelta())
    rest = bare[clock.end() :] if clock else ""
    return local - timedelta(minutes=minutes_east([_CLOSING_YEAR.sub("", rest), *comments], local))


def _time(clock: dict[str, str]) -> timedelta:
    """Return the time of day; 24:00 ends the day, a leap second is told a second early."""
    hour, minute, second = (int(clock[key] or 0) for key in ("hour", "minute", "second"))
    if clock["half"]:
        hour = hour % _NOON + (_NOON if clock["half"].lower() == "p" else 0)
    if hour > _HOURS or minute > _LAST_MINUTE or (hour == _HOURS and minute):
        raise ValueError(clock)
    return timedelta(
        hours=hour,
        minutes=minute,
        seconds=min(second, 59),
        microseconds=int((clock["part"] + "000000")[:6]),
    )


def _day(text: str, near: datetime | None) -> datetime | None:
    found = _NUMERIC.match(text)
    if found is None:
        return _named_day(text, near)
    month, day = (int(found[key] or found[f"{key}_1"]) for key in ("month", "day"))
    if found["sign"] in ("/", "-") and _month_first(day, month, text):
        month, day = day, month
    return datetime(_whole_year(found["year"] or found["year_1"]), month, day, tzinfo=UTC)


def _month_first(first: int, second: int, text: str) -> bool:
    """Whether 11/26/2020 begins with the month; where both may be one, only "AM" and "PM" tell.

    Raises:
        ValueError: nothing tells.
    """
    halves = _HALF.search(text) is not None
    if max(first, second) <= _MONTHS_A_YEAR and first != second and not halves:
        raise ValueError(text)
    return second > _MONTHS_A_YEAR or (halves and first <= _MONTHS_A_YEAR)


def _named_day(text: str, near: datetime | None) -> datetime | None:
    found = _NAMED.search(text)
    if found is None:
        return None
    month = _MONTHS[(found["month"] or found["month_1"]).lower()]
    day = int(found["day"] or found["day_1"])
    year = found["year"] or found["year_1"] or (_CLOSING_YEAR.findall(text) or [""])[0]
    if year:
        return datetime(_whole_year(year), month, day, tzinfo=UTC)
    return _nearest(month, day, near) if near else None


def _nearest(month: int, day: int, near: datetime) -> datetime:
    """Return the day in the year in which it lies nearest to *near*."""
    years = (near.year - 1, near.year, near.year + 1)
    return min((datetime(y, month, day, tzinfo=UTC) for y in years), key=lambda d: abs(d - near))


def _whole_year(text: str) -> int:
    year = int(text)
    if len(text) > 3:  # noqa: PLR2004
        return year
    return year + (2000 if year < _FIRST_OF_LAST_CENTURY else 1900)
