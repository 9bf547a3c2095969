"""The incident list that Google's status dashboards share.

Source: https://status.cloud.google.com/incidents.schema.json
"""

from collections.abc import Iterable

from statustray.domain.model.level import Level, worst
from statustray.domain.model.report import Component, Incident, Report
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.providers.families.statuspage_summary import updates

_IMPACT = {
    "serviceinformation": Level.DEGRADED,
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
    rows = tuple(row for row in read_json(body).rows() if row.value is not None)
    for row in rows:
        _recognise(row)
    troubled = tuple(row for row in rows if not row.timestamp("end"))
    calm = Level.OPERATIONAL if rows else Level.UNKNOWN
    level = worst((calm, *(_impact(row) for row in troubled)))
    return Report(level, (*_products(rows), *_places(rows)), tuple(map(_incident, troubled)))


def read_with_products(incidents: bytes, products: bytes) -> Report:
    """Read the list together with the catalogue of all products, the silent ones too.

    Raises:
        Malformed: as ``read_incidents``, or products that are no list of titles.
    """
    report = read_incidents(incidents)
    named = {part.name for part in report.components}
    titles = dict.fromkeys(row["title"].text() for row in read_json(products)["products"].rows())
    silent = (Component(title, Level.OPERATIONAL) for title in titles if title not in named)
    return Report(report.level, (*report.components, *silent), report.incidents)


def _recognise(row: JsonValue) -> None:
    if "begin" not in dict(row.pairs()):
        row["external_desc"].text()


def _impact(row: JsonValue) -> Level:
    return _IMPACT.get(row.said("status_impact"), Level.DEGRADED)


def _products(rows: Iterable[JsonValue]) -> Iterable[Component]:
    """Return each product that an incident ever named, the worst of its open ones its level."""
    levels: dict[str, Level] = {}
    for row in rows:
        now = Level.OPERATIONAL if row.timestamp("end") else _impact(row)
        for name in _names(row):
            levels[name] = worst((now, levels.get(name, Level.OPERATIONAL)))
    return (Component(name, level) for name, level in levels.items())


def _places(rows: Iterable[JsonValue]) -> Iterable[Component]:
    levels: dict[str, Level] = {}
    for row in rows:
        for key in _PLACES:
            open_here = not row.timestamp("end") and key == _PLACES[0]
            now = _impact(row) if open_here else Level.OPERATIONAL
            for place in row.shown(key):
                name = place.label("title") or place.label("id")
                levels[name] = worst((now, levels.get(name, Level.OPERATIONAL)))
    return (Component(name, level, REGIONS) for name, level in levels.items() if name)


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
