"""Pages made with Status.io.

Format:  GET /1.0/status/<page id> on api.status.io or status-api.hostedstatus.com.
Page:    that address, or the page for people with the id (24 hex digits) as its fragment:
         ``https://status.acme.example#0123456789abcdef01234567``.
Source:  https://kb.status.io/developers/public-status-api/
Scale:   status_code 100 < 300 < 400 < 500, 200 planned maintenance, 600 security issue.
Quirks:  200 hides incidents that are open at the same time; codes may be written as text.
"""

import re
from collections.abc import Iterable

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Incident, Maintenance, Report
from statustray.domain.model.level import Level, worst
from statustray.domain.parsing.json_reader import JsonValue, lean, read_json
from statustray.providers.families.reports import newest_result
from statustray.providers.families.rows import code_level, unless_garbled, with_group
from statustray.providers.families.statuspage_summary import updates

_LEVEL: dict[float, Level] = {
    100: Level.OPERATIONAL,
    200: Level.MAINTENANCE,
    300: Level.DEGRADED,
    400: Level.PARTIAL_OUTAGE,
    500: Level.MAJOR_OUTAGE,
    600: Level.MAJOR_OUTAGE,
}
_MONITORING = 300
_API = "https://api.status.io/1.0/status/"
_FRAGMENT = re.compile(r"#([0-9a-fA-F]{24})$")
_MARK = re.compile(r"statuspageId\W{1,9}([0-9a-f]{24})\b")


def parse(body: bytes) -> Report:
    """Read a page's status.

    Raises:
        Malformed: not JSON, or without ``result.status_overall``.
    """
    page = read_json(body)["result"]
    overall = page["status_overall"]
    incidents = tuple(_incident(row) for row in lean(page.listed("incidents")))
    return Report(
        level=unless_garbled(_level(overall, incidents), page, "incidents"),
        components=tuple(_components(page.shown("status"))),
        incidents=incidents,
        maintenance=(
            *(_work(row, active=True) for row in page.listed("maintenance", "active")),
            *(_work(row, active=False) for row in page.listed("maintenance", "upcoming")),
        ),
        as_of=overall.timestamp("updated"),
    )


def _level(overall: JsonValue, incidents: tuple[Incident, ...]) -> Level:
    claimed = _code(overall, "status_code")
    if claimed is not Level.MAINTENANCE:
        return claimed
    return worst((claimed, *(incident.level for incident in incidents)))


def _code(row: JsonValue, key: str) -> Level:
    return code_level(row, _LEVEL, key)


def _components(rows: tuple[JsonValue, ...]) -> Iterable[Component]:
    """Yield each component, or its containers where it has several."""
    for row in rows:
        parts, name = row.shown("containers"), row.label("name")
        if parts[1:]:
            members = (Component(p.label("name"), _code(p, "status_code"), name) for p in parts)
            yield from with_group(name, _code(row, "status_code"), tuple(members))
        else:
            levels = (_code(row, "status_code"), *(_code(part, "status_code") for part in parts))
            yield Component(name, worst(levels))


def _incident(row: JsonValue) -> Incident:
    messages = updates(row.shown("messages"), "details", "datetime")
    newest = newest_result(row.shown("messages"), "datetime")
    return Incident(
        title=row.label("name"),
        level=_code(newest, "status") if newest else Level.UNKNOWN,
        started_at=row.timestamp("datetime_open"),
        updated_at=messages[-1].at if messages else None,
        updates=messages,
        components=row.labels("components_affected", each="name"),
        monitoring=newest is not None and newest.count("state") == _MONITORING,
    )


def _work(row: JsonValue, *, active: bool) -> Maintenance:
    return Maintenance(
        title=row.label("name"),
        starts_at=row.timestamp("datetime_planned_start"),
        ends_at=row.timestamp("datetime_planned_end"),
        active=active,
        components=row.labels("components_affected", each="name"),
        announced_at=row.timestamp("datetime_open"),
    )


def _document(page: str) -> str:
    found = _FRAGMENT.search(page)
    return _API + found[1] if found else page


def _find(_page: str, html: str) -> str | None:
    found = _MARK.search(html)
    return _API + found[1] if found else None


PROVIDER = Provider(
    id="statusio",
    name="Status.io",
    path="",
    parse=parse,
    locate=_document,
    hosts=("status.io", "hostedstatus.com"),
    marks=("statuspageid",),
    find=_find,
)
