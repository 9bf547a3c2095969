"""When a silence ends."""

import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from statustray.domain.alerting.snooze import SnoozeLength, snooze_end

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("length", "begun", "ends"),
    [
        (SnoozeLength.HALF_AN_HOUR, "2026-10-04T23:45", "2026-10-05T00:15"),
        (SnoozeLength.TWO_HOURS, "2026-10-04T14:02", "2026-10-04T16:02"),
        pytest.param(SnoozeLength.UNTIL_MORNING, "2026-10-04T22:10", "2026-10-05T08:00", id="eve"),
        pytest.param(
            SnoozeLength.UNTIL_MORNING, "2026-10-05T02:30", "2026-10-05T08:00", id="night"
        ),
        pytest.param(
            SnoozeLength.UNTIL_MORNING, "2026-10-05T03:59", "2026-10-05T08:00", id="before four"
        ),
        pytest.param(
            SnoozeLength.UNTIL_MORNING, "2026-10-05T04:00", "2026-10-06T08:00", id="at four"
        ),
        pytest.param(
            SnoozeLength.UNTIL_MORNING, "2026-10-05T07:59", "2026-10-06T08:00", id="early"
        ),
        pytest.param(
            SnoozeLength.UNTIL_MORNING, "2026-10-24T22:00", "2026-10-25T08:00", id="clocks change"
        ),
    ],
)
def test_a_snooze_ends_where_its_words_say(length: SnoozeLength, begun: str, ends: str) -> None:
    begin = datetime.fromisoformat(begun).replace(tzinfo=BERLIN).astimezone(UTC)

    end = snooze_end(length, begin, BERLIN)

    assert end.astimezone(BERLIN).replace(tzinfo=None) == datetime.fromisoformat(ends)


def test_half_an_hour_is_half_an_hour_while_the_clocks_change() -> None:
    begun = datetime(2026, 10, 25, 0, 45, tzinfo=UTC)  # 02:45, and again in an hour

    assert snooze_end(SnoozeLength.HALF_AN_HOUR, begun, BERLIN) - begun == timedelta(minutes=30)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="needs zones by environment")
@pytest.mark.parametrize("begun", ["2026-10-24T20:00", "2026-03-28T20:00"])
def test_the_morning_is_that_of_the_computers_clocks(
    begun: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    now = datetime.fromisoformat(begun).replace(tzinfo=UTC)

    end = snooze_end(SnoozeLength.UNTIL_MORNING, now)

    assert f"{end.astimezone(BERLIN):%H:%M}" == "08:00"
    monkeypatch.undo()
    time.tzset()
