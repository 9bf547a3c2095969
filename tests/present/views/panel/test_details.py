"""The details pane explains itself, and its explanation can be copied."""

from datetime import timedelta

import pytest

from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.history import Bar, ServiceHistory
from statustray.domain.model.level import Level
from statustray.present.sentences.explanation import explanation_text
from statustray.present.views.panel.details import details
from statustray.present.vocabulary.language import ENGLISH
from statustray.present.vocabulary.reasons import rule
from tests.support.services.snapshots import NOON, calm, down, snapshot, troubled_page


def test_incident_updates_come_in_time_order() -> None:
    state = troubled_page("acme")

    shown = details(state, snapshot((state,)), ENGLISH, now=NOON)

    assert [text for _, text in shown.page.incidents[0].updates] == [
        "We are looking into it.",
        "The cause is known.",
    ]


def test_components_keep_their_groups() -> None:
    state = troubled_page("acme")

    shown = details(state, snapshot((state,)), ENGLISH, now=NOON)

    assert [(p.group, p.name, p.word) for p in shown.page.parts] == [
        ("", "Files", "Working"),
        ("Chat", "Sending", "Partly down"),
        ("Chat", "Finding", "Working"),
    ]


def test_work_within_a_day_says_the_day_once() -> None:
    state = troubled_page("acme")

    (work,) = details(state, snapshot((state,)), ENGLISH, now=NOON).page.works

    assert work.when.count("2026") <= 1


def test_page_lateness_is_told() -> None:
    state = down("acme")

    shown = details(state, snapshot((state,)), ENGLISH, now=NOON)

    assert "This status page is usually 14 minutes late." in shown.notes


def test_backups_are_offered_only_in_trouble() -> None:
    state, fine = down("acme"), calm("globex")
    whole = snapshot((state, fine))

    assert details(state, whole, ENGLISH, now=NOON).advice[0].label == "Use Pigeon"
    assert details(fine, whole, ENGLISH, now=NOON).advice == ()


def test_the_message_is_the_users_own_where_they_wrote_one() -> None:
    state = down("acme")
    own = {"message": "{service} is out, find me on {backup} {x}"}

    shown = details(state, snapshot((state,)), ENGLISH, now=NOON, templates=own)

    assert shown.advice[0].message == "Acme is out, find me on Pigeon {x}"


def test_the_reason_names_checks_page_line_and_rule() -> None:
    state = down("acme")

    said = explanation_text(state, snapshot((state,)), ENGLISH, now=NOON)

    assert "Acme: Down since" in said
    assert "direct check: no response in time, while connecting" in said
    assert "DNS 12 ms, connection 20 ms, TLS 31 ms, first byte 80 ms" in said
    assert "canary.example responds" in said
    assert "At least two checks in a row failed while unrelated addresses responded." in said


def test_the_newest_check_comes_first() -> None:
    state = down("acme")

    shown = details(state, snapshot((state,)), ENGLISH, now=NOON)

    assert [look.good for look in shown.recent_checks] == [False, True]


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_its_rule(reason: Reason) -> None:
    assert rule(reason, ENGLISH).endswith(".")


def test_response_times_are_drawn_where_known() -> None:
    state = calm("acme")
    hours = tuple(
        Bar(NOON - timedelta(hours=h), up_s=3600, mean_ms=None if h == 3 else 100.0 + h)
        for h in range(5, 0, -1)
    )

    shown = details(
        state, snapshot((state,)), ENGLISH, now=NOON, history=ServiceHistory("acme", hours)
    )

    assert shown.chart is not None
    assert shown.chart.words == "Usually 104 ms, at most 105 ms"
    assert None in shown.chart.points


def test_no_chart_is_drawn_of_nothing() -> None:
    state = calm("acme")

    shown = details(state, snapshot((state,)), ENGLISH, now=NOON)

    assert shown.chart is None
    assert shown.level is Level.OPERATIONAL
