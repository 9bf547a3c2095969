"""Through proxies: nothing goes round them, and they are told apart from what lies behind."""

import pytest

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase, ProxyTrouble
from statustray.domain.model.service import Probe
from statustray.engine.ports import Document
from statustray.gateways.net.transport.resolver import Endpoint
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.visitor import Visitor

CALM = Page.json({"status": "calm"})
TARGETS = [
    "https://acme.example/",
    "http://plain.example/",
    "tls://acme.example:443",
    "tcp://acme.example:443",
]


@pytest.fixture(autouse=True)
def sites(internet: LittleInternet) -> None:
    internet.site("acme.example").says("/", CALM)
    internet.site("plain.example", encrypted=False).says("/", CALM)


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("sign_in", [None, ("me", "s3cret")])
def test_a_socks_proxy_carries_every_kind_of_probe(
    internet: LittleInternet, visitor: Visitor, target: str, sign_in: tuple[str, str] | None
) -> None:
    proxy = internet.socks()
    proxy.wants = sign_in
    user = "me:s3cret@" if sign_in else ""
    visitor.through({}, chosen=proxy.url.replace("://", f"://{user}"))

    answer = visitor.reach(target)

    assert isinstance(answer, ProbeResult)
    assert [host for host, _ in proxy.asked] == [target.split("/")[2].partition(":")[0]]
    assert set(internet.names.asked) <= {"127.0.0.1"}  # no name is looked up here


@pytest.mark.parametrize("target", TARGETS)
def test_an_http_proxy_carries_every_kind_of_probe(
    internet: LittleInternet, visitor: Visitor, target: str
) -> None:
    proxy = internet.proxy()
    visitor.through({}, chosen=proxy.url)

    assert isinstance(visitor.reach(target), ProbeResult)
    assert len(proxy.asked) == 1


@pytest.mark.parametrize("scheme", ["https", "http"])
def test_pages_and_check_addresses_go_through_it_too(
    internet: LittleInternet, visitor: Visitor, scheme: str
) -> None:
    host = "acme" if scheme == "https" else "plain"
    proxy = internet.socks()
    visitor.through({}, chosen=proxy.url)

    assert isinstance(visitor.get(f"{scheme}://{host}.example/"), Document)
    assert visitor.check(f"{scheme}://{host}.example/")[0].answered
    assert len(proxy.asked) == 2
    assert set(internet.names.asked) <= {"127.0.0.1"}


@pytest.mark.parametrize(
    ("reply", "kind", "trouble"),
    [
        (1, FailureKind.UNREACHABLE, ProxyTrouble.REFUSES),
        (2, FailureKind.UNREACHABLE, ProxyTrouble.REFUSES),
        (3, FailureKind.UNREACHABLE, None),
        (4, FailureKind.UNREACHABLE, None),
        (5, FailureKind.REFUSED, None),
        (6, FailureKind.TIMED_OUT, None),
        (7, FailureKind.UNREACHABLE, ProxyTrouble.REFUSES),
        (99, FailureKind.MALFORMED, ProxyTrouble.UNREACHABLE),
    ],
)
def test_what_a_socks_proxy_says_of_the_server_is_told_from_what_it_says_of_itself(
    internet: LittleInternet,
    visitor: Visitor,
    reply: int,
    kind: FailureKind,
    trouble: ProxyTrouble | None,
) -> None:
    proxy = internet.socks()
    proxy.reply = reply
    visitor.through({}, chosen=proxy.url)

    answer = visitor.reach("https://acme.example/")

    assert isinstance(answer, Failure)
    assert (answer.kind, answer.phase, answer.proxy) == (kind, Phase.CONNECT, trouble)


@pytest.mark.parametrize("user", ["", "me:wrong@", "other:s3cret@"])
def test_a_socks_proxy_that_rejects_the_password_is_said_as_such(
    internet: LittleInternet, visitor: Visitor, user: str
) -> None:
    proxy = internet.socks()
    proxy.wants = ("me", "s3cret")
    visitor.through({}, chosen=proxy.url.replace("://", f"://{user}"))

    answer = visitor.reach("https://acme.example/")
    (canary,) = visitor.check("https://acme.example/")

    assert isinstance(answer, Failure)
    assert answer.proxy is ProxyTrouble.REFUSES_PASSWORD
    assert canary.proxy is ProxyTrouble.REFUSES_PASSWORD
    assert not proxy.asked


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("scheme", ["http", "socks5", "https"])
def test_a_proxy_that_is_not_there_is_not_gone_round(
    internet: LittleInternet, visitor: Visitor, target: str, scheme: str
) -> None:
    closed = internet.site("closed.example")
    closed.fails(Fault.REFUSED)
    internet.names.put("127.0.0.1", closed.port, Endpoint("127.0.0.1", closed.port, public=False))
    visitor.through({}, chosen=f"{scheme}://127.0.0.1:{closed.port}")

    answer = visitor.reach(target)

    assert isinstance(answer, Failure)
    assert (answer.kind, answer.proxy) == (FailureKind.REFUSED, ProxyTrouble.UNREACHABLE)


@pytest.mark.parametrize("target", TARGETS)
def test_a_proxy_that_cannot_be_used_is_not_gone_round(visitor: Visitor, target: str) -> None:
    visitor.through({}, chosen="socks4://127.0.0.1:1080")

    answer = visitor.reach(target)

    assert isinstance(answer, Failure)
    assert answer.proxy is ProxyTrouble.UNREACHABLE


def test_with_a_proxy_no_name_is_looked_up_here(internet: LittleInternet, visitor: Visitor) -> None:
    visitor.through({}, chosen=internet.socks().url)

    answer = visitor.reach("dns://acme.example")

    assert isinstance(answer, Failure)
    assert answer.kind is FailureKind.BLOCKED_HERE
    assert not internet.names.asked


def test_a_keyword_is_found_behind_a_socks_proxy(
    internet: LittleInternet, visitor: Visitor
) -> None:
    visitor.through({}, chosen=internet.socks().url)

    answer = visitor.reach(Probe("https://acme.example/", keyword="calm"))

    assert isinstance(answer, ProbeResult)
    assert answer.expected
