"""What a drill promises is what the engine does, in virtual time, fed with that outage."""

from dataclasses import dataclass
from math import ceil, lcm

import pytest
from msgspec.structs import replace

from statustray.domain.continuity.drill import Replay, replay
from statustray.domain.continuity.drill_alerts import AlertOutcome
from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.model.alert import Alert, AlertKind
from statustray.domain.model.catalogue import Outage
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Polling, Settings, Watch
from statustray.domain.watchlist.watched_services import resolve
from tests.support.services.baskets import TODAY, catalogue
from tests.support.stage.scripts import FINE, WORD
from tests.support.stage.stage import Stage

FOUNDING = (
    "meta-2021-03-19",
    "instagram-2021-03-30",
    "meta-2021-06-09",
    "instagram-2021-09-02",
    "meta-2021-10-04",
    "meta-2021-10-08",
    "meta-2021-11-03",
    "fastly-2021-06-08",
    "tesco-2021-10-23",
    "meta-2024-03-05",
)
# With an hour between two checks: one that is told, and two that cannot be seen.
HOURLY = ("instagram-2021-03-30", "fastly-2021-06-08", "tesco-2021-10-23")
HOURLY_TOO = tuple(outage for outage in FOUNDING if outage not in HOURLY)
# Told of by the operators' own pages only.
BY_THEIR_PAGES = ("aws-2025-10-20", "google-cloud-2025-06-12")
CALM = ("signal", "gmail", "bitbucket", "proton-mail")
TROUBLES = {AlertKind.TROUBLE, AlertKind.COMMON_CAUSE, AlertKind.MOST_OF_THE_LIST}
MINUTE_S = 60.0
CALM_S = 10 * MINUTE_S


@dataclass(frozen=True)
class Scene:
    """An outage, and a user who watches most of what it hit and a little besides."""

    outage: Outage
    services: tuple[Service, ...]
    settings: Settings

    @classmethod
    def of(cls, outage: str, interval_s: int) -> "Scene":
        record = catalogue().outages[outage]
        keys = [key for key in (*record.affected[:6], *CALM) if key in catalogue().services]
        settings = Settings(
            watch=tuple(Watch(service=key) for key in dict.fromkeys(keys)),
            polling=Polling(interval_s=interval_s),
        )
        return cls(record, resolve(settings, catalogue())[0], settings)

    @property
    def drill(self) -> Replay:
        return replay(
            self.outage,
            services=self.services,
            graph=self.graph,
            settings=self.settings,
            catalogue=catalogue(),
        )

    @property
    def graph(self) -> DependencyGraph:
        me = self.settings.me
        return DependencyGraph(catalogue(), today=TODAY, watched=self.services, me=me)

    @property
    def hit(self) -> list[Service]:
        return [s for s in self.services if s.id in self.outage.affected]

    @property
    def pages(self) -> set[str]:
        """The operator's own pages; what the pages of others said is not on record."""
        operator = self.graph.lineage(self.outage.provider)
        nodes = [self.graph.nodes[key] for key in operator if key in self.graph.nodes]
        own = {s.read_page for s in self.hit if s.id in operator or s.owner == operator[0]}
        return {page for page in (*own, *(n.page for n in nodes)) if page}

    def probe(self, target: str, since_s: float) -> ProbeResult | Failure:
        """Answer as the service did that day, so many seconds after the beginning."""
        seen = self.outage.symptoms
        failing = [s for s in self.hit if not seen.services or s.id in seen.services]
        targets = {s.probe.target for s in failing if s.probe}
        loads = seen.partial or seen.website_up
        if target not in targets or since_s < seen.from_min * MINUTE_S or loads:
            return FINE
        if seen.dns:
            return Failure(FailureKind.NAME_NOT_FOUND, Phase.DNS)
        if seen.tcp:
            return Failure(FailureKind.TIMED_OUT, Phase.CONNECT)
        errors = [status for status in seen.http_status if status >= 500]
        return Failure(FailureKind.HTTP_STATUS, Phase.REQUEST, "", errors[0]) if errors else FINE

    def page(self, url: str, since_s: float) -> str:
        """Say what the operator's page said that day; the pages of others stayed calm."""
        reports = self.outage.page_reports_at_min
        red = reports is not None and since_s >= reports * MINUTE_S
        return "partial_outage" if red and url in self.pages else "operational"

    def play(self, began_s: float, seconds: float) -> Stage:
        """Run the engine; the outage begins at *began_s*."""
        stage = Stage(
            probe=lambda target, at: self.probe(target, at - began_s),
            page=lambda url, at: self.page(url, at - began_s),
            interval_s=self.settings.polling.interval_s,
        )
        readable = (self._readable(service) for service in self.services)
        stage.play(*readable, seconds=seconds)
        stage.close()
        return stage

    def _readable(self, service: Service) -> Service:
        """Let the page say one word, about all of *service* where the record names its parts."""
        named = not set(service.components).isdisjoint(self.outage.page_named)
        parts = () if named else service.components
        return replace(service, provider=service.provider and WORD.id, components=parts)

    def told(self, began_s: float, within_s: float) -> dict[str, float]:
        """Return by service after how many minutes the engine told of it."""
        stage = self.play(began_s, began_s + within_s)
        found: dict[str, float] = {}
        for at, event in stage.alerted:
            if isinstance(event, Alert) and event.kind in TROUBLES:
                for key in event.services:
                    found.setdefault(key, (at - began_s) / MINUTE_S)
        return found

    def starts(self) -> list[float]:
        """Return the moments right after a regular check of what was hit, late enough."""
        # Both kinds of checks begin again at multiples of this.
        # Long enough for what is reported late, too.
        cycle = lcm(self.settings.polling.interval_s, self.settings.polling.page_interval_s)
        early = self.outage.symptoms.from_min * MINUTE_S
        reported = (self.outage.page_reports_at_min or 0) * MINUTE_S
        calm_s = ceil((max(early, reported) + CALM_S) / cycle) * cycle
        stage = self.play(float("inf"), calm_s + self.settings.polling.interval_s)
        later = [(at, address) for at, address in stage.asked if at >= calm_s]
        targets = {s.probe.target for s in self.hit if s.probe}
        found = {at - early + 1 for at, address in later if address in targets}
        found |= {at - reported + 1 for at, address in later if address in self.pages}
        return sorted(found)


