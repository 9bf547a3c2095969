"""Pages made with StatusCast.

Format:  GET /status.json {"Status", "StatusText"}, with the incidents at /incidents.json.
Source:  public clients; no recorded page.
Scale:   Available < Monitoring < Degraded < PartialOutage < Unavailable, and Maintenance.
Quirks:  refuses programs that do not call themselves browsers: that is shown, not evaded.
"""

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Incident, Report
from statustray.domain.model.level import Level, worst
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.domain.text.urls import root

_LEVEL = {
    "available": Level.OPERATIONAL,
    "maintenance": Level.MAINTENANCE,
    "monitoring": Level.DEGRADED,
    "degraded": Level.DEGRADED,
    "partialoutage": Level.PARTIAL_OUTAGE,
    "unavailable": Level.MAJOR_OUTAGE,
}


def parse(body: bytes) -> Report:
    """Read the overall status.

    Raises:
        Malformed: not JSON, or without ``Status`` and ``StatusText``.
    """
    page = read_json(body)
    page["StatusText"]
    return Report(level=_LEVEL.get(page["Status"].word(), Level.UNKNOWN))


def parse_both(status: bytes, incidents: bytes) -> Report:
    """Read the overall status with the incidents in progress.

    Raises:
        Malformed: as ``parse``; or the second is not a list.
    """
    rows, level = read_json(incidents).rows(), parse(status).level
    active = (row for row in rows if row.said("Status") == "inprogress")
    readable = all(row.said("Status") for row in rows)
    return Report(
        level if readable else worst((level, Level.UNKNOWN)),
        incidents=tuple(_incident(row) for row in active),
    )


def _incident(row: JsonValue) -> Incident:
    return Incident(row.label("Title"), Level.DEGRADED, url=row.link("ShortUrl"))


PROVIDER = Provider(
    id="statuscast",
    name="StatusCast",
    path="/status.json",
    parse=parse,
    also=lambda page: root(page) + "/incidents.json",
    parse_both=parse_both,
    provisional=True,
    hosts=("statuscast.com",),
    marks=("status-list-component", "component-available"),
)
