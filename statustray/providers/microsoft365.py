"""Microsoft 365 for everybody, and the public posts about its admin centres.

Format:  GET /api/posts/m365Consumer (JSON); /api/posts/mac, /api/posts/ppac and the RSS feeds
         /api/feed/mac, /api/feed/ppac are read too.
Source:  https://status.cloud.microsoft/ (the requests its own page makes)
Scale:   the words of Microsoft's service health; one that nobody knows is shown as it stands.
Quirks:  a feed always holds one standing notice, with a "status" of its own beside RSS.
"""

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Incident, Report, Update
from statustray.domain.model.level import Level, worst
from statustray.domain.parsing.json_reader import MOST_ROWS, ROOT, Malformed, web_link
from statustray.domain.parsing.xml_reader import XmlElement, read_xml
from statustray.domain.parsing.xml_text import is_xml
from statustray.domain.text.plain_text import one_line, prose
from statustray.domain.text.timestamps import parse_timestamp
from statustray.domain.text.urls import root
from statustray.providers.families.microsoft_posts import post_level, read_posts

_API = "/api/"
_CONSUMER = "/api/posts/m365Consumer"


def parse(body: bytes) -> Report:
    """Read posts or a feed of them.

    Raises:
        Malformed: neither, or a feed whose items have no ``status``.
    """
    return _feed(body) if is_xml(body) else read_posts(body)


def _feed(body: bytes) -> Report:
    channel = read_xml(body, "rss").child("channel")
    items = channel.children("item") if channel is not None else []
    if channel is None or len(items) > MOST_ROWS or any(i.child("status") is None for i in items):
        raise Malformed(ROOT, "a channel of items with a status each")
    built, published = (parse_timestamp(channel.text(n)) for n in ("lastBuildDate", "pubDate"))
    return Report(
        level=worst(_level(item) for item in items),
        incidents=tuple(_incident(i) for i in items if _level(i) is not Level.OPERATIONAL),
        url=web_link(channel.text("link")),
        as_of=built or published,
    )


def _level(item: XmlElement) -> Level:
    return post_level(one_line(item.text("status")))


def _incident(item: XmlElement) -> Incident:
    at = parse_timestamp(item.text("pubDate"))
    return Incident(
        title=one_line(item.text("title")),
        level=_level(item),
        updated_at=at,
        updates=(Update(at, prose(item.text("description"))),),
    )


def locate(page: str) -> str:
    """Return the address of the posts for everybody, or the one that was given."""
    return page if _API in page else root(page) + _CONSUMER


PROVIDER = Provider(
    id="microsoft365",
    name="Microsoft 365",
    path=_CONSUMER,
    parse=parse,
    locate=locate,
    hosts=("status.cloud.microsoft",),
)
