"""Amazon Web Services: the current events of its health page.

Format:  GET /public/currentevents: a bare list, UTF-16 with BOM; empty when all is well.
Source:  https://health.aws.amazon.com/health/status (the request its own page makes)
Scale:   0 resolved, 1 informational, 2 degraded, 3 disruption; text outside, number inside.  The
         first word of an outage is often informational: what it says decides.
Quirks:  ended events stay listed for a while.  Calm regions and services are not named: regions
         are listed from the table below, so that a user can choose them; services cannot be.
"""

from collections.abc import Iterable

from msgspec import structs

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Incident, Report
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.domain.text.urls import at_root
from statustray.providers.families.feeds.sentences import speaks_of_trouble
from statustray.providers.families.reports import news_count_until, of_list
from statustray.providers.families.rows import code_level
from statustray.providers.families.statuspage_summary import updates

_INFORMATION = 1
_LEVEL: dict[float, Level] = {
    2: Level.DEGRADED,
    3: Level.PARTIAL_OUTAGE,
}
_OVER = 0
_RESOLVED = "[RESOLVED]"
# https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
_REGIONS = (
    *("af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2"),
    *("ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2"),
    *("ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7"),
    *("ca-central-1", "ca-west-1", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1"),
    *("eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1"),
    *("me-south-1", "mx-central-1", "sa-east-1", "us-east-1", "us-east-2", "us-gov-east-1"),
    *("us-gov-west-1", "us-west-1", "us-west-2"),
)
_EVENTS = "/public/currentevents"
GLOBAL = "Global"


def parse(body: bytes) -> Report:
    """Read the current events.

    Raises:
        Malformed: not a JSON list, or an event without ``arn``.
    """
    rows = read_json(body).rows()
    events = tuple(row for row in rows if row.is_object and _open(row))
    calm = Level.OPERATIONAL if all(row.is_object for row in rows) else Level.UNKNOWN
    return of_list(calm, map(_incident, events), components=(*_regions(events), *_services(events)))


def _open(event: JsonValue) -> bool:
    event["arn"].text()
    over = event.label("summary").upper().startswith(_RESOLVED)
    return event.count("status") != _OVER and event.maybe("end_time") is None and not over


def _level(event: JsonValue) -> Level:
    """Return the level of an open event; information is trouble only where it speaks of trouble."""
    if event.count("status") != _INFORMATION:
        return code_level(event, _LEVEL, "status")
    texts = (event.label("summary"), *event.labels("event_log", each="message"))
    return Level.DEGRADED if any(map(speaks_of_trouble, texts)) else Level.OPERATIONAL


def _region(event: JsonValue) -> str:
    """Return the region's code, as it stands behind ``arn:aws:health:``."""
    parts = event.label("arn").split(":")
    return parts[3] if len(parts) > 3 and parts[3] in _REGIONS else GLOBAL  # noqa: PLR2004


def _regions(events: Iterable[JsonValue]) -> Iterable[Component]:
    parts = {name: Component(name, Level.OPERATIONAL, "Regions") for name in (*_REGIONS, GLOBAL)}
    for event in events:
        name, level = _region(event), _level(event)
        if level.severity > parts[name].level.severity:
            until = news_count_until(_incident(event))
            parts[name] = structs.replace(parts[name], level=level, good_until=until)
    return parts.values()


def _services(events: Iterable[JsonValue]) -> Iterable[Component]:
    for event in events:
        found = event.maybe("impacted_services")
        rows = found.pairs() if found is not None and found.is_object else ()
        until = news_count_until(_incident(event))
        for key, row in rows:
            now = code_level(row, _LEVEL | {_OVER: Level.OPERATIONAL}, "current")
            if row.count("current") == _INFORMATION:
                now = _level(event)
            name = row.label("service_name") or key
            yield Component(name, now, _region(event), until if now.trouble else None)


def _incident(event: JsonValue) -> Incident:
    place = event.label("region_name")
    names = (event.label("service_name"), place, _region(event))
    return Incident(
        title=" - ".join(part for part in (event.label("summary"), *names[:2]) if part),
        level=_level(event),
        started_at=event.timestamp("date"),
        updates=updates(event.shown("event_log"), "message", "timestamp"),
        components=tuple(name for name in names if name),
    )


PROVIDER = Provider(
    id="aws",
    name="Amazon Web Services",
    path=_EVENTS,
    parse=parse,
    locate=at_root(_EVENTS),
    hosts=("health.aws.amazon.com",),
)
