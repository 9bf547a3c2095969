"""Apple's two pages: for everybody, and for developers.

Format:  GET <page>/data/system_status_en_US.js; the developers' lies below the other's address.
         JSON, or JSON wrapped in jsonCallback( … );
Source:  https://www.apple.com/support/systemstatus/ (the request its own page makes)
Scale:   Available, Performance, Issue, Outage, Maintenance of the ongoing events.
Quirks:  one event is repeated under every service it affects; resolved ones stay for days.
"""

from collections.abc import Iterable

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Incident, Maintenance, Report
from statustray.domain.model.level import Level, aggregate, worst
from statustray.domain.parsing.json_reader import JsonValue, read_jsonp
from statustray.domain.text.urls import under
from statustray.providers.families.rows import level_of, once
from statustray.providers.families.statuspage_summary import updates

_LEVEL = {
    "available": Level.OPERATIONAL,
    "performance": Level.DEGRADED,
    "issue": Level.DEGRADED,
    "outage": Level.MAJOR_OUTAGE,
    "maintenance": Level.MAINTENANCE,
}
_OVER = frozenset(("resolved", "completed"))
_FILE = "/data/system_status_en_US.js"
_DEVELOPERS = "https://www.apple.com/support/systemstatus/data/developer/system_status_en_US.js"


def parse(body: bytes) -> Report:
    """Read the services.

    Raises:
        Malformed: not JSON or JSONP, or a service without ``serviceName`` or ``events``.
    """
    rows = read_jsonp(body)["services"].rows()
    parts = tuple(_component(row) for row in rows)
    events = once(_unfinished(rows), "messageId")
    return Report(
        level=aggregate(part.level for part in parts),
        components=parts,
        incidents=tuple(_incident(e, n) for e, n in events if _ongoing(e) and not _is_work(e)),
        maintenance=tuple(_maintenance(e, n) for e, n in events if _is_work(e) or not _ongoing(e)),
    )


def _component(row: JsonValue) -> Component:
    now = (_level(event) for event in row["events"].rows() if _ongoing(event))
    return Component(row["serviceName"].text(), worst((Level.OPERATIONAL, *now)))


def _level(event: JsonValue) -> Level:
    return level_of(event, _LEVEL, "statusType")


def _ongoing(event: JsonValue) -> bool:
    return event.said("eventStatus") not in _OVER | {"upcoming"}


def _is_work(event: JsonValue) -> bool:
    return event.said("statusType") == "maintenance"


def _unfinished(rows: Iterable[JsonValue]) -> Iterable[tuple[str, JsonValue]]:
    """Yield each unfinished event, and the service that has it."""
    for row in rows:
        for event in row["events"].rows():
            if event.said("eventStatus") not in _OVER:
                yield row.label("serviceName"), event


def _incident(event: JsonValue, names: tuple[str, ...]) -> Incident:
    kind = event.label("statusType")
    return Incident(
        title=f"{kind}: {', '.join(names)}",
        level=_level(event),
        started_at=event.timestamp("epochStartDate"),
        updates=updates((event,), "message", "epochStartDate"),
        components=names,
    )


def _maintenance(event: JsonValue, names: tuple[str, ...]) -> Maintenance:
    return Maintenance(
        title=event.prose("message") or event.label("statusType"),
        starts_at=event.timestamp("epochStartDate"),
        ends_at=event.timestamp("epochEndDate"),
        active=_ongoing(event),
        components=names,
    )


def locate(page: str) -> str:
    """Return the file's address; the developers' page keeps its file on another host."""
    if page.endswith(".js"):
        return page
    return _DEVELOPERS if under(page, "developer.apple.com") else page.rstrip("/") + _FILE


PROVIDER = Provider(
    id="apple",
    name="Apple",
    path=_FILE,
    parse=parse,
    locate=locate,
    hosts=("www.apple.com/support/systemstatus", "developer.apple.com/system-status"),
)
