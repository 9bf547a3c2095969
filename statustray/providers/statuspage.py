"""Pages made with Atlassian Statuspage, API v2.

Format:  GET /api/v2/summary.json; the list endpoints (incidents.json and the like) are read
         too, but carry no overall state.
Source:  https://confluence.status.atlassian.com/api
Scale:   none < minor < major < critical, and "maintenance".
Quirks:  a running maintenance leaves the indicator at "none".  A page that nobody ever set up has
         example components only, and says "none" for ever.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Report
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import JsonValue, Malformed, read_json
from statustray.providers.families import statuspage_summary
from statustray.providers.families.component_rows import ComponentRow, cut_out

_EXAMPLE = "(example)"


def parse(body: bytes) -> Report:
    """Read a summary, or one of the lists: quickly where that is sure to be the same.

    Raises:
        Malformed: not JSON, or without ``page`` and the lists.
    """
    return _quickly(body) or carefully(body)


def carefully(body: bytes) -> Report:
    """Read *body* as ``parse`` does, every member of it by the careful reader."""
    page = read_json(body)
    return _list(page) if _is_list(page) else _summary(page)


def _quickly(body: bytes) -> Report | None:
    """Return the report of a summary whose components can be read apart from the rest."""
    cut = cut_out(body)
    if cut is None:
        return None
    rest, rows = cut
    try:
        page = read_json(rest)
        sure = page["components"].value == [] and not _is_list(page)
        return _summary(page, rows) if sure else None
    except Malformed:
        return None  # the careful reader says where


def _summary(page: JsonValue, rows: Sequence[ComponentRow] | None = None) -> Report:
    report = statuspage_summary.report(page, rows)
    unclaimed = _is_unclaimed(report)
    return replace(report, level=Level.UNKNOWN, components=()) if unclaimed else report


def _is_unclaimed(report: Report) -> bool:
    """Whether nobody set it up: only the examples with which a page begins, or not even a name."""
    parts = report.components
    examples = all(part.name.lower().endswith(_EXAMPLE) for part in parts)
    return examples and bool(parts or not report.name)


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
