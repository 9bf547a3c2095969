"""Moments as feeds and people write them: named months, clocks, zones, in every order.

Among them are those of RFC 822, RFC 850, RFC 2822 and C's ``asctime``.
"""

import re
from datetime import UTC, datetime, timedelta
from typing import Final

from statustray.domain.text.time_zones import minutes_east
from statustray.domain.text.timestamps import LONGEST

# RFC 2822, 4.3: years of two digits are of this century up to 49.
_FIRST_OF_LAST_CENTURY: Final = 50
_NOON: Final = 12
_HOURS: Final = 24
_LAST_MINUTE: Final = 59

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            ("jan", "jän", "ene", "gen", "stycz", "ocak"),
            ("feb", "fev", "fév", "lute", "şub"),
            ("mar", "mär", "mrz", "mrt", "maart"),
            ("apr", "avr", "abr", "kwie", "nisa"),
            ("may", "mai", "maj", "mei", "magg"),
            ("jun", "juin", "giu", "czerw", "hazi"),
            ("jul", "juil", "lugl", "lipc", "temm"),
            ("aug", "aou", "aoû", "ago", "sierp", "ağu"),
            ("sep", "set", "wrz", "eyl"),
            ("oct", "okt", "out", "ottob", "paź", "ekim"),
            ("nov", "listop", "kası"),
            ("dec", "déc", "dez", "dic", "grud", "aralı"),
        ),
        start=1,
    )
    for name in names
}
_COMMENT: Final = re.compile(r"\([^()]*\)")
_CLOCK: Final = re.compile(
    r"(?<![\d:.])(?P<hour>\d{1,2})[:h](?P<minute>\d\d)"
    r"(?::(?P<second>\d\d)(?:[.,](?P<part>\d{1,12}))?)?"
    r"(?:\s?(?P<half>[ap])\.?m\b\.?)?",
    re.IGNORECASE,
)
_NUMERIC: Final = re.compile(
    r"(?P<year>\d{4})[-/.年년]\s?(?P<month>\d{1,2})[-/.月월]\s?(?P<day>\d{1,2})(?:[T,.\s日일]|$)"
    r"|(?P<day_1>\d{1,2})(?P<sign>[./-])\s?(?P<month_1>\d{1,2})(?P=sign)\s?"
    r"(?P<year_1>\d{4}|\d\d)(?:[,\s]|$)",
)
# How a month's name begins, as a pattern; "3 major outages" has none.
MONTH: Final = f"(?:{'|'.join(sorted(_MONTHS, key=len, reverse=True))})(?!or|age|put)"
# A month's name with the day and the year at its sides; a year may also close the text.
_NAMED: Final = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.|er)?[\s/-](?:de\s|of\s)?(?P<month>{MONTH})"
    r"[^\W\d_]{0,7}\.?(?:[\s,/-]{1,3}(?:de\s)?(?P<year>\d{2,4})(?![\d:h]))?"
    rf"|\b(?P<month_1>{MONTH})[^\W\d_]{{0,7}}\.?[\s-](?P<day_1>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])"
    r"(?:[\s,-]{1,3}(?P<year_1>\d{4})(?![\d:]))?"
    r"|(?<!\d)(?P<month_2>\d{1,2})[月월]\s?(?P<day_2>\d{1,2})[日일]",
    re.IGNORECASE,
)
_HALF: Final = re.compile(r"\d\s?[ap]\.?m\b", re.IGNORECASE)
_MONTHS_A_YEAR: Final = 12
_ACCESS_LOG: Final = re.compile(r"(/\d{4}):")
_CLOSING_YEAR: Final = re.compile(r"(?<=\s)(\d{4})$")


def parse_day_and_clock(text: str, near: datetime) -> datetime | None:
    """Read a text that may lack the year, such as "Mar 1, 09:00 UTC", as a moment near *near*."""
    if len(text) > LONGEST:
        return None
    try:
        return moment_in(" ".join(text.split()), near)
    except (ValueError, OverflowError):
        return None


def moment_in(text: str, near: datetime | None = None) -> datetime | None:
    """Find the clock and the day, and take what follows the clock as the zone.

    A text without a year is read *near* a moment.  None where no day is found.

    Raises:
        ValueError, OverflowError: a day or a clock that cannot be.
    """
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
    name = (found["month"] or found["month_1"] or "").lower()
    month = _MONTHS[name] if name else int(found["month_2"])
    day = int(found["day"] or found["day_1"] or found["day_2"])
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
