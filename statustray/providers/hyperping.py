"""Pages made with Hyperping, by the feed that a page advertises; no public JSON is known.

Format:  the page's address is the feed's own (RSS).
Source:  no recorded page.
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


PROVIDER = Provider(
    id="hyperping",
    name="Hyperping",
    path="",
    parse=parse,
    provisional=True,
    hosts=("hyperping.io",),
    marks=("hyperping",),
)
