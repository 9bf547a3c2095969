"""Which services the registry finds out of date, and which it has checked when others fail."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from statustray.domain.model.checks.check_result import CheckResult, Network, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.dependency import DependencyEdge, EdgeConfidence
from statustray.domain.model.level import Level
from statustray.domain.model.service import Probe, Service
from statustray.domain.monitoring.schedule import Pace
from statustray.domain.monitoring.state_machine import observe
from statustray.engine.monitors.monitor import Monitor
from statustray.engine.monitors.monitor_registry import MonitorRegistry

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
SHOP = Service("shop", "Shop", probe=Probe("https://shop.example"))
ANSWER = ProbeResult(total_ms=5, http_status=200)


async def levels(*, running: bool, late: list[timedelta]) -> list[Level]:
    """Return the level at times *late* behind the moment at which a good result ages out."""
    registry = MonitorRegistry({}, Pace())
    registry.reassign([SHOP], 0)
    (monitor,) = registry
    rules = registry.rules()
    for _ in range(2):
        result = CheckResult(at=NOW, network=Network.ONLINE, probe=ANSWER)
        monitor.health = observe(
            monitor.health, result, service=SHOP, rules=rules, network_id="home"
        )
    assert monitor.health.level is Level.OPERATIONAL
    monitor.task = asyncio.create_task(asyncio.sleep(60)) if running else None
    found = []
    for after in late:
        expired = dict.fromkeys(
            h.level for _, h in registry.expired(NOW + rules.probe_stale + after)
        )
        found.append(next(iter(expired), Level.OPERATIONAL))
    monitor.cancel()
    return found


@pytest.mark.parametrize(
    ("running", "holds"), [(False, timedelta()), (True, timedelta(seconds=20))]
)
def test_a_running_check_keeps_an_old_result_for_as_long_as_a_check_takes(
    running: bool,  # noqa: FBT001
    holds: timedelta,
) -> None:
    second = timedelta(seconds=1)

    found = asyncio.run(levels(running=running, late=[holds - second, holds + second]))

    assert found == [Level.OPERATIONAL, Level.UNKNOWN]


CLOUD = (DependencyEdge("cirrus", "cloud", EdgeConfidence.DOCUMENTED),)
REFUSED = Failure(FailureKind.REFUSED, Phase.CONNECT)


def registry_of(count: int, *, edges: tuple[DependencyEdge, ...] = ()) -> MonitorRegistry:
    """Return a registry of services that were probed long ago, and are all fine."""
    services = [
        Service(f"s{n}", f"S{n}", probe=Probe(f"https://s{n}.example"), edges=edges)
        for n in range(count)
    ]
    registry = MonitorRegistry({}, Pace())
    registry.reassign(services, 0.0)
    for monitor in registry:
        observed(registry, monitor, ANSWER, NOW - timedelta(minutes=5))
        monitor.probed_at = 900.0
        monitor.postpone(1000.0, registry.pace)
    return registry


def observed(
    registry: MonitorRegistry, monitor: Monitor, probe: ProbeResult | Failure, at: datetime
) -> None:
    monitor.health = observe(
        monitor.health,
        CheckResult(at=at, network=Network.ONLINE, probe=probe),
        service=monitor.service,
        rules=registry.rules(),
        network_id="home",
    )


def fail(registry: MonitorRegistry, *, count: int, at: datetime = NOW) -> Monitor:
    """Let the first *count* begin to fail, and have looked at what that means for the others."""
    first, *others = list(registry)[:count]
    for monitor in (*others, first):
        observed(registry, monitor, REFUSED, at)
        monitor.probed_at = 1000.0
    registry.check_others_now(first, 1000.0, NOW)
    return first


def suspected(registry: MonitorRegistry) -> list[str]:
    return [monitor.service.id for monitor in registry if monitor.suspected]


@pytest.mark.parametrize(("count", "most"), [(61, 60), (70, 60), (5, 4)])
def test_related_services_are_checked_at_once_sixty_at_most(count: int, most: int) -> None:
    registry = registry_of(count, edges=CLOUD)

    first = fail(registry, count=1)

    assert len(suspected(registry)) == most
    assert not first.suspected


@pytest.mark.parametrize(("age_s", "asked"), [(8.0, False), (8.1, True)])
def test_who_was_just_asked_is_not_asked_again(age_s: float, *, asked: bool) -> None:
    registry = registry_of(2, edges=CLOUD)
    list(registry)[1].probed_at = 1000.0 - age_s

    fail(registry, count=1)

    assert (suspected(registry) == ["s1"]) is asked


@pytest.mark.parametrize(
    ("of", "failing", "all_asked"),
    [
        (20, 1, False),
        (20, 2, True),
        (29, 2, True),
        (30, 2, False),
        (9, 1, True),
        (60, 6, True),
        (61, 6, False),
    ],
)
def test_all_are_checked_where_one_in_ten_begins_to_fail_unless_they_are_a_crowd(
    of: int, failing: int, *, all_asked: bool
) -> None:
    registry = registry_of(of)

    fail(registry, count=failing)

    assert len(suspected(registry)) == (of - failing if all_asked else 0)


def test_all_are_checked_so_once_a_minute_at_most() -> None:
    registry = registry_of(5)
    first = fail(registry, count=1)
    found = []

    for now in (1059.9, 1060.0):
        for monitor in registry:
            monitor.suspected = False
        registry.check_others_now(first, now, NOW)
        found.append(len(suspected(registry)))

    assert found == [0, 5]


@pytest.mark.parametrize(("ago_s", "counts"), [(119, True), (120, False)])
def test_what_began_to_fail_two_minutes_ago_is_another_matter(ago_s: int, *, counts: bool) -> None:
    registry = registry_of(20)
    earlier = list(registry)[5]
    for n in range(2):
        observed(registry, earlier, REFUSED, NOW - timedelta(seconds=ago_s - n))

    fail(registry, count=1)

    assert bool(suspected(registry)) is counts
