"""Pages made with Sorry.

Format:  GET /api/v1/status, with the notices at /api/v1/notices; on api.sorryapp.com the same
         under "response".
Source:  https://docs.sorryapp.com/api/v1/
Scale:   operational < partially-degraded < degraded (Sorry paints it red), and maintenance.
"""

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Incident, Maintenance, Report
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.domain.text.urls import root
from statustray.providers.families.rows import level_of, unless_garbled

_LEVEL = {
    "operational": Level.OPERATIONAL,
    "maintenance": Level.MAINTENANCE,
    "undermaintenance": Level.MAINTENANCE,
    "partiallydegraded": Level.PARTIAL_OUTAGE,
    "degraded": Level.MAJOR_OUTAGE,
    "outage": Level.MAJOR_OUTAGE,
}
_OVER = frozenset(("complete", "cancelled", "resolved", "falsealarm"))


def parse(body: bytes) -> Report:
    """Read a page's state.

    Raises:
        Malformed: not JSON, or without ``page.state`` and ``page.links``.
    """
    document = read_json(body)
    page = (document.maybe("response") or document)["page"]
    page["links"].pairs()
    page["state"]
    return Report(
        level=level_of(page, _LEVEL, "state"),
        url=page.link("url"),
        as_of=page.timestamp("updated_at"),
    )


def parse_both(status: bytes, notices: bytes) -> Report:
    """Read a page's state with its notices.

    Raises:
        Malformed: as ``parse``; or the second is without a list of notices.
    """
    page, document = parse(status), read_json(notices)
    key = "response" if document.maybe("response") else "notices"
    document[key].rows()
    open_rows = [row for row in document.listed(key) if _open(row)]
    return Report(
        level=unless_garbled(page.level, document, key),
        incidents=tuple(_incident(row) for row in open_rows if row.said("type") != "planned"),
        maintenance=tuple(_work(row) for row in open_rows if row.said("type") == "planned"),
        url=page.url,
        as_of=page.as_of,
    )


def _open(row: JsonValue) -> bool:
    return row.timestamp("ended_at") is None and row.said("state") not in _OVER


def _incident(row: JsonValue) -> Incident:
    return Incident(
        title=row.label("subject") or row.label("name"),
        level=Level.DEGRADED,
        started_at=row.timestamp("began_at") or row.timestamp("created_at"),
        updated_at=row.timestamp("updated_at"),
        url=row.link("url"),
        monitoring=row.said("state") == "recovering",
    )


def _work(row: JsonValue) -> Maintenance:
    return Maintenance(
        title=row.label("subject") or row.label("name"),
        starts_at=row.timestamp("begins_at"),
        ends_at=row.timestamp("ends_at"),
        active=row.said("state") == "underway",
        announced_at=row.timestamp("created_at"),
        url=row.link("url"),
    )


PROVIDER = Provider(
    id="sorry",
    name="Sorry",
    path="/api/v1/status",
    parse=parse,
    also=lambda page: root(page) + "/api/v1/notices",
    parse_both=parse_both,
    hosts=("sorryapp.com",),
    marks=("sorryapp",),
)
