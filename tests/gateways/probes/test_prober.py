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
from tests.little_internet.names import NOT_FOUND, SERVER_FAILED
from tests.little_internet.page import Page
from tests.little_internet.site import Site
from tests.little_internet.visitor import Visitor
from tests.support.fault_kinds import BEFORE_AN_ANSWER, SILENCES
from tests.support.waiting import given_time

CALM = Page.html("<title>Acme</title> all is well")

_FAILURES = [
    *BEFORE_AN_ANSWER,
    (Fault.SERVER_ERROR, FailureKind.HTTP_STATUS, Phase.REQUEST),
]
# The server has answered: only a keyword needs the rest.
_UNFINISHED = [
    (Fault.TRUNCATED_GZIP, FailureKind.MALFORMED),
    (Fault.BROKEN_GZIP, FailureKind.MALFORMED),
    (Fault.UNASKED_ENCODING, FailureKind.MALFORMED),
    (Fault.HALF_CLOSED, FailureKind.MALFORMED),
    (Fault.RESET_IN_BODY, FailureKind.RESET),
    (Fault.SLOW_DRIP, FailureKind.TIMED_OUT),
]
# The server answers: whether that is what the service should say, a keyword decides.
_ANSWERS = [
    (Fault.CAPTIVE_PORTAL, 200),
    (Fault.REDIRECT_TO_PLAIN, 302),
    (Fault.REDIRECT_NOWHERE, 302),
    (Fault.RATE_LIMITED, 429),
    (Fault.FORBIDDEN, 403),
    (Fault.NOT_FOUND, 404),
    (Fault.UNINVITED_304, 304),
    (Fault.HUGE_BODY, 200),
    (Fault.BOMB, 200),
    (Fault.BROKEN_BYTES, 200),
    (Fault.HTML, 200),
    (Fault.EMPTY, 200),
]


@pytest.fixture
def site(internet: LittleInternet) -> Site:
    site = internet.site("acme.example")
    site.says("/", CALM)
    return site


@pytest.mark.parametrize(("fault", "kind", "phase"), _FAILURES, ids=lambda v: v.name)
def test_each_fault_has_its_kind_and_phase(
    site: Site, visitor: Visitor, fault: Fault, kind: FailureKind, phase: Phase
) -> None:
    site.fails(fault)

    answer = visitor.reach(site.url())

    assert isinstance(answer, Failure)
    assert (answer.kind, answer.phase) == (kind, phase)


def test_redirects_without_end_come_from_a_server_that_was_reached(
    site: Site, visitor: Visitor
) -> None:
    site.fails(Fault.REDIRECT_LOOP)

    answer = visitor.reach(site.url())

    assert isinstance(answer, Failure)
    assert answer.http_status in {301, 302}


@pytest.mark.parametrize(("fault", "phase", "within_s"), SILENCES)
def test_no_silence_outlasts_the_deadline(
    site: Site, visitor: Visitor, fault: Fault, phase: Phase, within_s: float
) -> None:
    site.fails(fault)

    silent = Failure(FailureKind.TIMED_OUT, phase)
    answer = given_time(
        lambda limit_s: visitor.reach(site.url(), within_s=limit_s), within_s, wanted=silent.__eq__
    )

    assert answer == silent


@pytest.mark.parametrize(("fault", "status"), _ANSWERS)
def test_an_answer_is_an_answer(site: Site, visitor: Visitor, fault: Fault, status: int) -> None:
    site.fails(fault)

    answer = visitor.reach(site.url())

    assert isinstance(answer, ProbeResult)
    assert (answer.http_status, answer.expected) == (status, True)


@pytest.mark.parametrize(("fault", "status"), _ANSWERS)
def test_no_wrong_answer_holds_the_keyword(
    site: Site, visitor: Visitor, fault: Fault, status: int
) -> None:
    site.fails(fault)

    answer = visitor.reach(Probe(site.url(), keyword="all is well"))

    assert isinstance(answer, ProbeResult)
    assert (answer.http_status, answer.expected) == (status, False)


