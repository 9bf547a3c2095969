"""The incident list that Google's status dashboards share.

Source: https://status.cloud.google.com/incidents.schema.json
"""

from collections.abc import Iterable

from msgspec import structs
from msgspec.structs import replace

from statustray.domain.model.checks.report import Component, Incident, Report
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.providers.families.reports import news_count_until, of_list
from statustray.providers.families.rows import level_of
from statustray.providers.families.statuspage_summary import updates

# Information is no trouble.
_IMPACT = {
    "serviceinformation": Level.OPERATIONAL,
    "servicedisruption": Level.PARTIAL_OUTAGE,
    "serviceoutage": Level.MAJOR_OUTAGE,
}
_PLACES = ("currently_affected_locations", "previously_affected_locations")
PRODUCTS = "/products.json"
REGIONS = "Regions"


def read_incidents(body: bytes) -> Report:
    """Read the list; history included, so that every product and place it ever named is listed.

    An incident without an end is open; one with an impact we do not know is at least degraded.

    Raises:
        Malformed: not a JSON list, or an incident with neither begin nor description.
    """
    every = read_json(body).rows()
    rows = tuple(row for row in every if row.is_object)
    for row in rows:
        _recognise(row)
    troubled = tuple(row for row in rows if not row.timestamp("end"))
    calm = Level.OPERATIONAL if rows and len(rows) == len(every) else Level.UNKNOWN
    parts = (*_products(rows), *_places(rows))
    return of_list(calm, map(_incident, troubled), components=parts)


def read_with_products(incidents: bytes, products: bytes) -> Report:
    """Read the list together with the catalogue of all products, the silent ones too.

    Raises:
        Malformed: as ``read_incidents``, or products that are no list of titles.
    """
    report = read_incidents(incidents)
    named = {part.name for part in report.components}
    titles = dict.fromkeys(row["title"].text() for row in read_json(products)["products"].rows())
    silent = (Component(title, Level.OPERATIONAL) for title in titles if title not in named)
    return replace(report, components=(*report.components, *silent))


def _recognise(row: JsonValue) -> None:
    if "begin" not in dict(row.pairs()):
        row["external_desc"].text()


def _impact(row: JsonValue) -> Level:
    return level_of(row, _IMPACT, "status_impact", otherwise=Level.DEGRADED)


def _products(rows: Iterable[JsonValue]) -> Iterable[Component]:
    """Return each product that an incident ever named, the worst of its open ones its level."""
    parts: dict[str, Component] = {}
    for row in rows:
        for name in _names(row):
            _note(parts, Component(name, Level.OPERATIONAL), row, here=True)
    return parts.values()


def _places(rows: Iterable[JsonValue]) -> Iterable[Component]:
    parts: dict[str, Component] = {}
    for row in rows:
        for key in _PLACES:
            for place in row.shown(key):
                name = place.label("title") or place.label("id")
                calm = Component(name, Level.OPERATIONAL, REGIONS)
                _note(parts, calm, row, here=key == _PLACES[0])
    return (part for part in parts.values() if part.name)


def _note(parts: dict[str, Component], calm: Component, row: JsonValue, *, here: bool) -> None:
    """Give the part called as *calm* the level of the incident *row*, where that is open *here*."""
    known = parts.setdefault(calm.name, calm)
    level = Level.OPERATIONAL if row.timestamp("end") or not here else _impact(row)
    if level.severity > known.level.severity:
        until = news_count_until(_incident(row))
        parts[calm.name] = structs.replace(calm, level=level, good_until=until)


def _names(row: JsonValue) -> tuple[str, ...]:
    service = row.label("service_name")
    return row.labels("affected_products", each="title") or ((service,) if service else ())


def _incident(row: JsonValue) -> Incident:
    return Incident(
        title=row.label("external_desc"),
        level=_impact(row),
        started_at=row.timestamp("begin") or row.timestamp("created"),
        updated_at=row.timestamp("modified"),
        updates=updates(row.shown("updates"), "text", "when"),
        components=(*_names(row), *row.labels(_PLACES[0], each="title")),
    )
