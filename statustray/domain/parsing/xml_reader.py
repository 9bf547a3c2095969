"""Reading XML from a stranger: no DTD, no entities, bounded in depth and number.

defusedxml parses; the tree is our own, without namespaces, and no deeper than a feed needs.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from statustray.domain.parsing.json_reader import ROOT, Malformed

DEEPEST = 60
MOST_ELEMENTS = 200_000
# Feeds of two years reach one; one element with half a million attributes would take a second.
LARGEST_BYTES = 4 * 1024 * 1024
# Elements without content: an end mark for them would break the line twice.
_VOID = frozenset(("br", "hr", "img"))


@dataclass(slots=True)
class XmlElement:
    """One element: its local name, its attributes, and its content in order."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    content: "list[XmlElement | str]" = field(default_factory=list)

    def children(self, name: str) -> "Iterator[XmlElement]":
        """Yield the direct children called *name*."""
        return (c for c in self.content if isinstance(c, XmlElement) and c.name == name)

    def child(self, name: str) -> "XmlElement | None":
        """Return the first direct child called *name*."""
        return next(self.children(name), None)

    def text(self, *path: str) -> str:
        """Return the text of the element at *path* below, or an empty text."""
        here: XmlElement | None = self
        for name in path:
            here = here.child(name) if here is not None else None
        return "".join(c for c in here.content if isinstance(c, str)) if here is not None else ""

    def markup(self) -> str:
        """Return the content as HTML-like text, inner elements with their marks."""
        return "".join(c if isinstance(c, str) else _written(c) for c in self.content)


def read_xml(body: bytes) -> XmlElement:
    """Read an XML document, decoded as it declares, and return its root.

    Raises:
        Malformed: not well formed, with a DTD or entities, or beyond the limits.
    """
    if len(body) > LARGEST_BYTES:
        raise Malformed(ROOT, "a shorter document")
    # Imported with the first feed: many users have none, and it costs a megabyte.
    # It has no type stubs.
    from defusedxml.ElementTree import (  # type: ignore[import-untyped]  # noqa: PLC0415
        DefusedXMLParser,
        ParseError,
    )

    parser = DefusedXMLParser(target=_Builder(), forbid_dtd=True)
    try:
        parser.feed(body.lstrip())
        root: XmlElement = parser.close()
    except Malformed:
        raise
    except (ParseError, ValueError, LookupError):  # LookupError: an encoding nobody knows
        raise Malformed(ROOT, "XML without DTD") from None
    return root


class _Builder:
    """Receives the parser's events."""

    def __init__(self) -> None:
        self._open: list[XmlElement] = []
        self._root: XmlElement | None = None
        self._count = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if len(self._open) >= DEEPEST or self._count > MOST_ELEMENTS:
            raise Malformed(self._place(), "fewer elements")
        element = XmlElement(_local(name), {_local(k): v for k, v in attributes.items()})
        if self._open:
            self._open[-1].content.append(element)
        self._root = self._root or element
        self._open.append(element)

    def end(self, _name: str) -> None:
        self._open.pop()

    def data(self, text: str) -> None:
        self._open[-1].content.append(text)

    def close(self) -> XmlElement:
        if self._root is None:
            raise Malformed(self._place(), "an element")
        return self._root

    def _place(self) -> str:
        return ".".join((ROOT, *(element.name for element in self._open[:8])))


def _written(element: XmlElement) -> str:
    end = "" if element.name in _VOID else f"</{element.name}>"
    return f"<{element.name}>{element.markup()}{end}"


def _local(name: str) -> str:
    return name.rpartition("}")[2]
