"""Five thousand services cost five thousand times one, not its square."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from statustray.domain.alerting.alert_rules import decide
from statustray.domain.alerting.alert_state import AlertState
from statustray.domain.alerting.quiet_hours import AlertContext
from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Probe, Service
from statustray.domain.model.settings import Notify
from statustray.domain.model.snapshot import Snapshot
from tests.support.effort import growth
from tests.support.services.states import state_of

START = datetime(2026, 10, 4, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def failing(count: int) -> Snapshot:
    names = (f"s{n}" for n in range(count))
    services = (Service(name, name, probe=Probe(f"https://{name}.example")) for name in names)
    states = (state_of(s, Level.MAJOR_OUTAGE, Reason.UNREACHABLE) for s in services)
    return Snapshot(START, Network.ONLINE, tuple(states))


@pytest.mark.parametrize("minutes", [0, 1, 2], ids=["first", "when told", "afterwards"])
def test_alerts_are_decided_with_as_much_work_for_each_of_many(minutes: int) -> None:
    def work(count: int) -> Callable[[], object]:
        snapshot, alerts = failing(count), AlertState()
        for minute in range(minutes):
            alerts, _ = decide(alerts, snapshot, at(minute))
        return lambda: decide(alerts, snapshot, at(minutes))

    assert growth(work, few=40, times=6) < 1.2


def at(minute: int) -> AlertContext:
    now = START + minute * MINUTE
    return AlertContext(now, now, Notify())
