"""Pages made with Site24x7 StatusIQ, by their JSON.

Format:  GET /sp/api/u/summary_details.
Source:  public clients; no recorded page.
Scale:   1 operational, 2 informational, 3 degraded, 4 under maintenance, 5 partial, 6 major.
"""

from statustray.domain.model.level import Level, worst
from statustray.domain.model.provider import Provider
from statustray.domain.model.report import Component, Incident, Report
from statustray.domain.parsing.json_reader import JsonValue, read_json

_LEVEL = {
    1: Level.OPERATIONAL,
    2: Level.DEGRADED,
    3: Level.DEGRADED,
    4: Level.MAINTENANCE,
    5: Level.PARTIAL_OUTAGE,
    6: Level.MAJOR_OUTAGE,
}


def parse(body: bytes) -> Report:
    """Read a summary; the page's word and its parts must both be calm.

    Raises:
        Malformed: not JSON, ``code`` is not 0, or without ``data.current_status``.
    """
    page = read_json(body)
    if page["code"].number() != 0:
        page["code"].refuse("0")
    data = page["data"]
    data["current_status"].rows()
    parts = tuple(part for row in data.listed("current_status") for part in _components(row))
    claimed = _level(data["statuspage_details"], "status")
    return Report(
        level=worst((claimed, worst(part.level for part in parts))),
        components=parts,
        incidents=tuple(_incident(row) for row in data.listed("active_incident_details")),
    )


def _level(row: JsonValue, key: str) -> Level:
    code = row.count(key)
    return Level.UNKNOWN if code is None else _LEVEL.get(int(code), Level.UNKNOWN)


def _components(row: JsonValue) -> tuple[Component, ...]:
    group = row.label("componentgroup_display_name")
    if not group:
        return (_component(row),)
    members = row.listed("componentgroup_components")
    return tuple(_component(member, group) for member in members)


def _component(row: JsonValue, group: str | None = None) -> Component:
    return Component(row.label("display_name"), _level(row, "component_status"), group)


def _incident(row: JsonValue) -> Incident:
    return Incident(row.label("title") or row.label("display_name"), Level.DEGRADED)


PROVIDER = Provider(
    id="statusiq",
    name="Site24x7 StatusIQ (JSON)",
    path="/sp/api/u/summary_details",
    parse=parse,
    provisional=True,
)
