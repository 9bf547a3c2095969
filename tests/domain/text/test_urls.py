import re

import pytest
from hypothesis import given
from hypothesis import strategies as some

from statustray.domain.text import urls
from statustray.domain.text.urls import (
    PROBED,
    WEB,
    AddressFault,
    about_status,
    address_fault,
    at_root,
    origin,
    private,
    starts,
    status_host,
    under,
    without_sign_in,
)

USUAL = re.compile(r"[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,3}(?:/[\w./~?=&#+-]*)?", re.ASCII)


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


@pytest.mark.parametrize(
    "text",
    [
        "https://acme.example",
        "http://acme.example:8080/a?b=c#d",
        "https://acme.example./",
        "https://münchen.example/",
        "https://[::1]:8443/",
        "https://acme.example/@team",
        "https://acme.example/?to=a@b.example",
        "tcp://nas:445",
        "tls://[fe80::1]:853",
        "dns://acme.example",
        "HTTPS://Acme.Example",
        "https://my_host.lan/",
    ],
)
def test_usable_addresses_have_no_fault(text: str) -> None:
    assert address_fault(text, PROBED) is None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", AddressFault.SCHEME),
        ("acme.example", AddressFault.SCHEME),
        ("ftp://acme.example", AddressFault.SCHEME),
        ("https:/acme.example", AddressFault.SCHEME),
        ("https://", AddressFault.HOST),
        ("https:///path", AddressFault.HOST),
        ("https://a..example", AddressFault.HOST),
        ("https://.acme.example", AddressFault.HOST),
        (f"https://{'x' * 64}.example", AddressFault.HOST),
        (f"https://{'x.' * 127}example", AddressFault.HOST),
        ("https://[::1", AddressFault.HOST),
        ("https://[acme]", AddressFault.HOST),
        ("https://acme.example\\@evil.example", AddressFault.HOST),
        ("https://ac<me.example", AddressFault.HOST),
        ("https://acme.example:0", AddressFault.PORT),
        ("https://acme.example:65536", AddressFault.PORT),
        ("https://acme.example:http", AddressFault.PORT),
        ("tcp://nas", AddressFault.NO_PORT),
        ("tls://nas", AddressFault.NO_PORT),
        ("https://acme example", AddressFault.SPACE),
        ("https://acme.example/\u202e", AddressFault.SPACE),
        ("https://acme.example/\x00", AddressFault.SPACE),
        ("https://me@acme.example", AddressFault.PASSWORD),
        ("https://me:word@acme.example", AddressFault.PASSWORD),
        (f"https://acme.example/{'x' * 9000}", AddressFault.LENGTH),
    ],
)
def test_what_is_wrong_with_an_address_is_told(text: str, fault: AddressFault) -> None:
    assert address_fault(text, PROBED) is fault


def test_a_sign_in_is_fine_where_it_is_expected() -> None:
    assert address_fault("http://me:word@proxy.example:3128", WEB, sign_in=True) is None


def test_sign_ins_are_removed_from_a_text_of_addresses() -> None:
    text = "http://me:word@proxy.example:3128 and https://acme.example/@team"

    assert without_sign_in(text) == "http://proxy.example:3128 and https://acme.example/@team"


@pytest.mark.parametrize("text", ["", "no address", "https://", "tcp://public.example:443"])
def test_what_is_no_private_place_does_not_count_as_one(text: str) -> None:
    assert not private(text)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://Status.Acme.Example./a?b#c", "https://status.acme.example"),
        ("https://status.acme.example:443", "https://status.acme.example"),
        ("http://status.acme.example:443", "http://status.acme.example:443"),
        ("http://[::1]:8080/", "http://[::1]:8080"),
        ("http://[2001:DB8:0:0::1]/", "http://[2001:db8::1]"),
        ("https://MÜNCHEN.example", "https://xn--mnchen-3ya.example"),
        ("https://xn--mnchen-3ya.example", "https://xn--mnchen-3ya.example"),
        ("https://straße.example", "https://xn--strae-oqa.example"),  # not strasse.example
        ("https://acme。example", "https://acme.example"),
        ("https://💩.example", "https://xn--ls8h.example"),
        ("tcp://status.acme.example:443", None),
        ("https://me@status.acme.example", None),
        ("", None),
    ],
)
def test_an_origin_has_one_form(url: str, expected: str | None) -> None:
    assert origin(url) == expected


@given(rest=some.from_regex(USUAL, fullmatch=True))
def test_the_full_rules_find_no_fault_in_a_usual_address(rest: str) -> None:
    assert urls._is_usual(rest)
    assert urls._fault_behind(f"https://{rest}", rest, sign_in=False) is None
