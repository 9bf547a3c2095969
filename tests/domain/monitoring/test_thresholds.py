"""On both sides of each threshold: how long a result counts, how many make a verdict."""

from datetime import timedelta

import pytest

from statustray.domain.model.checks.check_result import CheckResult, Network, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.report import Report
from statustray.domain.model.checks.service_health import ServiceHealth
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.monitoring.evidence import has_aged, page_late, was_unseen, with_result
from statustray.domain.monitoring.flapping import came_back, went_down
from statustray.domain.monitoring.health_policy import HealthPolicy
from statustray.domain.monitoring.state_machine import observe
from tests.domain.monitoring.watching import (
    ACME,
    CALM,
    GOOD,
    NETWORK,
    REFUSED,
    RULES,
    Step,
    Watching,
    replay,
)
from tests.support.stage.virtual_time import START

SILENT = Failure(FailureKind.TIMED_OUT, Phase.CONNECT)
SECOND = timedelta(seconds=1)
TEN_MINUTES = timedelta(minutes=10)


def seen(health: ServiceHealth, result: CheckResult, *, network_id: str = NETWORK) -> ServiceHealth:
    return with_result(health, result, network_id=network_id, service=ACME)


def check(at: timedelta, probe: ProbeResult | Failure = GOOD) -> CheckResult:
    return CheckResult(START + at, Network.ONLINE, CALM, probe)


@pytest.mark.parametrize(
    ("on_this_line", "probe", "needed"),
    [(2, SILENT, 2), (2, REFUSED, 2), (3, SILENT, 3), (3, REFUSED, 2), (5, REFUSED, 2)],
)
def test_only_what_may_be_lost_needs_more_failures_on_a_lossy_line(
    on_this_line: int, probe: Failure, needed: int
) -> None:
    assert HealthPolicy(failures_needed=on_this_line).needed_for(probe) == needed


@pytest.mark.parametrize(("failures", "down"), [(3, False), (4, True)])
def test_as_many_failures_in_a_row_as_the_line_asks_for_make_a_verdict(
    failures: int, *, down: bool
) -> None:
    lossy = HealthPolicy(failures_needed=4, line_lossy=True)
    health = ServiceHealth()

    probes: list[ProbeResult | Failure] = [GOOD, *[SILENT] * failures]
    for n, probe in enumerate(probes):
        result = check(timedelta(seconds=15 * n), probe)
        health = observe(health, result, service=ACME, rules=lossy, network_id=NETWORK)

    assert health.level.trouble is down


@pytest.mark.parametrize(("failures", "down"), [(3, False), (4, True)])
def test_what_comes_and_goes_is_down_after_two_more_failures_than_usual(
    failures: int, *, down: bool
) -> None:
    watching = replay(*([Step.PROBE_BAD] * 2 + [Step.ALL_WELL] * 2) * 2)
    assert watching.health.reason is Reason.UNSTABLE

    watching.play([Step.PROBE_BAD] * failures)

    assert (watching.health.level is Level.MAJOR_OUTAGE) is down


def test_a_page_that_says_as_much_as_the_probe_found_is_the_reason_at_once() -> None:
    watching = replay(Step.PROBE_BAD, Step.PROBE_BAD)

    watching.check(Report(Level.MAJOR_OUTAGE), GOOD)

    assert watching.health.level is Level.MAJOR_OUTAGE
    assert watching.health.reason is Reason.REPORTS_TROUBLE_BUT_ANSWERS


def test_a_return_must_hold_longer_than_the_last_one_and_not_than_an_earlier_one() -> None:
    health = ServiceHealth()
    for up, down in ((0, 40), (45, 61)):
        health = came_back(health, START + timedelta(minutes=up))
        health = went_down(health, START + timedelta(minutes=down))

    assert health.hold == timedelta(minutes=20)


@pytest.mark.parametrize(("after", "aged"), [(timedelta(), False), (SECOND, True)])
def test_a_result_counts_to_the_end_of_its_time(after: timedelta, *, aged: bool) -> None:
    of_page = ServiceHealth(page=CALM, page_at=START)
    of_probe = ServiceHealth(probe=GOOD, probe_at=START)

    assert has_aged(of_page, START + RULES.page_stale + after, RULES) is aged
    assert has_aged(of_probe, START + RULES.probe_stale + after, RULES) is aged


@pytest.mark.parametrize(("after", "unseen"), [(timedelta(), False), (SECOND, True)])
def test_a_problem_is_out_of_sight_after_ten_minutes(after: timedelta, *, unseen: bool) -> None:
    health = seen(ServiceHealth(), check(timedelta()))

    assert was_unseen(health, START + TEN_MINUTES + after) is unseen


@pytest.mark.parametrize(("after", "kept"), [(TEN_MINUTES - SECOND, 2), (TEN_MINUTES, 1)])
def test_the_checks_of_the_last_ten_minutes_are_kept(after: timedelta, kept: int) -> None:
    health = seen(seen(ServiceHealth(), check(timedelta())), check(after))

    assert len(health.recent_checks) == kept


def test_the_last_five_delays_of_a_page_are_kept() -> None:
    health = ServiceHealth()

    for minutes in range(1, 8):
        health = page_late(health, timedelta(minutes=minutes))

    assert health.late == tuple(timedelta(minutes=n) for n in (3, 4, 5, 6, 7))


def test_the_last_fifty_networks_are_kept() -> None:
    health = ServiceHealth()

    for n in range(60):
        health = seen(health, check(timedelta(seconds=n)), network_id=f"network {n}")

    assert health.reached_on == tuple(f"network {n}" for n in range(10, 60))


def test_failures_of_a_page_are_counted_anew_after_an_outage_of_ones_own() -> None:
    passing = Failure(FailureKind.RESET, Phase.TLS)
    watching = Watching(ACME)
    watching.check(CALM, GOOD)
    watching.check(passing, GOOD)
    offline = CheckResult(watching.now, Network.OFFLINE, passing, SILENT)
    watching.health = seen(watching.health, offline)

    watching.check(passing, GOOD)
    first = watching.health.page
    watching.check(passing, GOOD)

    assert (first, watching.health.page) == (CALM, passing)
