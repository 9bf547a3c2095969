"""Status feeds from an OPML file, as every feed reader writes it.

Specification: http://opml.org/spec2.opml
"""

import re
from collections.abc import Iterator

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.problem import Problem
from statustray.domain.model.settings import Watch
from statustray.domain.parsing.json_reader import Malformed
from statustray.domain.parsing.xml_reader import XmlElement, read_xml
from statustray.domain.text.lazy_message import phrase
from statustray.domain.text.plain_text import one_line
from statustray.domain.text.urls import WEB, address_fault, masked
from statustray.domain.watchlist.entry import THE_FILE, import_of, left_out, refused

SOURCE = "OPML"

# How readers call the address of a feed, in any case; ``url`` is what some write by mistake.
_FEED_KEYS = ("xmlurl", "url", "feedurl", "feed")
# A made-up scheme of readers, before an address with or without its own.
_FEED = re.compile(r"feed:(?://)?(?=https?:)|(feed)(?=://)", re.IGNORECASE)
_PAGE = re.compile(rb"\s*<(?:!doctype\s+)?html", re.IGNORECASE)


def read_opml(data: bytes) -> ImportResult:
    """Return each feed as a page to watch, with the folder that holds it as its group."""
    do = phrase("Export the list from your feed reader again.")
    if _PAGE.match(data[:500]):
        return refused(SOURCE, THE_FILE, phrase("this is a web page, not a list"), do)
    try:
        root = read_xml(data)
    except Malformed as error:
        return refused(SOURCE, THE_FILE, phrase("this is not valid XML: {why}", why=error), do)
    if root.name.lower() in {"rss", "feed", "rdf"}:
        what = phrase("this is a single feed, not a list of feeds")
        return refused(SOURCE, THE_FILE, what, phrase("Add its address under Services instead."))
    if root.name.lower() != "opml":
        what = phrase("this is not an OPML file, but <{name}>", name=one_line(root.name, 40))
        return refused(SOURCE, THE_FILE, what, do)
    problems: list[Problem] = []
    return import_of(SOURCE, _feeds(root, problems), problems)


def _feeds(root: XmlElement, problems: list[Problem]) -> Iterator[Watch]:
    """Yield the feeds in document order; the tree is at most as deep as the XML reader allows."""
    waiting: list[tuple[XmlElement, str | None]] = [(root, None)]
    while waiting:
        element, group = waiting.pop()
        name = _attribute(element, "title", "text")
        address = _attribute(element, *_FEED_KEYS) if element.name.lower() == "outline" else ""
        if _attribute(element, "type").lower() == "include":  # another list, not a feed
            problems.append(left_out(_place(name), phrase("it has no address of a feed")))
        elif address:
            yield from _feed(name or masked(address), address, group, problems)
        elif _attribute(element, "type").lower() in {"rss", "atom"}:
            problems.append(left_out(_place(name), phrase("it has no address of a feed")))
        folder = (name if element.name.lower() == "outline" and not address else "") or group
        waiting.extend((part, folder) for part in reversed(element.inner))


def _feed(name: str, address: str, group: str | None, problems: list[Problem]) -> Iterator[Watch]:
    page = _FEED.sub(lambda found: "https" if found[1] else "", address.strip(), count=1)
    if address_fault(page, WEB) is None:
        yield Watch(name=name, page=page, group=group)
        return
    shown = one_line(masked(page))
    problems.append(left_out(_place(name), phrase('"{value}" is not a web address', value=shown)))


def _attribute(element: XmlElement, *keys: str) -> str:
    """Return the first of *keys* that is given, whatever the case of its letters."""
    given = {key.lower(): value.strip() for key, value in element.attributes.items()}
    return next((given[key] for key in keys if given.get(key)), "")


def _place(name: str) -> str:
    return phrase("outline {name}", name=one_line(name))
