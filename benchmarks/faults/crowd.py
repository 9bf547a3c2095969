"""Three hundred services on real sockets: the first round, and a schedule that holds."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from time import monotonic

from benchmarks.faults.figure import Figure
from benchmarks.faults.real_sockets import environment, served, socket_prober
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.service import Covers, Probe, Service
from statustray.domain.model.settings import NetworkRules, Polling, Settings
from statustray.domain.model.snapshot import Snapshot
from statustray.domain.monitoring.schedule import offset
from statustray.engine.engine import Engine
from statustray.engine.ports import Prober
from statustray.engine.publisher import Outputs
from statustray.gateways.net.transport.resolver import Endpoint
from tests.little_internet.faults import Fault
from tests.little_internet.internet import LittleInternet

_MANY = 300
_ROUND_S = 10.0
_INTERVAL_S = 20
_WATCH_S = 120.0
_SETTLED_S = 40.0
_LATE_S = 1.0
_LOOK_S = 4.5
"""What a service is asked within this time of a look's beginning belongs to that look."""


def figures() -> Iterator[Figure]:
    """Measure on this computer, alone."""
    with LittleInternet() as little:
        yield _first_round(little)
    with LittleInternet() as little:
        yield _schedule(little)


def _first_round(little: LittleInternet) -> Figure:
    """Look at page and probe of each, over real TLS to as many hosts."""
    services = [served(little, f"s{n}") for n in range(_MANY)]
    began = monotonic()
    snapshot = asyncio.run(_round(little, services))
    took = monotonic() - began
    green = sum(s.reason is Reason.PAGE_AND_PROBE_AGREE for s in snapshot.services)
    said, met = f"{took:.1f} s, {green} green", took <= _ROUND_S and green == _MANY
    what = f"first full round, {_MANY} services with page and probe on loopback"
    return Figure(what, f"≤ {_ROUND_S:.0f} s", said, met)


def _schedule(little: LittleInternet) -> Figure:
    """Look every 20 s at services that all time out, and at a few that answer."""
    hole = little.site("hole.example")
    hole.fails(Fault.SILENT)
    services = [_swallowed(little, f"dead{n}", hole.port) for n in range(_MANY)]
    services += [served(little, f"live{n}") for n in range(10)]
    starts = asyncio.run(_watch(little, services))
    late = sorted(_late_s(name, at) for name, at in starts)
    worst = late[int(len(late) * 0.99)]
    said = f"{worst:.2f} s ({len(late)} looks)"
    what = f"schedule error, {_MANY} services at {_INTERVAL_S} s that all time out, 99th percentile"
    return Figure(what, f"< {_LATE_S:.0f} s", said, worst < _LATE_S)


def _swallowed(little: LittleInternet, name: str, port: int) -> Service:
    little.names.put(f"{name}.example", 443, Endpoint("127.0.0.1", port, public=True))
    return Service(name, name, probe=Probe(f"https://{name}.example"), probe_covers=Covers.APP)


def _late_s(name: str, at: float) -> float:
    """Return how long after its own time on the grid a look began."""
    return (at - offset(name, _INTERVAL_S)) % _INTERVAL_S


async def _round(little: LittleInternet, services: list[Service]) -> Snapshot:
    engine = _engine(little, services, _Noted(socket_prober(little)))
    try:
        return await engine.round()
    finally:
        await engine.close()


async def _watch(little: LittleInternet, services: list[Service]) -> list[tuple[str, float]]:
    prober = _Noted(socket_prober(little))
    engine = _engine(little, services, prober)
    began = monotonic()
    asyncio.get_running_loop().call_later(_WATCH_S, engine.stop)
    await engine.run()
    return [(name, at) for name, at in prober.starts if at > began + _SETTLED_S]


def _engine(little: LittleInternet, services: list[Service], prober: Prober) -> Engine:
    canaries = tuple(site.url("/generate_204") for site in little.canaries())
    engine = Engine(
        environment=environment(little, prober=prober), outputs=Outputs(lambda _snapshot: None)
    )
    polling = Polling(interval_s=_INTERVAL_S)
    engine.configure(services, Settings(polling=polling, network=NetworkRules(canaries=canaries)))
    return engine


@dataclass
class _Noted:
    """A prober that notes when each look began, its second connections aside."""

    prober: Prober
    starts: list[tuple[str, float]] = field(default_factory=list)
    _last: dict[str, float] = field(default_factory=dict)

    async def reach(self, probe: Probe, *, within: timedelta) -> ProbeResult | Failure:
        """Note, and reach."""
        now, name = monotonic(), probe.target.split("//")[1].split(".")[0]
        if now - self._last.get(name, 0.0) > _LOOK_S:
            self._last[name] = now
            self.starts.append((name, now))
        return await self.prober.reach(probe, within=within)
