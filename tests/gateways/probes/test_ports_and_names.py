"""Ports that accept, names that resolve, and names that are led to a private address."""

import pytest

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.gateways.net.transport.resolver import Endpoint
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.names import NOT_FOUND, SERVER_FAILED
from tests.little_internet.page import Page
from tests.little_internet.site import Site
from tests.little_internet.visitor import Visitor

CALM = Page.html("<title>Acme</title> all is well")


def test_a_port_that_accepts_is_reached(site: Site, visitor: Visitor) -> None:
    answer = visitor.reach("tcp://acme.example:443")

    assert isinstance(answer, ProbeResult)
    assert answer.connect_ms is not None
    assert answer.tls_ms is None
    assert not site.requests


def test_a_port_that_refuses_is_not(site: Site, visitor: Visitor) -> None:
    site.fails(Fault.REFUSED)

    answer = visitor.reach("tcp://acme.example:443")

    assert isinstance(answer, Failure)
    assert (answer.kind, answer.phase) == (FailureKind.REFUSED, Phase.CONNECT)


def test_a_name_that_resolves_is_reached(site: Site, visitor: Visitor) -> None:
    answer = visitor.reach(f"dns://{site.name}")

    assert isinstance(answer, ProbeResult)
    assert answer.dns_ms is not None
    assert not site.connections


@pytest.mark.parametrize("failure", [NOT_FOUND, SERVER_FAILED], ids=lambda f: f.kind.name)
@pytest.mark.parametrize("scheme", ["https", "http", "dns"])
def test_a_name_that_leads_nowhere_says_why(
    internet: LittleInternet, visitor: Visitor, failure: Failure, scheme: str
) -> None:
    internet.names.failure = failure

    assert visitor.reach(f"{scheme}://acme.example") == failure


NOWHERE = Endpoint("127.0.0.1", 9, public=False)


@pytest.mark.parametrize("scheme", ["https", "http", "tls", "tcp"])
@pytest.mark.parametrize("host", ["acme.example", "nas.local", "nas"])
def test_a_name_that_is_sent_nowhere_is_told_by_its_address(
    internet: LittleInternet, visitor: Visitor, scheme: str, host: str
) -> None:
    closed = internet.site("closed.example")
    closed.fails(Fault.REFUSED)
    internet.names.put(host, 443, Endpoint("127.0.0.1", closed.port, public=False))

    answer = visitor.reach(f"{scheme}://{host}:443")

    assert isinstance(answer, Failure)
    assert (answer.kind, answer.misdirected) == (FailureKind.REFUSED, host == "acme.example")


def test_this_computer_does_not_answer_for_a_blocked_name(
    internet: LittleInternet, visitor: Visitor
) -> None:
    own = internet.site("acme.example", encrypted=False, public=False)
    own.says("/", CALM)

    web, plain = visitor.reach(own.url()), visitor.reach("tcp://acme.example:80")
    name = visitor.reach("dns://acme.example")

    for answer in (web, plain, name):
        assert isinstance(answer, ProbeResult)
        assert answer.misdirected


def test_a_valid_certificate_proves_a_private_address(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("wiki.example", public=False)
    site.says("/", CALM)

    for target in (site.url(), "tls://wiki.example:443"):
        answer = visitor.reach(target)

        assert isinstance(answer, ProbeResult)
        assert not answer.misdirected


def test_what_has_proven_a_private_address_stays_watched(visitor: Visitor) -> None:
    private = (Endpoint("10.9.9.9", 443, public=False),)
    here = (NOWHERE,)

    assert visitor.connector._misdirected("wiki.example", private)
    visitor.connector._proven.add("wiki.example")
    assert not visitor.connector._misdirected("wiki.example", private)
    assert visitor.connector._misdirected("wiki.example", here)
