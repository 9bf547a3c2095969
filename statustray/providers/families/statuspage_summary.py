"""The "summary" document, a shape that Statuspage made common and others serve too.

Source: https://support.atlassian.com/statuspage/docs/what-are-the-different-apis-under-statuspage/
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

from statustray.domain.model.checks.report import (
    Component,
    Incident,
    Maintenance,
    PageNote,
    PageNoteKind,
    Report,
    Update,
)
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import JsonValue, lean
from statustray.domain.text.plain_text import one_line
from statustray.providers.families.component_rows import ComponentRow, carefully
from statustray.providers.families.rows import level_of, unless_garbled, with_group

_INDICATOR = {
    "none": Level.OPERATIONAL,
    "maintenance": Level.MAINTENANCE,
    "minor": Level.DEGRADED,
    "major": Level.PARTIAL_OUTAGE,
    "critical": Level.MAJOR_OUTAGE,
}
_COMPONENT = {
    "operational": Level.OPERATIONAL,
    "undermaintenance": Level.MAINTENANCE,
    "degradedperformance": Level.DEGRADED,
    "partialoutage": Level.PARTIAL_OUTAGE,
    "majoroutage": Level.MAJOR_OUTAGE,
    "fulloutage": Level.MAJOR_OUTAGE,  # incident.io
}
# An open incident "without impact" is still something that the operator works on.
_IMPACT = {
    "none": Level.DEGRADED,
    "minor": Level.DEGRADED,
    "major": Level.PARTIAL_OUTAGE,
    "critical": Level.MAJOR_OUTAGE,
    "maintenance": Level.MAINTENANCE,
}
_OVER = frozenset(("resolved", "postmortem", "completed"))
_RUNNING = frozenset(("inprogress", "verifying"))
_MONITORING = frozenset(("monitoring", "watching"))
MOST_UPDATES = 50


def report(page: JsonValue, rows: Sequence[ComponentRow] | None = None) -> Report:
    """Read a summary: the indicator is kept as the operator's word, whatever the rows say.

    *rows* are its components where they have been read already.  Components that are no objects
    leave that word standing, with a note.

    Raises:
        Malformed: without ``page``, or a list of incidents or maintenances is something else.
    """
    page["page"].pairs()
    if page.said("page", "status"):
        page["page"].refuse("a page whose status stands beside it")  # that is Instatus' shape
    return Report(
        level=_level(page),
        components=components(carefully(page.shown("components")) if rows is None else rows),
        incidents=incidents(page),
        maintenance=maintenance(page),
        url=page.link("page", "url"),
        as_of=page.timestamp("page", "updated_at"),
        name=page.label("page", "name"),
        notes=(PageNote(PageNoteKind.UNREADABLE_PARTS, ""),) if _garbled_parts(page) else (),
    )


def _garbled_parts(page: JsonValue) -> bool:
    found = page.maybe("components")
    return found is not None and (not isinstance(found.value, list) or page.garbled("components"))


def _level(page: JsonValue) -> Level:
    said = level_of(page, _INDICATOR, "status", "indicator")
    return unless_garbled(said, page, "incidents", "scheduled_maintenances")


def components(rows: Sequence[ComponentRow]) -> tuple[Component, ...]:
    """Return the components; groups lend their names, unless only they tell of trouble."""
    groups = {one_line(row.id): row for row in rows if row.group is True}
    names = {key: one_line(row.name) for key, row in groups.items()}
    # The same few words stand in all rows, and most pages have no groups.
    levels = {said: level_of(JsonValue(said), _COMPONENT) for said in {row.status for row in rows}}
    parts = tuple(
        Component(name, levels[row.status], _group(row, names) if names else None)
        for row in rows
        if row.group is not True and ((name := one_line(row.name)) or levels[row.status].trouble)
    )
    for key, row in groups.items():
        members = tuple(part for part in parts if part.group == names[key])
        parts += with_group(names[key], levels[row.status], members)[len(members) :]
    return parts


def _group(row: ComponentRow, names: dict[str, str]) -> str | None:
    return names.get(one_line(row.group_id or ""))


def incidents(page: JsonValue) -> tuple[Incident, ...]:
    """Return the unresolved incidents; a status not known to be an end is unresolved."""
    rows = (row for row in _unfinished(page, "incidents") if not _is_work(row))
    return tuple(_incident(row) for row in lean(rows))


def maintenance(page: JsonValue) -> tuple[Maintenance, ...]:
    """Return the unfinished maintenances, those that stand among the incidents too."""
    strays = (row for row in _unfinished(page, "incidents") if _is_work(row))
    rows = (*_unfinished(page, "scheduled_maintenances"), *strays)
    return tuple(_maintenance(row) for row in lean(rows))


def component_level(row: JsonValue) -> Level:
    """Return the level of the component that *row* is."""
    return level_of(row, _COMPONENT, "status")


def updates(rows: Iterable[JsonValue], text: str, at: str) -> tuple[Update, ...]:
    """Return the newest updates of *rows*, oldest first, undated ones before all others."""
    dated = sorted(((row.timestamp(at), row) for row in rows), key=_when)[-MOST_UPDATES:]
    read = (Update(timestamp, row.prose(text)) for timestamp, row in dated)
    return tuple(update for update in read if update.text)


def _when(dated: tuple[datetime | None, JsonValue]) -> float:
    return dated[0].timestamp() if dated[0] else 0


def _is_work(row: JsonValue) -> bool:
    return row.said("impact") == "maintenance"


def _unfinished(page: JsonValue, key: str) -> tuple[JsonValue, ...]:
    return tuple(row for row in page.listed(key) if row.said("status") not in _OVER)


def _incident(row: JsonValue) -> Incident:
    return Incident(
        title=row.label("name"),
        level=level_of(row, _IMPACT, "impact"),
        started_at=row.timestamp("started_at") or row.timestamp("created_at"),
        updated_at=row.timestamp("updated_at"),
        url=row.link("shortlink"),
        updates=updates(row.shown("incident_updates"), "body", "created_at"),
        components=row.labels("components", each="name"),
        monitoring=row.said("status") in _MONITORING,
    )


def _maintenance(row: JsonValue) -> Maintenance:
    return Maintenance(
        title=row.label("name"),
        starts_at=row.timestamp("scheduled_for"),
        ends_at=row.timestamp("scheduled_until"),
        active=row.said("status") in _RUNNING,
        url=row.link("shortlink"),
        components=row.labels("components", each="name"),
        announced_at=row.timestamp("created_at"),
    )
