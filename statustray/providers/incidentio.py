"""Pages made with incident.io: the compatible summary, and the page's native data.

Format:  GET /api/v2/summary.json, Statuspage's shape with empty lists left out;
         GET /proxy/<host>, {"summary": …}, where that is switched off.
Source:  https://docs.incident.io/status-pages
Scale:   none < minor < major < critical; components also "full_outage".
Quirks:  native components carry no status: ``affected_components`` lists those that are not
         operational; it can be empty while an incident is watched.
"""

from urllib.parse import urlsplit

from statustray.domain.model.level import Level, worst
from statustray.domain.model.provider import Provider
from statustray.domain.model.report import Component, Incident, Maintenance, Report
from statustray.domain.parsing.json_reader import JsonValue, lean, read_json
from statustray.providers.families import statuspage_summary

_OVER = frozenset(("resolved", "maintenancecomplete", "canceled", "cancelled"))
_RUNNING = frozenset(("inprogress", "maintenanceinprogress", "verifying"))
_PROXY = "/proxy/"


def parse(body: bytes) -> Report:
    """Read either document.

    Raises:
        Malformed: neither of the two.
    """
    page = read_json(body)
    return _native(page["summary"]) if page.maybe("summary") else statuspage_summary.report(page)


def _native(page: JsonValue) -> Report:
    for key in ("affected_components", "ongoing_incidents", "components"):
        page[key].rows()
    ongoing = _unfinished(page, "ongoing_incidents")
    running = (row for row in ongoing if _is_work(row))
    works = (*running, *_unfinished(page, "scheduled_maintenances"))
    return Report(
        level=_native_level(page),
        components=_components(page),
        incidents=tuple(_incident(row) for row in lean(ongoing) if not _is_work(row)),
        maintenance=tuple(_maintenance(row) for row in works),
        url=page.link("public_url"),
    )


def _native_level(page: JsonValue) -> Level:
    affected = [
        statuspage_summary.component_level(row) for row in page.listed("affected_components")
    ]
    if affected:
        return worst(affected)
    if _unfinished(page, "ongoing_incidents"):
        return Level.DEGRADED
    return Level.OPERATIONAL if page.listed("components") else Level.UNKNOWN


def _unfinished(page: JsonValue, key: str) -> tuple[JsonValue, ...]:
    return tuple(row for row in page.listed(key) if row.said("status") not in _OVER)


def _is_work(row: JsonValue) -> bool:
    return row.said("type") == "maintenance"


def _components(page: JsonValue) -> tuple[Component, ...]:
    levels = _affected(page)
    groups = {
        part.label("component_id"): item.label("group", "name")
        for item in page.shown("structure", "items")
        for part in item.shown("group", "components")
    }
    return tuple(
        Component(row.label("name"), levels.get(key, Level.OPERATIONAL), groups.get(key))
        for row in page.listed("components")
        if (key := row.label("id"))
    )


def _affected(row: JsonValue) -> dict[str, Level]:
    rows = row.shown("affected_components")
    return {part.label("component_id"): statuspage_summary.component_level(part) for part in rows}


def _incident(row: JsonValue) -> Incident:
    return Incident(
        title=row.label("name"),
        level=worst(_affected(row).values()) if _affected(row) else Level.DEGRADED,
        started_at=row.timestamp("published_at"),
        updates=statuspage_summary.updates(row.shown("updates"), "message_string", "published_at"),
    )


def _maintenance(row: JsonValue) -> Maintenance:
    return Maintenance(
        title=row.label("name"),
        starts_at=row.timestamp("starts_at") or row.timestamp("published_at"),
        ends_at=row.timestamp("ends_at"),
        active=True if row.said("status") in _RUNNING else None,
    )


def _proxy(page: str) -> str:
    host = urlsplit(page).netloc
    return page if _PROXY in page else f"https://{host}{_PROXY}{host}"


PROVIDER = Provider(
    id="incidentio",
    name="incident.io",
    path="/api/v2/summary.json",
    parse=parse,
    hosts=("incident.io", "incidentio.com"),
    marks=("incident.io",),
)
NATIVE = Provider(
    id="incidentio_native", name="incident.io, native data", path="", parse=parse, locate=_proxy
)
