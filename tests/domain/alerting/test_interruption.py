import pytest
from msgspec.structs import replace

from statustray.domain.alerting.interruption import is_critical
from statustray.domain.model.alert import Alert, AlertKind
from statustray.domain.model.checks.service_health import ServiceHealth
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Ladder, Notify, Settings
from statustray.domain.model.snapshot import ServiceState

PLANNED = Settings(
    plan=(Ladder("message", rungs=("chat", "phone-call")),),
    notify=Notify(critical_in_plan=True),
)


def alert(kind: AlertKind = AlertKind.TROUBLE, **levels: Level) -> Alert:
    states = (
        ServiceState(Service(key, key), ServiceHealth(level=level)) for key, level in levels.items()
    )
    return Alert("key", kind, states=tuple(states))


def test_a_major_outage_of_a_planned_service_is_critical_where_that_is_wanted() -> None:
    down = alert(chat=Level.MAJOR_OUTAGE)

    assert is_critical(down, PLANNED)
    assert is_critical(replace(down, silent=True), PLANNED), "else its correction took it away"
    assert not is_critical(down, replace(PLANNED, notify=Notify()))


@pytest.mark.parametrize(
    "told",
    [
        pytest.param(alert(shop=Level.MAJOR_OUTAGE), id="not planned"),
        pytest.param(alert(chat=Level.PARTIAL_OUTAGE), id="less than an outage"),
        pytest.param(
            alert(chat=Level.DEGRADED, shop=Level.MAJOR_OUTAGE), id="the other one is down"
        ),
        pytest.param(alert(AlertKind.BACK, chat=Level.MAJOR_OUTAGE), id="a recovery"),
    ],
)
def test_nothing_else_is_critical(told: Alert) -> None:
    assert not is_critical(told, PLANNED)
