import pytest

from statustray.domain.model.checks.check_result import CanaryAnswer, Network
from statustray.domain.monitoring.connectivity import network
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet
from tests.little_internet.page import Page
from tests.little_internet.visitor import Visitor

_SILENT = [
    (Fault.REFUSED, 5.0),
    (Fault.RESET, 5.0),
    (Fault.RESET_ON_REQUEST, 5.0),
    (Fault.BLACK_HOLE, 0.2),
    (Fault.SILENT, 0.2),
    (Fault.NEVER_ANSWERS, 0.5),
]
_ELSE = [
    Fault.CAPTIVE_PORTAL,
    Fault.WRONG_CERTIFICATE,
    Fault.UNKNOWN_AUTHORITY,
    Fault.PLAIN_TEXT,
    Fault.NOT_HTTP,
    Fault.REDIRECT_TO_PLAIN,
    Fault.REDIRECT_LOOP,
    Fault.SERVER_ERROR,
    Fault.EMPTY,
    Fault.HUGE_BODY,
    Fault.BOMB,
]


def test_a_canary_that_answers_204_without_a_body_is_healthy(
    internet: LittleInternet, visitor: Visitor
) -> None:
    (canary,) = internet.canaries(1)

    answers = visitor.check(canary.url("/generate_204"))

    assert answers == (CanaryAnswer(canary.url("/generate_204"), healthy=True, answered=True),)


@pytest.mark.parametrize(
    ("body", "healthy"),
    [("all is well", True), ("all is well\n", True), ("all is well!", False), ("", False)],
)
def test_a_canary_may_be_known_by_its_words(
    internet: LittleInternet, visitor: Visitor, body: str, *, healthy: bool
) -> None:
    site = internet.site("words.example")
    site.says("/check.txt", Page.html(body))

    (answer,) = visitor.check(f"{site.url('/check.txt')}|all is well")

    assert (answer.healthy, answer.answered) == (healthy, True)
    assert answer.url == site.url("/check.txt")


@pytest.mark.parametrize("fault", _ELSE)
def test_somebody_elses_answer_is_told_from_silence(
    internet: LittleInternet, visitor: Visitor, fault: Fault
) -> None:
    (canary,) = internet.canaries(1)
    canary.fails(fault)

    (answer,) = visitor.check(canary.url("/generate_204"))

    assert (answer.healthy, answer.answered) == (False, True)


@pytest.mark.parametrize(("fault", "within_s"), _SILENT)
def test_silence_is_no_answer(
    internet: LittleInternet, visitor: Visitor, fault: Fault, within_s: float
) -> None:
    (canary,) = internet.canaries(1)
    canary.fails(fault)

    (answer,) = visitor.check(canary.url("/generate_204"), within_s=within_s)

    assert (answer.healthy, answer.answered) == (False, False)


def test_what_is_no_address_is_silent(visitor: Visitor) -> None:
    (answer,) = visitor.check("not an address")

    assert (answer.healthy, answer.answered) == (False, False)


def test_canaries_are_asked_afresh_and_all_at_once(
    internet: LittleInternet, visitor: Visitor
) -> None:
    canaries = internet.canaries(3)
    internet.names.forget("canary2.example")
    urls = [canary.url("/generate_204") for canary in canaries]

    first, second = visitor.check(*urls), visitor.check(*urls)

    assert [answer.healthy for answer in first] == [True, False, True]
    assert first == second
    assert [canary.connections for canary in canaries] == [2, 0, 2]


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (Fault.REFUSED, Network.OFFLINE),
        (Fault.CAPTIVE_PORTAL, Network.CAPTIVE_PORTAL),
        (Fault.WRONG_CERTIFICATE, Network.CAPTIVE_PORTAL),
        (Fault.UNKNOWN_AUTHORITY, Network.CAPTIVE_PORTAL),
        (Fault.EXPIRED_CERTIFICATE, Network.WRONG_CLOCK),
    ],
)
def test_a_fault_of_all_canaries_is_the_networks_own(
    internet: LittleInternet, visitor: Visitor, fault: Fault, expected: Network
) -> None:
    canaries = internet.canaries(3)
    internet.all_fail(fault)

    answers = visitor.check(*(canary.url("/generate_204") for canary in canaries))

    assert network(answers) is expected
