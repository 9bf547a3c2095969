"""The real catalogue, and one user's fate in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache

from statustray.domain.continuity.backup import advise
from statustray.domain.continuity.drill import Replay, replay
from statustray.domain.continuity.resilience import Resilience, resilience
from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.model.advice import Advice
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Ladder, Me, Settings, Watch
from statustray.domain.model.snapshot import ServiceState
from statustray.gateways.files.bundled.catalogue import load_catalogue
from tests.support.services.states import state_of

TODAY = date(2026, 11, 25)
NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)


@cache
def catalogue() -> Catalogue:
    """Return the program's own catalogue, read once."""
    return load_catalogue()


@dataclass(frozen=True)
class User:
    """Somebody with a watch list, a plan and a context."""

    watched: tuple[str, ...]
    plan: tuple[Ladder, ...] = ()
    me: Me = Me()  # noqa: RUF009 - frozen

    @property
    def services(self) -> tuple[Service, ...]:
        return tuple(catalogue().services[key] for key in self.watched)

    @property
    def settings(self) -> Settings:
        watch = tuple(Watch(service=key) for key in self.watched)
        return Settings(watch=watch, plan=self.plan, me=self.me)

    @property
    def graph(self) -> DependencyGraph:
        return DependencyGraph(catalogue(), today=TODAY, watched=self.services, me=self.me)

    def advice(
        self, service: str, *down: str, states: tuple[ServiceState, ...] = (), turn: int = 0
    ) -> tuple[Advice, ...]:
        return advise(
            service,
            down=down,
            states=states,
            graph=self.graph,
            settings=self.settings,
            catalogue=catalogue(),
            turn=turn,
        )

    def offered(self, service: str, *down: str, turn: int = 0) -> tuple[str, ...]:
        return tuple(a.service for a in self.advice(service, *down, turn=turn))

    def report(self) -> Resilience:
        return resilience(
            self.services, settings=self.settings, catalogue=catalogue(), graph=self.graph
        )

    def drill(self, outage: str) -> Replay:
        return replay(
            catalogue().outages[outage],
            services=self.services,
            graph=self.graph,
            settings=self.settings,
            catalogue=catalogue(),
        )


def user(*watched: str, plan: tuple[Ladder, ...] = (), me: Me | None = None) -> User:
    """Return somebody who watches *watched*."""
    return User(watched, plan, me or Me())


def down(
    key: str, *, since: datetime = NOON, probe: ProbeResult | Failure | None = None
) -> ServiceState:
    """Return a failing service of the catalogue."""
    service = catalogue().services[key]
    return state_of(service, level=Level.MAJOR_OUTAGE, since=since, began_at=since, probe=probe)


def up(*keys: str) -> tuple[ServiceState, ...]:
    """Return healthy services of the catalogue."""
    found = (catalogue().services[key] for key in keys)
    return tuple(state_of(s, level=Level.OPERATIONAL, since=NOON) for s in found)


def all_down(
    keys: Iterable[str], probe: ProbeResult | Failure | None = None
) -> tuple[ServiceState, ...]:
    """Return services that failed at the same moment."""
    return tuple(down(key, probe=probe) for key in keys)
