"""Public pages of Uptime Kuma, self-hosted.

Format:  GET /api/status-page/<slug> (names, notices) and /api/status-page/heartbeat/<slug>
         (states); the slug is in the page's path /status/<slug>, else "default".
Source:  https://github.com/louislam/uptime-kuma/blob/master/server/routers/status-page-router.js
Scale:   0 down, 1 up, 2 pending, 3 maintenance.
Quirks:  ids are numbers in one document and text in the other; beats are oldest first, in UTC
         without saying so; one without a time or of long ago tells nothing.  An unknown slug gives
         200 with empty objects on the heartbeat address, which tells nothing either.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime

from msgspec import structs

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import (
    CheckNote,
    Component,
    Incident,
    Maintenance,
    Report,
)
from statustray.domain.model.level import Level, aggregate
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.domain.text.timestamps import parse_timestamp
from statustray.domain.text.urls import root
from statustray.providers.families.reports import good_until, newest_result, of_parts, of_results
from statustray.providers.families.rows import code_level, level_of
from statustray.providers.families.statuspage_summary import updates

_BEAT: dict[float, Level] = {
    0: Level.MAJOR_OUTAGE,
    1: Level.OPERATIONAL,
    3: Level.MAINTENANCE,
}
_PENDING = 2
# The other styles are pinned news, which say nothing of a level.
_STYLE = {
    "warning": Level.DEGRADED,
    "danger": Level.PARTIAL_OUTAGE,
}
_PAGE = "/api/status-page/"
_BEATS = "/api/status-page/heartbeat/"
_SLUG = re.compile(r"^(.*)/status/([\w-]{1,100})$")
_IN_HTML = re.compile(r"[\"']?slug[\"']?\s{0,9}:\s{0,9}[\"']([\w-]{1,100})[\"']")


def parse(body: bytes) -> Report:
    """Read either document.

    Raises:
        Malformed: not JSON, or neither a page with its groups nor a list of heartbeats.
    """
    document = read_json(body)
    if document.maybe("heartbeatList") is not None:
        return of_results(_beats(document).values())
    return _report(document, {})


def parse_both(page: bytes, heartbeats: bytes) -> Report:
    """Read the names from *page* and the states from *heartbeats*.

    Raises:
        Malformed: as ``parse``, for either.
    """
    return _report(read_json(page), _beats(read_json(heartbeats)))


def _report(page: JsonValue, beats: Mapping[str, Component]) -> Report:
    page["config"]["slug"].text()
    parts = tuple(part for group in page["publicGroupList"].rows() for part in _group(group, beats))
    works = (_maintenance(row) for row in page.listed("maintenanceList") if _unfinished(row))
    calm = aggregate(part.level for part in parts)
    return of_parts(calm, parts, map(_incident, _pinned(page)), works)


def _group(group: JsonValue, beats: Mapping[str, Component]) -> Iterable[Component]:
    for row in group["monitorList"].rows():
        unheard = Component("", Level.UNKNOWN, note=CheckNote.NEVER_CHECKED)
        key = f"{row['id'].number():.0f}"
        beat = beats.get(key, unheard)
        yield structs.replace(
            beat, id=key, name=row["name"].text(), group=group.label("name") or None
        )


def _beats(document: JsonValue) -> dict[str, Component]:
    """Return the state of each monitor by its newest beat, under its number."""
    monitors = document["heartbeatList"].pairs()
    return {key: _newest(key, document.shown("heartbeatList", key)) for key, _ in monitors}


def _newest(key: str, beats: tuple[JsonValue, ...]) -> Component:
    newest = newest_result(beats, "time")
    until = good_until(beat.timestamp("time") for beat in beats)
    if newest is None:
        return Component(key, Level.UNKNOWN, good_until=until, note=CheckNote.NEVER_CHECKED)
    level = code_level(newest, _BEAT, "status")
    pending = CheckNote.NOT_CONFIRMED if newest.count("status") == _PENDING else None
    return Component(key, level, good_until=until, note=pending)


def _pinned(page: JsonValue) -> tuple[JsonValue, ...]:
    """Return the incident of version 1 and those of later versions, unless they were taken down."""
    single = page.maybe("incident")
    singles = (single,) if single is not None and single.is_object else ()
    rows = (*singles, *page.shown("incidents"))
    return tuple(row for row in rows if not (row.is_false("pin") or row.is_false("active")))


def _incident(row: JsonValue) -> Incident:
    return Incident(
        row.label("title"),
        level_of(row, _STYLE, "style"),
        started_at=row.timestamp("createdDate"),
        updated_at=row.timestamp("lastUpdatedDate"),
        updates=updates((row,), "content", "createdDate"),
    )


def _unfinished(row: JsonValue) -> bool:
    return row.said("status") in {"scheduled", "undermaintenance"}


def _maintenance(row: JsonValue) -> Maintenance:
    starts, ends = _slot(row)
    running = row.said("status") == "undermaintenance"
    return Maintenance(row.label("title"), starts, ends, active=running)


def _slot(row: JsonValue) -> tuple[datetime | None, datetime | None]:
    """Return begin and end of the next slot; both are in the zone of ``timezoneOffset``."""
    zone = row.label("timezoneOffset")
    for slot in row.shown("timeslotList"):
        return parse_timestamp(slot.label("startDate") + zone), parse_timestamp(
            slot.label("endDate") + zone
        )
    return None, None


def locate(page: str) -> str:
    """Return the address of the page's own document."""
    if _PAGE in page:
        return page
    at_slug = _SLUG.match(page)
    folder, slug = at_slug.groups() if at_slug else (page.rstrip("/"), "default")
    return f"{folder}{_PAGE}{slug}"


def _heartbeats(page: str) -> str:
    return locate(page).replace(_PAGE, _BEATS)


def find(page: str, html: str) -> str | None:
    """Return the page's address by the slug that its script carries."""
    found = _IN_HTML.search(html) if "window.preloadData" in html else None
    return f"{root(page)}/status/{found[1]}" if found else None


PROVIDER = Provider(
    id="uptimekuma",
    name="Uptime Kuma",
    path=_PAGE,
    parse=parse,
    locate=locate,
    also=_heartbeats,
    parse_both=parse_both,
    find=find,
)
