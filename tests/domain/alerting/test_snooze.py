"""When a silence ends."""

from datetime import datetime
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
    end = snooze_end(length, datetime.fromisoformat(begun).replace(tzinfo=BERLIN))

    assert end.replace(tzinfo=None) == datetime.fromisoformat(ends)
