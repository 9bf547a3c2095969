"""Bars tell what was seen, and say where nobody looked."""

from datetime import timedelta

import pytest

from statustray.domain.model.history import Bar
from statustray.domain.model.level import Level
from statustray.present.views.bars import bar_level, hour_levels, strips, uptime_words
from statustray.present.vocabulary.language import ENGLISH
from tests.support.snapshots import NOON


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


def test_uptime_is_never_rounded_up_to_all() -> None:
    nearly = [Bar(NOON, up_s=999_999, down_s=1)]

    assert uptime_words(nearly, ENGLISH) == "99.99% up"
    assert uptime_words([Bar(NOON, up_s=5)], ENGLISH) == "100% up"
    assert uptime_words([Bar(NOON, unknown_s=5)], ENGLISH) == "no checks"


def test_three_strips_cover_a_day_a_week_and_a_season() -> None:
    made = strips((), (Bar(NOON - timedelta(days=1), up_s=86_400),), NOON, ENGLISH)

    assert [len(strip.cells) for strip in made] == [24, 7, 90]
    assert made[0].accessible == "24 hours: no checks"
    assert made[1].figure == "100% up"
