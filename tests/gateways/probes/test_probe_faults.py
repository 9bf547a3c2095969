"""Each fault of a server or its line has its kind and its phase, and an answer stays one."""

from datetime import UTC, datetime, timedelta

import pytest

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import CertificateTrouble, Failure, FailureKind, Phase
from statustray.domain.model.service import Probe
from statustray.gateways.probes.prober import SocketProber
from statustray.gateways.system.clock import SystemClock
from tests.gateways.fault_kinds import BEFORE_AN_ANSWER, SILENCES
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.site import Site
from tests.little_internet.visitor import Visitor
from tests.support.waiting import PATIENCE_S, given_time

_FAILURES = [
    *BEFORE_AN_ANSWER,
    (Fault.SERVER_ERROR, FailureKind.HTTP_STATUS, Phase.REQUEST),
]
# The server has answered: only a keyword needs the rest.
_UNFINISHED = [
    (Fault.TRUNCATED_GZIP, FailureKind.MALFORMED),
    (Fault.BROKEN_GZIP, FailureKind.MALFORMED),
    (Fault.UNASKED_ENCODING, FailureKind.UNREADABLE),
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


@pytest.mark.parametrize(("fault", "kind", "phase"), _FAILURES, ids=lambda v: v.name)
def test_each_fault_has_its_kind_and_phase(
    site: Site, visitor: Visitor, fault: Fault, kind: FailureKind, phase: Phase
) -> None:
    site.fails(fault)

    answer = visitor.reach(site.url())

    assert isinstance(answer, Failure)
    assert (answer.kind, answer.phase) == (kind, phase)


@pytest.mark.parametrize(
    ("fault", "trouble"),
    [
        (Fault.EXPIRED_CERTIFICATE, CertificateTrouble.EXPIRED),
        (Fault.WRONG_CERTIFICATE, CertificateTrouble.OTHER_NAME),
        (Fault.UNKNOWN_AUTHORITY, CertificateTrouble.UNKNOWN_AUTHORITY),
    ],
)
def test_a_bad_certificate_is_said_to_be_bad_in_its_way(
    site: Site, visitor: Visitor, fault: Fault, trouble: CertificateTrouble
) -> None:
    site.fails(fault)

    answer = visitor.reach(site.url())

    assert isinstance(answer, Failure)
    assert answer.certificate is trouble


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


def test_too_many_requests_are_an_answer_that_asks_for_patience(
    site: Site, visitor: Visitor
) -> None:
    site.fails(Fault.RATE_LIMITED)

    answer = visitor.reach(site.url())

    assert isinstance(answer, ProbeResult)
    assert answer.retry_after == timedelta(minutes=2)


class _Noon(SystemClock):
    def now(self) -> datetime:
        return datetime(2025, 10, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize("status", [200, 503])
def test_a_date_to_come_back_at_is_counted_from_the_clock_that_was_given(
    internet: LittleInternet, visitor: Visitor, status: int
) -> None:
    wire = f"HTTP/1.1 {status} X\r\nRetry-After: Mon, 20 Oct 2025 12:05:00 GMT\r\n\r\n"
    site = internet.site("acme.example", encrypted=False)
    site.says("/", Page(wire.encode(), raw=True))
    prober = SocketProber(visitor.connector, clock=_Noon())

    answer = visitor.run(prober.reach(Probe(site.url()), within=timedelta(seconds=PATIENCE_S)))

    assert answer.retry_after == timedelta(minutes=5)


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
    (b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", 101, False),
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
