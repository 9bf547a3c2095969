"""Pages made with Cachet, self-hosted: versions 1 and 2, and version 3 with its other interface.

Format:  GET /api/v1/components with /api/v1/incidents beside it; in version 3 GET /api/components
         with /api/incidents, JSON:API rows.  100 rows a page under "data", incidents newest first.
Source:  https://github.com/cachethq/cachet/tree/2.x, https://github.com/cachethq/core
Scale:   components 0 or 5 unknown, 1 operational, 2 performance issues, 3 partial, 4 major outage,
         6 under maintenance; in version 3 as {"human", "value"}.  Incidents 0 scheduled, 1 to 3
         open (3 is watched), 4 fixed.
Quirks:  in version 2 "meta" may be a list, and an incident's "status" keeps its first value,
         "latest_status" is today's; in version 3 that includes what incidents and maintenance say.
         Times are in the server's own unnamed zone and are taken as UTC.  Of a list of components
         longer than one page the rest is not seen, so that it never reads as calm.
"""

from collections.abc import Iterable
from typing import Final

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Incident, Maintenance, Report
from statustray.domain.model.level import Level, worst
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.providers.families.reports import of_list, of_parts
from statustray.providers.families.rows import Names, code_level, unless_garbled
from statustray.providers.families.statuspage_summary import updates

_LEVEL: Final[dict[float, Level]] = {
    1: Level.OPERATIONAL,
    2: Level.DEGRADED,
    3: Level.PARTIAL_OUTAGE,
    4: Level.MAJOR_OUTAGE,
}
_LEVEL_3: Final[dict[float, Level]] = _LEVEL | {6: Level.MAINTENANCE}
_SCHEDULED: Final = 0
_WATCHED: Final = 3
_FIXED: Final = 4
_NEWEST_FIRST: Final = "?per_page=100&sort=id&order=desc"


def parse(body: bytes) -> Report:
    """Read either list of versions 1 and 2.

    Raises:
        Malformed: not JSON, no ``meta`` or ``data``, or a component without ``status``.
    """
    page = read_json(body)
    page["meta"]
    rows = page["data"].rows()
    if any(row.maybe("message") for row in rows):
        return _incidents(page, {})
    return _components(rows, whole=_whole(page))


def parse_both(components: bytes, incidents: bytes) -> Report:
    """Read the components with the open incidents and the announced work.

    Incidents that cannot be read leave the components their word, unless that is calm.

    Raises:
        Malformed: as ``parse``; or the second is without ``meta`` or a list.
    """
    parts, page = parse(components), read_json(incidents)
    page["meta"]
    listed = _incidents(page, {part.id: (part.name,) for part in parts.components if part.id})
    seen = _whole(page) or _is_newest_first(page)
    readable = seen and all(_status(row) is not None for row in page.listed("data"))
    calm = unless_garbled(parts.level, page, "data")
    calm = calm if readable else worst((calm, Level.UNKNOWN))
    return of_parts(calm, parts.components, listed.incidents, listed.maintenance)


def _whole(page: JsonValue) -> bool:
    total, count = (page.count("meta", "pagination", key) for key in ("total", "count"))
    return total is None or count is None or total <= count


def _is_newest_first(page: JsonValue) -> bool:
    """Whether the page was ordered as asked; old versions know no order and begin with 1."""
    numbers = [number for row in page.listed("data") if (number := row.count("id")) is not None]
    return numbers == sorted(numbers, reverse=True)


def _components(rows: Iterable[JsonValue], *, whole: bool) -> Report:
    parts = tuple(_component(row) for row in rows if not row.is_false("enabled"))
    unseen = () if whole else (Level.UNKNOWN,)
    return of_parts(worst((*(part.level for part in parts), *unseen)), parts)


def _component(row: JsonValue) -> Component:
    row["status"]
    level = code_level(row, _LEVEL, "status")
    return Component(row["name"].text(), level, id=_number(row, "id"))


def _number(row: JsonValue, key: str) -> str:
    found = row.maybe(key)
    return "" if found is None else str(found.value)


