"""Status pages made with Checkly.

Format:  GET /api/status-page/<slug>/unresolved-incidents, with the services at
         /api/status-page/<slug>/uptime.
Page:    the page with its slug as the fragment: ``https://status.acme.example#acme``.
Source:  public clients; no recorded page.
Scale:   MINOR, MEDIUM < MAJOR < CRITICAL; an update with the status MAINTENANCE.
Quirks:  no incident is good news only beside a list of services that has members.
"""

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Incident, Maintenance, Report
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import JsonValue, lean, read_json
from statustray.domain.text.urls import root
from statustray.providers.families.reports import newest_result, of_list
from statustray.providers.families.rows import level_of, unless_garbled
from statustray.providers.families.statuspage_summary import updates

_SEVERITY = {
    "minor": Level.DEGRADED,
    "medium": Level.DEGRADED,
    "major": Level.PARTIAL_OUTAGE,
    "critical": Level.MAJOR_OUTAGE,
}


def parse(body: bytes) -> Report:
    """Read the unresolved incidents; without the services they never attest calm.

    Raises:
        Malformed: not JSON, or without ``incidents``.
    """
    page = read_json(body)
    page["incidents"].rows()
    rows = tuple(row for row in lean(page.listed("incidents")) if not _is_over(row))
    incidents = (_incident(row) for row in rows if not _is_work(row))
    works = (_work(row) for row in rows if _is_work(row))
    return of_list(Level.UNKNOWN, incidents, works)


def parse_both(incidents: bytes, uptime: bytes) -> Report:
    """Read the unresolved incidents with the services.

    Raises:
        Malformed: as ``parse``; or the second is without ``metadata`` and its services.
    """
    report, groups = parse(incidents), read_json(uptime)
    clear = not (report.incidents or report.maintenance)
    calm = Level.OPERATIONAL if clear else Level.UNKNOWN
    parts = tuple(
        Component(service["name"].text(), calm, group.label("name") or None)
        for group in groups["metadata"].rows()
        for service in group["services"].rows()
    )
    stated = Level.OPERATIONAL if parts else Level.UNKNOWN
    whole = unless_garbled(stated, read_json(incidents), "incidents")
    return of_list(whole, report.incidents, report.maintenance, parts)


def _is_over(row: JsonValue) -> bool:
    newest = newest_result(row.shown("incidentUpdates"), "created_at")
    return newest is not None and newest.said("status") == "resolved"


def _is_work(row: JsonValue) -> bool:
    return any(u.said("status") == "maintenance" for u in row.shown("incidentUpdates"))


def _work(row: JsonValue) -> Maintenance:
    return Maintenance(row.label("name"), row.timestamp("created_at"), active=True)


def _incident(row: JsonValue) -> Incident:
    return Incident(
        title=row.label("name"),
        level=level_of(row, _SEVERITY, "severity"),
        started_at=row.timestamp("created_at"),
        updates=updates(row.shown("incidentUpdates"), "description", "created_at"),
        components=row.labels("services", each="name"),
    )


def _document(page: str, what: str = "unresolved-incidents") -> str:
    slug = page.partition("#")[2]
    return f"{root(page)}/api/status-page/{slug}/{what}" if slug else page


PROVIDER = Provider(
    id="checkly",
    name="Checkly",
    path="",
    parse=parse,
    locate=_document,
    also=lambda page: _document(page, "uptime"),
    parse_both=parse_both,
    provisional=True,
    hosts=("checklyhq.com",),
    marks=("checkly",),
)
