"""Pages made with Statuspal.

Format:  GET /api/v2/status_pages/<subdomain>/summary on statuspal.io or statuspal.eu.
Page:    that address; the page at <subdomain>.statuspal.io (or .eu); or the page for people with
         the subdomain as its fragment: ``https://status.acme.example#acme``.
Source:  https://www.statuspal.io/api-docs/v2
Scale:   null, info < performance, minor < major; scheduled, emergency-maintenance.
Quirks:  "null" is good news only where no service and no incident says otherwise; times are UTC
         without saying so.
"""

import re
from collections.abc import Iterable
from itertools import chain

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Incident, Maintenance, Report
from statustray.domain.model.level import Level, worst
from statustray.domain.parsing.json_reader import JsonValue, lean, read_json
from statustray.domain.text.urls import host
from statustray.providers.families.reports import of_parts
from statustray.providers.families.rows import ComponentTree, Names, level_of, named, unless_garbled
from statustray.providers.families.statuspage_summary import updates

_TYPE = {
    "scheduled": Level.MAINTENANCE,
    "emergencymaintenance": Level.MAINTENANCE,
    "info": Level.OPERATIONAL,  # news, no trouble
    "performance": Level.DEGRADED,
    "minor": Level.DEGRADED,
    "major": Level.MAJOR_OUTAGE,
}
_HOST = re.compile(r"([a-z0-9-]{1,63})\.(statuspal\.(?:io|eu))")
_FRAGMENT = re.compile(r"#([A-Za-z0-9-]{1,63})$")


def parse(body: bytes) -> Report:
    """Read a summary.

    Raises:
        Malformed: not JSON, or without ``status_page``, ``services`` or ``incidents``.
    """
    page = read_json(body)
    for key in ("services", "incidents"):
        page[key].rows()
    parts = _COMPONENTS.leaves(page.listed("services"))
    names = _names(page.listed("services"))
    incidents = tuple(_incident(row, names) for row in lean(page.listed("incidents")))
    works = (
        *(_work(row, names, active=True) for row in page.listed("maintenances")),
        *(_work(row, names, active=False) for row in page.listed("upcoming_maintenances")),
    )
    claimed = _type(page["status_page"])
    if claimed.calm:
        services = worst((*_groups(page), *(part.level for part in parts)))
        calm = unless_garbled(services, page, "services", "incidents")
        return of_parts(worst((claimed, calm)), parts, incidents, works)
    return Report(claimed, parts, incidents, works)


def _groups(page: JsonValue) -> tuple[Level, ...]:
    return tuple(_type(row) for row in page.listed("services"))


def _type(row: JsonValue) -> Level:
    if row["current_incident_type"].value is None:
        return Level.OPERATIONAL
    return level_of(row, _TYPE, "current_incident_type")


def _names(services: Iterable[JsonValue]) -> dict[str, tuple[str, ...]]:
    """Return the names of each service and those below it, under its number."""
    found: dict[str, tuple[str, ...]] = {}
    for row in services:
        below = _names(row.shown("children"))
        key = row.maybe("id")
        own = {str(key.value): (row.label("name"), *chain(*below.values()))} if key else {}
        found |= below | own
    return found


def _incident(row: JsonValue, names: Names) -> Incident:
    return Incident(
        title=row.label("title"),
        level=level_of(row, _TYPE, "type"),
        started_at=row.timestamp("starts_at"),
        updated_at=row.timestamp("updated_at"),
        url=row.link("url"),
        updates=updates(row.shown("updates"), "description", "posted_at"),
        components=named(row, names, "service_ids"),
    )


def _work(row: JsonValue, names: Names, *, active: bool) -> Maintenance:
    return Maintenance(
        title=row.label("title"),
        starts_at=row.timestamp("starts_at"),
        ends_at=row.timestamp("ends_at"),
        active=active,
        url=row.link("url"),
        components=named(row, names, "service_ids"),
    )


def _document(page: str) -> str:
    own, named = _HOST.fullmatch(host(page)), _FRAGMENT.search(page)
    if own is None and named is None:
        return page
    subdomain, server = (own[1], own[2]) if own else (named[1] if named else "", "statuspal.io")
    return f"https://{server}/api/v2/status_pages/{subdomain}/summary"


_COMPONENTS = ComponentTree(name=lambda row: row.label("name"), level=_type)
PROVIDER = Provider(
    id="statuspal",
    name="Statuspal",
    path="",
    parse=parse,
    locate=_document,
    hosts=("statuspal.io", "statuspal.eu"),
    marks=("statuspal",),
)
