"""An environment without any network that replays a historic outage, for demonstrations.

The engine, the verdicts, the alerts and the windows are the real ones; only what is checked
is played, from the catalogue's record of the outage.
"""

import asyncio
import selectors
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from random import Random
from time import monotonic
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from statustray.domain.model.catalogue import Catalogue, Outage
from statustray.domain.model.checks.check_result import CanaryAnswer, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Report
from statustray.domain.model.level import Level
from statustray.domain.model.page_key import Secret
from statustray.domain.model.service import Probe, Service
from statustray.domain.model.settings import Me, Settings
from statustray.domain.watchlist.watched_services import resolve, starter
from statustray.engine.environment import Environment
from statustray.engine.ports import Document, Memory, Unchanged
from statustray.gateways.history.null_memory import NullMemory

HURRY: Final = 12.0
"""Seconds of the played world in one of ours."""
CALM: Final = timedelta(seconds=100)
LASTS: Final = timedelta(minutes=8)
WHOLE_S: Final = 64.0
"""Our seconds until the story is told."""
STORY: Final = "meta-2021-10-04"
_SEED: Final = 4
_FORMAT: Final = "played"


def hurried() -> float:
    """Return monotonic seconds of the replay, which runs faster than real time."""
    return monotonic() * HURRY


class HurriedLoop(asyncio.SelectorEventLoop):
    """An event loop on which time runs *HURRY* times as fast."""

    def __init__(self) -> None:
        super().__init__(_HurriedSelector())

    def time(self) -> float:
        """Return monotonic seconds of the replay."""
        return hurried()


class _HurriedSelector(selectors.DefaultSelector):
    """Divides timeouts by *HURRY*."""

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        return super().select(None if timeout is None else timeout / HURRY)


class PlayedClock:
    """The time of the outage, after a calm start.  ``seconds`` is the replay's monotonic clock."""

    def __init__(self, outage: Outage, seconds: Callable[[], float]) -> None:
        self.monotonic = seconds
        self._began = seconds()
        self._start = outage.started_at - CALM

    def now(self) -> datetime:
        """Return the replayed time."""
        return self._start + timedelta(seconds=self.monotonic() - self._began)


class _Play(Struct, frozen=True):
    """Which services fail when, and how."""

    outage: Outage
    clock: PlayedClock
    addresses: frozenset[str]

    def failing(self, address: str) -> bool:
        """Return whether the service at *address* fails now."""
        began = self.outage.started_at
        on = began <= self.clock.now() < began + LASTS
        return on and address in self.addresses

    def failure(self) -> Failure:
        """Return the failure that computers saw."""
        symptoms = self.outage.symptoms
        if symptoms.dns:
            return Failure(FailureKind.NAME_NOT_FOUND, Phase.DNS)
        if symptoms.http_status:
            status = symptoms.http_status[0]
            return Failure(FailureKind.HTTP_STATUS, Phase.REQUEST, str(status), status)
        return Failure(FailureKind.UNREACHABLE, Phase.CONNECT)


class DemoWorld(Struct, frozen=True):
    """A user, what they watch, and the environment."""

    settings: Settings
    services: tuple[Service, ...]
    environment: Environment

    @staticmethod
    def playable(services: Iterable[Service]) -> tuple[Service, ...]:
        """Return *services* without chosen components: replayed pages have one level only."""
        return tuple(
            replace(s, components=(), regions=(), provider=s.provider and _FORMAT) for s in services
        )


def demonstration(
    catalogue: Catalogue,
    *,
    memory: Memory | None = None,
    seconds: Callable[[], float] = hurried,
) -> DemoWorld:
    """Return the demonstration: a user with the starter list on 4 October 2021."""
    settings = Settings(watch=starter(catalogue), me=Me(have=("element-matrix",)), welcomed=True)
    services = DemoWorld.playable(resolve(settings, catalogue)[0])
    clock = PlayedClock(catalogue.outages[STORY], seconds)
    environment = _play(catalogue.outages[STORY], catalogue, memory or NullMemory(), clock)
    return DemoWorld(settings, services, environment)


def _play(outage: Outage, catalogue: Catalogue, memory: Memory, clock: PlayedClock) -> Environment:
    hit = [catalogue.services[key] for key in outage.affected if key in catalogue.services]
    addresses = {s.page for s in hit if s.page} | {s.probe.target for s in hit if s.probe}
    scene = _Play(outage, clock, frozenset(addresses))
    return Environment(
        clock=clock,
        web=_PlayedWeb(scene),
        prober=_PlayedProber(scene),
        canaries=_PlayedCanaries(),
        memory=memory,
        network_identity=_OnePlace(),
        providers={_FORMAT: Provider(id=_FORMAT, name="Played", path="", parse=_calm)},
    )


def _calm(_body: bytes) -> Report:
    # That day the operator's own page reported nothing for hours, if it answered at all.
    return Report(Level.OPERATIONAL)


class _PlayedWeb(Struct):
    scene: _Play

    async def get(
        self,
        url: str,
        *,
        known: Document | None = None,
        within: timedelta,
        private_ok: bool,
        public_only: bool = False,
        key: Secret | None = None,
        most_bytes: int | None = None,
    ) -> Document | Unchanged | Failure:
        """Answer as a status page would."""
        del known, within, private_ok, public_only, key, most_bytes
        await asyncio.sleep(1)
        return self.scene.failure() if self.scene.failing(url) else Document(url, b"")

    async def renew(self) -> None:
        """Do nothing: there are no connections."""


class _PlayedProber:
    def __init__(self, scene: _Play) -> None:
        self._scene = scene
        self._luck = Random(_SEED)  # noqa: S311 - answer times, no secrets

    async def reach(self, probe: Probe, *, within: timedelta) -> ProbeResult | Failure:
        """Answer as a service would."""
        del within
        connect = self._luck.uniform(8, 40)
        await asyncio.sleep(connect / 20)
        if self._scene.failing(probe.target):
            return self._scene.failure()
        return ProbeResult(
            dns_ms=2,
            connect_ms=connect,
            tls_ms=2 * connect,
            first_byte_ms=4 * connect,
            total_ms=5 * connect,
            http_status=200,
        )


class _PlayedCanaries:
    async def check(self, urls: Sequence[str]) -> tuple[CanaryAnswer, ...]:
        """Report a healthy connection: that day the fault was not the user's."""
        return tuple(CanaryAnswer(url, healthy=True, answered=True) for url in urls)


class _OnePlace:
    def network_id(self) -> str:
        """Return the same network always."""
        return "demonstration"
