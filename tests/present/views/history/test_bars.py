"""Bars tell what was seen, and say where nobody looked."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from statustray.domain.model.history import Bar, ServiceHistory, uptime
from statustray.domain.model.level import Level
from statustray.present.views.history.bars import (
    DAY,
    HOUR,
    bar_level,
    following,
    hour_levels,
    strips,
    uptime_words,
)
from statustray.present.vocabulary.language import ENGLISH
from tests.support.services.snapshots import NOON


@pytest.mark.parametrize(
    ("bar", "level"),
    [
        pytest.param(Bar(NOON), None, id="nobody looked"),
        pytest.param(Bar(NOON, unknown_s=3600), Level.UNKNOWN, id="nothing certain"),
        pytest.param(Bar(NOON, up_s=3600), Level.OPERATIONAL, id="up"),
        pytest.param(Bar(NOON, up_s=3599, down_s=1), Level.OPERATIONAL, id="one lost look"),
        pytest.param(Bar(NOON, up_s=3500, degraded_s=100), Level.DEGRADED, id="limping"),
        pytest.param(Bar(NOON, up_s=3000, down_s=600), Level.PARTIAL_OUTAGE, id="partly down"),
        pytest.param(Bar(NOON, down_s=3600), Level.MAJOR_OUTAGE, id="down"),
    ],
)
def test_a_bar_shows_the_worst_that_lasted(bar: Bar, level: Level | None) -> None:
    assert bar_level(bar) is level


def test_a_bar_from_another_time_is_not_shown() -> None:
    outside = (Bar(NOON - timedelta(hours=30), down_s=60), Bar(NOON + timedelta(hours=1), up_s=1))

    assert set(hour_levels(outside, NOON)) == {None}


def said(up_s: float, down_s: float = 0, *, of: timedelta, check_s: float = 60.0) -> str:
    up = uptime([Bar(NOON, up_s=up_s, down_s=down_s)], period=of, check_s=check_s)
    return uptime_words(up, ENGLISH)


def test_uptime_is_never_rounded_up_to_all() -> None:
    assert said(999_999, 1, of=timedelta(days=12)) == "99.99% up in 11 days"
    assert said(999_999, of=timedelta(days=12)) == "100% up in 11 days"


def test_a_percentage_has_the_digits_that_its_checks_earn() -> None:
    assert said(DAY.total_seconds() - 60, 60, of=DAY) == "99.9% up in 24 hours"
    assert said(2 * 3600 - 60, 60, of=2 * HOUR) == "99% up in 2 hours"
    assert said(DAY.total_seconds() - 3600, 3600, of=DAY, check_s=3600) == "95% up in 24 hours"
    assert said(7 * DAY.total_seconds() - 60, 60, of=7 * DAY) == "99.99% up in 7 days"


def test_no_percentage_is_said_before_a_fifth_of_the_period_is_known() -> None:
    assert said(300, 60, of=DAY) == "checked for 6 minutes"
    assert said(4.7 * 3600, of=DAY) == "checked for 4 hours"
    assert said(4.8 * 3600, of=DAY) == "100% up in 4 hours"
    nothing = uptime([Bar(NOON, unknown_s=5)], period=DAY)

    assert uptime_words(nothing, ENGLISH) == "no checks"
    assert uptime_words(nothing, ENGLISH, checked=True) == "checked for less than a minute"


def test_maintenance_is_no_downtime_and_has_its_own_colour() -> None:
    work = Bar(NOON, up_s=2400, maintenance_s=1200)

    assert bar_level(work) is Level.MAINTENANCE
    assert uptime([work], period=HOUR).share == 1
    assert bar_level(replace(work, degraded_s=60)) is Level.DEGRADED


def test_three_strips_cover_a_day_a_week_and_a_season() -> None:
    past = ServiceHistory("acme", days=(Bar(NOON - 2 * DAY, up_s=2 * 86_400),))

    made = strips(past, Level.OPERATIONAL, NOON, ENGLISH)

    assert [len(strip.cells) for strip in made] == [24, 7, 90]
    assert made[0].accessible == "24 hours: checked for less than a minute"
    assert made[1].figure == "100% up in 2 days"
    assert made[2].figure == "checked for 2 days"


def test_the_first_check_is_seen_and_said_at_once() -> None:
    offline = ServiceHistory("acme", hours=(Bar(NOON, unknown_s=60),))

    first, again = (
        strips(past, Level.MAJOR_OUTAGE, NOON, ENGLISH)[0]
        for past in (ServiceHistory("acme"), offline)
    )
    unchecked = strips(offline, Level.UNKNOWN, NOON, ENGLISH)[0]

    assert first.figure == again.figure == "checked for less than a minute"
    assert first.cells[-1].level is again.cells[-1].level is Level.MAJOR_OUTAGE
    assert (unchecked.figure, unchecked.cells[-1].level) == ("no checks", Level.UNKNOWN)


def test_a_bar_says_how_long_there_were_problems_and_not_a_level_of_no_moment() -> None:
    hours = (
        Bar(NOON - 2 * HOUR, up_s=2400, down_s=900, degraded_s=300),
        Bar(NOON - HOUR, up_s=3599, down_s=1),
        Bar(NOON, up_s=30),
    )
    past = ServiceHistory("acme", hours=hours)

    *_, before, hiccup, now = strips(past, Level.MAJOR_OUTAGE, NOON, ENGLISH)[0].cells

    assert before.level is Level.PARTIAL_OUTAGE
    assert before.words.endswith(": problems for 20 minutes")
    assert hiccup.words.endswith(": Working")
    assert now.words.endswith(": Down")


def test_an_hour_of_which_nothing_is_known_says_nothing_against_now() -> None:
    assert following((None, Level.UNKNOWN), Level.OPERATIONAL) == (None, Level.OPERATIONAL)
    assert following((None, Level.DEGRADED), Level.OPERATIONAL) == (None, Level.DEGRADED)


def test_a_figure_is_of_the_bars_that_are_shown() -> None:
    hours = tuple(Bar(NOON - n * HOUR, up_s=3600) for n in range(24))
    before = Bar(NOON - 24 * HOUR, down_s=3600)
    past = ServiceHistory("acme", hours=(before, *hours))

    for minute in (0, 1, 59):
        now = NOON + timedelta(minutes=minute)
        day = strips(past, Level.OPERATIONAL, now, ENGLISH)[0]
        assert day.figure == "100% up in 24 hours"
        assert [cell.level for cell in day.cells] == [Level.OPERATIONAL] * 24


@pytest.mark.parametrize(
    ("recorded", "current", "shown"),
    [
        pytest.param(Level.OPERATIONAL, Level.MAJOR_OUTAGE, Level.MAJOR_OUTAGE, id="just down"),
        pytest.param(Level.MAJOR_OUTAGE, Level.OPERATIONAL, Level.MAJOR_OUTAGE, id="back"),
        pytest.param(Level.OPERATIONAL, Level.UNKNOWN, Level.UNKNOWN, id="in doubt"),
        pytest.param(Level.OPERATIONAL, Level.MAINTENANCE, Level.MAINTENANCE, id="in work"),
        pytest.param(None, Level.DEGRADED, Level.DEGRADED, id="the hour has just begun"),
    ],
)
def test_the_current_hour_is_no_better_than_the_current_level(
    recorded: Level | None, current: Level, shown: Level
) -> None:
    before = (None, Level.MAJOR_OUTAGE)

    assert following((*before, recorded), current) == (*before, shown)
    assert following((), current) == ()


def test_details_draw_the_present_outage_into_each_strip() -> None:
    past = ServiceHistory("acme", (Bar(NOON, up_s=3600),), (Bar(NOON, up_s=3600),))

    made = strips(past, Level.MAJOR_OUTAGE, NOON, ENGLISH)

    assert [strip.cells[-1].level for strip in made] == [Level.MAJOR_OUTAGE] * 3
    assert made[0].cells[-1].words.endswith(": Down")


def test_what_is_down_now_was_not_up_all_of_the_time() -> None:
    hours = tuple(Bar(NOON - timedelta(hours=n), up_s=3600) for n in range(24))
    past = ServiceHistory("acme", hours, ())

    figures = [strips(past, level, NOON, ENGLISH)[0].figure for level in Level]

    assert dict(zip(Level, figures, strict=True)) == {
        level: "99.9% up in 24 hours"
        if level in {Level.PARTIAL_OUTAGE, Level.MAJOR_OUTAGE}
        else "100% up in 24 hours"
        for level in Level
    }


@pytest.mark.parametrize("summed_up_s", [0, 60, 1140])
def test_what_is_down_for_minutes_counts_with_them_before_they_are_summed_up(
    summed_up_s: int,
) -> None:
    hours = tuple(Bar(NOON - timedelta(hours=n), up_s=3600) for n in range(23, 0, -1))
    past = ServiceHistory("acme", hours=(*hours, Bar(NOON, down_s=summed_up_s)))
    began = NOON - timedelta(minutes=19)

    day = strips(past, Level.MAJOR_OUTAGE, NOON, ENGLISH, since=began)[0]

    assert day.figure == "98.6% up in 23 hours"