def worst(outage: str, interval_s: int) -> dict[str, float]:
    """Return what the engine tells when it takes longest to tell anything.

    What should not be told is waited for over a whole interval, from one start.
    """
    scene = Scene.of(outage, interval_s)
    promised = [at for h in scene.drill.hits if (at := h.alert.at_min) is not None]
    starts = scene.starts()
    if not promised:
        return scene.told(starts[0], interval_s + 10 * MINUTE_S)
    # A start after which the engine takes longer leaves somebody out, and fails.
    runs = [scene.told(start, (max(promised) + 2) * MINUTE_S) for start in starts]
    return max(runs, key=lambda told: min(told.values(), default=float("inf")))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("outage", "interval_s"),
    [
        *((outage, 60) for outage in (*FOUNDING, *BY_THEIR_PAGES)),
        *((outage, 3600) for outage in HOURLY),
        *(pytest.param(outage, 3600, marks=pytest.mark.long) for outage in HOURLY_TOO),
    ],
)
def test_a_drill_tells_each_service_when_the_engine_does(outage: str, interval_s: int) -> None:
    drill = Scene.of(outage, interval_s).drill
    alerted = [h for h in drill.hits if h.alert.outcome is AlertOutcome.ALERTED]
    promised = {h.service: h.alert.at_min for h in alerted}

    told = worst(outage, interval_s)

    assert promised.keys() == told.keys()
    assert {k: (promised[k], round(at, 1)) for k, at in told.items() if off(promised[k], at)} == {}


def off(promised: int | None, told: float) -> bool:
    return promised is None or abs(promised - told) > 1


@pytest.mark.parametrize("outage", FOUNDING)
def test_every_service_of_a_founding_drill_has_one_of_three_answers(outage: str) -> None:
    for hit in Scene.of(outage, 60).drill.hits:
        assert (hit.alert.outcome is AlertOutcome.ALERTED) == (hit.alert.at_min is not None)
