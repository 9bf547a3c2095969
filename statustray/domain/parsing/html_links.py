"""What a page's HTML points to: feeds it advertises, and links to a status page.

A sign is weak evidence: a page may merely link to a vendor.  It chooses what to ask next, and only
a document whose shape is right is believed.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import Final
from urllib.parse import urljoin

from msgspec import Struct

from statustray.domain.parsing.xml_text import decoded
from statustray.domain.text.urls import host, split_address

# What pages call a feed, rightly or not.
_FEEDS: Final = frozenset(
    (
        *("application/rss+xml", "application/atom+xml", "application/rdf+xml", "text/xml"),
        *("application/xml", "application/rss", "application/atom", "text/rss+xml"),
        *("application/x-rss+xml", "application/feed+json"),
    )
)
_FEED_RELATIONS: Final = frozenset(("alternate", "feed"))
# Real pages reach several megabytes of script; marks and links come well before.
_CHARACTERS: Final = 1_000_000
_LINKS: Final = 3
_PHONE_ICONS: Final = frozenset({"apple-touch-icon", "apple-touch-icon-precomposed"})
_TAB_ICONS: Final = frozenset({"icon"})
# Patterns, not html.parser: that one needs quadratic time on crafted pages.  Quoted values may hold
# ">"; as nothing within a tag may hold "<", every character is looked at once.
_TAG: Final = re.compile(
    r"""<(a|link|base)\s((?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+(?=>)|[^<>]*+)>""", re.IGNORECASE
)
_ATTRIBUTE: Final = re.compile(
    r"""(?<![\w-])(href|type|rel)\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""",
    re.IGNORECASE,
)
# A made-up scheme of feed readers, before the true one.
_FEED_SCHEME: Final = re.compile(r"^feed:(?=https?:|//)", re.IGNORECASE)
_LONGEST_TAG: Final = 4_000


class HtmlLinks(Struct, frozen=True):
    """``text`` is the HTML as text, ``feeds`` and ``links`` are absolute addresses."""

    text: str = ""
    feeds: tuple[str, ...] = ()
    links: tuple[str, ...] = ()

    def marked(self, marks: tuple[str, ...]) -> bool:
        """Whether the page holds one of *marks* (in lower case)."""
        lower = self.text.lower() if marks else ""
        return any(mark in lower for mark in marks)


def read_links(url: str, body: bytes) -> HtmlLinks:
    """Read the signs of the page at *url*; whatever is broken in it is passed over."""
    text = _text(body)
    base, tags = _tags(url, text)
    feeds = _addresses(base, (a for tag, a in tags if tag != "base" and _is_feed(a)))
    links = [a for a in _addresses(base, (a for tag, a in tags if tag == "a")) if "status" in a]
    return HtmlLinks(text, tuple(feeds), tuple(sorted(links, key=_farther)[:_LINKS]))


def read_icons(url: str, body: bytes) -> tuple[str, ...]:
    """Return the addresses of the icons of the page at *url*, the largest kind first."""
    base, tags = _tags(url, _text(body))
    for_phones = (a for tag, a in tags if tag == "link" and _is_icon(a, _PHONE_ICONS))
    for_tabs = (a for tag, a in tags if tag == "link" and _is_icon(a, _TAB_ICONS))
    return tuple(_addresses(base, iter((*for_phones, *for_tabs))))


def _text(body: bytes) -> str:
    return decoded(body[: 4 * _CHARACTERS])[:_CHARACTERS]


def _tags(url: str, text: str) -> tuple[str, list[tuple[str, dict[str, str]]]]:
    """Return what relative addresses refer to, and the tags in *text* with their attributes."""
    found = (m for m in _TAG.finditer(text) if len(m[2]) <= _LONGEST_TAG)
    tags = [(m[1].lower(), _attributes(m[2])) for m in found]
    return _base(url, (a for tag, a in tags if tag == "base")), tags


def _is_icon(tag: dict[str, str], kinds: frozenset[str]) -> bool:
    return bool(kinds & set(tag.get("rel", "").lower().split()))


def _base(url: str, tags: Iterator[dict[str, str]]) -> str:
    """Return what relative addresses of the page refer to: its first ``base`` with an address."""
    return next((a for tag in tags if tag.get("href") and (a := _absolute(url, tag["href"]))), url)


def _is_feed(tag: dict[str, str]) -> bool:
    kind = tag.get("type", "").partition(";")[0].strip().lower()
    relations = tag.get("rel", "alternate").lower().split()
    return kind in _FEEDS | ({""} if "feed" in relations else set()) and not (
        _FEED_RELATIONS.isdisjoint(relations)
    )


def _attributes(text: str) -> dict[str, str]:
    """Return the attributes, of one given twice the first, as browsers do."""
    found = reversed(list(_ATTRIBUTE.finditer(text)))
    return {m[1].lower(): unescape(m[2] or m[3] or m[4] or "").strip() for m in found}


def _addresses(url: str, tags: Iterator[dict[str, str]]) -> list[str]:
    """Return the distinct web addresses that *tags* of the page at *url* refer to."""
    found = (_absolute(url, tag["href"]) for tag in tags if tag.get("href"))
    return list(dict.fromkeys(address for address in found if address))


def _absolute(url: str, href: str) -> str | None:
    try:
        address = urljoin(url, _FEED_SCHEME.sub("", href)).split("#", 1)[0]
    except ValueError:
        return None
    return address if split_address(address) else None


def _farther(link: str) -> tuple[bool, int]:
    """Order links: a host named for status first, and a page before an article about status."""
    return ("status" not in host(link), len(link))