@pytest.mark.parametrize(("fault", "kind"), _UNFINISHED)
def test_once_a_status_line_has_come_the_server_has_answered(
    site: Site, visitor: Visitor, fault: Fault, kind: FailureKind
) -> None:
    site.fails(fault)

    def answered(within_s: float) -> object:
        answer = visitor.reach(site.url(), within_s=within_s)
        return isinstance(answer, ProbeResult) and (answer.http_status, answer.expected)

    def searched(within_s: float) -> object:
        site.reset_after_s = within_s / 7
        answer = visitor.reach(Probe(site.url(), keyword="all is well"), within_s=within_s)
        return isinstance(answer, Failure) and (answer.kind, answer.phase, answer.http_status)

    fine, unfinished = (200, True), (kind, Phase.BODY, 200)
    assert given_time(answered, 0.7, wanted=fine.__eq__) == fine
    assert given_time(searched, 0.7, wanted=unfinished.__eq__) == unfinished


def test_every_fault_is_tried_here() -> None:
    tried = {fault for fault, *_ in (*_FAILURES, *_UNFINISHED, *SILENCES, *_ANSWERS)}

    assert tried == set(Fault)


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


@pytest.mark.parametrize(
    ("probe", "expected", "detail"),
    [
        (Probe("https://acme.example/"), True, ""),
        (Probe("https://acme.example/", keyword="all is well"), True, ""),
        (Probe("https://acme.example/", keyword="degraded"), False, '"degraded" is missing'),
        (Probe("https://acme.example/", keyword_absent="degraded"), True, ""),
        (
            Probe("https://acme.example/", keyword_absent="all is well"),
            False,
            '"all is well" was found',
        ),
        (Probe("https://acme.example/", expect_status=(200, 204)), True, ""),
        (Probe("https://acme.example/", expect_status=(204,)), False, "status 200"),
    ],
)
def test_what_is_expected_is_compared(
    site: Site, visitor: Visitor, probe: Probe, detail: str, *, expected: bool
) -> None:
    answer = visitor.reach(probe)

    assert site.requests
    assert isinstance(answer, ProbeResult)
    assert (answer.expected, answer.detail) == (expected, detail)


def test_a_server_error_that_is_expected_is_no_failure(site: Site, visitor: Visitor) -> None:
    site.fails(Fault.SERVER_ERROR)

    answer = visitor.reach(Probe(site.url(), expect_status=(503,)))

    assert isinstance(answer, ProbeResult)
    assert answer.expected


def test_too_many_requests_are_an_answer_that_asks_for_patience(
    site: Site, visitor: Visitor
) -> None:
    site.fails(Fault.RATE_LIMITED)

    answer = visitor.reach(site.url())

    assert isinstance(answer, ProbeResult)
    assert answer.retry_after == timedelta(minutes=2)


def test_a_keyword_is_found_in_a_compressed_page(site: Site, visitor: Visitor) -> None:
    site.says("/", Page.html("<p>padding</p>" * 200 + "M\u00fcnchen"))

    answer = visitor.reach(Probe(site.url(), keyword="M\u00fcnchen"))

    assert isinstance(answer, ProbeResult)
    assert answer.expected


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("text/html; charset=Shift_JIS", "正常に稼働しています".encode("shift_jis")),
        ("text/html", b"<meta charset='euc-jp'>" + "正常に稼働".encode("euc-jp")),
        ("text/html; charset=gb18030", "正常に稼働".encode("gb18030")),
        ("text/html", "正常に稼働".encode("utf-16")),
        ("text/html; charset=nonsense", "正常に稼働".encode()),
        ("text/html", "".join(f"&#{ord(c)};" for c in "正常に稼働").encode()),
    ],
)
def test_a_keyword_is_found_in_any_encoding(
    site: Site, visitor: Visitor, kind: str, body: bytes
) -> None:
    site.says("/", Page(body, headers=(("Content-Type", kind),)))

    found = visitor.reach(Probe(site.url(), keyword="正常に稼働"))
    missing = visitor.reach(Probe(site.url(), keyword="故障"))

    assert isinstance(found, ProbeResult)
    assert isinstance(missing, ProbeResult)
    assert (found.expected, missing.expected) == (True, False)


def test_question_marks_are_not_a_keyword_of_another_script(site: Site, visitor: Visitor) -> None:
    site.says("/", Page.html("really?? yes???"))

    answer = visitor.reach(Probe(site.url(), keyword="正常"))

    assert isinstance(answer, ProbeResult)
    assert not answer.expected


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


