"""Reading XML from a stranger: no DTD, no entities, bounded in depth and number.

expat parses what ``xml_text`` has repaired, without namespaces, for real feeds use prefixes that
they never declare; what stands behind the end of the document is ignored, as feed readers do.  The
tree is our own and no deeper than a feed needs.
"""

from collections.abc import Sequence

from msgspec import Struct, field

from statustray.domain.parsing.json_reader import ROOT, Malformed
from statustray.domain.parsing.xml_text import repaired

DEEPEST = 60
MOST_ELEMENTS = 200_000
# Feeds of two years reach one; one element with half a million attributes would take a second.
LARGEST_BYTES = 4 * 1024 * 1024
# Elements without content: an end mark for them would break the line twice.
_VOID = frozenset(("br", "hr", "img"))


class XmlElement(Struct):
    """One element: its local name, its attributes, and its content in order."""

    name: str
    prefix: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    content: "list[XmlElement | str]" = field(default_factory=list)
    _named: "dict[str, list[XmlElement]] | None" = None

    def children(self, name: str) -> "Sequence[XmlElement]":
        """Return the direct children called *name*, whatever their prefix."""
        if self._named is None:
            # Whoever asks for one asks for several, and most elements are never asked.
            self._named = {}
            for part in self.content:
                if isinstance(part, XmlElement):
                    self._named.setdefault(part.name, []).append(part)
        return self._named.get(name, ())

    def child(self, name: str) -> "XmlElement | None":
        """Return the first direct child called *name*: one with this element's prefix first.

        So that ``media:title`` does not stand for ``title``.
        """
        found = self.children(name)
        if len(found) > 1:
            return next((c for c in found if c.prefix == self.prefix), found[0])
        return found[0] if found else None

    def text(self, *path: str) -> str:
        """Return the text of the element at *path* below, or an empty text."""
        here: XmlElement | None = self
        for name in path:
            here = here.child(name) if here is not None else None
        if here is None:
            return ""
        return "".join([c for c in here.content if isinstance(c, str)])

    def markup(self) -> str:
        """Return the content as HTML-like text, inner elements with their marks."""
        return "".join([c if isinstance(c, str) else _written(c) for c in self.content])


def read_xml(body: bytes) -> XmlElement:
    """Read an XML document, decoded as it declares, and return its root.

    Raises:
        Malformed: not well formed even when repaired, with a DTD that declares entities, cut off,
            or beyond the limits.
    """
    if len(body) > LARGEST_BYTES:
        raise Malformed(ROOT, "a shorter document")
    text = repaired(body)
    # Imported with the first feed: many users have none.  The text has no DTD, see ``repaired``.
    from xml.parsers import expat  # noqa: PLC0415

    builder = _Builder()
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = builder.doctype
    try:
        parser.Parse(text.encode("utf-8", "replace"), True)
    except expat.ExpatError as error:
        if not builder.ended:
            raise Malformed(ROOT, f"XML ({expat.ErrorString(error.code)})") from None
    return builder.root()


class _Builder:
    """Receives the parser's events."""

    def __init__(self) -> None:
        self._open: list[XmlElement] = []
        self._root: XmlElement | None = None
        self._count = 0

    @property
    def ended(self) -> bool:
        """Whether the root has been closed: what follows is no part of the document."""
        return self._root is not None and not self._open

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if len(self._open) >= DEEPEST or self._count > MOST_ELEMENTS:
            raise Malformed(self._place(), "fewer elements")
        prefix, _, local = name.rpartition(":")
        attributes = {_local(k): v for k, v in attributes.items()} if attributes else attributes
        element = XmlElement(local, prefix, attributes)
        if self._open:
            self._open[-1].content.append(element)
        elif self._root is None:
            self._root = element
        self._open.append(element)

    def end(self, _name: str) -> None:
        self._open.pop()

    def data(self, text: str) -> None:
        if self._open:
            self._open[-1].content.append(text)

    def doctype(self, *_declaration: object) -> None:
        raise Malformed(self._place(), "XML that declares no entities")

    def root(self) -> XmlElement:
        if self._root is None or self._open:
            raise Malformed(self._place(), "an element")
        return self._root

    def _place(self) -> str:
        return ".".join((ROOT, *(element.name for element in self._open[:8])))


def _written(element: XmlElement) -> str:
    end = "" if element.name in _VOID else f"</{element.name}>"
    return f"<{element.name}>{element.markup()}{end}"


def _local(name: str) -> str:
    return name.rpartition(":")[2]
