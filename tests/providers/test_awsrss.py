import pytest

from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import Malformed
from statustray.providers.awsrss import locate, parse


def item(title: str, at: str, guid: str = "#ec2-eu-west-1_1") -> str:
    return f"<item><title>{title}</title><pubDate>{at}</pubDate><guid>{guid}</guid></item>"


def feed(*items: str, link: str = "https://status.aws.amazon.com/") -> bytes:
    return f"<rss><channel><link>{link}</link>{''.join(items)}</channel></rss>".encode()


OLD, NEW = "Mon, 05 Oct 2026 01:10:00 PDT", "Mon, 05 Oct 2026 02:10:00 PDT"


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("Service is operating normally: x", Level.OPERATIONAL),
        ("[RESOLVED] Service disruption: x", Level.OPERATIONAL),
        ("Resolved: Service disruption: x", Level.OPERATIONAL),
        ("Informational message: x", Level.OPERATIONAL),
        ("Informational message: increased error rates", Level.DEGRADED),
        ("Performance issues: x", Level.DEGRADED),
        ("Service degradation: x", Level.DEGRADED),
        ("Service disruption: x", Level.PARTIAL_OUTAGE),
        ("Service impact: x", Level.PARTIAL_OUTAGE),
        ("Service on fire: x", Level.UNKNOWN),
        ("", Level.UNKNOWN),
    ],
)
def test_the_words_before_the_colon_are_the_state(title: str, level: Level) -> None:
    assert parse(feed(item(title, NEW))).level is level


def test_the_newest_item_of_an_incident_decides() -> None:
    trouble, over = item("Service impact: x", OLD, "#a_1"), item("Resolved: x", NEW, "#a_2")
    again = item("Service impact: x", NEW, "#a_2")

    assert parse(feed(trouble, over)).level is Level.OPERATIONAL
    assert parse(feed(over, trouble)).level is Level.OPERATIONAL
    assert parse(feed(item("Resolved: x", OLD, "#a_1"), again)).level is Level.PARTIAL_OUTAGE


def test_a_feed_without_items_is_calm_only_from_its_own_publisher() -> None:
    assert parse(feed()).level is Level.OPERATIONAL
    with pytest.raises(Malformed):
        parse(feed(link="https://status.acme.example/"))


def test_a_region_has_its_own_feed() -> None:
    region = "https://status.aws.amazon.com/rss/ec2-eu-west-1.rss"

    assert locate(region) == region
    assert locate("https://status.aws.amazon.com") == "https://status.aws.amazon.com/rss/all.rss"
