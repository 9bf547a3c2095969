"""Public pages of UptimeRobot.

Format:  GET /api/getMonitorList/<key>, on stats.uptimerobot.com or the page's own host.
Source:  recorded answers; https://uptimerobot.com/help/status-pages/
Scale:   "statusClass": success up, danger down, warning looks down, black and info paused.
Quirks:  30 monitors a page, while "counts" speak of all of them.  "status": "ok" speaks of the
         request, "All Clear" is said even where everything is paused.
"""

import re
from urllib.parse import urljoin, urlsplit

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Report
from statustray.domain.model.level import Level, aggregate, worst
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.domain.text.urls import root

_LEVEL = {
    "success": Level.OPERATIONAL,
    "warning": Level.DEGRADED,
    "danger": Level.MAJOR_OUTAGE,
}
_PAUSED = ("black", "info")
_LIST = "/api/getMonitorList/"
_IN_HTML = re.compile(r"pspApiPath\s{0,9}=\s{0,9}[\"']([^\"'\s]{1,300})[\"']")


def parse(body: bytes) -> Report:
    """Read a list of monitors, in any of its three shapes.

    Raises:
        Malformed: not JSON, without monitors, or a monitor without ``statusClass``.
    """
    page = read_json(body)
    rows = _monitors(page)
    parts = tuple(_component(row) for row in rows)
    running = [p.level for p, row in zip(parts, rows, strict=True) if not _paused(row)]
    return Report(_level(page, running), parts)


def _monitors(page: JsonValue) -> tuple[JsonValue, ...]:
    if page.maybe("monitor") is not None:
        return (page["monitor"],)
    if page.maybe("data") is not None:
        return page["data"].rows()
    return page["psp"]["monitors"].rows()


def _paused(row: JsonValue) -> bool:
    return row.said("statusClass") in _PAUSED


def _component(row: JsonValue) -> Component:
    level = _LEVEL.get(row["statusClass"].word(), Level.UNKNOWN)
    return Component(row["name"].text(), level, row.label("groupName") or None)


def _level(page: JsonValue, running: list[Level]) -> Level:
    """Weigh the monitors of this page with the counts of all pages."""
    up, down = (page.count("statistics", "counts", key) for key in ("up", "down"))
    if up is None or down is None:
        return aggregate((*running, *_unseen(page)))
    if down:
        return Level.PARTIAL_OUTAGE if up else Level.MAJOR_OUTAGE
    return aggregate(running) if up else worst((Level.UNKNOWN, *running))


def _unseen(page: JsonValue) -> tuple[Level, ...]:
    """Return UNKNOWN for the monitors of further pages."""
    total, size = (page.count("psp", key) for key in ("totalMonitors", "perPage"))
    return (Level.UNKNOWN,) if total and size and total > size else ()


def locate(page: str) -> str:
    """Return the list's address; the key is the last part of the page's own path."""
    if _LIST in page:
        return page
    return root(page) + _LIST + urlsplit(page).path.rstrip("/").rpartition("/")[2]


def find(page: str, html: str) -> str | None:
    """Return the list's address that the page's script loads."""
    found = _IN_HTML.search(html)
    return urljoin(page, found[1]) if found else None


PROVIDER = Provider(
    id="uptimerobot",
    name="UptimeRobot",
    path=_LIST,
    parse=parse,
    locate=locate,
    hosts=("stats.uptimerobot.com",),
    find=find,
)
