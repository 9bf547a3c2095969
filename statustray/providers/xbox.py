"""Xbox: its network, store, apps and games.

Format:  GET https://xnotify.xboxlive.com/servicestatusv6/US/en-US: XML, or JSON to those who
         prefer it; version 4 is read too.
Source:  recorded answers of version 4; public clients for version 6.
Scale:   None is calm, Impacted is trouble.
Quirks:  a section may hold one category instead of a list.
"""

from collections.abc import Iterable

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Report
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import ROOT, JsonValue, Malformed, plain_word, read_json
from statustray.domain.parsing.xml_reader import XmlElement, read_xml
from statustray.domain.parsing.xml_text import is_xml
from statustray.domain.text.plain_text import one_line
from statustray.domain.text.timestamps import parse_timestamp

_LEVEL = {
    "none": Level.OPERATIONAL,
    "limited": Level.DEGRADED,
    "impacted": Level.DEGRADED,
    "majoroutage": Level.MAJOR_OUTAGE,
}
_SECTIONS = ("CoreServices", "Apps", "Games", "Titles", "Website")
_SERVER = "xnotify.xboxlive.com"
_DOCUMENT = f"https://{_SERVER}/servicestatusv6/US/en-US"


def parse(body: bytes) -> Report:
    """Read the status.

    Raises:
        Malformed: neither the XML nor the JSON form of it.
    """
    return (
        _from_xml(read_xml(body, "ServiceStatus")) if is_xml(body) else _from_json(read_json(body))
    )


def _level(word: str) -> Level:
    return _LEVEL.get(plain_word(word), Level.UNKNOWN)


def _from_xml(root: XmlElement) -> Report:
    if root.child("Status") is None:
        raise Malformed(ROOT, "a Status")
    state = root.text("Status", "State") or root.text("Status", "Overall", "State")
    updated = root.text("Status", "LastUpdated") or root.text("Status", "Overall", "LastUpdated")
    sections = ((name, e) for name in _SECTIONS for e in root.children(name))
    parts = (part for name, section in sections for part in _elements(name, section))
    return Report(_level(state), tuple(parts), as_of=parse_timestamp(updated))


def _elements(name: str, section: XmlElement) -> Iterable[Component]:
    categories = (*section.children("Category"), *section.children("Title"))
    for row in categories or (section,):
        if row.child("Name") is not None:
            said = row.text("Status", "Name")
            yield Component(one_line(row.text("Name")), _level(said), name)


def _from_json(page: JsonValue) -> Report:
    status = page["Status"]
    overall = status.maybe("Overall") or status
    sections = ((name, page.maybe(name)) for name in _SECTIONS)
    parts = (part for name, rows in sections if rows for part in _nodes(name, rows))
    return Report(
        _level(overall["State"].text()), tuple(parts), as_of=overall.timestamp("LastUpdated")
    )


def _nodes(name: str, rows: JsonValue) -> Iterable[Component]:
    for row in (rows,) if rows.is_object else rows.rows():
        if row.label("Name"):
            yield Component(row.label("Name"), _level(row.label("Status", "Name")), name)


def locate(page: str) -> str:
    """Return the document's address; the page for people is on another host."""
    return page if "/servicestatusv" in page else _DOCUMENT


PROVIDER = Provider(
    id="xbox",
    name="Xbox",
    path="",
    parse=parse,
    locate=locate,
    hosts=("support.xbox.com", _SERVER),
)
