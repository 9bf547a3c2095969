import pytest

from statustray.domain.model.level import Level
from statustray.providers.upptime import find, locate, parse

RAW = "https://raw.githubusercontent.com/acme/pulse/HEAD/history/summary.json"


@pytest.mark.parametrize(
    "page",
    [
        "https://github.com/acme/pulse",
        "https://github.com/acme/pulse/tree/master/history",
        "https://acme.github.io/pulse/",
        RAW,
    ],
)
def test_the_repository_is_told_by_the_address(page: str) -> None:
    assert locate(page) == RAW


def test_the_repository_is_told_by_the_page() -> None:
    html = "<!-- Upptime --> fetch('https://raw.githubusercontent.com/acme/pulse/master/x.json')"

    assert find("https://status.acme.example", html) == RAW
    assert find("https://status.acme.example", html.replace("Upptime", "")) is None


def test_all_down_is_major_and_none_listed_tells_nothing() -> None:
    down = b'[{"slug": "a", "status": "down"}, {"slug": "b", "status": "down"}]'

    assert parse(down).level is Level.MAJOR_OUTAGE
    assert parse(b"[]").level is Level.UNKNOWN
