"""A probe of a web address: what it measures and what it follows."""

import contextlib
import socket
from datetime import UTC, datetime, timedelta

import pytest

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase, ProxyTrouble
from statustray.domain.model.service import Probe
from statustray.gateways.net.transport.resolver import Endpoint
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.site import Site
from tests.little_internet.visitor import Visitor

CALM = Page.html("<title>Acme</title> all is well")


def test_every_phase_is_timed_and_lies_within_the_whole(site: Site, visitor: Visitor) -> None:
    answer = visitor.reach(site.url())

    assert isinstance(answer, ProbeResult)
    phases = (answer.dns_ms, answer.connect_ms, answer.tls_ms, answer.first_byte_ms)
    known = [spent for spent in phases if spent is not None]
    assert len(known) == len(phases)
    assert all(spent > 0 for spent in known)
    assert sum(known) <= answer.total_ms
    assert answer.address == "127.0.0.1"


def test_a_plain_address_has_no_tls_phase(internet: LittleInternet, visitor: Visitor) -> None:
    site = internet.site("plain.example", encrypted=False)
    site.says("/", CALM)

    answer = visitor.reach(site.url())

    assert isinstance(answer, ProbeResult)
    assert answer.tls_ms is None
    assert answer.certificate_ends is None


def test_every_probe_is_a_fresh_connection(site: Site, visitor: Visitor) -> None:
    for _ in range(3):
        visitor.reach(site.url())

    assert site.connections == 3


@pytest.mark.parametrize("scheme", ["https", "tls"])
def test_the_end_of_the_certificate_is_seen(site: Site, visitor: Visitor, scheme: str) -> None:
    answer = visitor.reach(f"{scheme}://acme.example:443")

    assert isinstance(answer, ProbeResult)
    assert answer.certificate_ends is not None
    days = (answer.certificate_ends - datetime.now(UTC)) / timedelta(days=1)
    assert 58 < days < 61
    assert site.connections == 1


def test_one_broken_family_is_no_outage(
    internet: LittleInternet, visitor: Visitor, site: Site
) -> None:
    six = Endpoint("::1", _unused_port(), public=True)
    four = Endpoint("127.0.0.1", site.port, public=True)
    internet.names.put("acme.example", 443, six, four)

    answer = visitor.reach(site.url())

    assert isinstance(answer, ProbeResult)
    assert answer.address == "127.0.0.1"


def test_a_black_hole_loses_the_race(
    internet: LittleInternet, visitor: Visitor, site: Site
) -> None:
    hole = internet.site("hole.example")
    hole.fails(Fault.BLACK_HOLE)
    ways = (Endpoint("127.0.0.1", place.port, public=True) for place in (hole, site))
    internet.names.put("acme.example", 443, *ways)

    answer = visitor.reach(site.url())

    assert isinstance(answer, ProbeResult)
    assert answer.connect_ms is not None
    assert answer.connect_ms > 200


def test_a_front_page_is_not_fetched_whole_each_minute(site: Site, visitor: Visitor) -> None:
    site.fails(Fault.HUGE_BODY)

    answer = visitor.reach(site.url())

    assert isinstance(answer, ProbeResult)


def test_a_redirect_is_followed(internet: LittleInternet, visitor: Visitor, site: Site) -> None:
    old = internet.site("old.example", encrypted=False)
    old.says("/", Page.redirect(site.url()))

    answer = visitor.reach(Probe(old.url(), keyword="all is well"))

    assert isinstance(answer, ProbeResult)
    assert answer.expected


@pytest.mark.parametrize("encrypted", [True, False])
@pytest.mark.parametrize("public", [True, False])
def test_a_public_service_cannot_send_a_probe_into_the_private_network(
    internet: LittleInternet, visitor: Visitor, *, public: bool, encrypted: bool
) -> None:
    acme = internet.site("acme.example", encrypted=encrypted, public=public)
    router = internet.site("router.example", encrypted=encrypted, public=False)
    acme.says("/", Page.redirect(router.url("/reboot")))
    router.says("/reboot", CALM)

    answer = visitor.reach(acme.url())

    assert isinstance(answer, ProbeResult)
    assert answer.http_status == (302 if public else 200)
    assert (answer.certificate_ends is not None) == encrypted
    assert router.connections == (0 if public else 1)


