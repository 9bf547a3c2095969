"""RSS, Atom and JSON feeds as they are, before anybody infers a state from them.

Sources: https://www.rssboard.org/rss-specification, RFC 4287, https://www.jsonfeed.org/version/1.1/
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from html import escape
from operator import itemgetter
from typing import Generic, TypeVar

from msgspec import Struct

from statustray.domain.parsing.json_reader import (
    MOST_ROWS,
    ROOT,
    JsonValue,
    Malformed,
    read_json,
    web_link,
)
from statustray.domain.parsing.xml_reader import XmlElement, read_xml
from statustray.domain.text.plain_text import one_line, prose
from statustray.domain.text.timestamps import parse_timestamp

_CATEGORIES = 20
_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
_JSON_FEED = "https://jsonfeed.org/version/"
Element = TypeVar("Element", XmlElement, JsonValue)


class FeedEntry(Struct, frozen=True):
    """One entry.  ``markup`` is its content as HTML, hostile until ``prose`` has read it.

    ``summary`` is what is given beside a longer text.
    """

    id: str
    title: str
    markup: str = ""
    url: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    categories: tuple[str, ...] = ()
    summary: str = ""


class Feed(Struct, frozen=True):
    """A feed, its entries in its own order (usually newest first), or the newest of them."""

    title: str
    entries: tuple[FeedEntry, ...] = ()
    url: str | None = None
    updated: datetime | None = None


class _Dated(Struct, Generic[Element], frozen=True):
    """An entry of which nothing but its times has been read."""

    element: Element
    published: datetime | None
    updated: datetime | None

    @property
    def at(self) -> datetime:
        return self.updated or self.published or _EARLIEST


def read_rss(body: bytes, *, newest: int | None = None) -> Feed:
    """Read an RSS feed; of its entries all, or the *newest* ones, the newest first.

    Raises:
        Malformed: not XML, or without ``rss`` and ``channel``.
    """
    root = read_xml(body, "rss", "RSS", "RDF")
    channel = root.child("channel")
    if channel is None:
        raise Malformed(ROOT, "an RSS channel")
    items = (*channel.children("item"), *root.children("item"))  # RSS 1.0 has them outside
    return Feed(
        title=title(channel.text("title")),
        entries=tuple(map(_item, _chosen(map(_dated_item, _bounded(items)), newest))),
        url=web_link(channel.text("link")),
        updated=_date(channel, "lastBuildDate", "pubDate"),
    )


def read_atom(body: bytes, *, newest: int | None = None) -> Feed:
    """Read an Atom feed; of its entries all, or the *newest* ones, the newest first.

    Raises:
        Malformed: not XML, or without ``feed``.
    """
    root = read_xml(body, "feed")
    entries = map(_dated_entry, _bounded(root.children("entry")))
    return Feed(
        title=title(root.markup_of("title")),
        entries=tuple(map(_entry, _chosen(entries, newest))),
        url=_alternate(root),
        updated=_date(root, "updated", "modified"),
    )


def read_json_feed(body: bytes, *, newest: int | None = None) -> Feed:
    """Read a JSON feed; of its entries all, or the *newest* ones, the newest first.

    Raises:
        Malformed: not JSON, without ``version`` and ``items``, or an item that is no object.
    """
    page = read_json(body)
    if not page["version"].text().startswith(_JSON_FEED):
        page["version"].refuse("a version of JSON feed")
    items = map(_dated_row, page["items"].rows())
    return Feed(
        title=title(page.label("title")),
        entries=tuple(map(_row, _chosen(items, newest))),
        url=page.link("home_page_url"),
    )


def title(markup: str) -> str:
    """Return a title, which may be HTML, as one plain line."""
    return one_line(prose(markup))


def _bounded(items: Sequence[XmlElement]) -> Sequence[XmlElement]:
    if len(items) > MOST_ROWS:
        raise Malformed(ROOT, f"at most {MOST_ROWS} entries")
    return items


def _chosen(entries: Iterable[_Dated[Element]], newest: int | None) -> list[_Dated[Element]]:
    """Return the newest entries, newest first; where one is undated, as the feed has them."""
    found = [(entry.at, entry) for entry in entries]
    dated = all(at != _EARLIEST for at, _ in found)
    if newest is not None and dated and found:
        if found[0][0] < found[-1][0]:
            found.reverse()
        found.sort(key=itemgetter(0), reverse=True)
    return [entry for _, entry in found[:newest]]


def _dated_item(item: XmlElement) -> _Dated[XmlElement]:
    # RSS 2.0's own, Dublin Core's, Atom's, and one that many misspell.
    published = _date(item, "pubDate", "date", "published", "pubdate")
    return _Dated(item, published, _date(item, "updated") or published)


def _dated_entry(entry: XmlElement) -> _Dated[XmlElement]:
    # Atom 0.3 has other names for both.
    published = _date(entry, "published", "issued")
    return _Dated(entry, published, _date(entry, "updated", "modified"))


def _date(element: XmlElement, *names: str) -> datetime | None:
    """Return the time in the first of the children called *names* that can be read."""
    for name in names:
        written = element.text(name)
        if written and (at := parse_timestamp(written)) is not None:
            return at
    return None


def _dated_row(row: JsonValue) -> _Dated[JsonValue]:
    row.pairs()
    published = row.timestamp("date_published")
    return _Dated(row, published, row.timestamp("date_modified") or published)


def _item(dated: _Dated[XmlElement]) -> FeedEntry:
    item = dated.element
    link = web_link(item.text("link"))
    name = title(item.text("title"))
    markup, summary = _texts(item, "encoded", "description")
    return FeedEntry(
        id=one_line(item.text("guid")) or f"{link or ''} {name} {item.text('pubDate')[:80]}",
        title=name,
        markup=markup,
        url=link,
        published=dated.published,
        updated=dated.updated,
        categories=_categories(item),
        summary=summary,
    )


def _entry(dated: _Dated[XmlElement]) -> FeedEntry:
    entry = dated.element
    markup, summary = _texts(entry, "content", "summary")
    return FeedEntry(
        id=one_line(entry.text("id")),
        title=title(entry.markup_of("title")),
        markup=markup,
        url=_alternate(entry),
        published=dated.published,
        updated=dated.updated,
        categories=_categories(entry),
        summary=summary,
    )


def _row(dated: _Dated[JsonValue]) -> FeedEntry:
    row, key = dated.element, dated.element.maybe("id")
    plain, summary = escape(_said(row, "content_text")), escape(_said(row, "summary"))
    markup = _said(row, "content_html") or plain
    return FeedEntry(
        id=one_line(str(key.value)) if key else "",
        title=title(escape(_said(row, "title"))),
        markup=markup or summary,
        url=row.link("url"),
        published=dated.published,
        updated=dated.updated,
        categories=row.labels("tags")[:_CATEGORIES],
        summary=summary if markup else "",
    )


def _said(row: JsonValue, key: str) -> str:
    found = row.maybe(key)
    return found.value if found is not None and isinstance(found.value, str) else ""


def _categories(entry: XmlElement) -> tuple[str, ...]:
    found = entry.children("category", "subject", "status")[:_CATEGORIES]
    texts = ((e.text(), e.attribute("term"), e.attribute("label")) for e in found)
    return tuple(name for given in texts for text in given if (name := one_line(text)))


def _texts(parent: XmlElement, longer: str, shorter: str) -> tuple[str, str]:
    """Return the text of an entry, and what it has beside it."""
    text, beside = parent.markup_of(longer), parent.markup_of(shorter)
    return (text, beside) if text else (beside, "")


def _alternate(parent: XmlElement) -> str | None:
    for link in parent.children("link"):
        if link.attribute("rel", "alternate") == "alternate":
            address = web_link(link.attribute("href"))
            if address:
                return address
    return None
