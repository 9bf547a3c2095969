"""Whatever bytes a server sends, they come to a value within the deadline."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure
from statustray.engine.ports import Document
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.site import Site
from tests.little_internet.visitor import Visitor

_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
_GOOD = [
    _HEAD + b"Content-Length: 15\r\n\r\n" + b'{"status":"ok"}',
    _HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\n[1,2]\r\n0\r\n\r\n",
    b"HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n",
    b"HTTP/1.1 100 Continue\r\n\r\n" + _HEAD + b"Content-Length: 0\r\n\r\n",
    b"HTTP/1.1 429 Slow\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n",
]
_NASTY = [
    b"",
    b"\r\n" * 100,
    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
    b"HTTP/1.1 100 Continue\r\n\r\n" * 500,
    b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000,
    b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 50_000,
    b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffffffff\r\n",
    b"HTTP/1.1 999 What\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip, gzip\r\n\r\nxx",
    b"HTTP/1.1 302 Found\r\nLocation: \xff\xfe\x00\r\n\r\n",
    b"HTTP/1.1 302 Found\r\nLocation: https://" + b"x" * 9000 + b"/\r\n\r\n",
    b"HTTP/1.1 302 Found\r\nLocation: https://[fe80::1%25eth0]:1/\r\n\r\n",
    b"HTTP/1.1 302 Found\r\nLocation: https://\xc3\xbc" + b"y" * 80 + b".example/\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nETag: \xff\xfe\r\nCache-Control: max-age=\xff\r\n\r\n",
    b"HTTP/1.1 302 Found\r\nLocation: /\r\nSet-Cookie: a=\xff\r\nSet-Cookie: ;=;\r\n\r\n",
    b"<html>no head at all</html>",
]
_once = settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture
def site(internet: LittleInternet) -> Site:
    return internet.site("acme.example", encrypted=False)


@pytest.mark.parametrize("wire", _NASTY, ids=lambda wire: wire[:40])
def test_nasty_answers_are_values(site: Site, visitor: Visitor, wire: bytes) -> None:
    _expect_values(site, visitor, wire)


@_once
@given(st.binary(max_size=200))
def test_noise_is_a_value(site: Site, visitor: Visitor, wire: bytes) -> None:
    _expect_values(site, visitor, wire)


@_once
@given(st.sampled_from(_GOOD), st.data())
def test_a_damaged_answer_is_a_value(
    site: Site, visitor: Visitor, good: bytes, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(good) - 1))
    length = data.draw(st.integers(0, 8))
    damage = data.draw(st.binary(max_size=8))

    _expect_values(site, visitor, good[:place] + damage + good[place + length :])


def _expect_values(site: Site, visitor: Visitor, wire: bytes) -> None:
    site.says("/", Page(wire, raw=True))

    assert isinstance(visitor.get(site.url(), within_s=2), Document | Failure)
    assert isinstance(visitor.reach(site.url(), within_s=2), ProbeResult | Failure)
    assert not visitor.check(site.url())[0].healthy
