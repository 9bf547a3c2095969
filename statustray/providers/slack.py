"""Slack's own status page.

Format:  GET /api/v2.0.0/current on slack-status.com; a bare list is the history, which carries
         no state.
Source:  https://docs.slack.dev/reference/slack-status-api
Scale:   "ok", else the worst type of the active incidents: notice < incident < outage.
"""

from msgspec.structs import replace

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Incident, Maintenance, Report
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import JsonValue, lean, read_json
from statustray.providers.families.reports import of_list
from statustray.providers.families.rows import level_of, unless_garbled
from statustray.providers.families.statuspage_summary import updates

_PAGE = {"ok": Level.OPERATIONAL}
_TYPE = {
    "notice": Level.DEGRADED,
    "incident": Level.DEGRADED,
    "outage": Level.MAJOR_OUTAGE,
}
_OVER = frozenset(("resolved", "completed", "cancelled", "canceled"))


def parse(body: bytes) -> Report:
    """Read the current state, or the history.

    Raises:
        Malformed: not JSON, or without ``status`` or ``active_incidents``.
    """
    page = read_json(body)
    if isinstance(page.value, list):
        return _report(page.listed(), Level.UNKNOWN)
    page["active_incidents"].rows()
    claimed = _PAGE.get(page["status"].word(), Level.UNKNOWN)
    claimed = unless_garbled(claimed, page, "active_incidents")
    return _report(page.listed("active_incidents"), claimed, page)


def _report(rows: tuple[JsonValue, ...], claimed: Level, page: JsonValue | None = None) -> Report:
    open_rows = [row for row in rows if row.said("status") not in _OVER]
    incidents = (_incident(row) for row in lean(open_rows) if row.said("type") != "maintenance")
    works = (_maintenance(row) for row in open_rows if row.said("type") == "maintenance")
    as_of = page.timestamp("date_updated") if page else None
    return replace(of_list(claimed, incidents, works), as_of=as_of)


def _incident(row: JsonValue) -> Incident:
    return Incident(
        title=row.label("title"),
        level=level_of(row, _TYPE, "type"),
        started_at=row.timestamp("date_created"),
        updated_at=row.timestamp("date_updated"),
        url=row.link("url"),
        updates=updates(row.shown("notes"), "body", "date_created"),
        components=row.labels("services"),
    )


def _maintenance(row: JsonValue) -> Maintenance:
    return Maintenance(
        title=row.label("title"),
        starts_at=row.timestamp("date_created"),
        active=row.said("status") == "active",
        url=row.link("url"),
        components=row.labels("services"),
    )


PROVIDER = Provider(
    id="slack",
    name="Slack",
    path="/api/v2.0.0/current",
    parse=parse,
    hosts=("slack-status.com", "status.slack.com"),
)
