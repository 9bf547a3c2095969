from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.present.views.history.time_range import TimeRange

NOW = datetime(2026, 10, 4, 12, 0, tzinfo=UTC)
WEEK = TimeRange.of(NOW, timedelta(days=7))


@given(
    factor=st.floats(0.1, 50),
    around=st.floats(0, 1),
    move=st.floats(-5, 5),
)
def test_zooming_and_moving_never_leave_what_there_is(
    factor: float, around: float, move: float
) -> None:
    shown = WEEK.zoomed(factor, around=around).moved(move)

    assert WEEK.first <= shown.start < shown.end <= WEEK.last


def test_zooming_in_keeps_the_moment_under_the_mouse() -> None:
    under = WEEK.at(0.3)

    shown = WEEK.zoomed(4, around=0.3)

    assert abs(shown.at(0.3) - under) < timedelta(seconds=1)


def test_zooming_out_again_shows_the_whole() -> None:
    assert WEEK.zoomed(4).zoomed(0.1).whole


def test_no_zoom_goes_below_half_an_hour() -> None:
    assert WEEK.zoomed(1e9).length == timedelta(minutes=30)


def test_a_moment_out_of_sight_is_brought_into_sight() -> None:
    narrow = WEEK.zoomed(20, around=1.0)

    shown = narrow.showing(WEEK.at(0.1))

    assert shown.start <= WEEK.at(0.1) <= shown.end


@given(most=st.integers(2, 12), factor=st.floats(1, 200))
def test_there_are_never_more_ticks_than_asked_for_by_far(most: int, factor: float) -> None:
    ticks = WEEK.zoomed(factor).ticks(most)

    assert len(ticks) <= most + 1
    assert list(ticks) == sorted(ticks)


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC"])
def test_each_tick_of_two_weeks_is_a_local_midnight_though_the_clocks_change(zone: str) -> None:
    here = ZoneInfo(zone)
    autumn = TimeRange.of(datetime(2026, 11, 5, 12, tzinfo=UTC), timedelta(days=14))

    ticks = [at.astimezone(here) for at in autumn.ticks(14, here)]

    assert [at.time() for at in ticks] == [time()] * 14
    assert [at.day for at in ticks[:6]] == [23, 24, 25, 26, 27, 28]
    assert ticks[0].month == 10


@pytest.mark.parametrize(
    "day", [datetime(2026, 3, 29, tzinfo=UTC), datetime(2026, 10, 25, tzinfo=UTC)]
)
def test_ticks_of_a_day_on_which_the_clocks_change_are_full_hours_in_order(day: datetime) -> None:
    here = ZoneInfo("Europe/Berlin")
    shown = TimeRange.of(day + timedelta(hours=23), timedelta(hours=24))

    ticks = shown.ticks(24, here)

    assert list(ticks) == sorted(set(ticks))
    assert {at.astimezone(here).minute for at in ticks} == {0}
    assert len(ticks) in {24, 25}
