"""Which services the registry finds out of date."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from statustray.domain.model.checks.check_result import CheckResult, Network, ProbeResult
from statustray.domain.model.level import Level
from statustray.domain.model.service import Probe, Service
from statustray.domain.monitoring.schedule import Pace
from statustray.domain.monitoring.state_machine import observe
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
