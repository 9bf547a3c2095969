"""Healthchecks, hosted or one's own, as a source of its checks.

Format:  GET /api/v3/checks/ with a key of the project in the header X-Api-Key.
Source:  https://healthchecks.io/docs/api/
Scale:   up, down; new, grace, paused say nothing of now.
Quirks:  a check in its grace time has missed its signal and is not down yet.  With a read-only key
         checks have a unique_key and no uuid.
"""

from typing import Final

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import CheckNote, Component, Report
from statustray.domain.model.level import Level, aggregate
from statustray.domain.parsing.json_reader import JsonValue, first, read_json
from statustray.domain.text.urls import bare
from statustray.providers.families.reports import of_parts
from statustray.providers.families.rows import level_of

_STATUS: Final = {"up": Level.OPERATIONAL, "down": Level.MAJOR_OUTAGE}
_NOTES: Final = {
    "new": CheckNote.NEVER_CHECKED,
    "grace": CheckNote.LATE,
    "paused": CheckNote.PAUSED,
}


def parse(body: bytes) -> Report:
    """Read the checks.

    Raises:
        Malformed: not JSON, or no list of checks.
    """
    parts = tuple(_part(row) for row in read_json(body)["checks"].rows())
    shown = (part.level for part in parts if part.note is not CheckNote.PAUSED)
    return of_parts(aggregate(shown), parts)


def _part(row: JsonValue) -> Component:
    row["status"].word()
    key = first((row.label("unique_key"), row.label("uuid"), _of_address(row)), "")
    name = first((row.label("name"), row.label("slug")), key)
    tags = row.label("tags").split(" ")[0]
    return Component(
        name=name or row["name"].text(),
        level=level_of(row, _STATUS, "status"),
        group=tags or None,
        id=key or row["unique_key"].text(),
        note=_NOTES.get(row.said("status")),
    )


def _of_address(row: JsonValue) -> str:
    """Return the check's own part of the address that its signals go to."""
    return row.label("ping_url").rpartition("/")[2]


def _server(page: str) -> str:
    return bare(page).partition("/api/")[0].partition("/projects/")[0]


SOURCE = Provider(
    id="healthchecks",
    name="Healthchecks",
    path="/api/v3/checks/",
    parse=parse,
    locate=lambda page: f"{_server(page)}/api/v3/checks/",
    server=_server,
    key_header="X-Api-Key",
)
