import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.domain.parsing.html_links import read_icons, read_links
from tests.support.effort import is_linear

HOME = "https://acme.example/en/"
PAGE = b"""
<link rel="alternate" type="application/rss+xml" href="/history.rss">
<LINK TYPE='application/atom+xml' REL=alternate HREF='https://feeds.example/a?x=1&amp;y=2'>
<link rel=stylesheet href=/style.css>
<a href="https://chat.example/acme/status/123456789012345">a post about status</a>
<a class="foot" href="https://status.acme.example/">System status</a>
<a href="../health/status#now">here</a>
<a href="javascript:status()">no</a><a href="http://[::1/status">broken</a>
<script src="https://cdn.example/StatusPageId.js"></script>
"""


def test_feeds_and_links_to_a_status_page_are_found() -> None:
    signs = read_links(HOME, PAGE)

    assert signs.feeds == ("https://acme.example/history.rss", "https://feeds.example/a?x=1&y=2")
    assert signs.links == (
        "https://status.acme.example/",
        "https://acme.example/health/status",
        "https://chat.example/acme/status/123456789012345",
    )


@pytest.mark.parametrize(
    "link",
    [
        '<link rel="alternate" type="application/rss+xml; charset=utf-8" href="/f">',
        '<link type="Application/Atom+XML" href="/f">',
        '<link rel="alternate" type="application/rdf+xml" href="/f"/>',
        '<link rel="alternate" type="application/rss+xml" title="Acme > status" href="/f">',
        "<link rel='alternate' title='1 > 0' type='application/rss+xml' href='/f'>",
        "<link rel=alternate title=it's type=application/rss+xml href=/f>",
        '<link rel="home ALTERNATE" type="application/rss+xml" href="https://acme.example/f#x">',
        '<base href="/"><link type="application/rss+xml" href="f">',
        '<base target=x><base href="https://acme.example/"><link type=application/rss+xml href=f>',
        '<link type="application/rss+xml" href="/f" href="/other">',
        '<link data-href="/other" type="application/rss+xml" href="/f">',
        '<link rel="alternate" type="text/xml" href="/f">',
        '<link rel="alternate" type="application/x-rss+xml" href="/f">',
        '<link rel="alternate" type="application/feed+json" href="/f">',
        '<link rel="feed" href="/f">',
        '<link type="application/rss+xml" href="feed://acme.example/f">',
        '<link rel="alternate" type="application/rss" href="/f">',
        '<link rel="feed" type="application/atom+xml" href="/f">',
        '<link type="application/rss+xml" href="feed:https://acme.example/f">',
        '<a type="application/rss+xml" href="/f">RSS</a>',
    ],
)
def test_a_feed_is_found_however_its_link_is_written(link: str) -> None:
    assert read_links(HOME, link.encode()).feeds == ("https://acme.example/f",)


@pytest.mark.parametrize(
    "link",
    [
        '<link rel="stylesheet" type="text/css" href="/f">',
        '<link rel="self" type="application/rss+xml" href="/f">',
        '<link rel="alternate" href="/f">',
        '<link rel="feed" type="text/html" href="/f">',
        '<a type="application/pdf" href="/f">report</a>',
        '<link type="application/rss+xml">',
        '<base href="javascript:x"><link type="application/rss+xml" href="data:x">',
    ],
)
def test_what_is_no_feed_is_none(link: str) -> None:
    assert read_links(HOME, link.encode()).feeds == ()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "latin-1"])
def test_a_page_is_read_in_its_encoding(encoding: str) -> None:
    page = '<link type="application/rss+xml" href="/f">'.encode(encoding)

    assert read_links(HOME, page).feeds == ("https://acme.example/f",)


def test_marks_are_found_in_any_case() -> None:
    signs = read_links(HOME, PAGE)

    assert signs.marked(("statuspageid",))
    assert not signs.marked(("kuma",))
    assert not signs.marked(())


@given(st.binary(max_size=400))
def test_broken_pages_lead_nowhere_but_to_the_web(body: bytes) -> None:
    feeds = read_links(HOME, body).feeds

    assert all(feed.startswith(("http://", "https://")) for feed in feeds)


@pytest.mark.parametrize(
    "piece",
    [b"<a ", b"<a href=", b"<link href='", b"<!--", b"href ", b'<a "', b"<a 'x'"],
)
def test_crafted_pages_take_no_long_time(piece: bytes) -> None:
    page = piece * (1_000_000 // len(piece))

    assert is_linear(lambda: read_links(HOME, page))


def test_icons_are_found_the_largest_kind_first() -> None:
    page = b"""
    <base href="https://acme.example/assets/">
    <link rel="shortcut icon" href="small.ico"><LINK REL=ICON HREF='/tab.png'>
    <link rel="apple-touch-icon" sizes="180x180" href="phone.png">
    <link rel="stylesheet" href="icon.css"><link rel="icon" href="data:image/png;base64,AAAA">
    """

    assert read_icons(HOME, page) == (
        "https://acme.example/assets/phone.png",
        "https://acme.example/assets/small.ico",
        "https://acme.example/tab.png",
    )
