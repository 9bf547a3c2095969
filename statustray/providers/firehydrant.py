"""Pages made with FireHydrant.

Format:  GET /data/payload.json.
Source:  recorded pages.
Scale:   none overall: an incident without a readable ``timestamps.resolved`` is open.  Its
         components' conditions, through the page's own table ``conditions``, are OPERATIONAL <
         DEGRADED < OFFLINE; without them its severity counts, SEV1 the worst.
"""

from datetime import datetime

from msgspec import structs

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Incident, Maintenance, Report, Update
from statustray.domain.model.level import Level, worst
from statustray.domain.parsing.json_reader import JsonValue, lean, read_json
from statustray.providers.families.reports import news_count_until, of_list
from statustray.providers.families.rows import unless_garbled

_CONDITION = {
    "operational": Level.OPERATIONAL,
    "degraded": Level.DEGRADED,
    "offline": Level.PARTIAL_OUTAGE,
}
_SEVERITY = {
    "maintenance": Level.MAINTENANCE,
    "sev1": Level.MAJOR_OUTAGE,
    "sev2": Level.PARTIAL_OUTAGE,
}


def parse(body: bytes) -> Report:
    """Read a payload.

    Raises:
        Malformed: not JSON, or without ``conditions``, ``components`` or ``incidents``.
    """
    page = read_json(body)
    names = {name: value.said() for name, value in page["conditions"].pairs()}
    page["components"].rows()
    page["incidents"].rows()
    open_rows = [row for row in page.listed("incidents") if not _resolved(row)]
    troubles = {row.place: _level(row, names) for row in open_rows}
    return of_list(
        _calm(page),
        (_incident(r, troubles[r.place]) for r in lean(open_rows) if not _is_work(r)),
        (_work(row) for row in open_rows if _is_work(row)),
        _components(page, open_rows, names),
    )


def _calm(page: JsonValue) -> Level:
    listed = Level.OPERATIONAL if page.listed("components") else Level.UNKNOWN
    return unless_garbled(listed, page, "incidents")


def _resolved(row: JsonValue) -> bool:
    return row.timestamp("timestamps", "resolved") is not None


def _is_work(row: JsonValue) -> bool:
    return row.said("severitySlug") == "maintenance"


def _level(row: JsonValue, names: dict[str, str]) -> Level:
    by_severity = _SEVERITY.get(row.said("severitySlug"), Level.DEGRADED)
    return worst((by_severity, *_conditions(row, names).values()))


def _conditions(row: JsonValue, names: dict[str, str]) -> dict[str, Level]:
    """Return the levels of the components of *row*; work takes them offline as announced."""
    if _is_work(row):
        now = Level.OPERATIONAL if _begun(row) is None else Level.MAINTENANCE
        return dict.fromkeys(row.labels("components", each="id"), now)
    return {
        part.label("id"): _CONDITION.get(names.get(part.label("condition"), ""), Level.UNKNOWN)
        for part in row.shown("components")
    }


def _components(
    page: JsonValue, rows: list[JsonValue], names: dict[str, str]
) -> tuple[Component, ...]:
    found: dict[str, Component] = {
        row.label("id"): Component(row.label("name"), Level.OPERATIONAL)
        for row in page.listed("components")
    }
    for row in rows:
        until = news_count_until(_incident(row, Level.UNKNOWN))
        for key, level in _conditions(row, names).items():
            if key in found and level.severity > found[key].level.severity:
                found[key] = structs.replace(found[key], level=level, good_until=until)
    return tuple(found.values())


def _incident(row: JsonValue, level: Level) -> Incident:
    notes = [_update(note) for note in row.shown("timeline") if note.prose("details", "note")]
    return Incident(
        title=row.label("title"),
        level=level,
        started_at=_begun(row),
        updates=tuple(sorted(notes, key=lambda u: u.at.timestamp() if u.at else 0)),
        components=row.labels("components", each="name"),
    )


def _update(note: JsonValue) -> Update:
    return Update(note.timestamp("occurredAt"), note.prose("details", "note"))


def _work(row: JsonValue) -> Maintenance:
    begun, names = _begun(row), row.labels("components", each="name")
    return Maintenance(row.label("title"), begun, active=begun is not None, components=names)


def _begun(row: JsonValue) -> datetime | None:
    return row.timestamp("timestamps", "started")


PROVIDER = Provider(
    id="firehydrant",
    name="FireHydrant",
    path="/data/payload.json",
    parse=parse,
    marks=("firehydrant",),
)
