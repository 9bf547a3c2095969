"""Pages of Gatus, the self-hosted health dashboard.

Format:  GET /api/v1/endpoints/statuses: a list of endpoints, each with its newest results.
Source:  https://github.com/TwiN/gatus/blob/master/api/endpoint_status.go
Scale:   a result's "success".
Quirks:  results are oldest first; they may be empty or null, which tells nothing, and so does one
         without a time or of long ago.
"""

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Report
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.providers.families.reports import good_until, newest_result, of_results


def parse(body: bytes) -> Report:
    """Read the endpoints.

    Raises:
        Malformed: not a JSON list, or an endpoint without ``key`` or ``results``.
    """
    return of_results(_component(row) for row in read_json(body).rows())


def _component(row: JsonValue) -> Component:
    key = row["key"].text()
    results = row["results"]
    rows = () if results.value is None else results.rows()
    until = good_until(result.timestamp("timestamp") for result in rows)
    level = _level(newest_result(rows, "timestamp"))
    return Component(row.label("name") or key, level, row.label("group") or None, until, id=key)


def _level(result: JsonValue | None) -> Level:
    if result is None:
        return Level.UNKNOWN
    return Level.OPERATIONAL if result["success"].flag() else Level.MAJOR_OUTAGE


PROVIDER = Provider(
    id="gatus",
    name="Gatus",
    path="/api/v1/endpoints/statuses",
    parse=parse,
    marks=("gatus",),
)
