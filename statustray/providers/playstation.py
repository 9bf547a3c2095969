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
from statustray.providers.families.rows import level_of, once

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
    rows = (*((row, ()) for row in everywhere), *once(_of_services(countries), "statusId"))
    levels = (*(part.level for part in parts), *(_now(row) for row in everywhere))
    return Report(
        level=aggregate(levels) if parts else Level.UNKNOWN,
        components=parts,
        incidents=tuple(_incident(row, names) for row, names in rows if _now(row).trouble),
        maintenance=tuple(_work(row, names) for row, names in rows if _is_work(row)),
    )


def _country(country: JsonValue) -> Iterable[Component]:
    code = country.label("countryCode")
    for row in country["services"].rows():
        level = worst((Level.OPERATIONAL, *(_now(status) for status in row["status"].rows())))
        yield Component(row["serviceName"].text(), level, code or None)


def _of_services(countries: Iterable[JsonValue]) -> Iterable[tuple[str, JsonValue]]:
    """Yield each row of the services with its service; every country repeats it."""
    for country in countries:
        for service in country.shown("services"):
            for row in service.shown("status"):
                yield service.label("serviceName"), row


def _now(row: JsonValue) -> Level:
    level = level_of(row, _LEVEL, "statusType")
    if row.timestamp("endDate") is None:
        return level
    return Level.OPERATIONAL if level is Level.MAINTENANCE else Level.UNKNOWN


def _is_work(row: JsonValue) -> bool:
    return row.said("statusType") == "maintenance"


def _incident(row: JsonValue, names: tuple[str, ...]) -> Incident:
    begun = row.timestamp("startDate")
    return Incident(row.label("statusType"), _now(row), started_at=begun, components=names)


def _work(row: JsonValue, names: tuple[str, ...]) -> Maintenance:
    begin, end = row.timestamp("startDate"), row.timestamp("endDate")
    return Maintenance(row.label("statusType"), begin, end, components=names)


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