def test_a_redirect_that_is_expected_is_not_followed(
    internet: LittleInternet, visitor: Visitor, site: Site
) -> None:
    old = internet.site("old.example")
    old.says("/", Page.redirect(site.url(), status=301))

    answer = visitor.reach(Probe(old.url(), expect_status=(301,)))

    assert isinstance(answer, ProbeResult)
    assert (answer.http_status, answer.expected) == (301, True)
    assert not site.connections


@pytest.mark.parametrize(
    "target",
    ["", "acme.example", "tcp://acme.example", "tcp://:443", "https://[::1", "gopher://x:70",
     "tls://acme.example:99999", "dns://", "https://"],
)  # fmt: skip
def test_what_is_no_target_is_a_failure_and_no_crash(visitor: Visitor, target: str) -> None:
    answer = visitor.reach(target)

    assert isinstance(answer, Failure)
    assert answer.kind is FailureKind.MALFORMED


@pytest.mark.parametrize("encrypted", [True, False])
def test_a_proxy_is_used_where_there_is_one(
    internet: LittleInternet, visitor: Visitor, *, encrypted: bool
) -> None:
    site = internet.site("acme.example", encrypted=encrypted)
    site.says("/", CALM)
    proxy = internet.proxy()
    visitor.through({"https": proxy.url_for("me", "secret"), "http": proxy.url})

    answer = visitor.reach(Probe(site.url(), keyword="all is well"))

    assert isinstance(answer, ProbeResult)
    assert answer.expected
    assert len(proxy.asked) == 1
    assert len(proxy.credentials) == int(encrypted)


@pytest.mark.parametrize(
    ("status", "trouble"),
    [
        (502, None),  # it tells of the server behind it
        (504, None),
        (407, ProxyTrouble.REFUSES_PASSWORD),
        (403, ProxyTrouble.REFUSES),
    ],
)
def test_a_proxy_that_refuses_is_a_failure_to_connect(
    internet: LittleInternet,
    visitor: Visitor,
    site: Site,
    status: int,
    trouble: ProxyTrouble | None,
) -> None:
    proxy = internet.proxy()
    proxy.status = status
    visitor.through({"https": proxy.url})

    answer = visitor.reach(site.url())

    assert isinstance(answer, Failure)
    assert (answer.kind, answer.phase) == (FailureKind.UNREACHABLE, Phase.CONNECT)
    assert (answer.proxy, answer.http_status) == (trouble, None)


def _unused_port() -> int:
    with contextlib.closing(socket.socket()) as line:
        line.bind(("127.0.0.1", 0))
        return int(line.getsockname()[1])


@pytest.mark.parametrize("scheme", ["https", "tls", "http"])
def test_a_final_dot_belongs_to_the_look_up_only(
    internet: LittleInternet, visitor: Visitor, scheme: str
) -> None:
    site = internet.site("acme.example", encrypted=scheme != "http")
    site.says("/", CALM)
    port = 80 if scheme == "http" else 443
    internet.names.put("acme.example.", port, Endpoint("127.0.0.1", site.port, public=True))

    answer = visitor.reach(f"{scheme}://acme.example.:{port}")

    assert isinstance(answer, ProbeResult)
    assert internet.names.asked == ["acme.example."]
    hosts = [request.headers["host"] for request in site.requests]
    assert hosts == ([] if scheme == "tls" else ["acme.example"])


@pytest.mark.parametrize(
    ("headers", "asked"),
    [
        ((("Location", "/there"), ("Location", "/there")), True),
        ((("Location", " /there "), ("Location", "/there")), True),
        ((("Location", "/there"), ("Location", "/elsewhere")), False),
        ((("Location", ""),), False),
        ((("Location", "  "),), False),
        ((), False),
    ],
)
def test_equal_locations_are_one_and_an_empty_one_is_an_answer(
    site: Site, visitor: Visitor, headers: tuple[tuple[str, str], ...], *, asked: bool
) -> None:
    site.says("/", Page(status=301, headers=headers, validators=False))
    site.says("/there", CALM)

    answer = visitor.reach(site.url())
    page = visitor.get(site.url())

    assert isinstance(answer, ProbeResult)
    assert answer.http_status == (200 if asked else 301)
    assert isinstance(page, Failure) is not asked
    assert any(request.path == "/there" for request in site.requests) is asked
