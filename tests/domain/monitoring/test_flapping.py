"""When a service counts as coming and going, and how long its return must hold."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from statustray.domain.model.checks.check_result import CheckResult, Network, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.service_health import ServiceHealth
from statustray.domain.model.checks.verdict import Reason, Verdict
from statustray.domain.model.level import Level
from statustray.domain.monitoring.flapping import came_back, is_flapping, must_hold, went_down
from tests.domain.monitoring.watching import Step, Watching
from tests.support.stage.virtual_time import START

PROBES: dict[str, ProbeResult | Failure] = {
    ".": ProbeResult(total_ms=20.0),
    "x": Failure(FailureKind.REFUSED, Phase.CONNECT),
    "t": Failure(FailureKind.TIMED_OUT, Phase.CONNECT),
}
FINE = Verdict(Level.OPERATIONAL, Reason.ANSWERS)
WORK = Verdict(Level.MAINTENANCE, Reason.PAGE_SAYS_SO)


def checks(pattern: str) -> tuple[CheckResult, ...]:
    """Return checks once a minute: ``.`` responds, ``x`` refuses, ``t`` times out."""
    return tuple(
        CheckResult(START + timedelta(minutes=n), Network.ONLINE, None, PROBES[letter])
        for n, letter in enumerate(pattern)
    )


@pytest.mark.parametrize(
    ("pattern", "flapping"),
    [
        pytest.param("x.x.x.", True, id="three failures in six checks, each over at once"),
        pytest.param("x.x.x", False, id="five checks"),
        pytest.param("x.x...", False, id="two failures"),
        pytest.param("x.x.x..", True, id="three in seven"),
        pytest.param("x.x.x...", False, id="three in eight"),
        pytest.param("x.x.x.x...", True, id="two in five"),
        pytest.param("xx.xx.xx", False, id="two returns"),
        pytest.param("xx.xx.x.", True, id="three returns"),
    ],
)
def test_what_fails_in_two_of_five_checks_and_comes_back_three_times_is_unstable(
    pattern: str, *, flapping: bool
) -> None:
    assert is_flapping(checks(pattern), lossy=False) is flapping


@pytest.mark.parametrize(("pattern", "flapping"), [("t.t.t.", False), ("x.x.x.", True)])
def test_a_line_that_loses_packets_makes_no_service_unstable(
    pattern: str, *, flapping: bool
) -> None:
    assert is_flapping(checks(pattern), lossy=True) is flapping


@pytest.mark.parametrize(
    ("up_min", "hold_min"),
    [(4, 10), (8, 10), (16, 20), (48, 60), (60, 60), (119, 60), (120, None)],
)
def test_a_return_must_hold_longer_than_the_last_one_did(
    up_min: float, hold_min: float | None
) -> None:
    up = came_back(ServiceHealth(), START)

    down = went_down(up, START + timedelta(minutes=up_min))

    assert down.hold == (None if hold_min is None else timedelta(minutes=hold_min))


@pytest.mark.parametrize(
    ("verdict", "after_min", "holds"),
    [(FINE, 9.9, True), (FINE, 10, False), (WORK, 9.9, False)],
)
def test_a_return_is_believed_once_it_has_held(
    verdict: Verdict, after_min: float, *, holds: bool
) -> None:
    up = came_back(ServiceHealth(), START)
    again = went_down(up, START + timedelta(minutes=4))
    calm = ServiceHealth(hold=again.hold, calm_since=START)

    assert must_hold(calm, verdict, START + timedelta(minutes=after_min)) is holds


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


def after_sleep(slept: timedelta) -> ServiceHealth:
    """Return the health after a return, a problem that must hold, and two calm looks after it."""
    watching = Watching()
    for step in (Step.ALL_WELL, Step.PAGE_RED, *[Step.ALL_WELL] * 2, Step.PAGE_RED):
        watching.go(step)
    watching.now += slept
    for _ in range(2):
        watching.go(Step.ALL_WELL)
    return watching.health


def test_a_service_that_was_out_of_sight_for_longer_is_back_at_once() -> None:
    assert after_sleep(timedelta(0)).reason is Reason.UNSTABLE
    assert after_sleep(timedelta(days=7)).level is Level.OPERATIONAL


def test_a_return_holds_on_through_a_new_start_for_each_look() -> None:
    watching = Watching()
    for step in (Step.ALL_WELL, Step.PAGE_RED, *[Step.ALL_WELL] * 2, Step.PAGE_RED):
        watching.go(step)
    shown = []
    for _ in range(4):
        watching.play([Step.RESTART, Step.ALL_WELL, Step.ALL_WELL], every_s=80)
        shown.append((watching.health.reason, watching.health.since))

    calm = shown[0][1]
    assert shown[:3] == [(Reason.UNSTABLE, calm)] * 3
    assert watching.health.level is Level.OPERATIONAL
