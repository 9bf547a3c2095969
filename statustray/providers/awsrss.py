"""Amazon Web Services' RSS feeds: everything, or one service in one region.

Format:  GET /rss/all.rss, /rss/<service>-<region>.rss
Source:  recorded feeds of https://status.aws.amazon.com/
Scale:   the words before the title's first colon.
Quirks:  one incident makes several items, the same guid but for the time behind "_"; the newest
         decides.  A feed without items is calm.  Regional feeds may be in the local language.
"""

import re
from collections.abc import Iterable

from msgspec.structs import replace

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Incident, Report, Update
from statustray.domain.model.level import Level
from statustray.domain.parsing.feed import FeedEntry, read_rss
from statustray.domain.parsing.json_reader import ROOT, Malformed
from statustray.domain.text.plain_text import prose
from statustray.domain.text.urls import root, under
from statustray.providers.families.feeds.sentences import speaks_of_trouble
from statustray.providers.families.reports import news_count_until, of_list

_LEVEL = {
    "service is operating normally": Level.OPERATIONAL,
    "resolved": Level.OPERATIONAL,
    "performance issues": Level.DEGRADED,
    "service degradation": Level.DEGRADED,
    "service disruption": Level.PARTIAL_OUTAGE,
    "service impact": Level.PARTIAL_OUTAGE,
}
_INFORMATION = "informational message"
_WORDS = re.compile(r"\[?([A-Za-z ]{1,40})[\]:]")
_TIME = re.compile(r"_\d{1,12}$")


def parse(body: bytes) -> Report:
    """Read a feed.

    Raises:
        Malformed: not an RSS feed of Amazon Web Services.
    """
    feed = read_rss(body)
    if feed.url is None or not under(feed.url, "aws.amazon.com"):
        raise Malformed(ROOT, "a feed of Amazon Web Services")
    # What the feed still lists without an end goes on, however long ago it began.
    newest = _newest(replace(e, updated=feed.updated or e.published) for e in feed.entries)
    report = of_list(
        Level.OPERATIONAL,
        (_incident(p, e) for p, e in newest.items() if _level(e) is not Level.OPERATIONAL),
        components=(_component(place, entry) for place, entry in newest.items()),
    )
    return replace(report, url=feed.url, as_of=feed.updated)


def _newest(entries: Iterable[FeedEntry]) -> dict[str, FeedEntry]:
    """Return the newest entry of each service and region; undated ones stand as listed."""
    found: dict[str, FeedEntry] = {}
    for entry in entries:
        place = _TIME.sub("", entry.id.rpartition("#")[2]) or entry.title
        known = found.get(place)
        if known is None or _later(entry, known):
            found[place] = entry
    return found


def _later(entry: FeedEntry, known: FeedEntry) -> bool:
    return bool(entry.published and known.published and entry.published > known.published)


def _level(entry: FeedEntry) -> Level:
    """Return the level that the title says.

    Words that nobody knows, and information, are trouble where they speak of trouble.
    """
    words = _WORDS.match(entry.title)
    said = words[1].strip().lower() if words else ""
    if said in _LEVEL:
        return _LEVEL[said]
    if speaks_of_trouble(f"{entry.title}. {prose(entry.markup)}"):
        return Level.DEGRADED
    return Level.OPERATIONAL if said == _INFORMATION else Level.UNKNOWN


def _component(place: str, entry: FeedEntry) -> Component:
    level = _level(entry)
    until = news_count_until(_incident(place, entry)) if level.trouble else None
    return Component(place, level, good_until=until)


def _incident(place: str, entry: FeedEntry) -> Incident:
    return Incident(
        title=entry.title,
        level=_level(entry),
        started_at=entry.published,
        updated_at=entry.updated,
        url=entry.url,
        updates=(Update(entry.published, prose(entry.markup)),),
        components=(place,),
    )


def locate(page: str) -> str:
    """Return the feed's address; the page itself has one for everything."""
    return page if page.endswith(".rss") else root(page) + "/rss/all.rss"


PROVIDER = Provider(
    id="awsrss",
    name="Amazon Web Services, RSS",
    path="/rss/all.rss",
    parse=parse,
    locate=locate,
    hosts=("status.aws.amazon.com",),
)
