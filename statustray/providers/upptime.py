"""Pages of Upptime, which keeps its results in a GitHub repository.

Format:  GET https://raw.githubusercontent.com/<owner>/<repository>/HEAD/history/summary.json
Source:  https://github.com/upptime/uptime-monitor/blob/master/src/summary.ts
Scale:   up, degraded, down.
Quirks:  raw files are cached for about five minutes.  Incidents are issues on GitHub and are not
         read.
"""

import re
from urllib.parse import urlsplit

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Report
from statustray.domain.model.level import Level, aggregate
from statustray.domain.parsing.json_reader import JsonValue, first, read_json
from statustray.domain.text.urls import under

_LEVEL = {
    "up": Level.OPERATIONAL,
    "degraded": Level.DEGRADED,
    "down": Level.MAJOR_OUTAGE,
}
_SUMMARY = "/history/summary.json"
_RAW = "https://raw.githubusercontent.com/{}/HEAD" + _SUMMARY
_IN_HTML = re.compile(r"raw\.githubusercontent\.com/([\w.-]{1,80}/[\w.-]{1,100})/")


def parse(body: bytes) -> Report:
    """Read the summary.

    Raises:
        Malformed: not a JSON list, a site without ``status``, or no site with ``slug``.
    """
    page = read_json(body)
    parts = tuple(_component(row) for row in page.rows())
    if parts and not any(row.label("slug") for row in page.rows()):
        page.refuse("sites with slugs")
    return Report(aggregate(part.level for part in parts), parts)


def _component(row: JsonValue) -> Component:
    level = _LEVEL.get(row["status"].word(), Level.UNKNOWN)
    return Component(first((row.label("name"), row.label("slug")), "?"), level)


def locate(page: str) -> str:
    """Return the summary's address: of a repository on GitHub, its pages, or beside the page."""
    parts = urlsplit(page)
    if parts.path.endswith(_SUMMARY):
        return page
    folders = [folder for folder in parts.path.split("/") if folder]
    if under(page, "github.com") and len(folders) > 1:
        return _RAW.format("/".join(folders[:2]))
    if under(page, "github.io") and folders:
        return _RAW.format(f"{parts.netloc.split('.', 1)[0]}/{folders[0]}")
    return page.rstrip("/") + _SUMMARY


def find(_page: str, html: str) -> str | None:
    """Return the summary of the repository that the page loads its numbers from."""
    found = _IN_HTML.search(html) if "upptime" in html.lower() else None
    return _RAW.format(found[1]) if found else None


PROVIDER = Provider(
    id="upptime",
    name="Upptime",
    path=_SUMMARY,
    parse=parse,
    locate=locate,
    hosts=("upptime.js.org", "github.io", "github.com"),
    marks=("upptime",),
    find=find,
)
