"""Pages made with incident.io: the compatible summary, and the page's native data.

Format:  GET /api/v2/summary.json, Statuspage's shape with empty lists left out;
         GET /proxy/<host>, {"summary": …}, where that is switched off.
Source:  https://docs.incident.io/status-pages
Scale:   none < minor < major < critical; components also "full_outage".
Quirks:  native components carry no status: ``affected_components`` lists those that are not
         operational; it can be empty while an incident is in "monitoring".
"""

from urllib.parse import urlsplit

from msgspec.structs import replace

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Incident, Maintenance, Report
from statustray.domain.model.level import Level, worst
from statustray.domain.parsing.json_reader import JsonValue, lean, read_json
from statustray.providers.families import statuspage_summary
from statustray.providers.families.reports import of_parts
from statustray.providers.families.rows import Names, named, unless_garbled

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
    ongoing, now = _unfinished(page, "ongoing_incidents"), _affected(page)
    names = {row.label("id"): (row.label("name"),) for row in page.listed("components")}
    running = (row for row in ongoing if _is_work(row))
    works = (*running, *_unfinished(page, "scheduled_maintenances"))
    report = of_parts(
        _calm(page),
        _components(page),
        (_incident(row, now, names) for row in lean(ongoing) if not _is_work(row)),
        (_maintenance(row, names) for row in works),
    )
    return replace(report, url=page.link("public_url"))


def _calm(page: JsonValue) -> Level:
    """Return what the components say together: all are well but those that are listed."""
    listed = Level.OPERATIONAL if page.listed("components") else Level.UNKNOWN
    affected = (statuspage_summary.component_level(r) for r in page.listed("affected_components"))
    return unless_garbled(
        worst((listed, *affected)), page, "ongoing_incidents", "affected_components"
    )


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


def _named(row: JsonValue, names: Names) -> tuple[str, ...]:
    return named(row, names, "affected_components", each="component_id")


def _incident(row: JsonValue, now: dict[str, Level], names: Names) -> Incident:
    """Read an incident; its rows have its components at their worst, *now* has them as of today."""
    today = (now.get(key, Level.OPERATIONAL) for key in _affected(row))
    return Incident(
        title=row.label("name"),
        level=worst((Level.DEGRADED, *(level for level in today if level.trouble))),
        started_at=row.timestamp("published_at"),
        updates=statuspage_summary.updates(row.shown("updates"), "message_string", "published_at"),
        components=_named(row, names),
        monitoring=row.said("status") == "monitoring",
    )


def _maintenance(row: JsonValue, names: Names) -> Maintenance:
    return Maintenance(
        title=row.label("name"),
        starts_at=row.timestamp("starts_at") or row.timestamp("published_at"),
        ends_at=row.timestamp("ends_at"),
        active=True if row.said("status") in _RUNNING else None,
        components=_named(row, names),
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
