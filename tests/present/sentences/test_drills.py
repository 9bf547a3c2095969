"""A drill says hour by hour what would have failed, and who would have told."""

import pytest

from statustray.domain.continuity.drill_alerts import (
    AffectedService,
    AlertOutcome,
    ExpectedAlert,
    OutcomeReason,
)
from statustray.domain.model.settings import Me
from statustray.present.sentences.continuity.drill import (
    alert_lines,
    clock_word,
    event_line,
    hit_line,
    hit_lines,
    lead_line,
    left_lines,
)
from statustray.present.vocabulary.language import ENGLISH
from tests.support.services.baskets import catalogue, user

STARTER = user("whatsapp", "instagram", "facebook", "messenger", "gmail", "spotify", "tesco")


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (0, "0 min"),
        (59, "59 min"),
        (60, "1 h"),
        (125, "2 h 5 min"),
        (2880, "2 days"),
        (10080, "7 days"),
    ],
)
def test_the_clock_speaks_in_the_unit_that_fits(minutes: int, said: str) -> None:
    assert clock_word(minutes, ENGLISH) == said


@pytest.mark.parametrize(
    ("watched", "outage", "said"),
    [
        pytest.param("github", "fastly-2021-06-08", "2 min, 9 min before", id="earlier"),
        pytest.param(
            "tesco",
            "tesco-2021-10-23",
            "StatusTray would not have notified you. The operator announced it after 3 h 3 min.",
            id="only theirs",
        ),
        pytest.param("facebook", "meta-2024-03-05", "19 min", id="theirs by the page"),
        pytest.param("whatsapp", "meta-2021-03-19", "is not on record", id="theirs not known"),
        pytest.param("gmail", "fastly-2021-06-08", "names none of your services", id="not hit"),
    ],
)
def test_a_drill_says_who_would_have_told_first(watched: str, outage: str, said: str) -> None:
    assert said in lead_line(user(watched).drill(outage), ENGLISH)


def test_every_line_of_a_drill_is_said() -> None:
    drill = STARTER.drill("meta-2021-10-04")

    lines = [event_line(moment, ENGLISH) for moment in drill.timeline]

    assert all(lines)
    assert "StatusTray notifies you: WhatsApp, Instagram, Facebook and Messenger" in lines


def test_a_hit_without_a_recorded_path_is_said_as_such() -> None:
    said = hit_line(AffectedService("acme", "Acme", "message", ()), ENGLISH)

    assert said == "Acme had problems that day, according to the record."


def test_what_only_the_record_names_is_one_line() -> None:
    hits = [AffectedService(name.lower(), name, "message", ()) for name in ("Acme", "Bolt", "Coin")]

    assert hit_lines(hits, ENGLISH) == (
        "Acme, Bolt and Coin had problems that day, according to the record.",
    )
    assert hit_lines([], ENGLISH) == ()


def test_that_two_have_one_owner_does_not_explain_an_outage() -> None:
    (hit,) = user("whatsapp").drill("whatsapp-2022-10-25").hits

    assert [step.kind for step in hit.path] == ["owner"]
    assert hit_line(hit, ENGLISH) == "WhatsApp had problems that day, according to the record."


def test_a_dead_phone_is_not_called_a_dead_connection() -> None:
    mobile = user("verizon-wireless", me=Me(mobile_network="verizon-wireless"))
    home = user("verizon-wireless", me=Me(broadband="verizon-wireless"))

    phone, line = (lead_line(u.drill("verizon-2026-01-14"), ENGLISH) for u in (mobile, home))

    assert phone.startswith("You would have noticed it yourself: your own mobile network was down.")
    assert line.startswith("You would have noticed it yourself: your own connection was down.")


def test_only_what_the_record_says_went_on_is_said_to_have_worked() -> None:
    names = {key: service.name for key, service in catalogue().services.items()}

    said = left_lines(STARTER.drill("meta-2024-03-05"), names, ENGLISH)

    assert said[:2] == (
        "Still working, according to the record: WhatsApp.",
        "Not recorded as failing: Gmail, Spotify and Tesco.",
    )
    assert said[2].startswith("From the record: Network and front pages healthy")


def test_a_drill_that_hits_nothing_names_the_nearest_one_that_does() -> None:
    said = left_lines(user("tesco").drill("fastly-2021-06-08"), {}, ENGLISH)

    assert said[0].startswith("The nearest outage that hit one of your services: Tesco website")


def test_each_service_has_its_answer_and_equal_ones_are_one_line() -> None:
    told = ExpectedAlert(AlertOutcome.ALERTED, OutcomeReason.CHECKS_FAIL, 61)
    hits = [
        AffectedService(name, name, "", (), outcome)
        for name, outcome in (
            ("A", told),
            ("B", ExpectedAlert(AlertOutcome.OWN_LINE, OutcomeReason.OWN_CONNECTION)),
            ("C", ExpectedAlert(AlertOutcome.NOT_SEEN, OutcomeReason.WEBSITE_STAYED_UP)),
            ("D", told),
        )
    ]

    first, *others = alert_lines(hits, ENGLISH)

    assert first.startswith("A and D: you would have been told after 1 h 1 min, because checks ")
    assert others == [
        "B: you would have noticed it yourself, because your own connection was down.",
        "C: StatusTray would have shown no problem, because the website stayed up.",
    ]
