"""Pages made with Site24x7 StatusIQ, by their feed of components.

Format:  GET /rss; one item a component, titled "<name> - <status>".
Source:  recorded feeds.
Scale:   Operational, Informational < Degraded Performance < Partial Outage < Major Outage, and
         Under Maintenance.
Quirks:  names hold " - " too: the last one counts.  A feed without items (switched off) attests
         nothing.
"""

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Report
from statustray.domain.model.level import Level, worst
from statustray.domain.parsing.feed import FeedEntry, read_rss
from statustray.domain.parsing.json_reader import ROOT, Malformed, plain_word

_LEVEL = {
    "operational": Level.OPERATIONAL,
    "undermaintenance": Level.MAINTENANCE,
    "informational": Level.OPERATIONAL,  # news, no trouble
    "degradedperformance": Level.DEGRADED,
    "partialoutage": Level.PARTIAL_OUTAGE,
    "majoroutage": Level.MAJOR_OUTAGE,
}


def parse(body: bytes) -> Report:
    """Read a feed of components.

    Raises:
        Malformed: not an RSS feed, or one in which no title ends with a status.
    """
    feed = read_rss(body)
    parts = tuple(_component(entry) for entry in feed.entries)
    if parts and all(part.level is Level.UNKNOWN for part in parts):
        raise Malformed(ROOT, "titles that end with a status")
    return Report(
        level=worst(part.level for part in parts),
        components=parts,
        url=feed.url,
        as_of=feed.updated,
    )


def _component(entry: FeedEntry) -> Component:
    name, _, status = entry.title.rpartition(" - ")
    return Component(name or entry.title, _LEVEL.get(plain_word(status), Level.UNKNOWN))


PROVIDER = Provider(
    id="site24x7",
    name="Site24x7 StatusIQ",
    path="/rss",
    parse=parse,
    hosts=("site24x7.com", "site24x7.eu"),
    marks=("enc_statuspage_id",),
)
