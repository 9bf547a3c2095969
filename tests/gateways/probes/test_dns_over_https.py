import struct
from base64 import urlsafe_b64decode
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from statustray.gateways.probes.dns_over_https import DnsOverHttps
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.site import Site
from tests.little_internet.visitor import Visitor

NO_ERROR, SERVER_FAILURE, NO_SUCH_NAME = 0, 2, 3


def _message(code: int, answers: int) -> Page:
    header = struct.pack("!6H", 0, 0x8180 | code, 1, answers, 0, 0)
    return Page(header, content_type="application/dns-message", validators=False)


@pytest.fixture
def doh(internet: LittleInternet) -> Site:
    return internet.site("dns.example")


def _knows(visitor: Visitor, url: str | None, host: str = "acme.example") -> bool | None:
    resolver = DnsOverHttps(visitor.connector, url, within=timedelta(seconds=5))
    return visitor.run(resolver.knows(host))


@pytest.mark.parametrize(
    ("first", "second", "known"),
    [
        pytest.param((NO_ERROR, 1), (NO_ERROR, 0), True, id="an address of one family"),
        pytest.param((NO_SUCH_NAME, 0), (NO_SUCH_NAME, 0), False, id="no such name"),
        pytest.param((NO_ERROR, 0), (NO_ERROR, 0), False, id="a name without an address"),
        pytest.param((SERVER_FAILURE, 0), (SERVER_FAILURE, 0), None, id="no word on it"),
        pytest.param((SERVER_FAILURE, 0), (NO_SUCH_NAME, 0), None, id="half a word"),
    ],
)
def test_the_second_opinion_is_yes_no_or_none(
    doh: Site,
    visitor: Visitor,
    first: tuple[int, int],
    second: tuple[int, int],
    known: bool | None,  # noqa: FBT001 - a column of the table above
) -> None:
    doh.says("/dns-query", _message(*first), _message(*second))

    assert _knows(visitor, doh.url("/dns-query{?dns}")) is known


def test_where_none_is_chosen_nobody_is_asked(visitor: Visitor) -> None:
    assert _knows(visitor, None) is None


@pytest.mark.parametrize("fault", [Fault.REFUSED, Fault.SERVER_ERROR, Fault.CAPTIVE_PORTAL])
def test_a_resolver_that_fails_has_no_opinion(doh: Site, visitor: Visitor, fault: Fault) -> None:
    doh.fails(fault)

    assert _knows(visitor, doh.url("/dns-query")) is not True


@pytest.mark.parametrize("host", ["x" * 70 + ".example", "a..b", "\udcff"])
def test_what_can_be_no_name_is_asked_of_nobody(doh: Site, visitor: Visitor, host: str) -> None:
    assert _knows(visitor, doh.url("/dns-query"), host) is None
    assert not doh.requests


def test_the_question_is_the_name(doh: Site, visitor: Visitor) -> None:
    doh.says("/dns-query", _message(NO_ERROR, 1))

    _knows(visitor, doh.url("/dns-query"), "b\u00fccher.example")

    (query,) = parse_qs(urlsplit(doh.requests[0].path).query)["dns"]
    wire = urlsafe_b64decode(query + "=" * (-len(query) % 4))
    assert wire[12:].startswith(b"\x0dxn--bcher-kva\x07example\x00")
