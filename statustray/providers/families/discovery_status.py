"""The two documents that a law makes banks and energy firms serve: how it is, and planned work.

Format:  {"data": {"status": …}} and {"data": {"outages": […]}}; a status is one word with an
         explanation beside it, or a list of rows with such words.
"""

import re
from datetime import timedelta
from typing import Final

from statustray.domain.model.checks.provider import Locate, Provider
from statustray.domain.model.checks.report import Incident, Maintenance, Report
from statustray.domain.model.level import Level, aggregate
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.providers.families.rows import level_of, unless_garbled

_LEVEL: Final = {
    "ok": Level.OPERATIONAL,
    "scheduledoutage": Level.MAINTENANCE,
    "partialfailure": Level.PARTIAL_OUTAGE,
    "unavailable": Level.MAJOR_OUTAGE,
}
_DURATION: Final = re.compile(
    r"P(?:(?P<weeks>\d{1,3})W)?(?:(?P<days>\d{1,4})D)?"
    r"(?:T(?:(?P<hours>\d{1,4})H)?(?:(?P<minutes>\d{1,5})M)?(?:(?P<seconds>\d{1,6})(?:\.\d+)?S)?)?",
    re.IGNORECASE,
)


def discovery_format(key: str, *, name: str, path: str, locate: Locate) -> Provider:
    """Return the page format of a law whose status lies at *path*, the outages beside it."""

    def outages(page: str) -> str:
        return locate(page).removesuffix("/").removesuffix("/status") + "/outages"

    return Provider(
        id=key,
        name=name,
        path=path,
        parse=of_status,
        locate=locate,
        also=outages,
        parse_both=with_outages,
        also_needed=False,
        provisional=True,
    )


def of_status(body: bytes) -> Report:
    """Read the status.

    Raises:
        Malformed: not JSON, or without ``data.status``.
    """
    data = read_json(body)["data"]
    rows = _rows(data)
    level = aggregate(level for level, _ in rows)
    return Report(
        level if data.said("status") else unless_garbled(level, data, "status"),
        incidents=tuple(_incident(level, row) for level, row in rows if level.trouble),
    )


def with_outages(status: bytes, outages: bytes) -> Report:
    """Read the status with the announced work.

    Raises:
        Malformed: as ``of_status``; or the second is no list of outages.
    """
    report, document = of_status(status), read_json(outages)
    data = document["data"]
    key, holder = ("outages", data) if data.is_object else ("data", document)
    holder[key].rows()
    works = tuple(_work(row) for row in holder.listed(key))
    level = unless_garbled(report.level, holder, key)
    return Report(level, incidents=report.incidents, maintenance=works)


def _rows(data: JsonValue) -> tuple[tuple[Level, JsonValue], ...]:
    """Return the level of each row, of the one status where there are no rows."""
    if data.said("status"):
        return ((level_of(data, _LEVEL, "status"), data),)
    data["status"].rows()
    return tuple((level_of(row, _LEVEL, "code"), row) for row in data.listed("status"))


def _incident(level: Level, row: JsonValue) -> Incident:
    return Incident(
        title=row.label("explanation"),
        level=level,
        started_at=row.timestamp("detectionTime"),
        updated_at=row.timestamp("updateTime"),
    )


def _work(row: JsonValue) -> Maintenance:
    start, lasts = row.timestamp("outageTime"), _duration(row.prose("duration"))
    partial = row.is_true("isPartial")
    return Maintenance(
        title=row.label("explanation"),
        starts_at=start,
        ends_at=start + lasts if start is not None and lasts is not None else None,
        # Which of its interfaces rest is not said: no more than "some of it" may be excused.
        components=(row.label("explanation"),) if partial else (),
    )


def _duration(text: str) -> timedelta | None:
    """Return a duration of ISO 8601 in weeks, days and less; None for any other text."""
    found = _DURATION.fullmatch(text.strip())
    parts = {k: int(v) for k, v in found.groupdict().items() if v} if found else {}
    return timedelta(**parts) if parts else None
