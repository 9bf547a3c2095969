import struct
from base64 import urlsafe_b64decode
from datetime import timedelta
from ipaddress import ip_address
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.gateways.probes.dns_over_https import DnsOverHttps, has_address
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.site import Site
from tests.little_internet.visitor import Visitor
from tests.support.waiting import PATIENCE_S

NO_ERROR, SERVER_FAILURE, NO_SUCH_NAME = 0, 2, 3


def _message(code: int, *addresses: str, alias: bool = False, flags: int = 0x8180) -> Page:
    """Return an answer as resolvers write it, names compressed (RFC 1035, section 4.1.4)."""
    name = b"\x04acme\x07example\0"
    count = len(addresses) + alias
    wire = struct.pack("!6H", 0, flags | code, 1, count, 0, 0) + name + struct.pack("!2H", 1, 1)
    if alias:
        target = b"\x03www\xc0\x0c"
        wire += b"\xc0\x0c" + struct.pack("!HHIH", 5, 1, 60, len(target)) + target
    for address in map(ip_address, addresses):
        kind = 1 if address.version == 4 else 28
        data = address.packed
        wire += b"\xc0\x0c" + struct.pack("!HHIH", kind, 1, 60, len(data)) + data
    return Page(wire, content_type="application/dns-message", validators=False)


@pytest.fixture
def doh(internet: LittleInternet) -> Site:
    return internet.site("dns.example")


def _knows(visitor: Visitor, url: str | None, host: str = "acme.example") -> bool | None:
    resolver = DnsOverHttps(visitor.connector, url, within=timedelta(seconds=PATIENCE_S))
    return visitor.run(resolver.knows(host))


NOWHERE = "0.0.0.0"  # noqa: S104 - an answer, not an address to listen on
FOUR, SIX = "93.184.215.14", "2606:2800:21f:cb07::1"


@pytest.mark.parametrize(
    ("answers", "known"),
    [
        pytest.param([_message(NO_ERROR, FOUR)], True, id="one family"),
        pytest.param([_message(NO_ERROR, SIX)], True, id="the other family"),
        pytest.param([_message(NO_ERROR, FOUR, alias=True)], True, id="behind an alias"),
        pytest.param([_message(NO_SUCH_NAME)], False, id="no such name"),
        pytest.param([_message(NO_ERROR)], False, id="no address"),
        pytest.param([_message(NO_ERROR, alias=True)], False, id="an alias alone"),
        pytest.param([_message(SERVER_FAILURE)], None, id="no word"),
        pytest.param([_message(SERVER_FAILURE), _message(NO_SUCH_NAME)], None, id="half a word"),
        pytest.param([_message(NO_ERROR, NOWHERE, "::")], None, id="filtered"),
        pytest.param([_message(NO_ERROR, "127.0.0.1", "::1")], None, id="sent here"),
        pytest.param([_message(NO_ERROR, flags=0x0100)], None, id="echoed"),
        pytest.param([_message(NO_ERROR, FOUR, flags=0x0100)], None, id="echoed with more"),
    ],
)
def test_the_second_opinion_is_yes_no_or_none(
    doh: Site,
    visitor: Visitor,
    answers: list[Page],
    known: bool | None,  # noqa: FBT001 - a column of the table above
) -> None:
    doh.says("/dns-query", *answers)

    assert _knows(visitor, doh.url("/dns-query{?dns}")) is known


@given(st.binary(max_size=80), st.sampled_from([1, 28]))
def test_no_bytes_are_more_than_a_doubt_by_chance(noise: bytes, kind: int) -> None:
    assert has_address(noise, kind) in {True, False, None}
    assert has_address(b"\0\0\x81\x80\0\0\xff\xff\0\0\0\0" + noise, kind) is not False


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
    doh.says("/dns-query", _message(NO_ERROR, FOUR))

    _knows(visitor, doh.url("/dns-query"), "b\u00fccher.example")

    (query,) = parse_qs(urlsplit(doh.requests[0].path).query)["dns"]
    wire = urlsafe_b64decode(query + "=" * (-len(query) % 4))
    assert wire[12:].startswith(b"\x0dxn--bcher-kva\x07example\x00")
