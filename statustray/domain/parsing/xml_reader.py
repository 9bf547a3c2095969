"""Reading XML from a stranger: no DTD, no entities, bounded in depth and number.

expat parses it without namespaces, for real feeds use prefixes that they never declare, and again,
when ``xml_text`` has repaired it, what is not well formed; what stands behind the end of the
document is ignored, as feed readers do.  The tree is built by the standard library, without a call
of ours for an element, and no deeper than a feed needs.
"""

from itertools import chain
from typing import TYPE_CHECKING

from statustray.domain.parsing.json_reader import ROOT, Malformed
from statustray.domain.parsing.xml_text import document, repaired

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element, TreeBuilder

DEEPEST = 60
MOST_ELEMENTS = 200_000
# Feeds of two years reach one; one element with half a million attributes would take a second.
LARGEST_BYTES = 4 * 1024 * 1024
# How much is read before its depth is looked at.
_AT_ONCE = 16 * 1024
# Elements without content: an end mark for them would break the line twice.
_VOID = frozenset(("br", "hr", "img"))


class XmlElement:
    """One element: its local name, its attributes, and its content in order."""

    __slots__ = ("_element", "_first", "_prefixed", "name", "prefix")

    def __init__(self, element: "Element") -> None:
        self._element = element
        self.prefix, colon, self.name = element.tag.rpartition(":")
        self._first = {part.tag: part for part in element[::-1]} if len(element) else {}
        self._prefixed = bool(colon) or ":" in "".join(self._first)

    @property
    def attributes(self) -> dict[str, str]:
        """Its attributes by their local names."""
        return {_local(name): value for name, value in self._element.items()}

    def attribute(self, name: str, otherwise: str = "") -> str:
        """Return the value of the attribute *name*, whatever its prefix."""
        found = self._element.get(name)
        if found is None and ":" in "".join(self._element.keys()):
            found = self.attributes.get(name)
        return otherwise if found is None else found

    @property
    def inner(self) -> "list[XmlElement]":
        """Every element directly within it."""
        return list(map(XmlElement, self._element))

    def children(self, *names: str) -> "list[XmlElement]":
        """Return the direct children that have one of *names*, whatever their prefix."""
        if not self._prefixed and self._first.keys().isdisjoint(names):
            return []
        return list(map(XmlElement, _called(self._element, names)))

    def child(self, name: str) -> "XmlElement | None":
        """Return the first direct child called *name*: one with this element's prefix first.

        So that ``media:title`` does not stand for ``title``.
        """
        found = self._child(name)
        return None if found is None else XmlElement(found)

    def text(self, *path: str) -> str:
        """Return the text of the element at *path* below, or an empty text."""
        if len(path) > 1:
            first = self.child(path[0])
            return first.text(*path[1:]) if first is not None else ""
        here = self._child(path[0]) if path else self._element
        if here is None:
            return ""
        if not len(here):
            return here.text or ""
        return "".join([here.text or "", *(part.tail or "" for part in here)])

    def markup(self) -> str:
        """Return the content as HTML-like text, inner elements with their marks."""
        return _content(self._element)

    def markup_of(self, name: str) -> str:
        """Return the content of the first direct child called *name*, or an empty text."""
        found = self._child(name)
        return "" if found is None else _content(found)

    def _child(self, name: str) -> "Element | None":
        found = self._first.get(f"{self.prefix}:{name}" if self.prefix else name)
        if found is not None or not self._prefixed:
            return found
        return next(iter(_called(self._element, (name,))), None)


def read_xml(body: bytes, *names: str) -> XmlElement:
    """Read an XML document, decoded as it declares, and return its root.

    With *names*, a document whose root has another name is read no further than that.

    Raises:
        Malformed: not well formed even when repaired, with a DTD that declares entities, cut off,
            beyond the limits, or with a root that has none of *names*.
    """
    if len(body) > LARGEST_BYTES:
        raise Malformed(ROOT, "a shorter document")
    text = document(body)
    # An element has two marks, one that is empty has one; the tree takes as much as these.
    if text.count("<") > 2 * MOST_ELEMENTS:
        raise Malformed(ROOT, "fewer elements")
    try:
        root = _parsed(text.encode("utf-8", "replace"), names)
    except _Broken:
        root = _parsed(repaired(text).encode("utf-8", "replace"), names)
    _bounded(root)
    return XmlElement(root)


class _Broken(Malformed):
    """What may be in order once it is repaired."""


def _parsed(data: bytes, names: tuple[str, ...]) -> "Element":
    # Imported with the first feed: many users have none.  The text has no DTD, see ``document``.
    from xml.etree.ElementTree import TreeBuilder  # noqa: PLC0415 - as above
    from xml.parsers import expat  # noqa: PLC0415 - as above

    builder, parser, roots = TreeBuilder(), expat.ParserCreate("utf-8"), list["Element"]()

    def begin(name: str, attributes: dict[str, str]) -> None:
        if names and _local(name) not in names:
            raise Malformed(ROOT, f"<{names[0]}>")
        roots.append(builder.start(name, attributes))
        parser.StartElementHandler = builder.start

    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = begin, builder.end
    parser.CharacterDataHandler, parser.StartDoctypeDeclHandler = builder.data, _refused
    try:
        for at in range(0, len(data), _AT_ONCE):
            parser.Parse(data[at : at + _AT_ONCE], False)
            _shallow(roots)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        # What broke it may stand behind its end, and is no part of it.
        if not roots or not _ended(builder):
            raise _Broken(ROOT, f"XML ({expat.ErrorString(error.code)})") from None
    return roots[0]


def _refused(*_declaration: object) -> None:
    raise Malformed(ROOT, "XML that declares no entities")


def _ended(builder: "TreeBuilder") -> bool:
    """Whether no element of a tree is open; one that is open ends."""
    try:
        builder.end("")
    except IndexError:
        return True
    return False


def _shallow(roots: "list[Element]") -> None:
    """Refuse a tree whose newest elements, among them all that are open, are too deep by now."""
    path = roots[:1]
    while path and len(path[-1]):
        path.append(path[-1][-1])
        if len(path) > DEEPEST:
            # Breaks that nobody closed lie one within the other until they are repaired.
            unclosed = any(_local(element.tag).lower() in _VOID for element in path)
            raise (_Broken if unclosed else Malformed)(ROOT, "less nesting")


def _bounded(root: "Element") -> None:
    level, count = [root], 1
    for _ in range(DEEPEST):
        level = list(chain.from_iterable(level))
        count += len(level)
    if level or count > MOST_ELEMENTS:
        raise Malformed(ROOT, "fewer elements")


def _called(element: "Element", names: tuple[str, ...]) -> "list[Element]":
    return [
        part
        for part in element
        if part.tag in names or (":" in part.tag and _local(part.tag) in names)
    ]


def _content(element: "Element") -> str:
    if not len(element):
        return element.text or ""
    parts = [element.text or ""]
    for part in element:
        parts += (_written(part), part.tail or "")
    return "".join(parts)


def _written(element: "Element") -> str:
    name = _local(element.tag)
    end = "" if name in _VOID else f"</{name}>"
    return f"<{name}>{_content(element)}{end}"


def _local(name: str) -> str:
    return name.rpartition(":")[2]
