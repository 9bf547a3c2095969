"""Pages made with Freshstatus.

Format:  GET https://public-api.freshstatus.io/v1/public-incidents/?account_id=<number>.
Page:    that address, or the page for people with the account's number as its fragment:
         ``https://status.acme.example#12345``.
Source:  public clients; no recorded page.
Scale:   none: an incident without ``end_time`` is open.
Quirks:  paged: a history that goes on elsewhere, or has no incident at all, never attests calm.
"""

import re

from statustray.domain.model.level import Level
from statustray.domain.model.provider import Provider
from statustray.domain.model.report import Incident, Report
from statustray.domain.parsing.json_reader import JsonValue, read_json

_API = "https://public-api.freshstatus.io/v1/public-incidents/?account_id="
_FRAGMENT = re.compile(r"#(\d{1,12})$")


def parse(body: bytes) -> Report:
    """Read a history of incidents.

    Raises:
        Malformed: not JSON, or without ``results`` and ``next``, or a result is no object.
    """
    page = read_json(body)
    rows = page["results"].rows()
    incidents = tuple(_incident(row) for row in rows if row["end_time"].timestamp() is None)
    if incidents:
        return Report(Level.DEGRADED, incidents=incidents)
    whole = bool(rows) and page["next"].value is None
    return Report(Level.OPERATIONAL if whole else Level.UNKNOWN)


def _incident(row: JsonValue) -> Incident:
    return Incident(
        title=row.label("title"),
        level=Level.DEGRADED,
        started_at=row.timestamp("start_time"),
        updated_at=row.timestamp("updated_at"),
    )


def _document(page: str) -> str:
    found = _FRAGMENT.search(page)
    return _API + found[1] if found else page


PROVIDER = Provider(
    id="freshstatus",
    name="Freshstatus",
    path="",
    parse=parse,
    locate=_document,
    provisional=True,
    hosts=("freshstatus.io",),
    marks=("freshstatus",),
)
