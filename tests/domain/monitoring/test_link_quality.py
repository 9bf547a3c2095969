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


def with_losses(services: int, losses: int, answers: int) -> LinkQuality:
    """Return a line where so many of the answers needed a second connection."""
    healed = tuple((START, f"s{n % services}") for n in range(losses))
    return LinkQuality(healed, answers, START, frozenset(f"s{n}" for n in range(services)))


@pytest.mark.parametrize(
    ("services", "losses", "answers", "lossy"),
    [
        pytest.param(2, 3, 200, True, id="three losses, 1.5 %"),
        pytest.param(2, 3, 201, False, id="three losses, less than 1.5 %"),
        pytest.param(2, 2, 20, False, id="two losses"),
        pytest.param(1, 3, 20, False, id="three losses of one service"),
        pytest.param(2, 15, 1000, True, id="fifteen losses, 1.5 %"),
        pytest.param(2, 14, 1000, False, id="fourteen losses, less than 1.5 %"),
    ],
)
def test_a_line_is_lossy_from_three_losses_of_two_services_in_1_5_percent_of_answers(
    services: int, losses: int, answers: int, *, lossy: bool
) -> None:
    assert with_losses(services, losses, answers).lossy is lossy


@pytest.mark.parametrize(
    ("answers", "issue"), [(209, ConnectionIssue.LOSES_CONNECTIONS), (212, None)]
)
def test_loss_is_told_from_one_connection_in_twenty(
    answers: int, issue: ConnectionIssue | None
) -> None:
    assert with_losses(2, 10, answers).issue is issue


def test_no_loss_is_taken_for_more_than_three_in_five() -> None:
    assert with_losses(2, 100, 100).loss == 0.6


@pytest.mark.parametrize(
    ("sluggish", "seen", "slow"), [(3, 5, True), (3, 6, False), (2, 3, False), (4, 6, True)]
)
def test_a_line_is_slow_when_three_and_more_than_half_of_its_services_are(
    sluggish: int, seen: int, *, slow: bool
) -> None:
    names = [f"s{n}" for n in range(seen)]
    found = LinkQuality(seen=frozenset(names), sluggish=frozenset(names[:sluggish]))

    assert found.slow is slow
