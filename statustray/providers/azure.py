"""Microsoft Azure: the feed of its status page, or its single post.

Format:  GET /en-us/status/feed/ (RSS) on azure.status.microsoft, or
         https://status.cloud.microsoft/api/posts/azure (JSON).
Source:  recorded answers; items were only seen in models.
Scale:   an item that is not over is trouble, none is calm; the post's "Status".
Quirks:  the channel's date is rewritten every minute.  Health advisories are announcements.
"""

import re

from msgspec.structs import replace

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Incident, Maintenance, Report, Update
from statustray.domain.model.level import Level
from statustray.domain.parsing.feed import Feed, FeedEntry, read_rss
from statustray.domain.parsing.json_reader import ROOT, Malformed
from statustray.domain.parsing.xml_text import is_xml
from statustray.domain.text.plain_text import prose
from statustray.domain.text.urls import root, under
from statustray.providers.families.feeds.statement import State, statement
from statustray.providers.families.microsoft_posts import read_posts
from statustray.providers.families.reports import of_list

_SITE = "azure.status.microsoft"
_FEED = "/en-us/status/feed/"
_OVER = re.compile(r"^\W*(?:resolved|mitigated)\b|[\[(](?:resolved|mitigated)[\])]", re.IGNORECASE)
_ADVISORY = "health advisory"


def parse(body: bytes) -> Report:
    """Read the feed or the post.

    Raises:
        Malformed: neither, or a feed of somebody else.
    """
    return _report(read_rss(body)) if is_xml(body) else read_posts(body)


def _report(feed: Feed) -> Report:
    if feed.url is None or not under(feed.url, _SITE) or feed.updated is None:
        raise Malformed(ROOT, "the dated feed of Azure")
    stated = [(entry, statement(entry).state) for entry in feed.entries if not _is_over(entry)]
    open_ones = (_incident(e) for e, state in stated if state in (State.OPEN, State.UNCLEAR))
    works = (
        Maintenance(entry.title, active=state is State.RUNNING, announced_at=entry.published)
        for entry, state in stated
        if state in (State.PLANNED, State.RUNNING)
    )
    report = of_list(Level.OPERATIONAL, open_ones, works)
    return replace(report, url=feed.url, as_of=feed.updated)


def _is_over(entry: FeedEntry) -> bool:
    return bool(_OVER.search(entry.title)) or entry.title.lower().startswith(_ADVISORY)


def _incident(entry: FeedEntry) -> Incident:
    """Read "Service Issue - <services> - <region>"."""
    return Incident(
        title=entry.title,
        level=Level.DEGRADED,
        started_at=entry.published,
        url=entry.url,
        updates=(Update(entry.published, prose(entry.markup)),),
        components=tuple(entry.title.split(" - ")[1:]),
    )


def locate(page: str) -> str:
    """Return the feed's address, or the post's where that was given."""
    return page if "/api/posts/" in page or page.endswith("/feed/") else root(page) + _FEED


PROVIDER = Provider(
    id="azure",
    name="Microsoft Azure",
    path=_FEED,
    parse=parse,
    locate=locate,
    hosts=(_SITE, "status.azure.com", "status.cloud.microsoft/api/posts/azure"),
)
