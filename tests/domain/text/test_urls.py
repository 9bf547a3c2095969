import pytest

from statustray.domain.text.urls import (
    about_status,
    at_root,
    private,
    starts,
    status_host,
    under,
)


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("status.acme.example", ("https://status.acme.example",)),
        ("HTTPS://Status.Acme.Example/Team/?a=1#b", ("https://status.acme.example/Team",)),
        ("http://acme.example:8080/status/", ("http://acme.example:8080/status",)),
        (" acme.example/status/team ", ("https://acme.example/status/team",)),
        ("kuma.lan:3001", ("https://kuma.lan:3001", "http://kuma.lan:3001")),
        (
            "192.168.1.5/status/home",
            ("https://192.168.1.5/status/home", "http://192.168.1.5/status/home"),
        ),
        ("https://192.168.1.5", ("https://192.168.1.5",)),
        ("ftp://acme.example", ()),
        ("javascript://acme.example", ()),
        ("https://user:secret@acme.example", ()),
        ("https://", ()),
        ("https://[::1", ()),
        ("two words", ()),
        ("", ()),
    ],
)
def test_what_people_type_becomes_an_address(text: str, addresses: tuple[str, ...]) -> None:
    assert starts(text) == addresses


@pytest.mark.parametrize(
    ("url", "place", "there"),
    [
        ("https://acme.statuspage.io", "statuspage.io", True),
        ("https://statuspage.io/x", "statuspage.io", True),
        ("https://notstatuspage.io", "statuspage.io", False),
        ("https://statuspage.io.evil.example", "statuspage.io", False),
        ("https://www.apple.com/support/systemstatus/", "www.apple.com/support/systemstatus", True),
        (
            "https://www.apple.com/support/systemstatusx",
            "www.apple.com/support/systemstatus",
            False,
        ),
        ("https://www.apple.com/", "www.apple.com/support/systemstatus", False),
    ],
)
def test_hosts_are_compared_by_whole_labels(url: str, place: str, there: bool) -> None:  # noqa: FBT001 - a table's column
    assert under(url, place) is there


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost",
        "http://10.0.0.3",
        "http://[fe80::1]",
        "http://nas",
        "http://kuma.home.arpa",
    ],
)
def test_addresses_of_ones_own_network_are_told_apart(url: str) -> None:
    assert private(url)


@pytest.mark.parametrize(
    "url", ["https://acme.example", "https://9.9.9.9", "https://local.example"]
)
def test_public_addresses_are_no_private_ones(url: str) -> None:
    assert not private(url)


def test_a_page_may_say_by_its_address_that_it_is_about_status() -> None:
    assert about_status("https://acme-status.example")
    assert about_status("https://acme.example/status/team")
    assert about_status("https://uptime.acme.example")
    assert not about_status("https://acme.example/blog")
    assert not about_status("https://health.acme.example/lifetime")


def test_the_usual_host_of_a_status_page_follows_from_a_home_page() -> None:
    assert status_host("https://www.acme.example/de") == "https://status.acme.example"
    assert status_host("https://status.acme.example") is None
    assert status_host("http://192.168.1.5") is None


def test_a_document_at_the_root_is_found_from_anywhere_and_from_itself() -> None:
    locate = at_root("/api/now?full=1")

    assert locate("https://acme.example/en/page") == "https://acme.example/api/now?full=1"
    assert locate(locate("https://acme.example")) == "https://acme.example/api/now?full=1"
