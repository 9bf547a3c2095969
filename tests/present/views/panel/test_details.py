"""The details pane explains itself, and its explanation can be copied."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from statustray.domain.model.checks.check_result import CheckResult, Network, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.report import Component, Report
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.history import Bar, ServiceHistory
from statustray.domain.model.level import Level
from statustray.present.sentences.explanation import explanation_text
from statustray.present.views.panel.details import MOST_PARTS, PageDetails, details
from statustray.present.vocabulary.language import ENGLISH
from statustray.present.vocabulary.reasons import rule
from tests.support.services.snapshots import NOON, calm, down, service, snapshot, troubled_page
from tests.support.services.states import state_of

TIMED_OUT = Failure(FailureKind.TIMED_OUT, Phase.CONNECT)


def test_incident_updates_come_in_time_order() -> None:
    state = troubled_page("acme")

    shown = details(state, snapshot((state,)), ENGLISH, now=NOON)

    assert [text for _, text in shown.page.incidents[0].updates] == [
        "We are looking into it.",
        "The cause is known.",
    ]


def page_of(*components: Component) -> PageDetails:
    state = state_of(service("acme"), page=Report(Level.OPERATIONAL, components=components))
    return details(state, snapshot((state,)), ENGLISH, now=NOON).page


def test_a_group_has_its_name_above_its_first_component() -> None:
    state = troubled_page("acme")

    shown = details(state, snapshot((state,)), ENGLISH, now=NOON)

    assert [(p.group, p.name, p.word) for p in shown.page.parts] == [
        ("", "Files", "Working"),
        ("Chat", "Sending", "Partly down"),
        ("", "Finding", "Working"),
    ]


def test_the_group_of_the_worst_component_comes_first_but_for_those_without_one() -> None:
    calm_one, bad = Level.OPERATIONAL, Level.MAJOR_OUTAGE
    page = page_of(
        Component("Mail", calm_one, group="B"),
        Component("Site", calm_one),
        Component("Chat", calm_one, group="A"),
        Component("Shop", calm_one, group="Z"),
        Component("Till", bad, group="Z"),
    )

    assert [p.name for p in page.parts] == ["Site", "Till", "Shop", "Chat", "Mail"]
    assert [p.group for p in page.parts] == ["", "Z", "", "A", "B"]


def test_of_many_components_the_worst_are_shown() -> None:
    many = [Component(f"Part {n}", Level.OPERATIONAL) for n in range(MOST_PARTS + 2)]
    last = Component("Last", Level.DEGRADED, group="Late")

    page = page_of(*many, last)

    assert (len(page.parts), page.more_parts) == (MOST_PARTS, 3)
    assert page.parts[-1].name == "Last"


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

    levels = [check.level for check in shown.recent_checks]
    assert levels == [Level.MAJOR_OUTAGE, Level.OPERATIONAL]


def test_a_check_that_read_of_an_outage_is_not_marked_as_fine() -> None:
    """Whatever level the page states, and whether or not the service answered beside it."""
    reached = ProbeResult(total_ms=90)
    read = {level: Report(level) for level in Level}

    def marked(page: Report | Failure | None, probe: ProbeResult | Failure | None) -> Level:
        result = CheckResult(NOON, Network.ONLINE, page, probe)
        state = calm("acme")
        state = replace(state, health=replace(state.health, recent_checks=(result,)))
        return details(state, snapshot((state,)), ENGLISH, now=NOON).recent_checks[0].level

    assert {level: marked(report, None) for level, report in read.items()} == {
        level: level for level in Level
    }
    assert marked(read[Level.MAJOR_OUTAGE], reached) is Level.MAJOR_OUTAGE
    assert marked(read[Level.OPERATIONAL], TIMED_OUT) is Level.MAJOR_OUTAGE
    assert marked(TIMED_OUT, reached) is Level.OPERATIONAL
    assert marked(TIMED_OUT, None) is Level.UNKNOWN


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
