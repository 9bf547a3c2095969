"""Pages made with Hund.

Format:  GET /live/v2/status_page, a stream of server-sent events whose first "init_event" holds
         the whole state.
Source:  public clients and Hund's documentation; no recorded page.
Scale:   operational < degraded < outage, and maintenance.
Quirks:  the stream does not end by itself: what came within the time allowed is read.
"""

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Incident, Report
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import ROOT, JsonValue, Malformed, read_json
from statustray.providers.families.rows import level_of, unless_garbled

_LEVEL = {
    "operational": Level.OPERATIONAL,
    "maintenance": Level.MAINTENANCE,
    "degraded": Level.DEGRADED,
    "outage": Level.MAJOR_OUTAGE,
}
_EVENT = b"event: init_event"
_DATA = b"data:"


def parse(body: bytes) -> Report:
    """Read the first state of a stream.

    Raises:
        Malformed: no whole "init_event", or its data is without ``state`` or ``groups``.
    """
    page = read_json(_first_state(body))
    page["groups"].rows()
    return Report(
        level=unless_garbled(_LEVEL.get(page["state"].word(), Level.UNKNOWN), page, "issues"),
        components=tuple(
            Component(row.label("name"), _level(row), group.label("name") or None)
            for group in page.listed("groups")
            for row in group.shown("components")
        ),
        incidents=tuple(_incident(row) for row in page.listed("issues")),
    )


def _first_state(body: bytes) -> bytes:
    """Return the data of the first event, which an empty line must end."""
    event, ended, _ = body.replace(b"\r\n", b"\n").lstrip().partition(b"\n\n")
    lines = event.split(b"\n")
    if not ended or _EVENT not in lines:
        raise Malformed(ROOT, "a whole init_event")
    return b"\n".join(line[len(_DATA) :] for line in lines if line.startswith(_DATA))


def _level(row: JsonValue) -> Level:
    return level_of(row, _LEVEL, "state")


def _incident(row: JsonValue) -> Incident:
    return Incident(row.label("title"), Level.DEGRADED, url=row.link("url"))


PROVIDER = Provider(
    id="hund",
    name="Hund",
    path="/live/v2/status_page",
    parse=parse,
    provisional=True,
    hosts=("hund.io",),
    marks=("hund.io",),
)
