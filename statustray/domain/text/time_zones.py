"""Local times, and names of time zones as feeds and pages write them: minutes east of Greenwich.

Offsets and the IANA names are left to the standard library; abbreviations are in the table, for
``email.utils`` takes all but the American ones for UTC.  Of abbreviations that mean several zones
the one with the most people stands here.
"""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final

_OFFSET: Final = re.compile(
    r"(?<![\w:])(?:UTC|GMT|UT)?\s?([+\u2212-])(\d{1,2})(?::?(\d\d))?(?!\d)", re.IGNORECASE
)
_AREA: Final = re.compile(r"[A-Z][A-Za-z_]{1,20}(?:/[A-Z][A-Za-z_+-]{1,30}){1,2}")
_NAME: Final = re.compile(r"[A-Za-z]{1,5}")
_MOST: Final = 14 * 60
_ZONES_MIN: Final = {
    "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "WET": 0,
    "WEST": 60, "BST": 60, "CET": 60, "MEZ": 60, "WAT": 60, "MET": 60,
    "CEST": 120, "MESZ": 120, "MEST": 120, "EET": 120, "SAST": 120, "CAT": 120,
    "EEST": 180, "MSK": 180, "TRT": 180, "EAT": 180, "IDT": 180,
    "IRST": 210, "GST": 240, "MSD": 240, "SAMT": 240, "AZT": 240, "AFT": 270,
    "PKT": 300, "UZT": 300, "YEKT": 300, "IST": 330, "NPT": 345, "OMST": 360, "ALMT": 360,
    "MMT": 390, "ICT": 420, "WIB": 420, "KRAT": 420, "NOVT": 420,
    "HKT": 480, "SGT": 480, "MYT": 480, "PHT": 480, "AWST": 480, "WITA": 480, "IRKT": 480,
    "JST": 540, "KST": 540, "WIT": 540, "YAKT": 540, "ACST": 570, "AEST": 600, "VLAT": 600,
    "ACDT": 630, "AEDT": 660, "MAGT": 660, "NZST": 720, "NZDT": 780,
    "AZOT": -60, "NDT": -150, "BRST": -120, "NST": -210, "BRT": -180, "ART": -180, "UYT": -180,
    "ADT": -180, "AST": -240, "CLT": -240, "CLST": -180, "BOT": -240, "VET": -240,
    "EST": -300, "EDT": -240, "COT": -300, "PET": -300, "ECT": -300, "ET": -300,
    "CST": -360, "CDT": -300, "CT": -360, "MST": -420, "MDT": -360, "MT": -420,
    "PST": -480, "PDT": -420, "PT": -480, "AKST": -540, "AKDT": -480,
    "HST": -600, "HDT": -540, "HAST": -600, "SST": -660, "CHST": 600,
}  # fmt: skip


def minutes_east(texts: Iterable[str], local: datetime) -> int:
    """Return the offset that the first of *texts* with a known zone names, else 0 (UTC).

    *local* decides between summer and winter time where the name is an area's.
    """
    for text in texts:
        for read in (_offset(text), _area(text, local), _abbreviation(text)):
            if read is not None:
                return read
    return 0


def moment_of(local: datetime, zone: tzinfo | None) -> datetime:
    """Return when the clocks of *zone*, or this computer's own, show the naive *local*, in UTC."""
    return (local if zone is None else local.replace(tzinfo=zone)).astimezone(UTC)


def _offset(text: str) -> int | None:
    found = _OFFSET.search(text)
    if found is None:
        return None
    minutes = int(found[2]) * 60 + int(found[3] or 0)
    if minutes > _MOST:
        return None
    return minutes if found[1] == "+" else -minutes


def _area(text: str, local: datetime) -> int | None:
    found = _AREA.search(text)
    if found is None:
        return None
    try:
        # Imported here: it asks how Python was built, and most pages write offsets.
        from zoneinfo import ZoneInfo  # noqa: PLC0415

        offset = local.replace(tzinfo=ZoneInfo(found[0])).utcoffset()
    except (OSError, ValueError, LookupError):  # no such zone, or no zone files on this computer
        return None
    return None if offset is None else int(offset / timedelta(minutes=1))


def _abbreviation(text: str) -> int | None:
    names = (name.upper() for name in _NAME.findall(text))
    return next((_ZONES_MIN[name] for name in names if name in _ZONES_MIN), None)
