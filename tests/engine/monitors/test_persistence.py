from datetime import timedelta

import pytest
from msgspec.structs import replace

from statustray.domain.model.checks.service_health import HealthChange, ResponseTime, ServiceHealth
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.engine.monitors.persistence import remember, restore
from statustray.engine.suspend_detector import SuspendDetector
from tests.support.stage.virtual_time import START, VirtualClock, VirtualLoop

STANDING = ServiceHealth(
    level=Level.UNKNOWN,
    reason=Reason.YOU_ARE_OFFLINE,
    certain=Level.MAJOR_OUTAGE,
    certain_reason=Reason.UNREACHABLE,
    certain_since=START,
    reached_on=("home", "work"),
    speed=ResponseTime(120.0, 40, place="home"),
    turns=(HealthChange(START, down=True),),
    hold=timedelta(minutes=10),
    calm_since=START,
    late=(timedelta(minutes=14),),
)


def test_what_was_certain_survives_and_a_passing_doubt_does_not() -> None:
    back = restore(remember("acme", STANDING, START))

    assert back.level is Level.UNKNOWN
    assert back.reason is Reason.NOT_CHECKED_YET
    assert (back.certain, back.certain_reason) == (Level.MAJOR_OUTAGE, Reason.UNREACHABLE)
    for habit in ("certain_since", "reached_on", "speed", "turns", "hold", "calm_since", "late"):
        assert getattr(back, habit) == getattr(STANDING, habit)


@pytest.mark.parametrize(
    "damage", [{"habits": "{"}, {"habits": "[]"}, {"level": "odd"}, {"reason": "odd"}]
)
def test_what_another_version_wrote_is_no_error(damage: dict[str, str]) -> None:
    kept = replace(remember("acme", STANDING, START), **damage)

    assert restore(kept).level is Level.UNKNOWN


@pytest.mark.parametrize(
    ("monotonic_s", "slept", "jumped"),
    [
        pytest.param(30, timedelta(), False, id="an ordinary wait"),
        pytest.param(5, timedelta(), False, id="woken early"),
        pytest.param(30, timedelta(hours=8), True, id="sleep that the clock does not count"),
        pytest.param(8 * 3600, timedelta(), True, id="sleep that the clock counts"),
        pytest.param(30, timedelta(days=-1), True, id="set back by a day"),
        pytest.param(30, timedelta(seconds=2), False, id="set right by two seconds"),
    ],
)
def test_a_gap_in_time_is_noticed(monotonic_s: float, slept: timedelta, *, jumped: bool) -> None:
    loop = VirtualLoop()
    clock = VirtualClock(loop)
    gaps = SuspendDetector(clock)

    gaps.sleeping(30)
    loop._jumping.now += monotonic_s
    clock.slept += slept

    assert gaps.jumped() is jumped
    assert not gaps.jumped()
    loop.close()
