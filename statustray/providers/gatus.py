"""Pages of Gatus, the self-hosted health dashboard.

Format:  GET /api/v1/endpoints/statuses: a list of endpoints, each with its newest results.
Source:  https://github.com/TwiN/gatus/blob/master/api/endpoint_status.go
Scale:   a result's "success".
Quirks:  results are oldest first; they may be empty or null, which tells nothing.
"""

from statustray.domain.model.level import Level, aggregate
from statustray.domain.model.provider import Provider
from statustray.domain.model.report import Component, Report
from statustray.domain.parsing.json_reader import JsonValue, read_json


def parse(body: bytes) -> Report:
    """Read the endpoints.

    Raises:
        Malformed: not a JSON list, or an endpoint without ``key`` or ``results``.
    """
    parts = tuple(_component(row) for row in read_json(body).rows())
    return Report(aggregate(part.level for part in parts), parts)


def _component(row: JsonValue) -> Component:
    key = row["key"].text()
    results = row["results"]
    newest = () if results.value is None else results.rows()[-1:]
    level = Level.UNKNOWN
    for result in newest:
        level = Level.OPERATIONAL if result["success"].flag() else Level.MAJOR_OUTAGE
    return Component(row.label("name") or key, level, row.label("group") or None)


PROVIDER = Provider(
    id="gatus",
    name="Gatus",
    path="/api/v1/endpoints/statuses",
    parse=parse,
    marks=("gatus",),
)
