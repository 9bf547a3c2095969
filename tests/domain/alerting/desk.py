"""A desk at which alerts are decided again and again, and what it told."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any

from statustray.domain.alerting.alert_rules import decide
from statustray.domain.alerting.alert_state import AlertState
from statustray.domain.alerting.quiet_hours import AlertContext
from statustray.domain.model.advice import Cause, CauseConfidence
from statustray.domain.model.alert import Alert, AlertEvent, AlertKind
from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Probe, Service
from statustray.domain.model.settings import Notify, Quiet
from statustray.domain.model.snapshot import ServiceState, Snapshot, UserFlags
from tests.support.services.states import state_of
from tests.support.stage.virtual_time import START

UP, DOWN, SLOW = Level.OPERATIONAL, Level.MAJOR_OUTAGE, Level.DEGRADED
CLOUD = Cause("cirrus", "Cirrus", CauseConfidence.PROBABLY, ("a", "b", "c"))
NIGHT = Notify(quiet=(Quiet(time(22), time(7)),))
EVENING = START.replace(hour=23)
MORNING = START.replace(hour=7, minute=1) + timedelta(days=1)


@dataclass
class Desk:
    """Asks again and again, and keeps book and messages."""

    notify: Notify = field(default_factory=Notify)
    now: datetime = START
    alert_state: AlertState = field(default_factory=AlertState)
    alerted: list[AlertEvent] = field(default_factory=list)

    def see(
        self,
        levels: Mapping[str, Level] | None = None,
        *states: ServiceState,
        causes: tuple[Cause, ...] = (),
        network: Network = Network.ONLINE,
        after_s: float = 30,
    ) -> list[AlertEvent]:
        """Decide on a snapshot; return what is told of it."""
        self.now += timedelta(seconds=after_s)
        shown = (*(state(key, level) for key, level in (levels or {}).items()), *states)
        snapshot = Snapshot(self.now, network, shown, causes)
        self.alert_state, alerted = decide(
            self.alert_state, snapshot, AlertContext(self.now, self.now, self.notify)
        )
        self.alerted += alerted
        return list(alerted)

    def mark(self, service: str, **wishes: object) -> None:
        self.alert_state = self.alert_state.marked(service, UserFlags(**wishes))  # type: ignore[arg-type]  # named by tests


def state(name: str, level: Level, **fields: Any) -> ServiceState:  # noqa: ANN401 - named by tests
    known: dict[str, Any] = {"reason": Reason.ANSWERS if level is UP else Reason.UNREACHABLE}
    probed = Service(name, name.upper(), probe=Probe(f"https://{name}.example"))
    service = fields.pop("service", probed)
    return state_of(service, **(known | {"level": level} | fields))


def kinds(events: list[AlertEvent]) -> list[AlertKind]:
    return [t.kind for t in events if isinstance(t, Alert)]


def told(events: list[AlertEvent]) -> Alert:
    """Return the one alert that interrupts."""
    (alert,) = [t for t in events if isinstance(t, Alert) and not t.silent]
    return alert


def only(events: list[AlertEvent]) -> Alert:
    (alert,) = events
    assert isinstance(alert, Alert)
    return alert
