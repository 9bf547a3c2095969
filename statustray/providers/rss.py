"""Any RSS feed that holds a history of incidents.

Format:  the page's address is the feed's own.
Source:  https://www.rssboard.org/rss-specification
Scale:   none: an entry that is not over by its own words is an incident, see ``incident_feed``.
"""

from statustray.domain.model.provider import Provider
from statustray.domain.model.report import Report
from statustray.domain.parsing.feed import read_rss
from statustray.providers.families.incident_feed import report


def parse(body: bytes) -> Report:
    """Read a feed.

    Raises:
        Malformed: not an RSS feed.
    """
    return report(read_rss(body))


PROVIDER = Provider(id="rss", name="RSS feed", path="", parse=parse)
