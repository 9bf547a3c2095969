"""A world whose services, pages and network do what a script says at each moment."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from statustray.domain.model.alert import Alert, AlertEvent, Withdrawal
from statustray.domain.model.checks.check_result import CanaryAnswer, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Report
from statustray.domain.model.level import Level
from statustray.domain.model.page_key import Secret
from statustray.domain.model.service import Covers, Probe, Service
from statustray.domain.model.settings import NetworkRules, Notify, Polling, Settings
from statustray.domain.model.snapshot import Snapshot
from statustray.domain.parsing.json_reader import Malformed
from statustray.engine.diagnoser import Diagnose, no_diagnosis
from statustray.engine.engine import Engine
from statustray.engine.environment import Environment
from statustray.engine.ports import (
    Document,
    PageKeys,
    Prober,
    Resolver,
    Sample,
    StoredHealth,
    Transition,
    Unchanged,
    ViewFiles,
)
from statustray.engine.publisher import Outputs
from tests.support.virtual_time import VirtualClock, VirtualLoop

FINE = ProbeResult(
    dns_ms=1, connect_ms=5, tls_ms=10, first_byte_ms=20, total_ms=25, http_status=200
)
REFUSED = Failure(FailureKind.REFUSED, Phase.CONNECT)
SILENT = Failure(FailureKind.TIMED_OUT, Phase.CONNECT)
_PORTAL = "<html>Sign in</html>"
CANARIES = ("https://one.example", "https://two.example", "https://three.example")

ProbeScript = Callable[[str, float], ProbeResult | Failure]
PageScript = Callable[[str, float], str | bytes | Unchanged | Failure]
LineScript = Callable[[float], str]
CanaryScript = Callable[[str, float], str]


def parse_word(body: bytes) -> Report:
    """Read a page that is one level word."""
    word = body.decode(errors="replace")
    if word not in {level.value for level in Level}:
        place = "$"
        raise Malformed(place, "a level")
    return Report(Level(word))


WORD = Provider(id="word", name="One word", path="", parse=parse_word)


def service(name: str, **fields: object) -> Service:
    """Return a service with a probe of its own name."""
    given: dict[str, object] = {
        "id": name,
        "name": name.capitalize(),
        "probe": Probe(f"https://{name}.example"),
        "probe_covers": Covers.APP,
    }
    return Service(**(given | fields))  # type: ignore[arg-type]  # fields are named by tests


def paged(name: str, **fields: object) -> Service:
    """Return a service with a page besides."""
    return service(name, page=f"https://status.{name}.example", provider="word", **fields)


@dataclass
class FakeMemory:
    """Keeps in lists what the engine wrote."""

    kept: dict[str, StoredHealth] = field(default_factory=dict)
    transitions: list[Transition] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)
    text: str = ""
    notes: dict[str, str] = field(default_factory=dict)

    def remembered(self) -> tuple[StoredHealth, ...]:
        return tuple(self.kept.values())

    def keep(self, states: Iterable[StoredHealth]) -> None:
        self.kept.update({state.service: state for state in states})

    def record(self, transitions: Iterable[Transition]) -> None:
        self.transitions.extend(transitions)

    def sample(self, samples: Iterable[Sample]) -> None:
        self.samples.extend(samples)

    def alert_state(self) -> str:
        return self.text

    def note_time(self, now: datetime) -> None:
        """Leave everything as it is: this memory's clock is never wrong."""

    def keep_alert_state(self, text: str) -> None:
        self.text = text

    def note(self, name: str) -> str:
        return self.notes.get(name, "")

    def keep_note(self, name: str, text: str) -> None:
        self.notes[name] = text

    def flush(self, now: object) -> None:
        pass


@dataclass
class FakePlace:
    """Always the same network unless a test moves."""

    name: str = "home"

    def network_id(self) -> str:
        return self.name


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
            web=_ScriptedWeb(self),
            prober=self.prober or _ScriptedProber(self),
            canaries=_ScriptedCanaries(self),
            memory=self.memory,
            network_identity=self.place,
            providers=self.providers,
            resolver=self.resolver,
            keys=self.keys,
            view_files=self.view_files,
            on_battery=lambda: self.on_battery,
        )


class _ScriptedWeb:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    async def get(
        self,
        url: str,
        *,
        known: Document | None = None,
        within: timedelta,
        private_ok: bool,
        key: Secret | None = None,
        most_bytes: int | None = None,
    ) -> Document | Unchanged | Failure:
        del known, private_ok, most_bytes
        at = self._stage.loop.time()
        self._stage.shown_keys.append((url, key))
        self._stage.asked.append((at, url))
        line = self._stage.line(at)
        answer = _PORTAL if line == "captive_portal" else self._stage.page(url, at)
        if line == "offline":
            answer = SILENT
        if isinstance(answer, Failure):
            await asyncio.sleep(_wait_s(answer, within))
            return answer
        await asyncio.sleep(0.05)
        if isinstance(answer, Unchanged):
            return answer
        body = answer if isinstance(answer, bytes) else answer.encode()
        return Document(url, body, public=self._stage.public)

    async def renew(self) -> None:
        pass


class _ScriptedProber:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    async def reach(self, probe: Probe, *, within: timedelta) -> ProbeResult | Failure:
        at = self._stage.loop.time()
        self._stage.asked.append((at, probe.target))
        offline = self._stage.line(at) == "offline"
        answer = SILENT if offline else self._stage.probe(probe.target, at)
        wait = _wait_s(answer, within) if isinstance(answer, Failure) else answer.total_ms / 1000
        await asyncio.sleep(wait)
        return answer


class _ScriptedCanaries:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    async def check(self, urls: Sequence[str]) -> tuple[CanaryAnswer, ...]:
        at = self._stage.loop.time()
        line = self._stage.line(at)
        how = [line if line != "online" else self._stage.canary(url, at) for url in urls]
        await asyncio.sleep(5.0 if "offline" in how else 0.05)
        return tuple(
            CanaryAnswer(url, healthy=said == "online", answered=said != "offline")
            for url, said in zip(urls, how, strict=True)
        )


def _wait_s(failure: Failure, within: timedelta) -> float:
    return within.total_seconds() if failure.kind is FailureKind.TIMED_OUT else 0.02
