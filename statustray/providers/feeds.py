"""Any feed that holds a history of incidents: RSS 0.9x to 2.0, Atom, and JSON feed.

Format:  the page's address is the feed's own.
Source:  https://www.rssboard.org/rss-specification, https://web.resource.org/rss/1.0/spec,
         RFC 4287, https://www.jsonfeed.org/version/1.1/
Scale:   none: what each entry says is read from its labels and sentences, see ``families.feeds``.
"""

from typing import Final

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Report
from statustray.domain.parsing.feed import read_atom, read_json_feed, read_rss
from statustray.providers.families.feeds.report import report

# Entries behind these are history, whatever they say; some feeds hold thousands.
_NEWEST: Final = 200


def parse_rss(body: bytes) -> Report:
    """Read an RSS feed.

    Raises:
        Malformed: not an RSS feed.
    """
    return report(read_rss(body, newest=_NEWEST))


def parse_atom(body: bytes) -> Report:
    """Read an Atom feed.

    Raises:
        Malformed: not an Atom feed.
    """
    return report(read_atom(body, newest=_NEWEST))


def parse_json(body: bytes) -> Report:
    """Read a JSON feed.

    Raises:
        Malformed: not a JSON feed.
    """
    return report(read_json_feed(body, newest=_NEWEST))


RSS = Provider(id="rss", name="RSS feed", path="", parse=parse_rss)
ATOM = Provider(id="atom", name="Atom feed", path="", parse=parse_atom)
JSON = Provider(id="jsonfeed", name="JSON feed", path="", parse=parse_json)
