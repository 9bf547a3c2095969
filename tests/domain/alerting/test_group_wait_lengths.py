"""How long a problem waits, just below and just above each number that decides it."""

from datetime import timedelta

import pytest

from statustray.domain.alerting.group_wait import AT_ONCE, group_wait, is_most, just_begun
from statustray.domain.model.checks.check_result import CheckResult, Network
from statustray.domain.model.dependency import DependencyEdge, EdgeConfidence
from statustray.domain.model.service import Service
from statustray.domain.model.snapshot import ServiceState
from tests.domain.alerting.desk import DOWN, UP, state
from tests.support.stage.virtual_time import START

ON_CLOUD = (DependencyEdge("cirrus", "cloud", EdgeConfidence.DOCUMENTED),)


def failed(count: int, *, ago_s: float = 0) -> list[ServiceState]:
    """Return services that began to fail *ago_s* before the start."""
    began = START - timedelta(seconds=ago_s)
    return [state(f"down{n}-{ago_s}", DOWN, began_at=began) for n in range(count)]


def checked(*seconds: float) -> ServiceState:
    """Return a service that counts as fine, checked so many seconds after the start."""
    moments = (START + timedelta(seconds=s) for s in seconds)
    return state("fine", UP, recent_checks=tuple(CheckResult(at, Network.ONLINE) for at in moments))


@pytest.mark.parametrize(
    ("loud", "doubted", "watched", "wait_s"),
    [
        pytest.param(1, 0, 30, 0, id="nobody is in doubt"),
        pytest.param(1, 1, 30, 8, id="one stranger is in doubt"),
        pytest.param(1, 1, 2, 8, id="one, which is much of a short list"),
        pytest.param(1, 2, 4, 20, id="more than a third of a short list"),
        pytest.param(1, 3, 12, 8, id="four in all, a third of the list"),
        pytest.param(1, 4, 12, 60, id="five in all, more than a third of the list"),
        pytest.param(1, 5, 19, 8, id="six in all, less than a third of the list"),
        pytest.param(1, 5, 18, 60, id="six in all, a third of the list"),
    ],
)
def test_more_in_doubt_are_waited_for_longer(
    loud: int, doubted: int, watched: int, wait_s: float
) -> None:
    down = failed(loud)
    others = [state(f"other{n}", UP, confirming=n < doubted) for n in range(watched - loud)]

    wait = group_wait(down, [*down, *others], (), {}, START)

    assert wait == timedelta(seconds=wait_s)


@pytest.mark.parametrize(("edges", "wait_s"), [(ON_CLOUD, 20), ((), 8)])
def test_a_related_one_in_doubt_is_waited_for_longer(
    edges: tuple[DependencyEdge, ...], wait_s: float
) -> None:
    down = state("a", DOWN, service=Service("a", "A", edges=ON_CLOUD))
    doubted = state("b", UP, service=Service("b", "B", edges=edges), suspected=True)
    others = [state(f"other{n}", UP) for n in range(20)]

    wait = group_wait([down], [down, doubted, *others], (), {}, START)

    assert wait == timedelta(seconds=wait_s)


@pytest.mark.parametrize(
    ("loud", "checks", "wait_s"),
    [
        pytest.param(5, (-1,), 60, id="five, and one was not asked since"),
        pytest.param(4, (-1,), 0, id="four"),
        pytest.param(5, (0,), 0, id="asked at that moment"),
        pytest.param(5, (-60, 1), 0, id="asked before and since"),
        pytest.param(5, (), 0, id="never asked"),
    ],
)
def test_many_strangers_wait_for_who_was_not_asked_since(
    loud: int, checks: tuple[float, ...], wait_s: float
) -> None:
    down = failed(loud)

    wait = group_wait(down, [*down, checked(*checks)], (), {}, START)

    assert wait == timedelta(seconds=wait_s)


@pytest.mark.parametrize(
    ("told", "ago_s", "wait_s"),
    [(2, 0, 0), (3, 0, 60), (3, 299, 60), (3, 300, 0)],
)
def test_after_three_alerts_within_five_minutes_further_ones_come_together(
    told: int, ago_s: float, wait_s: float
) -> None:
    before, down = failed(told, ago_s=ago_s), failed(1, ago_s=1)

    wait = group_wait(down, [*before, *down], (), {s.id: s.id for s in before}, START)

    assert wait == timedelta(seconds=wait_s)


def test_one_alert_of_many_is_no_series() -> None:
    before, down = failed(9), failed(1, ago_s=1)

    wait = group_wait(down, [*before, *down], (), dict.fromkeys((s.id for s in before), "k"), START)

    assert wait == timedelta()


@pytest.mark.parametrize(
    ("failing", "watched", "most"),
    [(4, 6, False), (5, 6, True), (5, 15, True), (5, 16, False), (100, 300, True)],
)
def test_most_are_five_and_a_third_of_the_list(failing: int, watched: int, *, most: bool) -> None:
    assert is_most(failing, watched) is most


def test_what_began_is_just_begun_for_five_minutes_whichever_way_the_clock_was_set() -> None:
    began = failed(1, ago_s=AT_ONCE.total_seconds() - 1) + failed(1, ago_s=-200)

    assert just_begun([*began, *failed(1, ago_s=300), state("x", DOWN)], START) == began
