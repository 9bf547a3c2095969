"""Every reason, level and failure has its words; none is a code word."""

from datetime import datetime, timedelta

import pytest

from statustray.domain.model.checks.check_result import Network, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase, ProxyTrouble
from statustray.domain.model.checks.report import Report
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Probe, Service
from statustray.gateways.files.bundled.translations import load_language, translations_folder
from statustray.present.vocabulary.durations import lasting, since, time_of
from statustray.present.vocabulary.enumeration import enumeration, together
from statustray.present.vocabulary.failures import full_failure_words, kind_words
from statustray.present.vocabulary.language import ENGLISH
from statustray.present.vocabulary.levels import headline, level_word
from statustray.present.vocabulary.own_connection import network_words
from statustray.present.vocabulary.reasons import explain
from statustray.present.vocabulary.states import milliseconds, state_words
from tests.support.services.states import state_of

NOON = datetime(2026, 10, 4, 12, 2).astimezone()


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("reason", Reason)
def test_every_reason_is_said_without_code_words(reason: Reason, level: Level) -> None:
    said = explain(reason, level, ENGLISH)

    assert said[0].isupper()
    assert not said.endswith(".")
    assert "_" not in said


def test_every_level_has_a_word_of_its_own() -> None:
    words = {level_word(level, ENGLISH) for level in Level}

    assert len(words) == len(Level)


def test_every_headline_names_the_service() -> None:
    assert all("Acme" in headline("Acme", level, ENGLISH) for level in Level)


def test_every_failure_is_said_with_its_place() -> None:
    said = {
        full_failure_words(Failure(kind, phase), ENGLISH) for kind in FailureKind for phase in Phase
    }

    assert len(said) == len(FailureKind) * len(Phase)


def test_every_state_of_the_line_has_words() -> None:
    assert len({network_words(network, ENGLISH) for network in Network}) == len(Network)


def test_what_a_proxy_blocks_is_said_of_the_proxy() -> None:
    refused = Failure(FailureKind.REFUSED, Phase.CONNECT, proxy=ProxyTrouble.REFUSES)
    sinkhole = Failure(FailureKind.BLOCKED_HERE, Phase.DNS)
    probed = Service("acme", "Acme", probe=Probe("https://acme.example"))

    by_proxy, by_name = (
        state_words(state_of(probed, reason=Reason.BLOCKED_HERE, probe=failure), ENGLISH)
        for failure in (refused, sinkhole)
    )

    assert by_proxy == "Blocked on this network: the proxy doesn't connect to it"
    assert by_name == "Blocked on this network"


def test_a_red_page_with_a_good_answer_says_both() -> None:
    said = explain(Reason.REPORTS_TROUBLE_BUT_ANSWERS, Level.MAJOR_OUTAGE, ENGLISH)

    assert said == "Status page reports a problem; reachable from here"


def test_a_calm_page_without_an_answer_says_both() -> None:
    said = explain(Reason.CALM_PAGE_BUT_UNREACHABLE, Level.DEGRADED, ENGLISH)

    assert said == "Checks from here fail; status page reports no problem"


def test_an_unreachable_service_says_what_went_wrong() -> None:
    state = state_of(
        Service("acme", "Acme"),
        level=Level.MAJOR_OUTAGE,
        reason=Reason.UNREACHABLE,
        probe=Failure(FailureKind.HTTP_STATUS, Phase.REQUEST, http_status=503),
    )

    assert state_words(state, ENGLISH) == "Checks from here fail: HTTP error 503"


def test_a_page_that_is_silent_about_the_chosen_components_says_so() -> None:
    page = "https://status.acme.example"
    service = Service("acme", "Acme", page=page, provider="word", components=("Web", "API"))
    state = state_of(
        service, Level.UNKNOWN, Reason.PAGE_SAYS_NOTHING, page=Report(Level.UNKNOWN), since=NOON
    )

    assert state_words(state, ENGLISH) == "Its status page gives no status of Web and API"


def test_a_slow_service_says_how_slow_and_how_it_usually_is() -> None:
    state = state_of(
        Service("acme", "Acme"),
        level=Level.DEGRADED,
        reason=Reason.SLOW,
        probe=ProbeResult(total_ms=2400),
        usual_ms=310,
    )

    assert state_words(state, ENGLISH) == "Slower than usual: 2.4 s, usually 310 ms"


