"""A notice says what happened, what it means and what to do, in two lines."""

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
from statustray.domain.model.level import Level
from statustray.domain.model.verdict import Reason
from statustray.present.sentences.advice import advice_line, use_label
from statustray.present.sentences.alerts import (
    AlertAction,
    alert_text,
    asking_after,
    cause_line,
)
from statustray.present.vocabulary.language import ENGLISH

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


def test_an_outage_names_the_service_and_offers_the_backup_first() -> None:
    alert = Alert(
        "whatsapp",
        AlertKind.TROUBLE,
        ("whatsapp",),
        ("WhatsApp",),
        Level.MAJOR_OUTAGE,
        Reason.UNREACHABLE,
        advice=(SIGNAL,),
    )

    said = alert_text(alert, ENGLISH)

    assert said.title == "WhatsApp is down"
    assert said.body == (
        "Checks from here fail.\nSignal: ready and working now, doesn't share the cause."
    )
    assert [b.label for b in said.buttons] == ["Use Signal", "Details", "Snooze"]
    assert said.buttons[0].action is AlertAction.BACKUP


def test_a_common_cause_is_one_notice_with_the_names() -> None:
    cause = Cause("fastly", "Fastly", CauseConfidence.PROBABLY, ("a", "b", "c", "d"))
    alert = Alert(
        "fastly",
        AlertKind.COMMON_CAUSE,
        ("a", "b", "c", "d"),
        ("Amazon", "eBay", "Reddit", "Twitch"),
        Level.MAJOR_OUTAGE,
        cause=cause,
    )

    said = alert_text(alert, ENGLISH)

    assert said.title == "Amazon and 3 more are down"
    assert said.body == "Probably Fastly: 4 of your services affected."


def test_an_unknown_cause_is_admitted() -> None:
    said = cause_line(Cause(None, "", CauseConfidence.MAY_BE, ("a", "b")), ENGLISH)

    assert said == "2 of your services have problems at the same time; we don't know the cause"


def test_a_backup_that_shares_the_cause_is_not_praised() -> None:
    alert = Alert("x", AlertKind.TROUBLE, ("x",), ("X",), advice=(MESSENGER,))

    assert "Messenger" not in alert_text(alert, ENGLISH).body
    assert advice_line(MESSENGER, ENGLISH) == "Messenger: ready, but also depends on Meta."


@pytest.mark.parametrize("kind", AlertKind)
@pytest.mark.parametrize("names", [("Acme",), ("Acme", "Globex")])
def test_every_kind_of_notice_has_a_title_and_few_buttons(
    kind: AlertKind, names: tuple[str, ...]
) -> None:
    said = alert_text(Alert("k", kind, names, names, days=7), ENGLISH)

    assert said.title
    assert said.whole.startswith(said.title)
    assert len(said.buttons) <= 3
    assert said.body.count("\n") <= 1


@pytest.mark.parametrize(
    ("days", "title"),
    [
        (7, "The certificate of Acme expires in 7 days"),
        (1, "The certificate of Acme expires in 1 day"),
        (0, "The certificate of Acme has expired"),
    ],
)
def test_a_certificate_says_how_long_it_lasts(days: int, title: str) -> None:
    alert = Alert("c", AlertKind.CERTIFICATE, ("acme",), ("Acme",), days=days)

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
    back = alert_text(
        Alert("a", AlertKind.BACK, ("whatsapp",), ("WhatsApp",), Level.OPERATIONAL), ENGLISH
    )
    used = Advice(
        "signal",
        "Signal",
        "message",
        Independence.KNOWN_SEPARATE,
        ready=True,
        pick=ChoiceReason.QUICKEST,
    )

    said = asking_after(back, used, ENGLISH)

    assert said.body.endswith("You used Signal in the meantime. Did it work?")
    assert said.buttons[0].action is AlertAction.WORKED
