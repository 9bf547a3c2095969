"""Back: how long it took, and what is still down."""

from datetime import timedelta
from typing import Any

from statustray.domain.model.advice import Advice, ChoiceReason, Independence
from statustray.domain.model.alert import Alert, AlertKind
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import ServiceState
from statustray.present.sentences.alerts import AlertAction, AlertText, alert_text, asking_after
from statustray.present.vocabulary.language import ENGLISH
from tests.present.sentences.troubles import NOON, state


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


def test_of_several_pages_none_is_said_to_be_the_page_of_all() -> None:
    said = {"reason": Reason.PAGE_SAYS_SO, "probe": None}
    names = ("Apple", "Banana")

    fine = back(*(state(name, Level.OPERATIONAL, **said) for name in names))
    work = back(*(state(name, Level.MAINTENANCE, **said) for name in names))
    one = back(state("Apple", Level.OPERATIONAL, **said))

    assert fine.body == "Their status pages report no problem."
    assert work.body == "Their status pages announce maintenance."
    assert one.body == "Its status page reports no problem."


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
