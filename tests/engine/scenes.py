"""Scenes: scripts of a world, what was told of it, and what is shown at the end."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from msgspec.structs import replace

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.service import Covers, Service
from statustray.domain.model.settings import NetworkRules, Polling, Settings
from statustray.domain.model.snapshot import Snapshot
from statustray.engine.engine import Engine
from statustray.present.sentences.alerts import alert_text
from statustray.present.tray.tray_summary import summary
from statustray.present.views.panel.rows import service_rows
from statustray.present.vocabulary.language import ENGLISH
from tests.support.stage.scripts import CANARIES, FINE, paged, service
from tests.support.stage.stage import SetStage, Stage

Act = tuple[float, Callable[[Stage, Engine], None]]
ERROR = Failure(FailureKind.HTTP_STATUS, Phase.REQUEST, http_status=503)


def then(*steps: tuple[float, object], before: object = FINE) -> Callable[[float], object]:
    """Return a script: *before*, and from each second of *steps* on its answer."""
    return lambda at: next((answer for since, answer in reversed(steps) if at >= since), before)


def page_only(name: str) -> Service:
    return replace(paged(name), probe=None)


def website(name: str) -> Service:
    return service(name, probe_covers=Covers.WEBSITE)


def sleep(stage: Stage, _engine: Engine) -> None:
    stage.clock.slept += timedelta(hours=8)


def a_day_later(stage: Stage, _engine: Engine) -> None:
    stage.clock.shift += timedelta(days=1)


def an_hour_earlier(stage: Stage, _engine: Engine) -> None:
    stage.clock.shift -= timedelta(hours=1)


def watching(*services: Service) -> Callable[[Stage, Engine], None]:
    """Return the act of changing the watch list."""
    settings = Settings(polling=Polling(interval_s=60), network=NetworkRules(canaries=CANARIES))
    return lambda _stage, engine: engine.configure(services, settings)


@dataclass(frozen=True, slots=True)
class Scene:
    """A script, and at its end what was told (``title | body``), and what rows and tray say."""

    services: tuple[Service, ...]
    seconds: float
    probes: dict[str, Callable[[float], object]] = field(default_factory=dict)
    pages: dict[str, Callable[[float], object]] = field(default_factory=dict)
    line: Callable[[float], str] = lambda _at: "online"
    acts: tuple[Act, ...] = ()
    told: tuple[str, ...] = ()
    rows: dict[str, str] = field(default_factory=dict)
    tray: str = ""

    def play(self, set_stage: SetStage) -> Stage:
        def probe(target: str, at: float) -> object:
            return self.probes.get(_name(target), then())(at)

        def page(url: str, at: float) -> object:
            return self.pages.get(_name(url.replace("status.", "")), then(before="operational"))(at)

        stage = set_stage(probe=probe, page=page, line=self.line)
        acts = [(at, bound(act, stage)) for at, act in self.acts]
        stage.play(*self.services, seconds=self.seconds, at=acts)
        return stage

    def said(self, stage: Stage) -> tuple[tuple[str, ...], dict[str, str], str]:
        """Return what was told, and what rows and tray say in the end, as far as it is given."""
        assert counts_agree(stage.snapshots)
        texts = (alert_text(alert, ENGLISH) for alert in stage.alerts if not alert.silent)
        told = tuple(f"{text.title} | {text.body}" for text in texts)
        tray = summary(stage.last, ENGLISH) if self.tray else ""
        return told, said_of(stage.last, self.rows), tray


def _name(url: str) -> str:
    return url.removeprefix("https://").partition(".")[0]


def bound(act: Callable[[Stage, Engine], None], stage: Stage) -> Callable[[Engine], None]:
    """Return *act* as it is called on *stage*."""
    return lambda engine: act(stage, engine)


def said_of(snapshot: Snapshot, services: dict[str, str]) -> dict[str, str]:
    assert snapshot.at is not None
    rows = service_rows(snapshot, ENGLISH, now=snapshot.at)
    return {row.id: f"{row.words} | {row.why}" for row in rows if row.id in services}


def counts_agree(snapshots: list[Snapshot]) -> bool:
    """Whether nobody ever says that there is no problem while there is one."""
    troubled = (s for s in snapshots if any(x.level.trouble for x in s.services))
    return all("no problems" not in summary(s, ENGLISH) for s in troubled)
