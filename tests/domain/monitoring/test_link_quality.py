from datetime import timedelta

import pytest

from statustray.domain.model.checks.check_result import ConnectionIssue
from statustray.domain.monitoring.link_quality import LinkQuality
from tests.support.stage.virtual_time import START


def line(
    *, services: int, tries: int, answers: int = 60, slow: int = 0, every: int = 10
) -> LinkQuality:
    found = LinkQuality()
    for n in range(answers):
        name = f"s{n % services}"
        at = START + timedelta(seconds=n)
        found = found.answered(
            name, at, tries=tries if n % every == 0 else 1, slow=n % services < slow
        )
    return found


def test_two_failures_are_enough_on_a_good_line() -> None:
    assert line(services=7, tries=1).failures_needed == 2


@pytest.mark.parametrize(("every", "needed"), [(40, 3), (20, 3), (10, 4), (5, 6), (3, 12)])
def test_the_more_connections_get_lost_the_more_failures_make_a_verdict(
    every: int, needed: int
) -> None:
    found = line(services=7, tries=2, answers=600, every=every)

    assert found.failures_needed == needed


def test_the_share_of_lost_connections_is_worked_out_from_those_tried_again() -> None:
    # One in five answers needed a second connection: p / (1 + p) = 0.2.
    assert line(services=7, tries=2, answers=600, every=5).loss == pytest.approx(0.25)
    assert line(services=7, tries=1).loss == 0.0


def test_a_connection_with_a_problem_is_called_by_its_name() -> None:
    assert line(services=7, tries=1).issue is None
    assert line(services=7, tries=2).issue is ConnectionIssue.LOSES_CONNECTIONS
    assert line(services=6, tries=1, slow=4).issue is ConnectionIssue.VERY_SLOW


def test_one_service_that_needs_two_connections_is_its_own_trouble() -> None:
    assert not line(services=1, tries=2).lossy


def test_a_line_is_lossy_no_longer_when_nothing_was_lost_for_an_hour() -> None:
    found = line(services=7, tries=2)

    for n in range(120):
        found = found.answered(f"s{n % 7}", START + timedelta(hours=1, minutes=n), tries=1)

    assert not found.lossy


def test_most_services_slow_at_once_is_a_slow_line() -> None:
    assert line(services=6, tries=1, slow=4).slow
    assert not line(services=6, tries=1, slow=3).slow
    assert not line(services=2, tries=1, slow=2).slow


def test_a_line_is_slow_no_longer_when_its_services_are_quick() -> None:
    found = line(services=4, tries=1, slow=4)

    for n in range(4):
        found = found.answered(f"s{n}", START + timedelta(minutes=20), tries=1)

    assert not found.slow


def test_a_clock_set_back_leaves_a_line_that_can_be_judged() -> None:
    found = line(services=7, tries=2).answered("s1", START - timedelta(days=1), tries=1)

    assert found.failures_needed == 2


def test_the_share_of_lost_connections_does_not_jump_at_the_change_of_spans() -> None:
    before = line(services=7, tries=2, answers=1800, every=10)
    after = before.answered("s0", START + timedelta(minutes=30, seconds=1), tries=1)

    # Half of the count is kept, and of the half hour's losses all that are no older.
    assert after.loss == pytest.approx(0.25, abs=0.01)
    assert before.loss == pytest.approx(1 / 9, abs=0.01)
