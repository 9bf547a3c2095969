"""Pages made with OpenStatus.

Format:  GET https://api.openstatus.dev/public/status/<slug>, one word; newer pages serve
         /api/status/summary.json themselves, in Statuspage's manner.
Page:    <slug>.openstatus.dev leads to the first, every other address to the second.
Source:  https://github.com/openstatusHQ/openstatus
Scale:   operational < degraded_performance < partial_outage < major_outage, incident,
         under_maintenance; summaries also none < minor < major < critical.
Quirks:  an unknown slug answers "unknown" with 200.
"""

import re

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Report
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import read_json
from statustray.domain.text.urls import host
from statustray.providers.families import statuspage_summary

_WORD = {
    "operational": Level.OPERATIONAL,
    "undermaintenance": Level.MAINTENANCE,
    "incident": Level.DEGRADED,
    "degradedperformance": Level.DEGRADED,
    "partialoutage": Level.PARTIAL_OUTAGE,
    "majoroutage": Level.MAJOR_OUTAGE,
}
_HOST = re.compile(r"([a-z0-9-]{1,63})\.openstatus\.dev")
_OWN = frozenset(("api", "www", "app"))
_SUMMARY = "/api/status/summary.json"


def parse(body: bytes) -> Report:
    """Read the one word, or a summary.

    Raises:
        Malformed: not JSON, or without ``status``; a summary without ``page``.
    """
    page = read_json(body)
    status = page["status"]
    if status.is_object:
        return statuspage_summary.report(page)
    return Report(level=_WORD.get(status.word(), Level.UNKNOWN))


def _document(page: str) -> str:
    found = _HOST.fullmatch(host(page))
    if found and found[1] not in _OWN:
        return f"https://api.openstatus.dev/public/status/{found[1]}"
    bare = page.split("#", 1)[0].rstrip("/")
    return bare if found or bare.endswith(_SUMMARY) else bare + _SUMMARY


PROVIDER = Provider(
    id="openstatus",
    name="OpenStatus",
    path="",
    parse=parse,
    locate=_document,
    provisional=True,
    hosts=("openstatus.dev",),
    marks=("openstatus",),
)
