import pytest

from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import Malformed
from statustray.providers.azure import locate, parse
from tests.support.formats.recorded import FOLDER

CALM = (FOLDER / "azure" / "calm.rss").read_bytes()
POST = b'{"LastUpdatedTime": "2026-10-05T09:12:00Z", "Title": null, "Message": "m", "Status": "%s"}'


def test_a_feed_without_items_is_calm_only_from_its_own_publisher() -> None:
    start, _, rest = CALM.partition(b"<item>")
    empty = start + rest.partition(b"</item>")[2]

    assert parse(empty).level is Level.OPERATIONAL
    with pytest.raises(Malformed):
        parse(empty.replace(b"azure.status.microsoft", b"status.acme.example"))


def test_an_issue_names_its_services_and_region() -> None:
    (incident,) = parse((FOLDER / "azure" / "outage.rss").read_bytes()).incidents

    assert incident.components == ("Storage", "West Europe")


@pytest.mark.parametrize(
    ("word", "level"), [(b"Available", Level.OPERATIONAL), (b"Degraded", Level.DEGRADED)]
)
def test_the_single_post_is_read_too(word: bytes, level: Level) -> None:
    assert parse(POST % word).level is level


def test_the_feed_is_found_from_any_page() -> None:
    feed = "https://azure.status.microsoft/en-us/status/feed/"

    assert locate("https://azure.status.microsoft/de-de/status") == feed
    assert locate(feed) == feed
