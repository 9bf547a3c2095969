"""A world whose services, pages and network do what a script says at each moment."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from statustray.domain.model.alert import Alert, AlertEvent, Withdrawal
from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.page_key import Secret
from statustray.domain.model.service import Service
from statustray.domain.model.settings import NetworkRules, Notify, Polling, Settings
from statustray.domain.model.snapshot import Snapshot
from statustray.engine.diagnoser import Diagnose, no_diagnosis
from statustray.engine.engine import Engine
from statustray.engine.environment import Environment
from statustray.engine.ports import PageKeys, Prober, Resolver, ViewFiles
from statustray.engine.publisher import Outputs
from tests.support.stage.memory import FakeMemory, FakePlace
from tests.support.stage.scripted_ports import ScriptedCanaries, ScriptedProber, ScriptedWeb
from tests.support.stage.scripts import (
    CANARIES,
    FINE,
    WORD,
    CanaryScript,
    LineScript,
    PageScript,
    ProbeScript,
)
from tests.support.stage.virtual_time import VirtualClock, VirtualLoop


@dataclass
class Stage:
    """The engine on a stage: scripts in, snapshots and tellings out."""

    probe: ProbeScript = lambda _target, _at: FINE
    page: PageScript = lambda _url, _at: "operational"
    line: LineScript = lambda _at: "online"
    canary: CanaryScript = lambda _url, _at: "online"
    diagnose: Diagnose = no_diagnosis
    canaries: tuple[str, ...] = CANARIES
    providers: Mapping[str, Provider] = field(default_factory=lambda: {WORD.id: WORD})
    resolver: Resolver | None = None
    prober: Prober | None = None
    notify: Notify = field(default_factory=Notify)
    memory: FakeMemory = field(default_factory=FakeMemory)
    place: FakePlace = field(default_factory=FakePlace)
    interval_s: int = 60
    snapshots: list[Snapshot] = field(default_factory=list)
    alerted: list[tuple[float, AlertEvent]] = field(default_factory=list)
    asked: list[tuple[float, str]] = field(default_factory=list)
    keys: PageKeys | None = None
    public: bool = False
    on_battery: bool = False
    slow_on_battery: bool = True
    view_files: ViewFiles | None = None
    shown_keys: list[tuple[str, Secret | None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.loop = VirtualLoop()
        self.clock = VirtualClock(self.loop)
        self.settings = Settings(
            polling=Polling(interval_s=self.interval_s, slow_on_battery=self.slow_on_battery),
            network=NetworkRules(canaries=self.canaries),
            notify=self.notify,
        )

    @property
    def alerts(self) -> list[Alert]:
        return [t for _, t in self.alerted if isinstance(t, Alert)]

    @property
    def withdrawn(self) -> list[str]:
        return [t.key for _, t in self.alerted if isinstance(t, Withdrawal)]

    @property
    def last(self) -> Snapshot:
        return self.snapshots[-1]

    def play(
        self,
        *services: Service,
        seconds: float,
        at: Sequence[tuple[float, Callable[[Engine], None]]] = (),
    ) -> Snapshot:
        """Watch *services* for *seconds*, calling each of *at* at its second."""
        self.loop.run_until_complete(self._play(services, seconds, at))
        return self.last

    def close(self) -> None:
        self.loop.close()

    async def clock_passes(self, seconds: float) -> None:
        """Let *seconds* pass."""
        await asyncio.sleep(seconds)

    def look_once(self, *services: Service) -> Snapshot:
        """Look once at *services*, as a command would."""
        return self.loop.run_until_complete(self._look_once(services))

    async def _look_once(self, services: Sequence[Service]) -> Snapshot:
        engine = Engine(environment=self.environment(), outputs=Outputs(self.snapshots.append))
        engine.configure(services, self.settings)
        try:
            return await engine.round()
        finally:
            await engine.close()

    async def _play(
        self,
        services: Sequence[Service],
        seconds: float,
        at: Sequence[tuple[float, Callable[[Engine], None]]],
    ) -> None:
        outputs = Outputs(self.snapshots.append, self._send_alert)
        engine = Engine(environment=self.environment(), outputs=outputs, diagnose=self.diagnose)
        engine.configure(services, self.settings)
        for second, act in at:
            self.loop.call_later(second, act, engine)
        self.loop.call_later(seconds, engine.stop)
        await engine.run()

    def _send_alert(self, event: AlertEvent) -> None:
        self.alerted.append((self.loop.time(), event))

    def environment(self) -> Environment:
        """Return the world that the scripts make."""
        return Environment(
            clock=self.clock,
            web=ScriptedWeb(self),
            prober=self.prober or ScriptedProber(self),
            canaries=ScriptedCanaries(self),
            memory=self.memory,
            network_identity=self.place,
            providers=self.providers,
            resolver=self.resolver,
            keys=self.keys,
            view_files=self.view_files,
            on_battery=lambda: self.on_battery,
        )


SetStage = Callable[..., Stage]
