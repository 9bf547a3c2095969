from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.domain.monitoring.schedule import (
    PAGE_AGAIN_S,
    Pace,
    next_canaries,
    next_page,
    next_probe,
    offset,
    regular,
)

PACE = Pace()


@given(
    last=st.floats(0, 1e6),
    wait=st.sampled_from([1.0, 7.0, 20.0, 60.0, 61.0, 120.0, 3600.0, 86400.0]),
    key=st.text(max_size=8),
    phase=st.floats(0, 15),
)
def test_the_next_check_is_never_over_and_never_far(
    last: float, wait: float, key: str, phase: float
) -> None:
    due = regular(last, wait, key=key, phase_s=phase)

    assert wait / 8 - 1e-3 <= due - last <= wait * 9 / 8 + 1e-3


def test_checks_keep_their_own_time_however_long_each_lasts() -> None:
    at, times = 3.0, []
    for took in (0.1, 10.0, 25.0, 0.1, 14.0) * 4:
        at = regular(at + took, 60.0, key="acme", phase_s=4.0)
        times.append(at)

    assert {round((b - a) % 60.0, 6) % 60.0 for a, b in pairwise(times)} == {0.0}


@pytest.mark.parametrize("wait", [20.0, 50.0, 60.0, 61.0, 77.0, 120.0])
def test_services_are_spread_over_the_interval(wait: float) -> None:
    places = {offset(f"s{n}", wait) for n in range(200)}

    assert len(places) >= 2
    assert all(0 <= network_id < wait for network_id in places)


def test_services_meet_on_a_grid_so_that_the_process_sleeps() -> None:
    assert {offset(f"s{n}", 60.0) for n in range(200)} == {0.0, 15.0, 30.0, 45.0}
    assert {offset(f"s{n}", 15.0) for n in range(200)} == {0.0}
    assert {offset(f"s{n}", 20.0) for n in range(200)} == {0.0, 10.0}
    assert {offset(f"s{n}", 25.0) for n in range(200)} == {0.0, 5.0, 10.0, 15.0, 20.0}
    assert {offset(f"s{n}", 61.0) for n in range(200)} == {n * 12.2 for n in range(5)}


def test_a_failure_is_tried_again_after_five_and_fifteen_seconds() -> None:
    waits = [
        next_probe(100.0, PACE, key="a", trouble=False, failures=n, confirming=True) - 100.0
        for n in (1, 2, 3)
    ]

    assert waits == [5.0, 15.0, 15.0]


@pytest.mark.parametrize("interval", [60.0, 3600.0])
def test_a_service_in_trouble_is_checked_twice_a_minute_whatever_the_interval(
    interval: float,
) -> None:
    pace = Pace(probe_s=interval)

    due = next_probe(100.0, pace, key="a", trouble=True, failures=0, confirming=False)

    assert due - 100.0 <= 33.75


def test_a_page_that_cannot_be_read_is_asked_less_and_less_often() -> None:
    waits = [
        next_page(0.0, PACE, key="p", trouble=False, failures=n) for n in (0, 1, 2, 3, 4, 5, 9)
    ]

    assert waits[1] == PAGE_AGAIN_S == 15.0
    assert waits[2] == waits[0]
    assert [wait - waits[0] for wait in waits[3:]] == [120.0, 360.0, 840.0, 840.0]


def test_a_page_that_failed_once_is_read_again_when_its_server_wants_it() -> None:
    once = [
        next_page(100.0, PACE, key="p", trouble=False, failures=1, at_least_s=asked)
        for asked in (0.0, 14.0, 40.0)
    ]

    assert once == [115.0, 115.0, 140.0]


def test_trouble_has_a_pace_of_its_own() -> None:
    """A probe every half a minute, a page every minute, unless they are checked more often."""
    for pace, probe_s, page_s in ((PACE, 30.0, 60.0), (Pace(probe_s=20, page_s=40), 20.0, 40.0)):
        probe, page = [0.0], [0.0]
        for _ in range(3):
            probe.append(
                next_probe(probe[-1], pace, key="a", trouble=True, failures=0, confirming=False)
            )
            page.append(next_page(page[-1], pace, key="p", trouble=True, failures=0))

        assert [b - a for a, b in pairwise(probe[1:])] == [probe_s] * 2
        assert [b - a for a, b in pairwise(page[1:])] == [page_s] * 2


def test_a_server_is_waited_for_an_hour_at_most() -> None:
    due = [
        next_probe(
            0.0, PACE, key="a", trouble=False, failures=0, confirming=False, at_least_s=asked
        )
        for asked in (3599.0, 3600.0, 86_400.0)
    ]

    assert due == [3599.0, 3600.0, 3600.0]


def test_a_check_that_ended_late_is_followed_after_an_eighth_of_the_interval_at_least() -> None:
    start = offset("acme", 60.0)

    on_time, too_close = (
        regular(start + 60.0 - gap, 60.0, key="acme", phase_s=0.0) - start for gap in (7.5, 7.4)
    )

    assert (on_time, too_close) == (60.0, 120.0)


def test_a_server_that_asks_to_wait_is_waited_for() -> None:
    due = next_page(0.0, PACE, key="p", trouble=True, failures=0, at_least_s=900.0)

    assert due >= 900.0


def test_battery_makes_checks_rarer_but_not_those_of_a_service_in_trouble() -> None:
    pace = Pace(slower=2.0)

    first = next_probe(0.0, pace, key="a", trouble=False, failures=0, confirming=False)
    calm = next_probe(first, pace, key="a", trouble=False, failures=0, confirming=False) - first
    trouble = next_probe(0.0, pace, key="a", trouble=True, failures=0, confirming=False)

    assert calm == 120.0
    assert trouble <= 33.75


def test_canaries_are_asked_rarer_the_longer_the_line_is_broken() -> None:
    waits = {s: next_canaries(s) for s in (0, 29.9, 30, 599.9, 600, 3600)}

    assert waits == {0: 5.0, 29.9: 5.0, 30: 15.0, 599.9: 15.0, 600: 30.0, 3600: 30.0}
