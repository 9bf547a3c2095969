"""Names whose servers are gone: each look-up holds a thread, and nobody else may suffer for it."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise
from time import monotonic

from msgspec.structs import replace

from benchmarks.faults.figure import Figure
from benchmarks.faults.real_sockets import environment, served, socket_prober
from statustray.domain.model.checks.check_result import Network, ProbeResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.level import Level
from statustray.domain.model.service import Covers, Probe, Service
from statustray.domain.model.settings import NetworkRules, Polling, Settings
from statustray.domain.model.snapshot import Snapshot
from statustray.engine.engine import Engine
from statustray.engine.ports import Prober
from statustray.engine.publisher import Outputs
from tests.little_internet.internet import LittleInternet
from tests.little_internet.names import SlowNames
from tests.support.stage.scripts import WORD

_HANGING = (6, 20, 60)
_INTERVALS_S = (15, 30, 60)
_HEALTHY = 12
_HANG_S = 12.0
"""Longer than a check waits, as the resolver's own timeouts are."""
_SOON_S = 10.0
_CHECK_NOW_S = 25.0
_RESUME_S = 45.0
_LAST_S = 80.0


def figures() -> Iterator[Figure]:
    """Measure all sizes and intervals side by side, on real threads."""
    with LittleInternet() as little:
        healthy = [served(little, f"good{n}") for n in range(_HEALTHY)]
        canaries = tuple(site.url("/generate_204") for site in little.canaries())
        worlds = asyncio.run(_all(little, healthy, canaries))
    sizes = ", ".join(map(str, _HANGING))
    what = f"{sizes} hanging names at 15, 30 and 60 s, at start, “check now” and resume"
    left, offline = sum(w.left for w in worlds), sum(w.offline for w in worlds)
    slowest = max(w.slowest_s for w in worlds)
    yield Figure(
        f"{what}: healthy services that leave green, times offline",
        "0, 0",
        f"{left}, {offline}",
        not left and not offline,
    )
    yield Figure(
        f"{what}: a healthy service's own answer, the slowest",
        f"≤ {_SOON_S:.0f} s",
        f"{slowest:.1f} s",
        slowest <= _SOON_S,
    )


@dataclass
class _World:
    """What was seen of the healthy services.

    ``left`` counts those that were green and then were not; ``answers`` are the moments of their
    probes' answers.
    """

    interval_s: int
    asked: list[float] = field(default_factory=list)
    left: int = 0
    offline: int = 0
    answers: dict[str, list[float]] = field(default_factory=dict)
    _green: set[str] = field(default_factory=set)

    def publish(self, snapshot: Snapshot) -> None:
        """Take a snapshot in."""
        self.offline += snapshot.network is Network.OFFLINE
        for state in (s for s in snapshot.services if s.id.startswith("good")):
            if state.level is Level.OPERATIONAL:
                self._green.add(state.id)
            elif state.id in self._green:
                self._green.discard(state.id)
                self.left += 1

    def ask(self, act: Callable[[], None]) -> None:
        """Let everybody be asked, and note when."""
        self.asked.append(monotonic())
        act()

    def answered(self, service: str) -> None:
        """Note an answer of *service*."""
        self.answers.setdefault(service, []).append(monotonic())

    @property
    def slowest_s(self) -> float:
        """The longest wait for an answer after start, "check now", resume, or its own time."""
        if len(self.answers) < _HEALTHY:
            return float("inf")
        waits = [_wait_s(times, at) for times in self.answers.values() for at in self.asked]
        late = [
            after - before - self.interval_s
            for times in self.answers.values()
            for before, after in pairwise(times)
        ]
        return max(*waits, *late)


def _wait_s(times: list[float], asked: float) -> float:
    return next((at - asked for at in times if at >= asked), float("inf"))


@dataclass(frozen=True)
class _Noted:
    """A prober that notes the answers of the healthy services."""

    prober: Prober
    world: _World

    async def reach(self, probe: Probe, *, within: timedelta) -> ProbeResult | Failure:
        """Reach, and note."""
        answer = await self.prober.reach(probe, within=within)
        name = probe.target.removeprefix("https://").partition(".")[0]
        if isinstance(answer, ProbeResult) and name.startswith("good"):
            self.world.answered(name)
        return answer


async def _all(
    little: LittleInternet, healthy: list[Service], canaries: tuple[str, ...]
) -> list[_World]:
    worlds = [
        _watched(little, healthy, canaries, (hanging, interval_s))
        for hanging in _HANGING
        for interval_s in _INTERVALS_S
    ]
    return await asyncio.gather(*worlds)


async def _watched(
    little: LittleInternet,
    healthy: list[Service],
    canaries: tuple[str, ...],
    size: tuple[int, int],
) -> _World:
    """Start, check now, and resume while as many names hang as *size* says."""
    hanging, interval_s = size
    names, world = SlowNames(little.names), _World(interval_s)
    gone = [_gone(names, n) for n in range(hanging)]
    prober = _Noted(socket_prober(little, names=names), world)
    engine = Engine(
        environment=environment(little, names=names, prober=prober), outputs=Outputs(world.publish)
    )
    settings = Settings(
        polling=Polling(interval_s=interval_s), network=NetworkRules(canaries=canaries)
    )
    engine.configure((*gone, *healthy), settings)
    for after_s, act in ((_CHECK_NOW_S, engine.check_now), (_RESUME_S, engine.woken)):
        asyncio.get_running_loop().call_later(after_s, world.ask, act)
    world.asked.append(monotonic())
    asyncio.get_running_loop().call_later(_LAST_S, engine.stop)
    await engine.run()
    names.let_go()
    return world


def _gone(names: SlowNames, number: int) -> Service:
    """Return a service whose name hangs; every third has its page there too."""
    host = f"gone{number}.example"
    names.hold(host, _HANG_S)
    probe = Probe(f"https://{host}")
    bare = Service(host, host, probe=probe, probe_covers=Covers.APP)
    return bare if number % 3 else replace(bare, page=f"https://{host}", provider=WORD.id)
