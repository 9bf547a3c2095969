"""Meta's page for its business and developer products.

Format:  GET /data/orgs.json: a bare list of products, each with its services.
Source:  https://metastatus.com/ (the request its own page makes)
Scale:   sentences; "No known issues" is the only calm one that was ever recorded.
Quirks:  nothing about Facebook, Instagram or WhatsApp as people use them.  Most products have one
         service, "Platform Status", so a service is named with its product.  A wrong path answers
         HTML.  An unknown sentence is shown as it stands, and is trouble if it speaks of trouble.
"""

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Incident, Report
from statustray.domain.model.level import Level, aggregate
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.domain.text.urls import at_root
from statustray.providers.families.feeds.sentences import speaks_of_trouble
from statustray.providers.families.rows import level_of

_LEVEL = {
    "noknownissues": Level.OPERATIONAL,
    "lowdisruptions": Level.DEGRADED,
    "mediumdisruptions": Level.PARTIAL_OUTAGE,
    "highdisruptions": Level.MAJOR_OUTAGE,
    "majordisruptions": Level.MAJOR_OUTAGE,
}
_PRODUCTS = "/data/orgs.json"


def parse(body: bytes) -> Report:
    """Read the products.

    Raises:
        Malformed: not a JSON list, or a product without ``services``.
    """
    orgs = read_json(body).rows()
    rows = [(org["name"].text(), row) for org in orgs for row in org["services"].rows()]
    parts = tuple(_component(org, row) for org, row in rows)
    pairs = zip(parts, rows, strict=True)
    troubled = [(p, row) for p, (_, row) in pairs if p.level.trouble or _is_odd(p, row)]
    return Report(
        level=aggregate(part.level for part in parts),
        components=parts,
        incidents=tuple(_incident(part, row) for part, row in troubled),
    )


def _component(org: str, row: JsonValue) -> Component:
    level = level_of(row, _LEVEL, "status", otherwise=_otherwise(row.label("status")))
    return Component(row["name"].text(), level, org)


def _is_odd(part: Component, row: JsonValue) -> bool:
    """Whether the page says something that nobody understands, which is shown."""
    return part.level is Level.UNKNOWN and bool(row.label("status"))


def _otherwise(said: str) -> Level:
    return Level.DEGRADED if speaks_of_trouble(said) else Level.UNKNOWN


def _incident(part: Component, row: JsonValue) -> Incident:
    return Incident(
        title=f"{part.group} / {part.name}: {row.label('status')}",
        level=part.level,
        started_at=row.timestamp("time"),
        components=(f"{part.group} / {part.name}",),
    )


PROVIDER = Provider(
    id="meta",
    name="Meta",
    path=_PRODUCTS,
    parse=parse,
    locate=at_root(_PRODUCTS),
    hosts=("metastatus.com",),
)
