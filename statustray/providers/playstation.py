"""PlayStation Network, by region.

Format:  GET /data/statuses/region/SCEA.json (Americas; SCEE Europe, SCEJA Asia).
Source:  public clients only; no recorded answer was to be had.
Scale:   OK, Degraded, Maintenance, Outage of the rows in "status".
Quirks:  past and future rows stay listed, told apart by their dates only, and a page has no clock:
         trouble with an end is UNKNOWN, work with an end is announced.
"""

from collections.abc import Iterable

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Incident, Maintenance, Report
from statustray.domain.model.level import Level, aggregate, worst
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.domain.text.urls import at_root
from statustray.providers.families.rows import level_of

_LEVEL = {
    "ok": Level.OPERATIONAL,
    "degraded": Level.DEGRADED,
    "maintenance": Level.MAINTENANCE,
    "outage": Level.MAJOR_OUTAGE,
}
_AMERICAS = "/data/statuses/region/SCEA.json"
_REGION = "/data/statuses/region/"


def parse(body: bytes) -> Report:
    """Read a region.

    Raises:
        Malformed: not JSON, or without ``status`` or ``countries`` with their services.
    """
    page = read_json(body)
    everywhere = page["status"].rows()
    countries = page["countries"].rows()
    parts = tuple(part for country in countries for part in _country(country))
    rows = (*everywhere, *_of_services(countries))
    levels = (*(part.level for part in parts), *(_now(row) for row in everywhere))
    return Report(
        level=aggregate(levels) if parts else Level.UNKNOWN,
        components=parts,
        incidents=tuple(_incident(row) for row in rows if _now(row).trouble),
        maintenance=tuple(_work(row) for row in rows if row.said("statusType") == "maintenance"),
    )


def _country(country: JsonValue) -> Iterable[Component]:
    code = country.label("countryCode")
    for row in country["services"].rows():
        level = worst((Level.OPERATIONAL, *(_now(status) for status in row["status"].rows())))
        yield Component(row["serviceName"].text(), level, code or None)


def _of_services(countries: Iterable[JsonValue]) -> Iterable[JsonValue]:
    """Return each row of the services once; every country repeats it."""
    services = [row for country in countries for row in country.shown("services")]
    rows = [status for row in services for status in row.shown("status")]
    return {
        row.label("statusId") or row.count("statusId") or row.place: row for row in rows
    }.values()


def _now(row: JsonValue) -> Level:
    level = level_of(row, _LEVEL, "statusType")
    if row.timestamp("endDate") is None:
        return level
    return Level.OPERATIONAL if level is Level.MAINTENANCE else Level.UNKNOWN


def _incident(row: JsonValue) -> Incident:
    return Incident(row.label("statusType"), _now(row), started_at=row.timestamp("startDate"))


def _work(row: JsonValue) -> Maintenance:
    return Maintenance(
        row.label("statusType"), row.timestamp("startDate"), row.timestamp("endDate")
    )


def _locate(page: str) -> str:
    return page if _REGION in page else at_root(_AMERICAS)(page)


PROVIDER = Provider(
    id="playstation",
    name="PlayStation Network",
    path=_AMERICAS,
    parse=parse,
    locate=_locate,
    provisional=True,
    hosts=("status.playstation.com",),
)
