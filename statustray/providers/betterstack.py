"""Pages made with Better Stack (once Better Uptime).

Format:  GET /index.json, JSON:API.
Source:  https://betterstack.com/docs/uptime/status-pages/
Scale:   operational < degraded < downtime, and maintenance.
Quirks:  ``ends_at`` is null even on resolved reports: ``aggregate_state`` tells first.
"""

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Incident, Maintenance, Report
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.providers.families.rows import Names, level_of, named, unless_garbled

_LEVEL = {
    "operational": Level.OPERATIONAL,
    "maintenance": Level.MAINTENANCE,
    "degraded": Level.DEGRADED,
    "downtime": Level.MAJOR_OUTAGE,
}


def parse(body: bytes) -> Report:
    """Read an index.

    Raises:
        Malformed: not JSON, or without ``data`` of the type "status_page".
    """
    page = read_json(body)
    data = page["data"]
    if data["type"].word() != "statuspage":
        data["type"].refuse('"status_page"')
    reports = [row for row in _of_type(page, "statusreport") if _word(row) != "resolved"]
    open_ones = [row for row in reports if not _is_work(row) and not _ended(row)]
    names = {
        str(row["id"].value): (row.label("attributes", "public_name"),)
        for row in _of_type(page, "statuspageresource")
        if row.maybe("id")
    }
    return Report(
        level=unless_garbled(_level(data), page, "included"),
        components=_components(page),
        incidents=tuple(_incident(row, _affected(row, names)) for row in open_ones),
        maintenance=tuple(_work(row, _affected(row, names)) for row in reports if _is_work(row)),
        as_of=data.timestamp("attributes", "updated_at"),
        name=data.label("attributes", "company_name"),
    )


def _of_type(page: JsonValue, kind: str) -> tuple[JsonValue, ...]:
    """Return the rows of *kind* that have attributes; references that lead nowhere have none."""
    rows = page.listed("included")
    return tuple(r for r in rows if r.said("type") == kind and r.maybe("attributes"))


def _word(row: JsonValue) -> str:
    return row.said("attributes", "aggregate_state")


def _level(row: JsonValue) -> Level:
    return level_of(row, _LEVEL, "attributes", "aggregate_state")


def _is_work(row: JsonValue) -> bool:
    return row.said("attributes", "report_type") == "maintenance"


def _ended(row: JsonValue) -> bool:
    return row.timestamp("attributes", "ends_at") is not None


def _components(page: JsonValue) -> tuple[Component, ...]:
    sections = {
        str(row["id"].value): row.label("attributes", "name")
        for row in _of_type(page, "statuspagesection")
        if row.maybe("id")
    }
    return tuple(
        _component(row["attributes"], sections) for row in _of_type(page, "statuspageresource")
    )


def _component(row: JsonValue, sections: dict[str, str]) -> Component:
    section = row.maybe("status_page_section_id")
    return Component(
        row.label("public_name"),
        level_of(row, _LEVEL, "status"),
        sections.get(str(section.value)) if section else None,
    )


def _affected(row: JsonValue, names: Names) -> tuple[str, ...]:
    path = ("attributes", "affected_resources")
    return named(row, names, *path, each="status_page_resource_id")


def _incident(row: JsonValue, components: tuple[str, ...]) -> Incident:
    return Incident(
        title=row.label("attributes", "title"),
        level=_level(row),
        started_at=row.timestamp("attributes", "starts_at"),
        components=components,
    )


def _work(row: JsonValue, components: tuple[str, ...]) -> Maintenance:
    return Maintenance(
        title=row.label("attributes", "title"),
        starts_at=row.timestamp("attributes", "starts_at"),
        ends_at=row.timestamp("attributes", "ends_at"),
        components=components,
    )


PROVIDER = Provider(
    id="betterstack",
    name="Better Stack",
    path="/index.json",
    parse=parse,
    hosts=("betteruptime.com", "betterstack.com"),
    marks=("betterstack", "betteruptime"),
)
