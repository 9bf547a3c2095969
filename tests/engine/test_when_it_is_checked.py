"""What a failure, a return, a changed network or a changed setting has checked, and how soon."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from statustray.domain.dependencies import dependency_graph
from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.model.alert import AlertKind
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.dependency import DependencyEdge, DependencyNode, EdgeConfidence
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Appearance, Me, Settings
from statustray.domain.model.snapshot import ServiceState
from statustray.domain.monitoring.health_policy import HealthPolicy
from statustray.engine.diagnoser import Diagnoser
from statustray.engine.engine import Engine
from statustray.engine.monitors.monitor_registry import MonitorRegistry
from tests.engine.scripts import from_then_on
from tests.support.effort import growth, opcodes
from tests.support.services.states import state_of
from tests.support.stage.scripts import FINE, REFUSED, SILENT, paged, service
from tests.support.stage.stage import SetStage, Stage
from tests.support.stage.virtual_time import START

BARE_PAGE = replace(paged("acme"), probe=None)


def reasons(stage: Stage, since_s: float = 0.0) -> set[Reason]:
    late = START + timedelta(seconds=since_s)
    return {s.services[0].reason for s in stage.snapshots if s.at is not None and s.at >= late}


def test_a_cut_in_the_middle_of_a_check_is_nobodys_outage(set_stage: SetStage) -> None:
    for begin in range(595, 625, 2):
        stage = set_stage(
            line=lambda at, b=begin: "offline" if b <= at < b + 7 else "online",
            probe=lambda _t, at, b=begin: SILENT if b <= at < b + 7 else FINE,
        )

        stage.play(*(service(f"s{n}") for n in range(8)), seconds=900)

        assert stage.alerts == []


def test_the_line_is_asked_at_once_when_the_network_changes(set_stage: SetStage) -> None:
    stage = set_stage(line=lambda at: "offline" if 300 <= at < 2003 else "online")

    def plug_in(_engine: Engine) -> None:
        stage.place.name = "other"

    stage.play(service("acme"), seconds=2010, at=[(2003.5, plug_in), (2003.6, Engine.resumed)])

    assert stage.last.network is Network.ONLINE
    assert stage.last.overall is Level.OPERATIONAL


def test_another_network_keeps_an_open_problem_until_an_answer_comes(set_stage: SetStage) -> None:
    stage = set_stage(probe=lambda _t, at: REFUSED if 300 <= at < 1500 else FINE)

    def move(_engine: Engine) -> None:
        stage.place.name = "hotel"

    stage.play(service("acme"), seconds=2000, at=[(600, move)])

    meanwhile = [s for s in stage.snapshots if s.at and 500 < (s.at - START).total_seconds() < 1500]
    assert {s.services[0].level for s in meanwhile} == {Level.MAJOR_OUTAGE}
    assert [n.kind for n in stage.alerts] == [AlertKind.TROUBLE, AlertKind.BACK]


def test_the_page_is_read_again_at_once_when_its_service_falls_and_returns(
    set_stage: SetStage,
) -> None:
    stage = set_stage(probe=lambda _t, at: REFUSED if 600 <= at < 1800 else FINE)
    acme = paged("acme")

    stage.play(acme, seconds=2400)

    for alerted, _ in stage.alerted:
        reads = [at for at, target in stage.asked if target == acme.page]
        assert any(abs(at - alerted) < 8 for at in reads)


def test_related_services_are_checked_with_the_first_failure_by_edge_and_by_owner(
    set_stage: SetStage,
) -> None:
    edge = (DependencyEdge("cirrus", "cloud", EdgeConfidence.DOCUMENTED),)
    one, other = service("one", edges=edge), service("other", edges=edge, owner="acme")
    third, stranger = service("third", owner="acme"), service("stranger")
    stage = set_stage(probe=lambda t, at: REFUSED if "stranger" not in t and at >= 600 else FINE)

    stage.play(one, other, third, stranger, seconds=700)

    first = min(at for at, target in stage.asked if at >= 600 and "stranger" not in target)
    for related in (one, other, third):
        looks = [
            at for at, t in stage.asked if at >= 600 and related.probe and t == related.probe.target
        ]
        assert looks[0] - first <= 5


def test_a_changed_name_keeps_what_is_known(set_stage: SetStage) -> None:
    stage = set_stage()
    acme = paged("acme")

    def rename(engine: Engine) -> None:
        engine.configure([replace(acme, name="New", muted=True)], stage.settings)

    stage.play(acme, seconds=300, at=[(200, rename)])

    assert stage.last.services[0].service.name == "New"
    assert reasons(stage, 100) == {Reason.PAGE_AND_PROBE_AGREE}


def test_a_shorter_interval_holds_at_once(set_stage: SetStage) -> None:
    stage = set_stage(interval_s=3600)

    def hurry(engine: Engine) -> None:
        polling = replace(stage.settings.polling, interval_s=30)
        engine.configure([service("acme")], replace(stage.settings, polling=polling))

    stage.play(service("acme"), seconds=400, at=[(100, hurry)])

    assert len([at for at, _ in stage.asked if at > 100]) >= 9


def test_a_service_watched_every_four_hours_is_confirmed_as_soon(set_stage: SetStage) -> None:
    stage = set_stage(interval_s=14400, probe=from_then_on(20000, REFUSED))

    stage.play(service("acme"), seconds=40000)

    assert [n.kind for n in stage.alerts] == [AlertKind.TROUBLE]
    first = next(at for at, _ in stage.asked if at >= 20000)
    assert stage.alerted[0][0] - first <= 10


def test_looking_once_at_a_page_that_turned_calm_ends(set_stage: SetStage) -> None:
    stage = set_stage(page=from_then_on(0, "operational"))
    engine_stage = set_stage(page=lambda _u, _at: "major_outage", memory=stage.memory)
    engine_stage.play(BARE_PAGE, seconds=60)

    snapshot = stage.look_once(BARE_PAGE)

    assert snapshot.overall is Level.OPERATIONAL
    assert stage.loop.time() < 60


def test_looking_once_while_offline_ends_soon(set_stage: SetStage) -> None:
    stage = set_stage(line=lambda _at: "offline")

    snapshot = stage.look_once(*(paged(f"s{n}") for n in range(5)))

    assert {s.reason for s in snapshot.services} == {Reason.YOU_ARE_OFFLINE}
    assert stage.loop.time() < 10


def test_eight_times_as_many_services_are_no_more_than_as_much_work_each(
    set_stage: SetStage,
) -> None:
    def watching(services: int) -> Callable[[], object]:
        stage = set_stage(interval_s=300)
        return lambda: stage.play(*(service(f"s{n}") for n in range(services)), seconds=330)

    assert growth(watching, few=25, times=8) < 1.2


def test_a_check_asks_for_the_rules_once_and_a_burst_of_checks_for_one_snapshot(
    set_stage: SetStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[MonitorRegistry] = []
    rules = MonitorRegistry.rules

    def counted(registry: MonitorRegistry) -> HealthPolicy:
        asked.append(registry)
        return rules(registry)

    monkeypatch.setattr(MonitorRegistry, "rules", counted)
    stage = set_stage()

    stage.play(*(service(f"s{n}") for n in range(400)), seconds=600)

    assert len(asked) < 1.1 * len(stage.asked)
    assert len(stage.snapshots) < 5 * 10  # minutes, each with bursts of checks on a grid of 15 s


def test_a_thousand_services_in_part_down_are_judged_with_little_work() -> None:
    edge = (DependencyEdge("cirrus", "cloud", EdgeConfidence.DOCUMENTED),)
    services = tuple(service(f"s{n}", edges=edge if n < 300 else ()) for n in range(1000))
    catalogue = Catalogue(
        {s.id: s for s in services}, {"cirrus": DependencyNode("cirrus", "Cirrus", "cloud")}
    )
    diagnoser = Diagnoser(catalogue, today=date(2026, 3, 2))
    diagnoser.configure(services, Settings())
    states = tuple(shown(s, down=n < 300) for n, s in enumerate(services))
    causes, _ = diagnoser.diagnose(states, Network.ONLINE)

    assert [c.provider for c in causes] == ["cirrus"]
    assert opcodes(lambda: diagnoser.diagnose(states, Network.ONLINE)) < 100_000


def test_settings_that_say_nothing_of_dependencies_cost_no_new_graph(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made: list[int] = []

    def counted(
        catalogue: Catalogue, *, today: date, watched: tuple[Service, ...], me: Me
    ) -> DependencyGraph:
        made.append(len(watched))
        return DependencyGraph(catalogue, today=today, watched=watched, me=me)

    monkeypatch.setattr(dependency_graph, "DependencyGraph", counted)
    services = (service("acme"), service("bravo"))
    diagnoser = Diagnoser(Catalogue({s.id: s for s in services}), today=date(2026, 3, 2))

    def problem(watched: tuple[Service, ...], settings: Settings) -> None:
        diagnoser.configure(watched, settings)
        diagnoser.diagnose(tuple(shown(s, down=True) for s in watched), Network.ONLINE)

    problem(services, Settings())
    problem(services, Settings(appearance=Appearance(theme="dark")))
    problem((replace(services[0], muted=True), services[1]), Settings())
    assert made == [2]
    problem(services[1:], Settings())
    problem(services[1:], Settings(me=Me(country="de")))
    assert made == [2, 1, 1]


def shown(watched: Service, *, down: bool) -> ServiceState:
    level = Level.MAJOR_OUTAGE if down else Level.OPERATIONAL
    return state_of(watched, level=level, since=START, probe=REFUSED if down else FINE)


def test_a_round_without_news_is_shown_the_moment_it_ends(set_stage: SetStage) -> None:
    stage = set_stage()

    stage.play(*(service(f"s{n}") for n in range(20)), seconds=1800)

    shown = [s.at for s in stage.snapshots if s.at is not None][10:]
    checked = {s.health.probe_at for seen in stage.snapshots for s in seen.services}
    # Waiting for others would wake a process that could sleep.
    assert len(shown) > 20
    assert set(shown) <= checked
