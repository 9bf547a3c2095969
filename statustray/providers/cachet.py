"""Pages made with Cachet 1 and 2, self-hosted.

Format:  GET /api/v1/components, and /api/v1/incidents beside it; 100 rows a page under "data".
Source:  https://github.com/cachethq/cachet/tree/2.x
Scale:   components 0 unknown, 1 operational, 2 performance issues, 3 partial, 4 major outage.
Quirks:  an incident's "status" keeps its first value, "latest_status" is today's.  Times are in
         the server's own unnamed zone and are left out.  Of a list longer than one page the rest
         is not seen, so that it never reads as calm.
"""

from statustray.domain.model.level import Level, worst
from statustray.domain.model.provider import Provider
from statustray.domain.model.report import Component, Incident, Report
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.providers.families.statuspage_summary import updates

_LEVEL: dict[float, Level] = {
    1: Level.OPERATIONAL,
    2: Level.DEGRADED,
    3: Level.PARTIAL_OUTAGE,
    4: Level.MAJOR_OUTAGE,
}
_FIXED = 4


def parse(body: bytes) -> Report:
    """Read either list.

    Raises:
        Malformed: not JSON, no ``meta`` or ``data``, or a row without ``status``.
    """
    page = read_json(body)
    page["meta"].pairs()
    rows = page["data"].rows()
    if any(row.maybe("message") for row in rows):
        return _incidents(rows)
    return _components(rows, whole=_whole(page))


def parse_both(components: bytes, incidents: bytes) -> Report:
    """Read the components with the open incidents.

    Raises:
        Malformed: as ``parse``, for either.
    """
    parts, troubles = parse(components), parse(incidents).incidents
    level = worst((parts.level, *(trouble.level for trouble in troubles)))
    return Report(level, parts.components, troubles)


def _whole(page: JsonValue) -> bool:
    total, count = (page.count("meta", "pagination", key) for key in ("total", "count"))
    return total is None or count is None or total <= count


def _components(rows: tuple[JsonValue, ...], *, whole: bool) -> Report:
    parts = tuple(_component(row) for row in rows if not _switched_off(row))
    unseen = () if whole else (Level.UNKNOWN,)
    return Report(worst((*(part.level for part in parts), *unseen)), parts)


def _component(row: JsonValue) -> Component:
    status = row["status"].count()
    level = Level.UNKNOWN if status is None else _LEVEL.get(status, Level.UNKNOWN)
    return Component(row["name"].text(), level)


def _switched_off(row: JsonValue) -> bool:
    enabled = row.maybe("enabled")
    return enabled is not None and enabled.value in (False, 0)


def _incidents(rows: tuple[JsonValue, ...]) -> Report:
    troubles = tuple(_incident(row) for row in rows if _open(row))
    return Report(Level.DEGRADED if troubles else Level.UNKNOWN, incidents=troubles)


def _open(row: JsonValue) -> bool:
    resolved = row.maybe("is_resolved")
    latest = row.count("latest_status")
    status = row["status"].number() if latest is None else latest
    return status != _FIXED and not (resolved is not None and resolved.value is True)


def _incident(row: JsonValue) -> Incident:
    newest_first = row.shown("updates")
    return Incident(
        row.label("name"),
        Level.DEGRADED,
        url=row.link("permalink"),
        updates=updates(reversed(newest_first), "message", ""),
    )


def _list_of_incidents(page: str) -> str:
    return PROVIDER.document(page).replace("/api/v1/components", "/api/v1/incidents")


PROVIDER = Provider(
    id="cachet",
    name="Cachet 1 and 2",
    path="/api/v1/components?per_page=100",
    parse=parse,
    also=_list_of_incidents,
    parse_both=parse_both,
    marks=("cachet",),
)