WELL = b"\r\nContent-Length: 11\r\n\r\nall is well"
_WIRES = [
    (b"HTTP/1.1 200 OK\r\nX: " + b"a" * 240_000 + WELL, 200, True),
    (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 9000 + b"Z: z" + WELL, 200, True),
    (b"HTTP/1.1 200 OK\r\nnot a header" + WELL, 200, True),
    (b"HTTP/1.1 200 OK\r\nX : y\r\nC\x00: d" + WELL, 200, True),
    (b"HTTP/1.1 200\r\nContent-Length: -1\r\n\r\nall is well", 200, True),
    (b"HTTP/1.1 404 No\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nall is well", 404, True),
    (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK" + WELL, 200, True),
    (b"HTTP/1.1 200 OK\r\nContent-Encoding: none" + WELL, 200, True),
    (b"HTTP/1.1 200 OK\r\nContent-Encoding: zstd" + WELL, 200, True),
    (b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nall is well", 200, True),
    (b"HTTP/1.1 200 OK\r\nX: " + b"a" * 900_000 + WELL, 200, False),
    (b"HTTP/1.1 200 OK\r\nX: cut", 200, False),
    (b"HTTP/1.1 403 Forbidden\r\n", 403, False),
]


@pytest.mark.parametrize(("wire", "status", "whole"), _WIRES, ids=lambda v: repr(v)[:40])
def test_whatever_follows_the_status_line_the_server_has_answered(
    internet: LittleInternet, visitor: Visitor, wire: bytes, status: int, *, whole: bool
) -> None:
    site = internet.site("acme.example", encrypted=False)
    site.says("/", Page(wire, raw=True))

    answer = visitor.reach(site.url())
    searched = visitor.reach(Probe(site.url(), keyword="all is well"))

    assert isinstance(answer, ProbeResult)
    assert (answer.http_status, answer.expected) == (status, True)
    assert isinstance(searched, ProbeResult) is whole


@pytest.mark.parametrize("status", [500, 502, 503, 599])
def test_a_servers_error_is_one_whatever_follows(
    internet: LittleInternet, visitor: Visitor, status: int
) -> None:
    site = internet.site("acme.example", encrypted=False)
    for rest in (b"", b"bad line\r\n", b"Content-Encoding: br\r\n\r\nx", b"\r\n"):
        site.says("/", Page(b"HTTP/1.1 %d Busy\r\n" % status + rest, raw=True))

        answer = visitor.reach(site.url())

        assert isinstance(answer, Failure)
        assert (answer.kind, answer.http_status) == (FailureKind.HTTP_STATUS, status)


@pytest.mark.parametrize(
    ("status", "kind"), [(410, FailureKind.GONE), (451, FailureKind.NOT_FOR_THIS_PLACE)]
)
def test_statuses_with_a_meaning_of_their_own(
    site: Site, visitor: Visitor, status: int, kind: FailureKind
) -> None:
    site.says("/", Page(b"", status=status, validators=False))

    answer = visitor.reach(site.url())
    page = visitor.get(site.url())
    expected = visitor.reach(Probe(site.url(), expect_status=(status,)))

    assert isinstance(answer, Failure)
    assert isinstance(page, Failure)
    assert (answer.kind, answer.http_status, page.kind) == (kind, status, kind)
    assert isinstance(expected, ProbeResult)
    assert expected.expected


@pytest.mark.parametrize("status", [200, 403, 429, 503])
def test_a_robot_challenge_is_an_answer_of_its_own_kind(
    site: Site, visitor: Visitor, status: int
) -> None:
    marks = (("cf-mitigated", "challenge"),)
    site.says("/", Page(b"prove it", status=status, headers=marks, validators=False))

    answer = visitor.reach(site.url())
    searched = visitor.reach(Probe(site.url(), keyword="all is well"))

    assert isinstance(answer, ProbeResult)
    assert (answer.challenge, answer.expected, answer.http_status) == (True, True, status)
    assert isinstance(searched, ProbeResult)
    assert (searched.challenge, searched.expected) == (True, False)


def test_a_page_behind_a_robot_challenge_is_called_so(site: Site, visitor: Visitor) -> None:
    body = b"<title>Just a moment...</title>" + b"<p>" * 900
    site.says("/", Page(body, status=403, content_type="text/html", validators=False))

    answer = visitor.get(site.url())

    assert isinstance(answer, Failure)
    assert (answer.kind, answer.http_status) == (FailureKind.CHALLENGE, 403)


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
    assert all(request.headers["host"] == "acme.example" for request in site.requests)


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
