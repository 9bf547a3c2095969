"""Heroku's own page.

Format:  GET /api/v4/current-status
Source:  https://devcenter.heroku.com/articles/heroku-status
Scale:   green, yellow, red, and blue for maintenance.
Quirks:  "scheduled" may still list finished work.
"""

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Incident, Maintenance, Report
from statustray.domain.model.level import Level, worst
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.domain.text.urls import at_root
from statustray.providers.families.rows import unless_garbled
from statustray.providers.families.statuspage_summary import updates

_LEVEL = {
    "green": Level.OPERATIONAL,
    "yellow": Level.DEGRADED,
    "red": Level.MAJOR_OUTAGE,
    "blue": Level.MAINTENANCE,
}
_STATUS = "/api/v4/current-status"


def parse(body: bytes) -> Report:
    """Read the current status.

    Raises:
        Malformed: not JSON, or without ``status`` with systems and colours.
    """
    page = read_json(body)
    parts = tuple(_component(row) for row in page["status"].rows())
    return Report(
        level=unless_garbled(worst(part.level for part in parts), page, "incidents"),
        components=parts,
        incidents=tuple(_incident(row) for row in page.listed("incidents") if _open(row)),
        maintenance=tuple(_work(row) for row in page.listed("scheduled") if _open(row)),
    )


def _component(row: JsonValue) -> Component:
    return Component(row["system"].text(), _LEVEL.get(row["status"].word(), Level.UNKNOWN))


def _open(row: JsonValue) -> bool:
    return (
        not row.is_true("resolved")
        and row.maybe("resolved_at") is None
        and row.said("state") != "resolved"
    )


def _incident(row: JsonValue) -> Incident:
    return Incident(
        title=row.label("title"),
        level=_worst_update(row),
        started_at=row.timestamp("created_at"),
        updated_at=row.timestamp("updated_at"),
        url=row.link("full_url"),
        updates=updates(row.shown("updates"), "contents", "created_at"),
        components=row.labels("systems", each="name"),
    )


def _worst_update(row: JsonValue) -> Level:
    """Return the worst colour of the incident; an open one is at least degraded."""
    colours = (_LEVEL.get(part.said("status")) for part in row.shown("systems"))
    updated = (_LEVEL.get(update.said("status_prod")) for update in row.shown("updates"))
    return worst((Level.DEGRADED, *(level for level in (*colours, *updated) if level)))


def _work(row: JsonValue) -> Maintenance:
    at = row.timestamp("updated_at") or row.timestamp("created_at")
    return Maintenance(row.label("title"), url=row.link("full_url"), announced_at=at)


PROVIDER = Provider(
    id="heroku",
    name="Heroku",
    path=_STATUS,
    parse=parse,
    locate=at_root(_STATUS),
    hosts=("status.heroku.com",),
)
