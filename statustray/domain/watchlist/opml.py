"""Status feeds from an OPML file, as every feed reader writes it.

Specification: http://opml.org/spec2.opml
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.settings import Problem, Watch
from statustray.domain.text.lazy_message import phrase
from statustray.domain.watchlist.entry import probe_address, with_own_ids

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

SOURCE = "OPML"
_DEEPEST = 30


def read_opml(text: str) -> ImportResult:
    """Return each feed as a page to watch, with the folder it lies in as its group."""
    # Imported when needed: few ever import a list.  It has no type stubs.
    from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]  # noqa: PLC0415
    from defusedxml.ElementTree import ParseError, fromstring  # type: ignore[import-untyped]  # noqa: PLC0415

    try:
        root = fromstring(text.encode(), forbid_dtd=True)
    except ParseError as error:
        line, _ = error.position
        return _refused(phrase("line {n}", n=line), phrase("this is not valid XML"))
    except DefusedXmlException:
        what = phrase("it declares XML types or entities, which are not allowed in a feed list")
        return _refused(phrase("the file"), what)
    problems: list[Problem] = []
    body = root.find("body")
    watch = with_own_ids(_feeds(root if body is None else body, None, problems))
    return ImportResult(SOURCE, watch, problems=tuple(problems))


def _feeds(
    parent: "Element", group: str | None, problems: list[Problem], depth: int = 0
) -> Iterator[Watch]:
    for outline in parent.findall("outline"):
        name = (outline.get("title") or outline.get("text") or "").strip()
        address = outline.get("xmlUrl")
        if address is not None:
            yield from _feed(name or address, address, group, problems)
        elif depth < _DEEPEST:
            yield from _feeds(outline, name or group, problems, depth + 1)


def _feed(name: str, address: str, group: str | None, problems: list[Problem]) -> Iterator[Watch]:
    page = probe_address(address)
    if page is None or not page.startswith("http"):
        what = phrase('"{value}" is not a web address', value=address)
        place = phrase("outline {name}", name=name)
        problems.append(Problem(place, what, phrase("Correct the address.")))
    else:
        yield Watch(name=name, page=page, group=group)


def _refused(place: str, what: str) -> ImportResult:
    do = phrase("Export the list from your feed reader again.")
    return ImportResult(SOURCE, problems=(Problem(place, what, do),))
