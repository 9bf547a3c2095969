"""The engine with what it is built upon, made on the engine's thread."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from random import SystemRandom
from typing import TypeVar

from statustray.domain.catalogue import Catalogue
from statustray.domain.history import ServiceHistory
from statustray.domain.notice import Telling
from statustray.domain.service import Service
from statustray.domain.settings import Problem, Settings
from statustray.domain.snapshot import Snapshot
from statustray.engine.engine import Engine
from statustray.engine.judging import Judging
from statustray.engine.showing import Orders
from statustray.engine.world import World
from statustray.gateways.folders import Folders
from statustray.gateways.history import History
from statustray.gateways.history_past import Past
from statustray.gateways.world import open_world

T = TypeVar("T")
_GRID_S = 15


@dataclass(frozen=True, slots=True)
class Outlets:
    """Whom the engine speaks to; each is callable from the engine's thread."""

    publish: Callable[[Snapshot], None]
    tell: Callable[[Telling], None]
    report: Callable[[Problem], None]


class Station:
    """Belongs to the engine's thread from beginning to end."""

    def __init__(
        self,
        *,
        catalogue: Catalogue,
        services: Sequence[Service],
        settings: Settings,
        outlets: Outlets,
        world: World,
        history: History | None = None,
    ) -> None:
        self.world = world
        self._history = history
        luck = SystemRandom()
        now = world.clock.now()
        self.judging = Judging(catalogue, today=now.date(), turn=luck.randrange(6))
        orders = Orders(outlets.publish, outlets.tell, self.judging.judge)
        self.engine = Engine(world=world, orders=orders, phase_s=luck.uniform(0, _GRID_S))
        self.configure(services, settings)

    def configure(self, services: Iterable[Service], settings: Settings) -> None:
        """Watch *services* under *settings* from now on."""
        watched = tuple(services)
        self.judging.configure(watched, settings)
        self.engine.configure(watched, settings)

    def ask(self, question: Callable[[Past], T], otherwise: T) -> T:
        """Ask the history; *otherwise* where there is none or it cannot be read."""
        return otherwise if self._history is None else self._history.ask(question, otherwise)

    def histories(self, services: Sequence[str]) -> Mapping[str, ServiceHistory]:
        """Return the pasts of *services*; of many, the last 24 hours only."""
        now = self.world.clock.now()
        if len(services) == 1:
            return self.ask(lambda past: _one(past, services[0], now), {})
        return self.ask(lambda past: _hours(past, now), {})

    def close(self) -> None:
        """Close the history after a last writing."""
        if self._history is not None:
            self._history.close()


def real_station(
    *,
    folders: Folders,
    catalogue: Catalogue,
    services: Sequence[Service],
    settings: Settings,
    outlets: Outlets,
) -> Station:
    """Return a station in the real world, with its memory on disk."""
    history = History(folders.history, report=outlets.report)
    return Station(
        catalogue=catalogue,
        services=services,
        settings=settings,
        outlets=outlets,
        world=open_world(memory=history, rules=settings.network),
        history=history,
    )


def _one(past: Past, service: str, now: datetime) -> Mapping[str, ServiceHistory]:
    return {service: past.service_history(service, now=now)}


def _hours(past: Past, now: datetime) -> Mapping[str, ServiceHistory]:
    return {
        key: ServiceHistory(key, hours=hours) for key, hours in past.last_hours(now=now).items()
    }
