"""One notice of several services: the verb is true of each, and all are named."""

from datetime import timedelta
from typing import Any

from statustray.domain.model.advice import Cause, CauseConfidence
from statustray.domain.model.alert import AlertKind
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.report import Incident, Report
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import ServiceState
from statustray.present.sentences.outage import cause_line
from statustray.present.vocabulary.language import ENGLISH
from tests.present.sentences.troubles import NOON, SIGNAL, state, trouble

REFUSED = Failure(FailureKind.REFUSED, Phase.CONNECT)
RESET = Failure(FailureKind.RESET, Phase.TLS)
EXPIRED = Failure(FailureKind.BAD_CERTIFICATE, Phase.TLS)


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


def test_unlike_failures_are_each_given_their_own_kind() -> None:
    late = state("Relay"), state("Codehub")
    refusing = state("Postbox", probe=REFUSED)
    cut_off = (state(name, probe=kind) for name, kind in (("Mail", RESET), ("Pay", EXPIRED)))

    assert trouble(late[0], refusing).body == (
        "Relay: no response in time; Postbox: connection refused.\nNo common cause is known."
    )
    assert trouble(*late, refusing).body == (
        "Relay and Codehub: no response in time; Postbox: connection refused.\n"
        "No common cause is known."
    )
    assert trouble(late[0], refusing, *cut_off).body == (
        "Relay, Postbox, Mail and Pay.\nNo common cause is known."
    )
    assert trouble(*late).body == "No response in time."


def test_two_levels_are_named_with_what_each_rests_on() -> None:
    mild = reported("Codehub", "Slow search", level=Level.DEGRADED)

    assert trouble(mild, state("Relay")).body == (
        "Relay is down: no response in time; Codehub is degraded: “Slow search”.\n"
        "No common cause is known."
    )
    assert trouble(reported("Codehub", level=Level.DEGRADED), state("Relay")).body == (
        "Down: Relay; Degraded: Codehub.\nNo common cause is known."
    )


def test_more_than_six_with_facts_of_their_own_are_named_alone() -> None:
    said = trouble(*(state(f"S{n}") for n in range(6)), state("Postbox", probe=REFUSED))

    assert said.body == ("S0, S1, S2, S3, S4, S5 and Postbox.\nNo common cause is known.")


def reported(name: str, *titles: str, level: Level = Level.MAJOR_OUTAGE) -> ServiceState:
    incidents = tuple(Incident(title, level) for title in titles)
    page = Report(level, incidents=incidents)
    return state(name, level, reason=Reason.PAGE_SAYS_SO, page=page, probe=None)


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


def test_a_backup_takes_the_place_of_what_was_down_before() -> None:
    unlike = state("Acme"), state("Postbox", probe=REFUSED)
    facts = "Acme: no response in time; Postbox: connection refused.\nNo common cause is known.\n"

    alone = trouble(*unlike, others=(state("Relay"),))
    advised = trouble(*unlike, others=(state("Relay"),), advice=(SIGNAL,))

    assert alone.body == f"{facts}Already reported: Relay is down."
    assert advised.body == f"{facts}Signal: ready and working now, doesn't share the cause."


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


def test_beginnings_that_differ_are_told_by_the_first() -> None:
    first, later = NOON - timedelta(minutes=40), NOON - timedelta(minutes=10)
    alike = trouble(state("A", began_at=first), state("B", began_at=later))
    unlike = trouble(state("A", began_at=first), state("B", began_at=later, probe=REFUSED))

    assert alike.body == "No response in time, the first at 11:20."
    assert unlike.body.endswith("\nThe first at 11:20; no common cause is known.")


def test_beginnings_within_two_minutes_are_one() -> None:
    first = NOON - timedelta(minutes=40)
    bodies = [
        trouble(state("A", began_at=first), state("B", began_at=first + apart, probe=REFUSED)).body
        for apart in (timedelta(minutes=2), timedelta(minutes=2, seconds=1))
    ]

    assert bodies[0].endswith("\nSince 11:20; no common cause is known.")
    assert bodies[1].endswith("\nThe first at 11:20; no common cause is known.")


def test_an_unknown_cause_is_admitted() -> None:
    said = cause_line(Cause(None, "", CauseConfidence.MAY_BE, ("a", "b")), ENGLISH)

    assert said == "2 of your services have problems at the same time; we don't know the cause"


def test_long_names_leave_the_verb_of_the_title_its_room_and_are_whole_in_the_body() -> None:
    two = trouble(state("Microsoft Teams"), state("Google Workspace"))
    one = trouble(state("The bookkeeping server in the north cellar"))

    assert two.title == "Microsoft Teams and 1 more are down"
    assert two.body.startswith("Microsoft Teams and Google Workspace.\n")
    assert one.title == "The bookkeeping server in t… is down"
    assert one.body.startswith("The bookkeeping server in the north cellar: Checks from here fail")
