"""Moments as status pages write them.  A time that cannot be read is None, never an error."""

import re
from datetime import UTC, datetime, timedelta

# Go's and .NET's zero times, and clocks that were never set, lie before; typing errors after.
_FIRST_YEAR = 1990
_LAST_YEAR = 2200
_EPOCH_START = datetime(1970, 1, 1, tzinfo=UTC)
# Seconds reach this number in the year 5138; milliseconds did in 1973.
_LEAST_MILLISECONDS = 100_000_000_000

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ZONES_MIN = {
    "": 0,
    "Z": 0,
    "UT": 0,
    "UTC": 0,
    "GMT": 0,
    "WET": 0,
    "BST": 60,
    "CET": 60,
    "CEST": 120,
    "JST": 540,
    "EST": -300,
    "EDT": -240,
    "CST": -360,
    "CDT": -300,
    "MST": -420,
    "MDT": -360,
    "PST": -480,
    "PDT": -420,
}
_CLOCK = r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,](?P<part>\d{1,12}))?)?"
# Go repeats the zone's name behind the offset: "+0000 UTC".
_ZONE = r"\s*(?P<zone>[A-Za-z]{0,5}|(?P<sign>[+-])(?P<off_h>\d\d):?(?P<off_m>\d\d)(?: [A-Z]{1,5})?)"
_RFC_3339 = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:[Tt ]" + _CLOCK + _ZONE + r")?"
)
_RFC_822 = re.compile(
    r"(?:[A-Za-z]{3,9},?\s*)?(?P<day>\d{1,2})\s+(?P<month>[A-Za-z]{3})[a-z]{0,6}\s+"
    r"(?P<year>\d{4})\s+" + _CLOCK + _ZONE
)
_EPOCH = re.compile(r"\d{9,13}(?:\.\d{1,9})?")
_LONGEST = 64


def parse_timestamp(value: object) -> datetime | None:
    """Read *value* as an aware moment in UTC.

    Takes RFC 3339, naive times (as UTC), Go's and RFC 822 times with zone names, and epoch
    seconds or milliseconds as number or text.  Years outside 1990 to 2200 stand for "none".
    """
    try:
        read = _read(value)
    except (ValueError, OverflowError):
        return None
    return read if read is not None and _FIRST_YEAR <= read.year <= _LAST_YEAR else None


def _read(value: object) -> datetime | None:
    if isinstance(value, str):
        return _from_text(value.strip()) if len(value) <= _LONGEST else None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _from_epoch(float(value))
    return None


def _from_text(text: str) -> datetime | None:
    if _EPOCH.fullmatch(text):
        return _from_epoch(float(text))
    found = _RFC_3339.fullmatch(text) or _RFC_822.fullmatch(text)
    return _from_fields(found.groupdict(default="")) if found else None


def _from_epoch(number: float) -> datetime:
    seconds = number / 1000 if abs(number) >= _LEAST_MILLISECONDS else number
    return _EPOCH_START + timedelta(seconds=seconds)


def _from_fields(f: dict[str, str]) -> datetime | None:
    east = _minutes_east(f)
    if east is None:
        return None
    month = _MONTHS.index(f["month"].lower()) + 1 if f["month"].isalpha() else int(f["month"])
    local = datetime(
        int(f["year"]),
        month,
        int(f["day"]),
        int(f["hour"] or 0),
        int(f["minute"] or 0),
        min(int(f["second"] or 0), 59),  # a leap second is told a second early
        int((f["part"] + "000000")[:6]),
        UTC,
    )
    return local - timedelta(minutes=east)


def _minutes_east(f: dict[str, str]) -> int | None:
    if not f["sign"]:
        return _ZONES_MIN.get(f["zone"].upper())
    minutes = int(f["off_h"]) * 60 + int(f["off_m"])
    return -minutes if f["sign"] == "-" else minutes
