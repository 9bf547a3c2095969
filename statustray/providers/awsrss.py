"""Amazon Web Services' RSS feeds: everything, or one service in one region.

Format:  GET /rss/all.rss, /rss/<service>-<region>.rss
Source:  recorded feeds of https://status.aws.amazon.com/
Scale:   the words before the title's first colon.
Quirks:  one incident makes several items, the same guid but for the time behind "_"; the newest
         decides.  A feed without items is calm.  Regional feeds may be in the local language.
"""

import re
from collections.abc import Iterable

from statustray.domain.model.level import Level, worst
from statustray.domain.model.provider import Provider
from statustray.domain.model.report import Component, Incident, Report, Update
from statustray.domain.parsing.feed import FeedEntry, read_rss
from statustray.domain.parsing.json_reader import ROOT, Malformed
from statustray.domain.text.plain_text import prose
from statustray.domain.text.urls import root, under

_LEVEL = {
    "service is operating normally": Level.OPERATIONAL,
    "resolved": Level.OPERATIONAL,
    "informational message": Level.DEGRADED,
    "performance issues": Level.DEGRADED,
    "service degradation": Level.DEGRADED,
    "service disruption": Level.PARTIAL_OUTAGE,
    "service impact": Level.PARTIAL_OUTAGE,
}
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
    newest = _newest(feed.entries)
    return Report(
        level=worst((Level.OPERATIONAL, *(_level(entry) for entry in newest.values()))),
        components=tuple(Component(place, _level(entry)) for place, entry in newest.items()),
        incidents=tuple(_incident(p, e) for p, e in newest.items() if _level(e).trouble),
        url=feed.url,
        as_of=feed.updated,
    )


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
    """Return the level that the title says; words we do not know are trouble all the same."""
    words = _WORDS.match(entry.title)
    return _LEVEL.get(words[1].strip().lower(), Level.DEGRADED) if words else Level.DEGRADED


def _incident(place: str, entry: FeedEntry) -> Incident:
    return Incident(
        title=entry.title,
        level=_level(entry),
        updated_at=entry.published,
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
