"""The engine with everything it is built upon, created on the engine's thread."""

import asyncio
import logging
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from random import SystemRandom
from typing import TypeVar

from msgspec import Struct

from statustray.domain.model.alert import AlertEvent
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.history import ServiceHistory
from statustray.domain.model.problem import Problem
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Settings
from statustray.domain.model.snapshot import Snapshot
from statustray.domain.monitoring.health_policy import HealthPolicy
from statustray.domain.watchlist.watched_services import in_force, resolve
from statustray.engine.diagnoser import Diagnoser
from statustray.engine.engine import Engine
from statustray.engine.environment import Environment
from statustray.engine.publisher import Outputs
from statustray.gateways.credentials.secret_store import SecretStore
from statustray.gateways.files.bundled.catalogue import load_catalogue
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.history.queries import HistoryQueries
from statustray.gateways.history.store import HistoryStore
from statustray.gateways.system_environment import open_environment
from statustray.present.vocabulary.catalogue import in_words
from statustray.present.vocabulary.language import Language

T = TypeVar("T")
Resolve = Callable[[Settings], tuple[tuple[Service, ...], tuple[Problem, ...]]]
_LUCK = SystemRandom()
_log = logging.getLogger(__name__)
_GRID_S = 15
_TURNS = 6
# The library of the system's bus is loaded after them; the gap between the clocks tells meanwhile.
_FIRST_QUESTIONS_S = 5


class EngineOutputs(Struct, frozen=True):
    """Callbacks that receive the engine's results; called on the engine's thread."""

    hand_over: Callable[[Catalogue], None]
    publish: Callable[[Snapshot], None]
    send_alert: Callable[[AlertEvent], None]
    report: Callable[[tuple[Problem, ...]], None]
    report_services: Callable[[tuple[Problem, ...]], None]


class EngineHost:
    """Owns the engine, its history and its environment; lives on the engine's thread.

    ``result_holds`` is how long a result counts at the intervals in the settings.
    """

    def __init__(
        self,
        *,
        catalogue: Catalogue,
        resolve: Resolve,
        outputs: EngineOutputs,
        environment: Environment,
        history: HistoryStore | None = None,
        turn: int = 0,
    ) -> None:
        self.catalogue = catalogue
        self.environment = environment
        self.services: tuple[Service, ...] = ()
        self.result_holds = HealthPolicy().holds
        self._resolve = resolve
        self._report_services = outputs.report_services
        self._history = history
        self._sleep_watch: asyncio.Task[None] | None = None
        today = environment.clock.now().date()
        self._diagnoser = Diagnoser(catalogue, today=today, turn=turn)
        self.engine = Engine(
            environment=environment,
            outputs=Outputs(outputs.publish, outputs.send_alert),
            diagnose=self._diagnoser.diagnose,
            phase_s=_LUCK.uniform(0, _GRID_S),
        )

    def configure(self, settings: Settings) -> None:
        """Watch what *settings* list from now on, and report what cannot be watched."""
        self.services, problems = self._resolve(settings)
        self._diagnoser.configure(self.services, settings)
        self.engine.configure(self.services, settings)
        polling = settings.polling
        policy = HealthPolicy.of(page_s=polling.page_interval_s, probe_s=polling.interval_s)
        self.result_holds = policy.holds
        if self._history is not None:
            self._history.keep_days = settings.history.keep_days
        self._report_services(problems)

    def ask(self, question: Callable[[HistoryQueries], T], otherwise: T) -> T:
        """Query the history; return *otherwise* when there is none or it cannot be read."""
        return otherwise if self._history is None else self._history.ask(question, otherwise)

    def histories(self, services: Sequence[str]) -> Mapping[str, ServiceHistory]:
        """Return the histories of *services*; for more than one, the last 24 hours only."""
        now = self.environment.clock.now()
        if len(services) == 1:
            return self.ask(lambda history: _one(history, services[0], now), {})
        return self.ask(lambda history: _hours(history, now), {})

    def watch_sleep(self) -> None:
        """Check everything again as soon as the computer wakes, where the system announces it."""
        if sys.platform == "linux":
            # For the whole life of the engine, beside its loop.
            self._sleep_watch = asyncio.ensure_future(_watch_sleep(self.engine))

    def close(self) -> None:
        """Write what is pending and close the history."""
        if self._sleep_watch is not None:
            self._sleep_watch.cancel()
        if self._history is not None:
            self._history.close()


def real_host(
    *,
    folders: AppPaths,
    settings: Settings,
    problems: Callable[[], Iterable[Problem]],
    outputs: EngineOutputs,
    secrets: SecretStore,
    tr: Language,
) -> EngineHost:
    """Return the host of an engine on the real network, with its memory on disk.

    *problems* returns those of the settings file as it is when settings are applied; callable from
    any thread.
    """
    catalogue = in_words(load_catalogue(), tr)
    outputs.hand_over(catalogue)
    history = HistoryStore(folders.history, report=lambda problem: outputs.report((problem,)))
    environment = open_environment(
        memory=history, rules=settings.network, secrets=secrets, key_origins=folders.key_origins
    )
    host = EngineHost(
        catalogue=catalogue,
        resolve=lambda wanted: resolve(in_force(wanted, catalogue, problems()), catalogue),
        outputs=outputs,
        environment=environment,
        history=history,
        turn=_LUCK.randrange(_TURNS),
    )
    host.configure(settings)
    host.watch_sleep()
    return host


def readable_catalogue(tr: Language) -> Catalogue | None:
    """Return the catalogue for windows without an engine, None where it cannot be read."""
    try:
        return in_words(load_catalogue(), tr)
    except Exception:  # noqa: BLE001 - it may be what killed the engine
        _log.exception("the catalogue cannot be read")
        return None


def demo_host(*, folders: AppPaths, outputs: EngineOutputs, tr: Language) -> EngineHost:
    """Return the host of the demonstration's engine, with an invented history in *folders*."""
    from statustray.gateways.demo.replay import demonstration  # noqa: PLC0415
    from statustray.gateways.demo.synthetic_history import make_past  # noqa: PLC0415 - most starts are real

    catalogue = in_words(load_catalogue(), tr)
    outputs.hand_over(catalogue)
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

    host = EngineHost(
        catalogue=catalogue,
        resolve=resolved,
        outputs=outputs,
        environment=demo.environment,
        history=history,
    )
    host.configure(demo.settings)
    return host


def demo_loop() -> asyncio.AbstractEventLoop:
    """Return an event loop that runs on the demonstration's accelerated time."""
    from statustray.gateways.demo.replay import HurriedLoop  # noqa: PLC0415

    return HurriedLoop()


async def _watch_sleep(engine: Engine) -> None:
    await asyncio.sleep(_FIRST_QUESTIONS_S)
    from statustray.gateways.system.sleep_signal import watch_sleep  # noqa: PLC0415 - Linux only

    with suppress(OSError):  # no system bus: the gap between the clocks tells as well, if later
        await watch_sleep(lambda asleep: None if asleep else engine.woken())


def _one(history: HistoryQueries, service: str, now: datetime) -> Mapping[str, ServiceHistory]:
    return {service: history.service_history(service, now=now)}


def _hours(history: HistoryQueries, now: datetime) -> Mapping[str, ServiceHistory]:
    return {
        key: ServiceHistory(key, hours=hours) for key, hours in history.last_hours(now=now).items()
    }
