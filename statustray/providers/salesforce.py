"""Salesforce Trust: a product or an instance of it.

Format:  GET https://api.status.salesforce.com/v1/products/<key>, /instances/<key>/status, or
         /instances/status/preview?products=<key> for a list; the page's address names the key.
Source:  https://api.status.salesforce.com/v1/docs/
Scale:   OK, MAINTENANCE_*, MINOR_INCIDENT_*, MAJOR_INCIDENT_*; *_NONCORE is about side features.
Quirks:  retired and test instances are listed too; one incident is repeated under each instance.
         All instances together are 1.5 MB: without a key the core services are asked for.
"""

from collections.abc import Iterable
from urllib.parse import urlsplit

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Incident, Report
from statustray.domain.model.level import Level, aggregate, worst
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.providers.families.rows import unless_garbled
from statustray.providers.families.statuspage_summary import updates

_LEVEL = {
    "ok": Level.OPERATIONAL,
    "maintenancecore": Level.MAINTENANCE,
    "maintenancenoncore": Level.MAINTENANCE,
    "minorincidentcore": Level.DEGRADED,
    "minorincidentnoncore": Level.DEGRADED,
    "majorincidentcore": Level.MAJOR_OUTAGE,
    "majorincidentnoncore": Level.PARTIAL_OUTAGE,
}
_SEVERITY = {
    "minor": Level.DEGRADED,
    "major": Level.MAJOR_OUTAGE,
}
_API = "https://api.status.salesforce.com/v1"
_ALL = "/instances/status/preview?products=Salesforce_Services"


def parse(body: bytes) -> Report:
    """Read a product, an instance or a list of instances.

    Raises:
        Malformed: not JSON, or an instance without ``key`` or ``status``.
    """
    rows = [row for row in _instances(read_json(body)) if _serves(row)]
    parts = tuple(_component(row) for row in rows)
    return Report(aggregate(part.level for part in parts), parts, tuple(_incidents(rows)))


def _instances(page: JsonValue) -> tuple[JsonValue, ...]:
    if not page.is_object:
        return page.rows()
    return page["Instances"].rows() if page.maybe("Instances") else (page,)


def _serves(row: JsonValue) -> bool:
    return not row.is_false("isActive") and row.said("environment") in {"production", ""}


def _component(row: JsonValue) -> Component:
    level = _LEVEL.get(row["status"].word(), Level.UNKNOWN)
    level = unless_garbled(level, row, "Incidents")
    return Component(row["key"].text(), level, row.label("location") or None)


def _incidents(rows: Iterable[JsonValue]) -> Iterable[Incident]:
    found = {i.count("id") or i.place: i for row in rows for i in row.shown("Incidents")}
    return (_incident(incident) for incident in found.values() if _impacts(incident))


def _impacts(incident: JsonValue) -> list[JsonValue]:
    """Return the impacts without an end."""
    return [row for row in incident.shown("IncidentImpacts") if row.maybe("endTime") is None]


def _incident(incident: JsonValue) -> Incident:
    impacts = _impacts(incident)
    return Incident(
        title=impacts[0].label("type") or "Incident",
        level=worst(_SEVERITY.get(i.said("severity"), Level.DEGRADED) for i in impacts),
        started_at=impacts[0].timestamp("startTime"),
        updated_at=incident.timestamp("updatedAt"),
        updates=updates(incident.shown("IncidentEvents"), "message", "createdAt"),
        components=incident.labels("instanceKeys"),
    )


def locate(page: str) -> str:
    """Return the document of the product or instance that the page's address names."""
    path = urlsplit(page).path.rstrip("/")
    if path.startswith("/v1/"):
        return page
    kind, _, key = path.strip("/").partition("/")
    known = {"products": f"/products/{key}", "instances": f"/instances/{key}/status"}
    return _API + (known.get(kind, _ALL) if key else _ALL)


PROVIDER = Provider(
    id="salesforce",
    name="Salesforce Trust",
    path=_ALL,
    parse=parse,
    locate=locate,
    hosts=("status.salesforce.com",),
)
