"""Pages made with Cachet 3, self-hosted.

Format:  GET /api/components, and /api/incidents beside it; JSON:API rows, 100 a page.
Source:  https://github.com/cachethq/core (src/Http/Resources, src/Enums)
Scale:   components 1 operational, 2 performance issues, 3 partial, 4 major outage, 5 unknown,
         6 under maintenance; as {"human", "value"}, the value a number or text.
Quirks:  "latest_status" includes what incidents and maintenance say, "status" does not.  Of a
         list longer than one page the rest is not seen, so that it never reads as calm.
"""

from statustray.domain.model.level import Level, worst
from statustray.domain.model.provider import Provider
from statustray.domain.model.report import Component, Incident, Report
from statustray.domain.parsing.json_reader import JsonValue, read_json

_LEVEL: dict[float, Level] = {
    1: Level.OPERATIONAL,
    2: Level.DEGRADED,
    3: Level.PARTIAL_OUTAGE,
    4: Level.MAJOR_OUTAGE,
    6: Level.MAINTENANCE,
}
_FIXED = 4


def parse(body: bytes) -> Report:
    """Read the components.

    Raises:
        Malformed: not JSON, or a row without ``attributes`` with a status.
    """
    page = read_json(body)
    rows = [row["attributes"] for row in page["data"].rows()]
    parts = tuple(_component(row) for row in rows if not _switched_off(row))
    unseen = (Level.UNKNOWN,) if page.maybe("links", "next") else ()
    return Report(worst((*(part.level for part in parts), *unseen)), parts)


def parse_both(components: bytes, incidents: bytes) -> Report:
    """Read the components with the open incidents.

    Raises:
        Malformed: as ``parse``, for either.
    """
    page = parse(components)
    rows = [row["attributes"] for row in read_json(incidents)["data"].rows()]
    troubles = tuple(_incident(row) for row in rows if _status(row) != _FIXED)
    level = worst((page.level, *(trouble.level for trouble in troubles)))
    return Report(level, page.components, troubles)


def _component(row: JsonValue) -> Component:
    status = _status(row)
    level = Level.UNKNOWN if status is None else _LEVEL.get(status, Level.UNKNOWN)
    return Component(row["name"].text(), level)


def _status(row: JsonValue) -> float | None:
    latest = row.count("latest_status", "value")
    return row["status"]["value"].count() if latest is None else latest


def _switched_off(row: JsonValue) -> bool:
    enabled = row.maybe("enabled")
    return enabled is not None and enabled.value in (False, 0)


def _incident(row: JsonValue) -> Incident:
    return Incident(
        row.label("name"),
        Level.DEGRADED,
        started_at=row.timestamp("occurred_at", "string") or row.timestamp("created", "string"),
        updated_at=row.timestamp("updated", "string"),
    )


def _list_of_incidents(page: str) -> str:
    return PROVIDER.document(page).replace("/api/components", "/api/incidents")


PROVIDER = Provider(
    id="cachet3",
    name="Cachet 3",
    path="/api/components?per_page=100",
    parse=parse,
    also=_list_of_incidents,
    parse_both=parse_both,
    provisional=True,
    marks=("cachet",),
)
