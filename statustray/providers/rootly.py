"""Pages made with Rootly.

Format:  GET /api/v1/status.json on the page's own domain, with the incidents at
         /api/v1/incidents.json (25 a page, newest first).
Source:  https://docs.rootly.com/configuration/status-page-public-api
Scale:   none < minor < major, which is its worst; maintenance.
"""

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Report
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import read_json
from statustray.domain.text.urls import root
from statustray.providers.families.rows import unless_garbled
from statustray.providers.families.statuspage_summary import incidents

_LEVEL = {
    "none": Level.OPERATIONAL,
    "maintenance": Level.MAINTENANCE,
    "minor": Level.DEGRADED,
    "major": Level.MAJOR_OUTAGE,
}


def parse(body: bytes) -> Report:
    """Read a page's status.

    Raises:
        Malformed: not JSON, or without ``page`` or ``status.indicator``.
    """
    page = read_json(body)
    page["page"].pairs()
    return Report(
        level=_LEVEL.get(page["status"]["indicator"].word(), Level.UNKNOWN),
        url=page.link("page", "url"),
        as_of=page.timestamp("page", "updated_at"),
    )


def parse_both(status: bytes, history: bytes) -> Report:
    """Read a page's status with the open ones of its newest incidents.

    Raises:
        Malformed: as ``parse``; or the second is without ``incidents``.
    """
    page, list_page = parse(status), read_json(history)
    list_page["incidents"].rows()
    level = unless_garbled(page.level, list_page, "incidents")
    return Report(level, incidents=incidents(list_page), url=page.url, as_of=page.as_of)


PROVIDER = Provider(
    id="rootly",
    name="Rootly",
    path="/api/v1/status.json",
    parse=parse,
    also=lambda page: root(page) + "/api/v1/incidents.json",
    parse_both=parse_both,
    provisional=True,
    marks=("rootly",),
)
