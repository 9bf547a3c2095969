"""To the minute: when quiet hours begin and end, and on which days."""

from datetime import datetime, time, timedelta

import pytest

from statustray.domain.alerting.quiet_hours import AlertContext, covers
from statustray.domain.model.settings import Notify, Quiet
from tests.support.stage.virtual_time import START

OVERNIGHT = Quiet(time(22), time(7))
BY_DAY = Quiet(time(9), time(17))
ON_MONDAY = Quiet(time(9), time(17), days=("mon",))


@pytest.mark.parametrize(
    ("at", "quiet"),
    [
        pytest.param(START.replace(hour=23), True, id="Monday evening"),
        pytest.param(START.replace(hour=6) + timedelta(days=1), True, id="the night after"),
        pytest.param(START.replace(hour=6), False, id="the night before"),
        pytest.param(START.replace(hour=23) + timedelta(days=1), False, id="Tuesday evening"),
    ],
)
def test_quiet_hours_belong_to_the_day_on_which_they_begin(at: datetime, *, quiet: bool) -> None:
    notify = Notify(quiet=(Quiet(time(22), time(7), days=("mon",)),))

    assert AlertContext(at, at, notify).quiet is quiet


@pytest.mark.parametrize(
    ("hours", "clock", "quiet"),
    [
        (OVERNIGHT, time(21, 59), False),
        (OVERNIGHT, time(22), True),
        (OVERNIGHT, time(6, 59), True),
        (OVERNIGHT, time(7), False),
        (BY_DAY, time(8, 59), False),
        (BY_DAY, time(9), True),
        (BY_DAY, time(16, 59), True),
        (BY_DAY, time(17), False),
        (Quiet(time(7), time(7)), time(7), False),
        (ON_MONDAY, time(12), True),
        (ON_MONDAY, time(18), False),
    ],
)
def test_quiet_hours_hold_their_first_minute_and_not_their_last(
    hours: Quiet, clock: time, *, quiet: bool
) -> None:
    monday = datetime.combine(START.date(), clock, tzinfo=START.tzinfo)

    assert covers(hours, monday) is quiet


def test_another_day_is_not_quiet() -> None:
    assert not covers(ON_MONDAY, START + timedelta(days=1))
