"""Looks in, settled states and messages out: what no sequence of looks may do."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from statustray.domain.model.alert import Alert, AlertKind
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Covers, Probe, Service
from statustray.domain.monitoring.evidence import evidence_at
from tests.domain.monitoring.watching import (
    ALARMS,
    CALM,
    CALM_BEGINNING,
    GOOD,
    RULES,
    Step,
    Watching,
    replay,
)

BAD_PROBE = {Step.PROBE_BAD, Step.PROBE_ODD, Step.ALL_BAD}
RED_PAGE = {Step.PAGE_RED, Step.ALL_BAD}
any_steps = st.lists(st.sampled_from(Step), min_size=1, max_size=60)
without_restart = st.lists(
    st.sampled_from([s for s in Step if s is not Step.RESTART]), min_size=1, max_size=40
)


def settled(*steps: Step) -> Watching:
    """Watch through *steps*, and then until all has been well for 75 minutes."""
    watching = replay(*steps)
    watching.play([Step.ALL_WELL] * 30, every_s=150)
    return watching


@settings(max_examples=400, deadline=None)
@given(steps=any_steps)
def test_no_trouble_is_told_without_its_cause(steps: list[Step]) -> None:
    watching = replay(*steps)

    played = [*CALM_BEGINNING, *steps]
    for number, event in watching.alerted:
        if isinstance(event, Alert) and event.kind in ALARMS:
            before = played[:number]
            assert set(before) & RED_PAGE or sum(step in BAD_PROBE for step in before) > 1


@settings(max_examples=400, deadline=None)
@given(steps=any_steps)
def test_no_trouble_is_told_twice_unless_it_gets_worse(steps: list[Step]) -> None:
    watching = replay(*steps)

    open_level: Level | None = None
    for alert in (one for one in watching.alerts if not one.silent):
        if alert.kind is AlertKind.BACK:
            open_level = None
            continue
        assert open_level is None or alert.level.severity > open_level.severity
        open_level = alert.level


@settings(max_examples=400, deadline=None)
@given(steps=any_steps)
def test_no_return_is_told_without_a_trouble(steps: list[Step]) -> None:
    watching = replay(*steps)

    alerted = 0
    for kind in watching.kinds:
        alerted = alerted + 1 if kind in ALARMS else 0 if alerted else -1
        assert alerted >= 0


@settings(max_examples=300, deadline=None)
@given(steps=without_restart, at=st.integers(0, 40))
def test_a_restart_at_any_point_changes_nothing(steps: list[Step], at: int) -> None:
    whole, broken = settled(*steps), settled(*steps[:at], Step.RESTART, *steps[at:])

    assert broken.levels[-1] is whole.levels[-1] is Level.OPERATIONAL
    assert broken.alert_state.open == whole.alert_state.open == ()
    # A trouble that was being confirmed, or calm that was being waited out, begins anew: what came
    # to one return may come to as many as its two halves would on their own.
    apart = settled(*steps[:at]).returns + settled(*steps[at:]).returns
    assert broken.returns <= max(whole.returns, apart) + 1


@settings(max_examples=300, deadline=None)
@given(steps=any_steps)
def test_unknown_is_neither_red_nor_green(steps: list[Step]) -> None:
    watching = replay(*steps)

    before = watching.health
    watching.play([Step.HOUR, Step.OFFLINE])

    assert watching.health.level is Level.UNKNOWN
    assert watching.health.certain is before.certain
    assert watching.health.turns == before.turns


@settings(max_examples=300, deadline=None)
@given(steps=any_steps)
def test_green_rests_on_a_fresh_good_word(steps: list[Step]) -> None:
    watching = replay(*steps)

    if watching.health.level is Level.OPERATIONAL:
        seen = evidence_at(watching.health, watching.service, watching.now, RULES)
        assert seen.page == CALM
        assert seen.probe is None or isinstance(seen.probe, ProbeResult | Failure)


def test_a_check_of_the_page_does_not_confirm_a_failure_of_the_probe() -> None:
    watching = replay(Step.PROBE_BAD, Step.PAGE_CALM, Step.PAGE_CALM)

    assert watching.health.level is Level.OPERATIONAL
    assert watching.health.confirming


def test_a_page_that_cannot_be_read_is_no_good_look() -> None:
    watching = replay(Step.PAGE_RED, Step.PAGE_UNREADABLE, Step.PAGE_CALM)

    assert watching.kinds == [AlertKind.TROUBLE]
    watching.play([Step.PAGE_CALM])
    assert watching.kinds == [AlertKind.TROUBLE, AlertKind.BACK]


def test_a_check_of_the_probe_does_not_confirm_that_a_page_is_calm() -> None:
    watching = replay(Step.PAGE_RED, Step.PAGE_CALM, Step.PROBE_GOOD, Step.PROBE_GOOD)

    assert watching.kinds == [AlertKind.TROUBLE]


def test_a_page_that_admits_less_than_the_probe_found_changes_no_colour() -> None:
    watching = replay(Step.PROBE_BAD, Step.PROBE_BAD, Step.PAGE_RED, Step.PROBE_BAD)

    assert watching.levels[-3:] == [Level.MAJOR_OUTAGE] * 3


def test_one_good_check_does_not_soften_what_the_probe_found() -> None:
    watching = replay(Step.PROBE_BAD, Step.ALL_BAD, Step.PROBE_GOOD)

    watching.play([Step.PROBE_GOOD])
    assert watching.levels[-2:] == [Level.MAJOR_OUTAGE, Level.PARTIAL_OUTAGE]


def test_a_first_good_check_is_no_end_while_the_page_reports_a_lesser_problem() -> None:
    lesser = replay(Step.PROBE_BAD, Step.ALL_BAD, Step.PROBE_GOOD)
    calm = replay(Step.PROBE_BAD, Step.PROBE_BAD, Step.PROBE_GOOD)

    assert (lesser.health.level, calm.health.level) == (Level.MAJOR_OUTAGE,) * 2
    assert not lesser.health.recovering
    assert calm.health.recovering
    calm.play([Step.PROBE_GOOD])
    assert not calm.health.recovering


def test_a_first_good_check_after_a_restart_is_one() -> None:
    watching = replay(Step.PROBE_BAD, Step.PROBE_BAD, Step.RESTART)
    assert not watching.health.recovering

    watching.play([Step.ALL_WELL])
    assert (watching.health.level, watching.health.recovering) == (Level.UNKNOWN, True)
    watching.play([Step.ALL_WELL])
    assert (watching.health.level, watching.health.recovering) == (Level.OPERATIONAL, False)


def test_planned_work_alarms_nobody() -> None:
    watching = replay(Step.PAGE_WORK, *[Step.PROBE_BAD] * 5, *[Step.PROBE_ODD] * 5)

    assert watching.alerts == []
    assert watching.health.level is Level.MAINTENANCE
    assert watching.health.reason is Reason.PLANNED_WORK


def test_a_service_with_a_broken_page_is_told_back_when_it_answers() -> None:
    watching = replay(*[Step.PAGE_UNREADABLE] * 2, *[Step.PROBE_BAD] * 2, *[Step.PROBE_GOOD] * 2)

    assert watching.kinds == [AlertKind.TROUBLE, AlertKind.BACK]
    assert watching.health.reason is Reason.PAGE_UNREADABLE_BUT_ANSWERS
    watching.play([*[Step.PROBE_BAD] * 2])
    assert watching.kinds[-1] is AlertKind.TROUBLE


def test_a_page_that_flaps_between_calm_and_unreadable_is_silent() -> None:
    watching = replay(*[Step.PAGE_UNREADABLE, Step.PAGE_CALM] * 20)

    assert watching.alerts == []


def test_a_silent_page_does_not_deny_the_outage() -> None:
    watching = replay(Step.PAGE_SAYS_NOTHING, Step.PROBE_BAD, Step.PROBE_BAD)

    assert watching.health.reason is Reason.UNREACHABLE


def test_how_late_a_page_is_becomes_known_after_two_outages() -> None:
    watching = Watching()
    outage = [Step.PROBE_BAD] * 4 + [Step.ALL_BAD] + [Step.ALL_WELL] * 300

    watching.play([*CALM_BEGINNING, *outage, *outage])

    late = watching.health.usual_lateness
    assert late is not None
    assert timedelta(seconds=60) <= late <= timedelta(minutes=3)


def test_an_unstable_service_must_prove_its_second_return() -> None:
    watching = replay(*[Step.PROBE_BAD] * 2, *[Step.ALL_WELL] * 2, *[Step.PROBE_BAD] * 2)

    watching.play([Step.ALL_WELL] * 10)

    assert watching.health.reason is Reason.UNSTABLE
    assert watching.kinds.count(AlertKind.BACK) == 1
    watching.play([Step.ALL_WELL] * 20)
    assert watching.kinds.count(AlertKind.BACK) == 2


@pytest.mark.parametrize("covers", [Covers.APP, Covers.WEBSITE])
def test_a_service_seen_by_its_probe_alone_is_told_back(covers: Covers) -> None:
    bare = Service("acme", "Acme", probe=Probe("https://acme.example"), probe_covers=covers)
    watching = Watching(bare)

    watching.play([*[Step.PROBE_GOOD] * 2, *[Step.PROBE_BAD] * 2, *[Step.PROBE_GOOD] * 2])

    assert watching.kinds == [AlertKind.TROUBLE, AlertKind.BACK]


def test_a_probe_that_proves_nothing_makes_neither_green_nor_red() -> None:
    probe = Probe("https://acme.example")
    watching = Watching(Service("acme", "Acme", probe=probe, probe_covers=Covers.NOTHING))

    watching.play([*[Step.PROBE_GOOD] * 2, *[Step.PROBE_BAD] * 3])

    assert watching.kinds == []
    assert watching.health.reason is Reason.CANNOT_BE_SEEN


def test_a_blocked_name_is_not_down() -> None:
    blocked = Failure(FailureKind.BLOCKED_HERE, Phase.DNS)
    watching = replay()

    for _ in range(3):
        watching.check(None, blocked)

    assert watching.health.reason is Reason.BLOCKED_HERE
    assert watching.health.level is Level.UNKNOWN


def test_one_unread_page_is_not_shown_in_place_of_its_last_word() -> None:
    timed_out = Failure(FailureKind.TIMED_OUT, Phase.BODY)
    watching = replay()

    watching.check(timed_out, GOOD)

    assert watching.health.page == CALM
    assert watching.health.level is Level.OPERATIONAL
    watching.check(timed_out, GOOD)
    assert watching.health.reason is Reason.PAGE_UNREADABLE_BUT_ANSWERS


def test_red_and_unreachable_both_count_and_neither_waits_for_the_other() -> None:
    watching = replay(Step.ALL_BAD, Step.PROBE_BAD, Step.PAGE_UNREADABLE)

    levels = [Level.PARTIAL_OUTAGE, Level.MAJOR_OUTAGE, Level.MAJOR_OUTAGE]
    assert watching.levels[-3:] == levels
    assert watching.health.reason is Reason.UNREACHABLE
