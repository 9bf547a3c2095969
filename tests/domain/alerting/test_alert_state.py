"""What was told is remembered over a restart."""

import pytest

from statustray.domain.alerting.alert_state import AlertState, read_alert_state, write_alert_state
from tests.domain.alerting.desk import DOWN, SLOW, Desk
from tests.support.stage.virtual_time import START


def test_alert_state_is_read_as_it_was_written() -> None:
    desk = Desk()
    desk.see({"a": DOWN, "b": SLOW})
    desk.mark("b", snoozed_until=START, tell_when_back=True)

    assert read_alert_state(write_alert_state(desk.alert_state)) == desk.alert_state


@pytest.mark.parametrize("text", ["", "{", "[]", '{"open": 3}', '{"open": [{"level": "odd"}]}'])
def test_damaged_alert_state_is_taken_as_empty(text: str) -> None:
    assert read_alert_state(text) == AlertState()
