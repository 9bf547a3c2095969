"""What is usual of a service's answers, and what a clock that was set does to it."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from statustray.domain.model.checks.check_result import CheckResult, Network, ProbeResult
from statustray.domain.model.checks.service_health import ResponseTime, ServiceHealth
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.monitoring.evidence import page_late
from statustray.domain.monitoring.response_time import timed
from statustray.domain.monitoring.state_machine import expire, observe, reset
from tests.domain.monitoring.watching import CALM, NETWORK, RULES, Step, replay
from tests.support.stage.virtual_time import START


def test_slow_is_said_after_five_minutes_and_not_of_a_slow_line() -> None:
    watching = replay(*[Step.ALL_WELL] * 30)
    slow = ProbeResult(total_ms=3000.0)

    for _ in range(12):
        watching.now += timedelta(seconds=30)
        watching.check(CALM, slow)

    assert watching.health.reason is Reason.SLOW
    result = CheckResult(watching.now, Network.ONLINE, CALM, slow)
    rules = replace(RULES, line_slow=True)
    for _ in range(2):
        watching.health = observe(
            watching.health, result, service=watching.service, rules=rules, network_id=NETWORK
        )
    assert watching.health.level is Level.OPERATIONAL


def test_one_cold_start_does_not_stand_for_what_is_usual() -> None:
    speed = timed(ServiceHealth().speed, 5000.0, START, network_id="home")
    for n in range(1, 30):
        speed = timed(speed, 100.0, START + timedelta(minutes=n), network_id="home")

    speed = timed(speed, 2000.0, START + timedelta(minutes=31), network_id="home")

    assert speed.usual_ms is not None
    assert speed.usual_ms < 500
    assert speed.slow_since is not None


def test_what_is_usual_is_learnt_anew_on_another_network() -> None:
    speed = ServiceHealth().speed
    for n in range(30):
        speed = timed(speed, 20.0, START + timedelta(minutes=n), network_id="home")

    speed = timed(speed, 3000.0, START + timedelta(hours=1), network_id="train")

    assert speed.slow_since is None
    assert speed.usual_ms == 3000.0


def test_what_lasts_for_a_day_is_usual() -> None:
    speed = ServiceHealth().speed
    for n in range(30):
        speed = timed(speed, 20.0, START + timedelta(minutes=n), network_id="home")

    for n in range(30):
        speed = timed(speed, 3000.0, START + timedelta(hours=1 + n), network_id="home")

    assert speed.slow_since is None


def test_a_clock_set_back_makes_old_words_stale() -> None:
    watching = replay()

    faded = expire(
        watching.health,
        service=watching.service,
        now=watching.now - timedelta(days=1),
        rules=RULES,
    )

    assert faded.level is Level.UNKNOWN


def test_checks_of_a_later_day_do_not_pile_up_when_the_clock_is_set_back() -> None:
    watching = replay(*[Step.ALL_WELL] * 20)

    watching.now -= timedelta(days=1)
    watching.play([Step.ALL_WELL] * 3)

    assert len(watching.health.recent_checks) == 3


def test_waking_up_forgets_what_was_being_confirmed() -> None:
    watching = replay(Step.PROBE_BAD)

    watching.health = reset(watching.health)
    watching.play([Step.PROBE_BAD])

    assert watching.health.level is Level.OPERATIONAL


@pytest.mark.parametrize(
    ("every_s", "checks", "slow"),
    [
        pytest.param(60, 5, False, id="slow for four minutes"),
        pytest.param(60, 6, True, id="slow for five minutes"),
        pytest.param(150, 3, False, id="slow for five minutes, checked three times"),
        pytest.param(150, 4, True, id="checked four times"),
    ],
)
def test_slow_is_said_after_five_minutes_and_four_checks(
    every_s: float, checks: int, *, slow: bool
) -> None:
    watching = replay(*[Step.PROBE_GOOD] * 30)

    for _ in range(checks):
        watching.now += timedelta(seconds=every_s)
        watching.check(CALM, ProbeResult(total_ms=3000.0))

    assert (watching.health.reason is Reason.SLOW) is slow


def test_only_the_last_five_delays_of_a_page_say_how_late_it_is() -> None:
    health = ServiceHealth()
    for minutes in (10, 10, 10, 10, 60, 60, 60):
        health = page_late(health, timedelta(minutes=minutes))

    assert health.usual_lateness == timedelta(minutes=60)


@pytest.mark.parametrize(
    ("samples", "usual_ms", "total_ms", "slow"),
    [
        pytest.param(19, 100.0, 5000.0, False, id="nineteen answers are too few to be usual"),
        pytest.param(20, 100.0, 5000.0, True, id="twenty are not"),
        pytest.param(20, 100.0, 1100.0, False, id="one second more"),
        pytest.param(20, 100.0, 1101.0, True, id="over a second more"),
        pytest.param(20, 1000.0, 3000.0, False, id="three times as long"),
        pytest.param(20, 1000.0, 3001.0, True, id="over three times as long"),
    ],
)
def test_slow_is_over_three_times_and_a_second_more_than_twenty_answers_took(
    samples: int, usual_ms: float, total_ms: float, *, slow: bool
) -> None:
    speed = ResponseTime(usual_ms=usual_ms, samples=samples, place="home")

    assert (timed(speed, total_ms, START, network_id="home").slow_since == START) is slow


@pytest.mark.parametrize(("over_s", "usual_ms"), [(0, 20.0), (1, 3000.0)])
def test_what_is_slow_for_over_a_day_is_usual(over_s: float, usual_ms: float) -> None:
    speed = ResponseTime(usual_ms=20.0, samples=30, place="home", slow_since=START, slow_checks=9)
    at = START + timedelta(days=1, seconds=over_s)

    assert timed(speed, 3000.0, at, network_id="home").usual_ms == usual_ms


@pytest.mark.parametrize(
    ("samples", "usual_ms"), [(1, 150.0), (3, 125.0), (19, 105.0), (99, 105.0)]
)
def test_the_first_twenty_answers_weigh_alike_and_later_ones_a_twentieth(
    samples: int, usual_ms: float
) -> None:
    speed = ResponseTime(usual_ms=100.0, samples=samples, place="home")

    assert timed(speed, 200.0, START, network_id="home").usual_ms == pytest.approx(usual_ms)
