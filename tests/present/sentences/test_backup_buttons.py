"""Which backup a notice offers, and what its button says."""

import pytest
from msgspec.structs import replace

from statustray.domain.model.advice import Advice, ChoiceReason, Independence, PathStep
from statustray.domain.model.alert import Alert, AlertKind
from statustray.domain.model.level import Level
from statustray.present.sentences.advice import advice_line, use_label
from statustray.present.sentences.alerts import AlertAction, alert_text
from statustray.present.vocabulary.language import ENGLISH
from tests.present.sentences.troubles import state, trouble

MESSENGER = Advice(
    "messenger",
    "Messenger",
    "message",
    Independence.KNOWN_SHARED,
    ready=True,
    pick=ChoiceReason.QUICKEST,
    shared=(PathStep("messenger", "owner", "Meta"),),
)


def test_a_backup_that_shares_the_cause_is_not_offered() -> None:
    said = trouble(state("X"), advice=(MESSENGER,))

    assert "Messenger" not in said.body
    assert [b.label for b in said.buttons] == ["Details", "Snooze for 2 hours"]
    assert advice_line(MESSENGER, ENGLISH) == "Messenger: ready, but also depends on Meta."


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


def test_a_button_shows_the_beginning_of_a_long_name() -> None:
    long = replace(MESSENGER, name="The Messenger That Everybody In Our Street Uses Since 2019")

    assert use_label(long, ENGLISH) == "Use The Messenger That Everybod…"
    assert advice_line(long, ENGLISH).startswith(f"{long.name}: ")
