from datetime import UTC, datetime

import pytest

from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import Malformed
from statustray.providers.microsoft365 import locate, parse

FEED = (
    "<rss><channel><item><title>Admin centre</title><description>&lt;p&gt;Text&lt;/p&gt;"
    "</description><pubDate>Mon, 05 Oct 2026 09:00:00 Z</pubDate>{}</item></channel></rss>"
)


@pytest.mark.parametrize(
    ("word", "level"),
    [
        ("Available", Level.OPERATIONAL),
        ("Down", Level.MAJOR_OUTAGE),
        ("On fire", Level.UNKNOWN),
        ("", Level.UNKNOWN),
    ],
)
def test_a_feeds_items_carry_a_status_of_their_own(word: str, level: Level) -> None:
    assert parse(FEED.format(f"<status>{word}</status>").encode()).level is level


def test_a_feed_of_somebody_else_is_refused() -> None:
    with pytest.raises(Malformed):
        parse(FEED.format("").encode())


def test_a_feed_without_items_tells_nothing() -> None:
    assert parse(b"<rss><channel></channel></rss>").level is Level.UNKNOWN


@pytest.mark.parametrize("date", ["lastBuildDate", "pubDate"])
def test_a_feed_says_when_it_was_written_and_where_its_page_is(date: str) -> None:
    head = f"<link>https://a.example</link><{date}>Mon, 05 Oct 2026 09:00:00 Z</{date}>"

    report = parse(f"<rss><channel>{head}</channel></rss>".encode())

    assert report.url == "https://a.example"
    assert report.as_of == datetime(2026, 10, 5, 9, tzinfo=UTC)


def test_one_of_the_other_posts_may_be_chosen() -> None:
    other = "https://status.cloud.microsoft/api/feed/mac"

    assert locate(other) == other
    assert locate("https://status.cloud.microsoft/m365").endswith("/api/posts/m365Consumer")
