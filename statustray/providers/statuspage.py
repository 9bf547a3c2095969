"""Pages made with Atlassian Statuspage, API v2.

Format:  GET /api/v2/summary.json; the list endpoints (incidents.json and the like) are read
         too, but carry no overall state.
Source:  https://confluence.status.atlassian.com/api
Scale:   none < minor < major < critical, and "maintenance".
Quirks:  the indicator is the operator's own word and is kept even where incidents or components
         say otherwise; they are listed beside it.  A running maintenance leaves it at "none".
"""

from statustray.domain.level import Level
from statustray.domain.provider import Provider
from statustray.domain.reading import Node, read_json
from statustray.domain.report import Report
from statustray.domain.summary import components, incidents, maintenance, recognise

_LEVEL = {
    "none": Level.OPERATIONAL,
    "minor": Level.DEGRADED,
    "major": Level.PARTIAL_OUTAGE,
    "critical": Level.MAJOR_OUTAGE,
    "maintenance": Level.MAINTENANCE,
}


def parse(body: bytes) -> Report:
    """Read a summary.

    Raises:
        Malformed: not JSON, or without ``page``.
    """
    page = read_json(body)
    recognise(page)
    return Report(
        level=_level(page),
        components=components(page),
        incidents=incidents(page),
        maintenance=maintenance(page),
        url=page.link("page", "url"),
        as_of=page.moment("page", "updated_at"),
    )


def _level(page: Node) -> Level:
    if page.maybe("page") is None:  # a list endpoint
        return Level.UNKNOWN
    return _LEVEL.get(page.said("status", "indicator"), Level.UNKNOWN)


PROVIDER = Provider(
    id="statuspage",
    name="Atlassian Statuspage",
    path="/api/v2/summary.json",
    parse=parse,
    hosts=("statuspage.io", "stspg.io"),
    marks=("statuspage.io",),
    ask=10,
)