def _incidents(page: JsonValue, names: Names) -> Report:
    rows = [row for row in page.listed("data") if _open(row)]
    return of_list(
        Level.UNKNOWN,
        (_incident(row, names) for row in rows if _status(row) != _SCHEDULED),
        (_work(row) for row in rows if _status(row) == _SCHEDULED),
    )


def _status(row: JsonValue) -> float | None:
    latest = row.count("latest_status")
    return row.count("status") if latest is None else latest


def _open(row: JsonValue) -> bool:
    return _status(row) != _FIXED and not row.is_true("is_resolved")


def _incident(row: JsonValue, names: Names) -> Incident:
    newest_first = row.shown("updates")
    return Incident(
        row.label("name"),
        Level.UNKNOWN if _status(row) is None else Level.DEGRADED,
        started_at=row.timestamp("occurred_at") or row.timestamp("created_at"),
        updated_at=row.timestamp("updated_at"),
        url=row.link("permalink"),
        updates=updates(reversed(newest_first), "message", "created_at"),
        components=names.get(_number(row, "component_id"), ()),
        monitoring=_status(row) == _WATCHED,
    )


def _work(row: JsonValue) -> Maintenance:
    return Maintenance(
        row.label("name"),
        row.timestamp("scheduled_at"),
        url=row.link("permalink"),
        announced_at=row.timestamp("created_at"),
    )


def _list_of_incidents(page: str) -> str:
    document = VERSION_2.document(page)
    return document.partition("/api/v1/")[0] + "/api/v1/incidents" + _NEWEST_FIRST


def parse_3(body: bytes) -> Report:
    """Read the components of version 3.

    Raises:
        Malformed: not JSON, or a row without ``attributes`` with a status.
    """
    page = read_json(body)
    rows = [row["attributes"] for row in page["data"].rows()]
    parts = tuple(_component_3(row) for row in rows if not row.is_false("enabled"))
    unseen = (Level.UNKNOWN,) if page.maybe("links", "next") else ()
    return of_parts(worst((*(part.level for part in parts), *unseen)), parts)


def parse_both_3(components: bytes, incidents: bytes) -> Report:
    """Read the components of version 3 with the open incidents, as ``parse_both`` does.

    Raises:
        Malformed: as ``parse_3``; or the second is without a list.
    """
    page, listed = parse_3(components), read_json(incidents)
    listed["data"].rows()
    found = [row.maybe("attributes") for row in listed.listed("data")]
    rows = [row for row in found if row is not None and _status_3(row) is not None]
    calm = unless_garbled(page.calm, listed, "data")
    calm = calm if len(rows) == len(found) else worst((calm, Level.UNKNOWN))
    open_ones = (_incident_3(row) for row in rows if _status_3(row) != _FIXED)
    return of_parts(calm, page.components, open_ones)


def _component_3(row: JsonValue) -> Component:
    row["status"]["value"]
    return Component(row["name"].text(), _LEVEL_3.get(_status_3(row) or 0, Level.UNKNOWN))


def _status_3(row: JsonValue) -> float | None:
    latest = row.count("latest_status", "value")
    return row.count("status", "value") if latest is None else latest


def _incident_3(row: JsonValue) -> Incident:
    return Incident(
        row.label("name"),
        Level.DEGRADED,
        started_at=row.timestamp("occurred_at", "string") or row.timestamp("created", "string"),
        updated_at=row.timestamp("updated", "string"),
        monitoring=_status_3(row) == _WATCHED,
    )


def _list_of_incidents_3(page: str) -> str:
    return VERSION_3.document(page).replace("/api/components", "/api/incidents")


VERSION_2 = Provider(
    id="cachet",
    name="Cachet 1 and 2",
    path="/api/v1/components?per_page=100",
    parse=parse,
    also=_list_of_incidents,
    parse_both=parse_both,
    marks=("cachet",),
)
VERSION_3 = Provider(
    id="cachet3",
    name="Cachet 3",
    path="/api/components?per_page=100",
    parse=parse_3,
    also=_list_of_incidents_3,
    parse_both=parse_both_3,
    provisional=True,
    marks=("cachet",),
)
