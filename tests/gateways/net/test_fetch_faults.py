"""Each fault of a server, a name or an address has its kind and its phase."""

import pytest

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.engine.ports import Document
from statustray.gateways.net.transport.resolver import Endpoint
from tests.gateways.fault_kinds import BEFORE_AN_ANSWER, SILENCES
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.names import NOT_FOUND, SERVER_FAILED
from tests.little_internet.page import Page
from tests.little_internet.visitor import Visitor
from tests.support.waiting import given_time

CALM = Page.json({"status": "calm"})
_FAILURES = [
    *BEFORE_AN_ANSWER,
    (Fault.REDIRECT_TO_PLAIN, FailureKind.HTTP_STATUS, Phase.REQUEST),
    (Fault.REDIRECT_NOWHERE, FailureKind.MALFORMED, Phase.REQUEST),
    (Fault.RATE_LIMITED, FailureKind.RATE_LIMITED, Phase.REQUEST),
    (Fault.SERVER_ERROR, FailureKind.HTTP_STATUS, Phase.REQUEST),
    (Fault.FORBIDDEN, FailureKind.HTTP_STATUS, Phase.REQUEST),
    (Fault.NOT_FOUND, FailureKind.NOT_FOUND, Phase.REQUEST),
    (Fault.UNINVITED_304, FailureKind.HTTP_STATUS, Phase.REQUEST),
    (Fault.HUGE_BODY, FailureKind.TOO_LARGE, Phase.BODY),
    (Fault.BOMB, FailureKind.TOO_LARGE, Phase.BODY),
    (Fault.TRUNCATED_GZIP, FailureKind.MALFORMED, Phase.BODY),
    (Fault.BROKEN_GZIP, FailureKind.MALFORMED, Phase.BODY),
    (Fault.HALF_CLOSED, FailureKind.MALFORMED, Phase.BODY),
]
_SILENCES = [*SILENCES, (Fault.SLOW_DRIP, Phase.BODY, 0.5)]
# What these serve is for the reader of the page to refuse.
_BODIES = [
    Fault.UNASKED_ENCODING,
    Fault.CAPTIVE_PORTAL,
    Fault.HTML,
    Fault.EMPTY,
    Fault.BROKEN_BYTES,
]


@pytest.mark.parametrize(("fault", "kind", "phase"), _FAILURES, ids=lambda v: v.name)
def test_each_fault_has_its_kind_and_phase(
    internet: LittleInternet, visitor: Visitor, fault: Fault, kind: FailureKind, phase: Phase
) -> None:
    site = internet.site("acme.example")
    site.fails(fault)

    answer = visitor.get(site.url())

    assert isinstance(answer, Failure)
    assert (answer.kind, answer.phase) == (kind, phase)


@pytest.mark.parametrize(("fault", "phase", "within_s"), _SILENCES)
def test_no_silence_outlasts_the_deadline(
    internet: LittleInternet, visitor: Visitor, fault: Fault, phase: Phase, within_s: float
) -> None:
    site = internet.site("acme.example")
    site.fails(fault)

    silent = Failure(FailureKind.TIMED_OUT, phase)
    answer = given_time(
        lambda limit_s: visitor.get(site.url(), within_s=limit_s), within_s, wanted=silent.__eq__
    )

    assert answer == silent


def test_a_reset_within_a_body_is_told_from_one_before_it(
    internet: LittleInternet, visitor: Visitor
) -> None:
    site = internet.site("acme.example")
    site.fails(Fault.RESET_IN_BODY)

    def reset(after_s: float) -> object:
        site.reset_after_s = after_s
        answer = visitor.get(site.url())
        return isinstance(answer, Failure) and (answer.kind, answer.phase)

    in_body = (FailureKind.RESET, Phase.BODY)
    assert given_time(reset, 0.1, wanted=in_body.__eq__) == in_body


def test_every_fault_is_tried_here() -> None:
    tried = {fault for fault, *_ in (*_FAILURES, *_SILENCES)} | {*_BODIES, Fault.RESET_IN_BODY}

    assert tried == set(Fault)


@pytest.mark.parametrize("fault", _BODIES)
def test_a_body_without_sense_is_handed_on_as_it_is(
    internet: LittleInternet, visitor: Visitor, fault: Fault
) -> None:
    site = internet.site("acme.example")
    site.says("/", CALM)
    site.fails(fault)

    answer = visitor.get(site.url())

    assert isinstance(answer, Document)
    assert answer.body != CALM.body


def test_one_dead_address_of_several_is_no_failure(
    internet: LittleInternet, visitor: Visitor
) -> None:
    dead, alive = internet.site("dead.example"), internet.site("acme.example")
    alive.says("/", CALM)
    dead.fails(Fault.REFUSED)
    ways = (Endpoint("127.0.0.1", site.port, public=True) for site in (dead, alive))
    internet.names.put("acme.example", 443, *ways)

    assert isinstance(visitor.get(alive.url()), Document)


@pytest.mark.parametrize("failure", [NOT_FOUND, SERVER_FAILED], ids=lambda f: f.kind.name)
def test_a_name_that_leads_nowhere_says_why(
    internet: LittleInternet, visitor: Visitor, failure: Failure
) -> None:
    internet.names.failure = failure

    assert visitor.get("https://acme.example/") == failure


def test_a_resolver_that_hangs_is_timed_out_in_its_own_phase(
    internet: LittleInternet, visitor: Visitor
) -> None:
    internet.names.hangs = True

    answer = visitor.get("https://acme.example/", within_s=0.2)

    assert answer == Failure(FailureKind.TIMED_OUT, Phase.DNS)


_NO_ADDRESSES = [
    "",
    "acme.example",
    "ftp://acme.example/",
    "file:///etc/passwd",
    "https://",
    "https://acme.example:99999/",
    "https://acme.example:0/",
    "https://[::1/",
    "https://\u0000/",
    "https://.acme.example/",
    "https://a..example/",
    f"https://{'x' * 70}.example/",
    f"https://acme.example/{'x' * 9000}",
]


@pytest.mark.parametrize("url", _NO_ADDRESSES)
def test_what_is_no_address_is_a_failure_and_no_crash(visitor: Visitor, url: str) -> None:
    answer = visitor.get(url)

    assert isinstance(answer, Failure)
    assert answer.kind is FailureKind.MALFORMED
