"""Pages made with Instatus.

Format:  GET /summary.json (also at /api/v2/summary.json); the object embedded in the page's HTML
         and components.json are read too.
Source:  https://instatus.com/help/api/status-page
Scale:   UP, UNDERMAINTENANCE, HASISSUES: in these two the worst impact and the worst component, at
         least degraded where it has issues.
Quirks:  empty lists are left out; a maintenance lasts minutes, as number or text; names may be
         objects of translations; an impact may say OPERATIONAL while components are down.
"""

from datetime import timedelta

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Incident, Maintenance, Report
from statustray.domain.model.level import Level, worst
from statustray.domain.parsing.json_reader import JsonValue, first, lean, read_json
from statustray.providers.families.rows import ComponentTree, level_of, unless_garbled
from statustray.providers.families.statuspage_summary import updates

_PAGE = {
    "up": Level.OPERATIONAL,
    "undermaintenance": Level.MAINTENANCE,
    "hasissues": Level.DEGRADED,
}
_IMPACT = {
    "operational": Level.OPERATIONAL,
    "undermaintenance": Level.MAINTENANCE,
    "degradedperformance": Level.DEGRADED,
    "minoroutage": Level.DEGRADED,
    "partialoutage": Level.PARTIAL_OUTAGE,
    "majoroutage": Level.MAJOR_OUTAGE,
}
_LONGEST_MIN = 366 * 24 * 60


def parse(body: bytes) -> Report:
    """Read a summary, an embedded page or a list of components.

    Raises:
        Malformed: not JSON, or none of the three.
    """
    page = read_json(body)
    head = page.maybe("page") or page.maybe("site")
    parts = _COMPONENTS.leaves(
        page.shown("components") + (head.shown("components") if head else ())
    )
    if head is None:
        page["components"].rows()
        return Report(level=worst(part.level for part in parts), components=parts)
    incidents = tuple(_incident(row) for row in lean(_open(page, "activeIncidents", "resolved")))
    level = _level(head, incidents, parts)
    return Report(
        level=unless_garbled(level, page, "activeIncidents", "activeMaintenances"),
        components=parts,
        incidents=incidents,
        maintenance=tuple(_work(row) for row in _open(page, "activeMaintenances", "completed")),
        url=head.link("url") or head.link("websiteUrl"),
        name=head.label("name"),
    )


def _level(head: JsonValue, incidents: tuple[Incident, ...], parts: tuple[Component, ...]) -> Level:
    claimed = _PAGE.get(_status(head), Level.UNKNOWN)
    if claimed is Level.OPERATIONAL or claimed is Level.UNKNOWN:
        return claimed
    rows = (*(i.level for i in incidents), *(part.level for part in parts))
    return worst((claimed, *(level for level in rows if level.trouble)))


def _status(head: JsonValue) -> str:
    return head["status"].said() or head.said("status", "type")  # an older shape has an object


def _open(page: JsonValue, key: str, over: str) -> tuple[JsonValue, ...]:
    return tuple(row for row in page.listed(key) if row.said("status") != over)


def _name(row: JsonValue) -> str:
    return first((row.label("name"), row.label("name", "en"), row.label("name", "default")), "")


def _incident(row: JsonValue) -> Incident:
    return Incident(
        title=_name(row),
        level=level_of(row, _IMPACT, "impact"),
        started_at=row.timestamp("started"),
        updated_at=row.timestamp("updatedAt"),
        url=row.link("url"),
        updates=updates(row.shown("updates"), "message", "started"),
        components=tuple(_name(part) for part in row.shown("components")),
        monitoring=row.said("status") == "monitoring",
    )


def _work(row: JsonValue) -> Maintenance:
    start, minutes = row.timestamp("start"), row.count("duration") or 0
    return Maintenance(
        title=_name(row),
        starts_at=start,
        ends_at=start + timedelta(minutes=minutes)
        if start and 0 < minutes <= _LONGEST_MIN
        else None,
        active=row.said("status") == "inprogress",
        url=row.link("url"),
    )


_COMPONENTS = ComponentTree(
    name=_name,
    level=lambda row: level_of(row, _IMPACT, "status"),
    group=lambda row: row.label("group", "name") or None,
)
PROVIDER = Provider(
    id="instatus",
    name="Instatus",
    path="/summary.json",
    parse=parse,
    hosts=("instatus.com",),
    marks=("instatus",),
)
