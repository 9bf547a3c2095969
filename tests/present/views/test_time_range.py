from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from statustray.present.views.time_range import TimeRange

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
