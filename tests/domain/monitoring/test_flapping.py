from dataclasses import replace
from datetime import timedelta

import pytest

from statustray.domain.model.checks.service_health import ServiceHealth
from statustray.domain.model.checks.verdict import Reason, Verdict
from statustray.domain.model.level import Level
from statustray.domain.monitoring.evidence import page_late
from statustray.domain.monitoring.flapping import came_back, must_hold, went_down
from tests.support.stage.virtual_time import START

FINE = Verdict(Level.OPERATIONAL, Reason.ANSWERS)


@pytest.mark.parametrize(
    ("calm_min", "holds"),
    [
        pytest.param(41, True, id="as long as it stayed up last time"),
        pytest.param(49, True, id="a little longer"),
        pytest.param(51, False, id="a quarter longer"),
    ],
)
def test_a_flapping_service_must_stay_up_a_quarter_longer_than_last_time(
    calm_min: int, *, holds: bool
) -> None:
    health = came_back(went_down(ServiceHealth(), START), START + timedelta(minutes=5))
    again = START + timedelta(minutes=45)
    down = went_down(health, again)
    calm = again + timedelta(minutes=5)

    waiting = replace(down, calm_since=calm)

    assert must_hold(waiting, FINE, calm + timedelta(minutes=calm_min)) is holds


def test_only_the_last_five_delays_of_a_page_say_how_late_it_is() -> None:
    health = ServiceHealth()
    for minutes in (10, 10, 10, 10, 60, 60, 60):
        health = page_late(health, timedelta(minutes=minutes))

    assert health.usual_lateness == timedelta(minutes=60)
