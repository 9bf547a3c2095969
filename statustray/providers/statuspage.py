"""Pages made with Atlassian Statuspage, API v2.

Format:  GET /api/v2/summary.json; the list endpoints (incidents.json and the like) are read
         too, but carry no overall state.
Source:  https://confluence.status.atlassian.com/api
Scale:   none < minor < major < critical, and "maintenance".
Quirks:  a running maintenance leaves the indicator at "none".  A page that nobody ever set up has
         example components only, and says "none" for ever.
"""

from dataclasses import replace

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Report
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.providers.families import statuspage_summary

_EXAMPLE = "(example)"


def parse(body: bytes) -> Report:
    """Read a summary, or one of the lists.

    Raises:
        Malformed: not JSON, or without ``page`` and the lists.
    """
    page = read_json(body)
    if _is_list(page):
        return _list(page)
    report = statuspage_summary.report(page)
    unclaimed = _is_unclaimed(report)
    return replace(report, level=Level.UNKNOWN, components=()) if unclaimed else report


def _is_unclaimed(report: Report) -> bool:
    """Whether nobody set it up: only the examples with which a page begins, or not even a name."""
    names = [part.name.lower() for part in report.components]
    return all(name.endswith(_EXAMPLE) for name in names) and bool(names or not report.name)


def _is_list(page: JsonValue) -> bool:
    """Whether this is a list endpoint's answer, which has no status and may lack the page."""
    rows = page.listed("incidents") or page.listed("scheduled_maintenances")
    return bool(rows) and page.maybe("page") is None


def _list(page: JsonValue) -> Report:
    incidents, works = statuspage_summary.incidents(page), statuspage_summary.maintenance(page)
    return Report(Level.UNKNOWN, incidents=incidents, maintenance=works)


PROVIDER = Provider(
    id="statuspage",
    name="Atlassian Statuspage",
    path="/api/v2/summary.json",
    parse=parse,
    hosts=("statuspage.io", "stspg.io"),
    marks=("statuspage.io",),
)
