"""A notice says what happened, what it means and what to do, in two lines."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from statustray.domain.model.advice import (
    Advice,
    Cause,
    CauseConfidence,
    ChoiceReason,
    Independence,
    PathStep,
)
from statustray.domain.model.alert import Alert, AlertKind
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.report import Incident, Report
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.snapshot import ServiceState
from statustray.present.sentences.advice import advice_line, use_label
from statustray.present.sentences.alerts import (
    AlertAction,
    AlertText,
    alert_text,
    asking_after,
)
from statustray.present.sentences.outage import cause_line
from statustray.present.vocabulary.language import ENGLISH
from tests.support.states import state_of

SIGNAL = Advice(
    "signal",
    "Signal",
    "message",
    Independence.KNOWN_SEPARATE,
    ready=True,
    pick=ChoiceReason.QUICKEST,
    checked=True,
)
MESSENGER = Advice(
    "messenger",
    "Messenger",
    "message",
    Independence.KNOWN_SHARED,
    ready=True,
    pick=ChoiceReason.QUICKEST,
    shared=(PathStep("messenger", "owner", "Meta"),),
)


NOON = datetime(2026, 10, 4, 12, 0).astimezone()
DOWN = Level.MAJOR_OUTAGE
TIMED_OUT = Failure(FailureKind.TIMED_OUT, Phase.CONNECT)


def state(name: str, level: Level = DOWN, **fields: Any) -> ServiceState:  # noqa: ANN401 - named by tests
    known: dict[str, Any] = {"reason": Reason.UNREACHABLE, "probe": TIMED_OUT}
    return state_of(Service(name.lower(), name), level=level, **(known | fields))


def trouble(*states: ServiceState, **fields: Any) -> AlertText:  # noqa: ANN401 - named by tests
    known: dict[str, Any] = {"kind": AlertKind.TROUBLE, "at": NOON, "states": states}
    return alert_text(Alert("k", **(known | fields)), ENGLISH)


def test_an_outage_names_the_service_and_offers_the_backup_first() -> None:
    said = trouble(state("WhatsApp"), advice=(SIGNAL,))

    assert said.title == "WhatsApp is down"
    assert said.body == (
        "Checks from here fail: no response in time.\n"
        "Signal: ready and working now, doesn't share the cause."
    )
    assert [b.label for b in said.buttons] == ["Use Signal", "Details", "Snooze"]
    assert said.buttons[0].action is AlertAction.BACKUP


@pytest.mark.parametrize(
    ("fields", "fact"),
    [
        pytest.param(
            {
                "reason": Reason.CALM_PAGE_BUT_UNREACHABLE,
                "probe": Failure(FailureKind.BAD_CERTIFICATE, Phase.TLS),
            },
            "Checks from here fail (invalid certificate); status page reports no problem.",
            id="certificate",
        ),
        pytest.param(
            {
                "reason": Reason.REPORTS_TROUBLE_BUT_ANSWERS,
                "page": Report(
                    Level.MAJOR_OUTAGE,
                    incidents=(
                        Incident("Slow search", Level.DEGRADED),
                        Incident("  Login\n fails\u202e ", Level.MAJOR_OUTAGE),
                    ),
                ),
                "probe": ProbeResult(),
            },
            "Status page: “Login fails”; reachable from here.",
            id="the operator's own title, cleaned",
        ),
        pytest.param(
            {"probe": Failure(FailureKind.HTTP_STATUS, Phase.REQUEST, http_status=503)},
            "Checks from here fail: HTTP error 503.",
            id="status",
        ),
        pytest.param(
            {"reason": Reason.MORE_THAN_PLANNED_WORK},
            "Checks from here fail (no response in time); "
            "announced maintenance doesn't explain it.",
            id="work on a part",
        ),
    ],
)
def test_an_outage_says_what_exactly(fields: dict[str, Any], fact: str) -> None:
    assert trouble(state("Acme", **fields)).body == fact


def test_a_beginning_is_told_only_where_it_was_seen_and_is_not_just_now() -> None:
    earlier, now = NOON - timedelta(minutes=28), NOON - timedelta(minutes=1)

    assert trouble(state("Acme", began_at=earlier)).body.endswith(", since 11:32.")
    assert "since" not in trouble(state("Acme", began_at=now)).body
    assert "since" not in trouble(state("Acme", since=earlier)).body


def test_a_common_cause_is_one_alert_with_all_the_names() -> None:
    names = ("Amazon", "eBay", "Reddit", "Twitch")
    cause = Cause("fastly", "Fastly", CauseConfidence.PROBABLY, ("a", "b", "c", "d"))

    said = trouble(*map(state, names), kind=AlertKind.COMMON_CAUSE, cause=cause, advice=(SIGNAL,))

    assert said.title == "Amazon and 3 more are down"
    assert said.body.split("\n") == [
        "Amazon, eBay, Reddit and Twitch.",
        "Probably Fastly: 4 of your services affected. No response in time.",
        "Signal: ready and working now, doesn't share the cause.",
    ]


def test_the_verb_of_a_title_is_true_of_each_service_that_it_counts() -> None:
    mild: dict[str, Any] = {"reason": Reason.REPORTS_TROUBLE_BUT_ANSWERS, "probe": ProbeResult()}
    states = (state("Relay"), state("Postbox"), state("Codehub", Level.DEGRADED, **mild))

    two, three = trouble(states[0], states[2]), trouble(*states)

    assert two.title == "Relay and Codehub have problems"
    assert three.title == "Relay and 2 more have problems"
    assert three.body == "Down: Relay and Postbox; Degraded: Codehub.\nNo common cause is known."


def test_each_level_is_named_and_what_has_no_room_is_counted() -> None:
    mild: dict[str, Any] = {"reason": Reason.REPORTS_TROUBLE_BUT_ANSWERS, "probe": ProbeResult()}
    down = (state(name) for name in "ABCDEFG")
    degraded = (state(name, Level.DEGRADED, **mild) for name in "XYZ")

    said = trouble(*down, *degraded)

    assert said.title == "A and 9 more have problems"
    assert said.body.startswith("Down: A, B, C, D, E and 2 more; Degraded: X and 2 more.\n")


def test_unlike_failures_are_not_given_one_kind() -> None:
    refused = Failure(FailureKind.REFUSED, Phase.CONNECT)

    assert trouble(state("Relay"), state("Postbox", probe=refused)).body == (
        "No common cause is known."
    )
    assert trouble(state("Relay"), state("Postbox")).body == "No response in time."


def reported(name: str, *titles: str) -> ServiceState:
    incidents = tuple(Incident(title, Level.MAJOR_OUTAGE) for title in titles)
    page = Report(Level.MAJOR_OUTAGE, incidents=incidents)
    return state(name, reason=Reason.PAGE_SAYS_SO, page=page, probe=None)


def test_several_say_what_exactly_too_where_their_operators_say_it() -> None:
    meta = Cause("meta", "Meta", CauseConfidence.MAY_BE, ("a", "b"))
    alike = (reported("WhatsApp", "Messages are late"), reported("Direct", "Messages are late"))
    unlike = (reported("WhatsApp"), reported("Direct", "Feed is empty"))

    with_cause = trouble(*alike, kind=AlertKind.COMMON_CAUSE, cause=meta)
    of_one = trouble(*unlike, kind=AlertKind.COMMON_CAUSE, cause=meta)

    line = "Possibly Meta: 2 of your services affected."
    assert with_cause.body == f"{line} “Messages are late”."
    assert of_one.body == f"{line} Direct: “Feed is empty”."
    assert trouble(*alike).body == "“Messages are late”."
    assert trouble(*unlike).body == "No common cause is known. Direct: “Feed is empty”."


def test_the_body_names_up_to_six_and_counts_the_others() -> None:
    said = trouble(*(state(f"S{n}") for n in range(9)))

    assert said.title == "S0 and 8 more are down"
    assert said.body.startswith("S0, S1, S2, S3, S4, S5 and 3 more.")


def test_what_was_down_before_stands_beside_the_new_one() -> None:
    relay = state("Relay", began_at=NOON - timedelta(minutes=28))

    one, two = (
        trouble(state("Acme"), others=(relay,)),
        trouble(state("Acme"), others=(relay, state("Postbox"))),
    )

    assert one.body.split("\n")[1] == "Already reported: Relay is down, since 11:32."
    assert two.body.split("\n")[1] == "Already reported: Relay and Postbox."


def test_most_of_the_list_points_to_something_near() -> None:
    said = trouble(
        *(state(f"S{n}") for n in range(12)),
        kind=AlertKind.MOST_OF_THE_LIST,
        watched=30,
        advice=(SIGNAL,),
    )

    assert said.title == "12 of 30 services have problems"
    assert said.body.endswith("check your proxy, firewall or DNS resolver first.")
    assert "Signal" not in said.body


def back(*states: ServiceState, **fields: Any) -> AlertText:  # noqa: ANN401 - named by tests
    known: dict[str, Any] = {"kind": AlertKind.BACK, "at": NOON, "states": states}
    return alert_text(Alert("k", **(known | fields)), ENGLISH)


def test_a_recovery_says_how_long_and_what_is_still_down() -> None:
    answers = {"reason": Reason.PAGE_AND_PROBE_AGREE, "probe": ProbeResult()}

    said = back(
        state("Apple", Level.OPERATIONAL, **answers),
        lasted=timedelta(minutes=42),
        others=(state("Berry"), state("Cherry")),
    )

    assert said.title == "Apple is back"
    assert said.body == (
        "No problem reported; reachable from here, after 42 minutes.\nStill down: Berry and Cherry."
    )


def test_lengths_that_differ_are_told_by_the_longest() -> None:
    fine = {"reason": Reason.PAGE_AND_PROBE_AGREE, "probe": ProbeResult()}
    both = (state("A", Level.OPERATIONAL, **fine), state("B", Level.OPERATIONAL, **fine))

    said = back(*both, lasted=timedelta(minutes=42), at_most=True)

    assert said.body == "No problem reported; reachable from here, after up to 42 minutes."


def test_what_nobody_reached_is_not_called_reachable() -> None:
    fine = {"reason": Reason.PAGE_SAYS_SO, "probe": None}
    work = {"reason": Reason.PLANNED_WORK, "probe": None}

    said = back(state("A", Level.OPERATIONAL, **fine), state("B", Level.MAINTENANCE, **work))

    assert said.title == "No more problems: A and B"


def test_beginnings_that_differ_are_told_by_the_first() -> None:
    said = trouble(
        state("A", began_at=NOON - timedelta(minutes=40)),
        state("B", began_at=NOON - timedelta(minutes=10)),
    )

    assert said.body.endswith("No response in time, the first since 11:20."), said.body


def test_what_only_responds_is_not_called_back() -> None:
    doubt = {"reason": Reason.PAGE_UNREADABLE_BUT_ANSWERS, "probe": ProbeResult()}
    fine = {"reason": Reason.ANSWERS, "probe": ProbeResult()}

    said = back(state("Relay", Level.UNKNOWN, **doubt), state("Codehub", Level.OPERATIONAL, **fine))

    assert said.title == "Reachable again: Relay and Codehub"
    assert said.body == "", "no evidence is the same for both"


def test_how_long_it_took_is_told_also_where_the_evidence_differs() -> None:
    fine = state("Relay", Level.OPERATIONAL, reason=Reason.ANSWERS, probe=ProbeResult())
    page = state("Codehub", Level.OPERATIONAL, reason=Reason.PAGE_SAYS_SO, probe=None)

    assert back(fine, page, lasted=timedelta(minutes=8)).body == "After 8 minutes."


def test_still_down_is_not_said_of_what_is_only_degraded() -> None:
    fine = {"reason": Reason.ANSWERS, "probe": ProbeResult()}
    others = (state("Berry"), state("Cherry", Level.DEGRADED))

    said = back(state("Apple", Level.OPERATIONAL, **fine), others=others)

    assert said.body.endswith("Still having problems: Berry and Cherry.")


def test_an_unknown_cause_is_admitted() -> None:
    said = cause_line(Cause(None, "", CauseConfidence.MAY_BE, ("a", "b")), ENGLISH)

    assert said == "2 of your services have problems at the same time; we don't know the cause"


def test_a_backup_that_shares_the_cause_is_not_offered() -> None:
    said = trouble(state("X"), advice=(MESSENGER,))

    assert "Messenger" not in said.body
    assert [b.label for b in said.buttons] == ["Details", "Snooze"]
    assert advice_line(MESSENGER, ENGLISH) == "Messenger: ready, but also depends on Meta."


@pytest.mark.parametrize("kind", AlertKind)
@pytest.mark.parametrize("names", [("Acme",), ("Acme", "Globex"), ("Acme", "Globex", "Initech")])
def test_every_kind_of_alert_has_a_title_and_few_buttons(
    kind: AlertKind, names: tuple[str, ...]
) -> None:
    said = alert_text(Alert("k", kind, NOON, tuple(map(state, names)), advice=(SIGNAL,)), ENGLISH)

    assert said.title
    assert said.whole.startswith(said.title)
    assert len(said.buttons) <= 3
    assert said.body.count("\n") <= 2


@pytest.mark.parametrize(
    ("left", "title"),
    [
        (timedelta(days=6, hours=23), "The certificate of Acme expires in 7 days"),
        (timedelta(days=1, minutes=1), "The certificate of Acme expires in 2 days"),
        (timedelta(days=1), "The certificate of Acme expires in 1 day"),
        (timedelta(hours=23), "The certificate of Acme expires within a day"),
        (timedelta(minutes=-1), "The certificate of Acme has expired"),
    ],
)
def test_a_certificate_says_how_long_it_lasts(left: timedelta, title: str) -> None:
    alert = Alert("c", AlertKind.CERTIFICATE, states=(state("Acme"),), left=left)

    assert alert_text(alert, ENGLISH).title == title


@pytest.mark.parametrize(
    ("service", "label"),
    [
        ("phone-call", "Make a phone call"),
        ("sms", "Send a text message"),
        ("walk", "Go in person"),
        ("cash", "Pay cash"),
        ("signal", "Use Signal"),
    ],
)
def test_a_backup_button_says_what_to_do(service: str, label: str) -> None:
    advice = Advice(
        service, "Signal", "message", Independence.NOT_KNOWN, True, ChoiceReason.QUICKEST
    )

    assert use_label(advice, ENGLISH) == label


def test_a_recovery_asks_how_the_backup_did() -> None:
    said = back(state("WhatsApp", Level.OPERATIONAL, reason=Reason.ANSWERS))
    used = Advice(
        "signal",
        "Signal",
        "message",
        Independence.KNOWN_SEPARATE,
        ready=True,
        pick=ChoiceReason.QUICKEST,
    )

    said = asking_after(said, used, ENGLISH)

    assert said.body.endswith("You used Signal in the meantime. Did it work?")
    assert said.buttons[0].action is AlertAction.WORKED


def test_numbers_inside_one_app_are_asked_for_by_name_with_a_way_to_stop() -> None:
    alert = Alert(key="contacts", kind=AlertKind.CONTACTS, people=("Ann", "Bob"))

    text = alert_text(alert, ENGLISH)

    assert text.title == "Numbers to note down"
    assert "Ann and Bob" in text.body
    assert [button.action for button in text.buttons] == [
        AlertAction.PLAN,
        AlertAction.NO_CONTACTS,
    ]
    assert alert.level is Level.UNKNOWN
