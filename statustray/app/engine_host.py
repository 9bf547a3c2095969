"""The engine with what it is built upon, made on the engine's thread."""

import asyncio
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from random import SystemRandom
from typing import TypeVar

from statustray.domain.model.alert import AlertEvent
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.history import ServiceHistory
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Problem, Settings
from statustray.domain.model.snapshot import Snapshot
from statustray.domain.watchlist.watched_services import in_force, resolve
from statustray.engine.diagnoser import Diagnoser
from statustray.engine.engine import Engine
from statustray.engine.environment import Environment
from statustray.engine.publisher import Outputs
from statustray.gateways.credentials.secret_store import SecretStore
from statustray.gateways.files.catalogue import load_catalogue
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.history.queries import HistoryQueries
from statustray.gateways.history.store import HistoryStore
from statustray.gateways.system_environment import open_environment
from statustray.present.vocabulary.catalogue import in_words
from statustray.present.vocabulary.language import Language

T = TypeVar("T")
Resolve = Callable[[Settings], tuple[tuple[Service, ...], tuple[Problem, ...]]]
_LUCK = SystemRandom()
_GRID_S = 15
_TURNS = 6


@dataclass(frozen=True, slots=True)
class EngineOutputs:
    """Whom the engine speaks to; each is callable from the engine's thread."""

    publish: Callable[[Snapshot], None]
    send_alert: Callable[[AlertEvent], None]
    report: Callable[[tuple[Problem, ...]], None]


class EngineHost:
    """Belongs to the engine's thread from beginning to end."""

    def __init__(
        self,
        *,
        catalogue: Catalogue,
        resolve: Resolve,
        outlets: EngineOutputs,
        environment: Environment,
        history: HistoryStore | None = None,
        turn: int = 0,
    ) -> None:
        self.catalogue = catalogue
        self.environment = environment
        self.services: tuple[Service, ...] = ()
        self._resolve = resolve
        self._report = outlets.report
        self._history = history
        self._hearing: asyncio.Task[None] | None = None
        today = environment.clock.now().date()
        self._diagnoser = Diagnoser(catalogue, today=today, turn=turn)
        outputs = Outputs(outlets.publish, outlets.send_alert, self._diagnoser.diagnose)
        self.engine = Engine(
            environment=environment, outputs=outputs, phase_s=_LUCK.uniform(0, _GRID_S)
        )

    def configure(self, settings: Settings) -> None:
        """Watch what *settings* say from now on, and report what cannot be watched."""
        self.services, problems = self._resolve(settings)
        self._diagnoser.configure(self.services, settings)
        self.engine.configure(self.services, settings)
        self._report(problems)

    def ask(self, question: Callable[[HistoryQueries], T], otherwise: T) -> T:
        """Ask the history; *otherwise* where there is none or it cannot be read."""
        return otherwise if self._history is None else self._history.ask(question, otherwise)

    def histories(self, services: Sequence[str]) -> Mapping[str, ServiceHistory]:
        """Return the pasts of *services*; of many, the last 24 hours only."""
        now = self.environment.clock.now()
        if len(services) == 1:
            return self.ask(lambda past: _one(past, services[0], now), {})
        return self.ask(lambda past: _hours(past, now), {})

    def hear_of_sleep(self) -> None:
        """Begin afresh as soon as the computer wakes, where the system announces it."""
        if sys.platform == "linux":
            self._hearing = asyncio.ensure_future(_hear_of_sleep(self.engine))

    def close(self) -> None:
        """Close the history after a last writing."""
        if self._hearing is not None:
            self._hearing.cancel()
        if self._history is not None:
            self._history.close()


def real_station(
    *,
    folders: AppPaths,
    settings: Settings,
    problems: Iterable[Problem],
    outlets: EngineOutputs,
    secrets: SecretStore,
    tr: Language,
) -> EngineHost:
    """Return a station in the real world, with its memory on disk.

    *problems* are those of the settings file.
    """
    catalogue = in_words(load_catalogue(), tr)
    history = HistoryStore(folders.history, report=lambda problem: outlets.report((problem,)))

    def resolved(wanted: Settings) -> tuple[tuple[Service, ...], tuple[Problem, ...]]:
        return resolve(in_force(wanted, catalogue, problems), catalogue)

    station = EngineHost(
        catalogue=catalogue,
        resolve=resolved,
        outlets=outlets,
        environment=open_environment(memory=history, rules=settings.network, secrets=secrets),
        history=history,
        turn=_LUCK.randrange(_TURNS),
    )
    station.configure(settings)
    station.hear_of_sleep()
    return station


def demo_station(*, folders: AppPaths, outlets: EngineOutputs, tr: Language) -> EngineHost:
    """Return a station in the played world of the demonstration, with a past in *folders*."""
    from statustray.gateways.demo.replay import demonstration  # noqa: PLC0415
    from statustray.gateways.demo.synthetic_history import make_past  # noqa: PLC0415 - most starts are real

    catalogue = in_words(load_catalogue(), tr)
    history = HistoryStore(folders.history)
    demo = demonstration(catalogue, memory=history)
    make_past(
        history,
        services=demo.services,
        outages=catalogue.outages.values(),
        now=demo.environment.clock.now(),
    )

    def resolved(wanted: Settings) -> tuple[tuple[Service, ...], tuple[Problem, ...]]:
        services, problems = resolve(wanted, catalogue)
        return demo.playable(services), problems

    station = EngineHost(
        catalogue=catalogue,
        resolve=resolved,
        outlets=outlets,
        environment=demo.environment,
        history=history,
    )
    station.configure(demo.settings)
    return station


def demo_loop() -> asyncio.AbstractEventLoop:
    """Return the loop on which the played world's time runs."""
    from statustray.gateways.demo.replay import HurriedLoop  # noqa: PLC0415

    return HurriedLoop()


async def _hear_of_sleep(engine: Engine) -> None:
    from statustray.gateways.system.sleep_signal import watch_sleep  # noqa: PLC0415 - Linux only

    with suppress(OSError):  # no system bus: the gap between the clocks remains to tell
        await watch_sleep(lambda asleep: None if asleep else engine.woken())


def _one(past: HistoryQueries, service: str, now: datetime) -> Mapping[str, ServiceHistory]:
    return {service: past.service_history(service, now=now)}


def _hours(past: HistoryQueries, now: datetime) -> Mapping[str, ServiceHistory]:
    return {
        key: ServiceHistory(key, hours=hours) for key, hours in past.last_hours(now=now).items()
    }