def test_a_first_failure_is_called_unsure() -> None:
    state = state_of(Service("acme", "Acme"), level=Level.OPERATIONAL, confirming=True)

    assert state_words(state, ENGLISH) == "A check failed; checking again to confirm"


@pytest.mark.parametrize(
    ("ms", "said"), [(0.2, "1 ms"), (340.4, "340 ms"), (1000, "1.0 s"), (12_340, "12.3 s")]
)
def test_response_times_are_said_in_their_fitting_unit(ms: float, said: str) -> None:
    assert milliseconds(ms, ENGLISH) == said


@pytest.mark.parametrize(
    ("span", "said"),
    [
        pytest.param(timedelta(seconds=-5), "less than a minute", id="a clock set back"),
        pytest.param(timedelta(seconds=59), "less than a minute", id="seconds"),
        pytest.param(timedelta(minutes=1), "1 minute", id="one"),
        pytest.param(timedelta(minutes=12), "12 minutes", id="minutes"),
        pytest.param(timedelta(hours=2), "2 hours", id="hours"),
        pytest.param(timedelta(days=3), "3 days", id="days"),
    ],
)
def test_a_length_of_time_is_said_in_one_unit(span: timedelta, said: str) -> None:
    assert lasting(span, ENGLISH) == said


def test_since_says_the_day_only_when_it_is_another() -> None:
    assert since(NOON, NOON + timedelta(hours=1), ENGLISH) == "since 12:02"
    assert since(NOON, NOON + timedelta(days=1), ENGLISH) == "since yesterday at 12:02"
    assert since(NOON, NOON + timedelta(days=9), ENGLISH) == "since 4 October 2026"


def test_a_moment_says_the_day_only_when_it_is_another() -> None:
    assert time_of(NOON, NOON, ENGLISH) == "12:02"
    assert time_of(NOON, NOON + timedelta(days=1), ENGLISH) == "yesterday at 12:02"
    assert time_of(NOON, NOON - timedelta(days=1), ENGLISH) == "tomorrow at 12:02"
    assert time_of(NOON, NOON - timedelta(days=2), ENGLISH) == "4 October 2026 at 12:02"
    assert time_of(NOON, NOON + timedelta(days=9), ENGLISH) == "4 October 2026 at 12:02"


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ([], ""),
        (["A"], "A"),
        (["A", "B"], "A and B"),
        (["A", "B", "C"], "A, B and C"),
        (["A", "B", "C", "D", "E"], "A, B, C and 2 more"),
    ],
)
def test_names_are_listed_as_one_says_them(names: list[str], said: str) -> None:
    assert enumeration(names, ENGLISH) == said


@pytest.mark.parametrize(
    ("last", "said"),
    [
        ("Instagram", "Signal e Instagram"),
        ("ING", "Signal e ING"),
        ("Iberdrola", "Signal e Iberdrola"),
        ("Hipotecas", "Signal e Hipotecas"),
        ("iCloud", "Signal y iCloud"),
        ("Hielo", "Signal y Hielo"),
        ("Yahoo", "Signal y Yahoo"),
        ("Facebook", "Signal y Facebook"),
    ],
)
def test_spanish_changes_its_and_before_the_sound_of_i(last: str, said: str) -> None:
    spanish = load_language("es", territory="", folder=translations_folder())

    assert enumeration(["Signal", last], spanish) == said


def test_sentences_follow_one_another_as_the_script_has_it() -> None:
    folder = translations_folder()
    japanese = load_language("ja", territory="", folder=folder)

    assert together(("A.", "", "B.", "C."), ENGLISH) == "A. B. C."
    assert together(("これ。", "それ。"), japanese) == "これ。それ。"
    assert together((), ENGLISH) == ""


def test_a_hostile_name_is_never_taken_for_a_format() -> None:
    assert headline("{tr.__class__}", Level.MAJOR_OUTAGE, ENGLISH) == "{tr.__class__} is down"


def test_a_kind_of_failure_alone_has_words() -> None:
    assert kind_words(FailureKind.TIMED_OUT, ENGLISH) == "no response in time"
