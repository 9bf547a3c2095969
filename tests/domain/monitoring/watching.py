"""One service watched by rules alone: looks in, messages out, restarts in between."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum

from statustray.domain.alerting.alert_rules import decide
from statustray.domain.alerting.alert_state import AlertState, read_alert_state, write_alert_state
from statustray.domain.alerting.quiet_hours import AlertContext
from statustray.domain.model.alert import Alert, AlertEvent, AlertKind
from statustray.domain.model.checks.check_result import CheckResult, Network, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.report import Report
from statustray.domain.model.checks.service_health import ServiceHealth
from statustray.domain.model.level import Level
from statustray.domain.model.service import Covers, Probe, Service
from statustray.domain.model.settings import Notify
from statustray.domain.model.snapshot import Snapshot, UserFlags
from statustray.domain.monitoring.health_policy import HealthPolicy
from statustray.domain.monitoring.state_machine import expire, observe, offline
from statustray.engine.monitors.monitor import Monitor
from statustray.engine.monitors.persistence import remember, restore
from tests.support.stage.virtual_time import START

NETWORK = "home"
RULES = HealthPolicy.of(page_s=120, probe_s=60)
ACME = Service(
    "acme",
    "Acme",
    page="https://status.acme.example",
    provider="word",
    probe=Probe("https://acme.example"),
    probe_covers=Covers.APP,
)
CALM = Report(Level.OPERATIONAL)
RED = Report(Level.PARTIAL_OUTAGE)
WORK = Report(Level.MAINTENANCE)
MUTE = Report(Level.UNKNOWN)
GOOD = ProbeResult(total_ms=20.0)
ODD = ProbeResult(total_ms=20.0, expected=False)
REFUSED = Failure(FailureKind.REFUSED, Phase.CONNECT)
UNREADABLE = Failure(FailureKind.MALFORMED, Phase.BODY)
ALARMS = {AlertKind.TROUBLE, AlertKind.COMMON_CAUSE}


class Step(Enum):
    """Something that may happen next, as page and probe of one look; None asks nothing."""

    ALL_WELL = (CALM, GOOD)
    PROBE_GOOD = (None, GOOD)
    PROBE_BAD = (None, REFUSED)
    PROBE_ODD = (None, ODD)
    PAGE_CALM = (CALM, None)
    PAGE_RED = (RED, None)
    PAGE_WORK = (WORK, None)
    PAGE_SAYS_NOTHING = (MUTE, None)
    PAGE_UNREADABLE = (UNREADABLE, None)
    ALL_BAD = (RED, REFUSED)
    OFFLINE = "the own line breaks"
    HOUR = "an hour without a look"
    RESTART = "the program ends and begins anew"


CALM_BEGINNING = [Step.ALL_WELL, Step.ALL_WELL]


@dataclass
class Watching:
    """Replays steps; ``alerted`` holds every message with the number of its step."""

    service: Service = ACME
    health: ServiceHealth = field(default_factory=ServiceHealth)
    alert_state: AlertState = field(default_factory=AlertState)
    now: datetime = START
    notify: Notify = field(default_factory=Notify)
    alerted: list[tuple[int, AlertEvent]] = field(default_factory=list)
    levels: list[Level] = field(default_factory=list)
    steps: int = 0

    @property
    def alerts(self) -> list[Alert]:
        return [t for _, t in self.alerted if isinstance(t, Alert)]

    @property
    def kinds(self) -> list[AlertKind]:
        return [alert.kind for alert in self.alerts]

    @property
    def returns(self) -> int:
        """How often it was told that all is well again."""
        return self.kinds.count(AlertKind.BACK)

    def play(self, steps: Sequence[Step], *, every_s: float = 30.0) -> None:
        for step in steps:
            self.go(step, every_s=every_s)

    def go(self, step: Step, *, every_s: float = 30.0) -> None:
        """Let *every_s* pass, then do *step* and decide on messages."""
        self.now += timedelta(seconds=every_s)
        self.steps += 1
        match step:
            case Step.RESTART:
                self.restart()
            case Step.OFFLINE:
                self.health = offline(
                    self.health, network=Network.OFFLINE, now=self.now, service=self.service
                )
                self.decide(Network.OFFLINE)
                self.health = offline(
                    self.health, network=Network.ONLINE, now=self.now, service=self.service
                )
            case Step.HOUR:
                self.now += timedelta(hours=1)
                self.health = expire(self.health, service=self.service, now=self.now, rules=RULES)
            case _:
                page, probe = step.value
                self.check(page, probe)
        self.decide(Network.ONLINE)

    def check(self, page: Report | Failure | None, probe: ProbeResult | Failure | None) -> None:
        result = CheckResult(self.now, Network.ONLINE, page, probe)
        self.health = observe(
            self.health, result, service=self.service, rules=RULES, network_id=NETWORK
        )

    def restart(self) -> None:
        """Keep what the program keeps, and read it again."""
        self.health = restore(remember(self.service.id, self.health, self.now))
        self.alert_state = read_alert_state(write_alert_state(self.alert_state))

    def mark(self, mark: UserFlags) -> None:
        self.alert_state = self.alert_state.marked(self.service.id, mark)

    def decide(self, network: Network) -> None:
        monitor = Monitor(self.service, self.health)
        state = monitor.state(self.alert_state.mark(self.service.id))
        snapshot = Snapshot(at=self.now, network=network, services=(state,))
        self.levels.append(state.level)
        moment = AlertContext(self.now, self.now, self.notify)
        # Once now and once after every wait for company.
        for at in (moment, AlertContext(self.now + timedelta(seconds=25), self.now, self.notify)):
            self.alert_state, events = decide(self.alert_state, snapshot, at)
            self.alerted += [(self.steps, event) for event in events]


def replay(*steps: Step) -> Watching:
    """Watch from a calm beginning through *steps*."""
    watching = Watching()
    watching.play([*CALM_BEGINNING, *steps])
    return watching
