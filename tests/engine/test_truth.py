"""The rules of truth in the engine's own time."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from time import thread_time

import pytest

from statustray.domain.model.alert import AlertKind
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.checks.check_result import Network, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.checks.visibility import Seen
from statustray.domain.model.dependency import DependencyEdge, DependencyNode, EdgeConfidence
from statustray.domain.model.level import Level
from statustray.domain.model.service import Covers, Probe, Service
from statustray.domain.model.settings import Settings
from statustray.domain.model.snapshot import ServiceState
from statustray.engine.diagnoser import Diagnoser
from statustray.engine.engine import Engine
from statustray.engine.monitors.persistence import restore
from tests.support.effort import opcodes
from tests.support.fake_world import FINE, REFUSED, SILENT, Stage, paged, service
from tests.support.states import state_of
from tests.support.virtual_time import START

SetStage = Callable[..., Stage]
Act = Callable[[Engine], None]
BARE_PAGE = replace(paged("acme"), probe=None)


def from_then_on(since: float, then: object, before: object = FINE) -> Callable[..., object]:
    return lambda _target, at: then if at >= since else before


def reasons(stage: Stage, since_s: float = 0.0) -> set[Reason]:
    late = START + timedelta(seconds=since_s)
    return {s.services[0].reason for s in stage.snapshots if s.at is not None and s.at >= late}


def test_a_page_older_than_three_intervals_is_not_green(set_stage: SetStage) -> None:
    silent = Failure(FailureKind.RATE_LIMITED, Phase.REQUEST, retry_after=timedelta(hours=2))
    stage = set_stage(page=from_then_on(600, silent, "operational"))

    stage.play(BARE_PAGE, seconds=1200)

    assert stage.last.overall is Level.UNKNOWN
    assert stage.last.services[0].reason is Reason.TOO_OLD
    assert stage.last.services[0].page == silent


def test_a_first_failure_is_not_shown_in_place_of_the_pages_word(set_stage: SetStage) -> None:
    once = Failure(FailureKind.RESET, Phase.BODY)
    stage = set_stage(page=lambda _url, at: once if 300 <= at < 430 else "operational")

    stage.play(BARE_PAGE, seconds=600)

    assert all(
        not isinstance(s.services[0].page, Failure) or s.services[0].level is Level.UNKNOWN
        for s in stage.snapshots
    )


def test_how_late_a_page_usually_is_is_told(set_stage: SetStage) -> None:
    def down(_target: str, at: float) -> ProbeResult | Failure:
        return REFUSED if at % 7200 > 3600 and at % 7200 < 5400 else FINE

    stage = set_stage(
        probe=down, page=lambda _u, at: "major_outage" if 4500 < at % 7200 < 5400 else "operational"
    )

    stage.play(paged("acme"), seconds=15000)

    late = stage.last.services[0].health.usual_lateness
    assert late is not None
    assert timedelta(minutes=13) < late < timedelta(minutes=17)


def test_planned_work_is_no_alarm(set_stage: SetStage) -> None:
    stage = set_stage(
        probe=from_then_on(600, REFUSED), page=from_then_on(300, "maintenance", "operational")
    )

    stage.play(paged("acme"), seconds=2000)

    assert stage.alerts == []
    assert stage.last.services[0].reason is Reason.PLANNED_WORK


def test_an_answer_that_is_not_the_wanted_one_is_told_after_two(set_stage: SetStage) -> None:
    odd = replace(FINE, expected=False, detail="the keyword is there")
    stage = set_stage(probe=from_then_on(600, odd))

    stage.play(service("acme"), seconds=1200)

    assert [n.states[0].reason for n in stage.alerts] == [Reason.UNEXPECTED_ANSWER]


def test_a_server_that_asks_to_wait_is_left_alone(set_stage: SetStage) -> None:
    busy = replace(FINE, http_status=429, retry_after=timedelta(minutes=10))
    stage = set_stage(probe=lambda _target, _at: busy)

    stage.play(service("acme"), seconds=1900)

    assert len(stage.asked) == 4
    assert stage.alerts == []


def test_slowness_is_told_after_it_lasts(set_stage: SetStage) -> None:
    stage = set_stage(probe=from_then_on(3000, replace(FINE, total_ms=4000.0)))

    stage.play(service("acme"), service("other", probe=None, page=None), seconds=4000)

    assert [n.states[0].reason for n in stage.alerts] == [Reason.SLOW]
    assert 300 <= stage.alerted[0][0] - 3000 <= 460


def test_a_slow_line_is_no_services_slowness(set_stage: SetStage) -> None:
    stage = set_stage(probe=from_then_on(3000, replace(FINE, total_ms=4000.0)))

    stage.play(*(service(f"s{n}") for n in range(6)), seconds=4500)

    assert stage.alerts == []


@pytest.mark.parametrize(
    "target", ["http://acme.example", "tcp://acme.example:22", "dns://acme.example"]
)
def test_a_portal_that_answers_for_a_plain_probe_is_seen(set_stage: SetStage, target: str) -> None:
    stage = set_stage(line=lambda at: "captive_portal" if at >= 300 else "online")
    stage.play(service("acme", probe=Probe(target)), seconds=900)

    assert stage.last.services[0].reason is Reason.CAPTIVE_PORTAL
    assert stage.alerts == []


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


def test_never_reached_is_for_what_was_reached_nowhere(set_stage: SetStage) -> None:
    stage = set_stage(probe=from_then_on(300, REFUSED))

    def move(_engine: Engine) -> None:
        stage.place.name = "hotel"

    stage.play(service("acme"), seconds=1000, at=[(299, move)])

    assert stage.last.services[0].reason is Reason.UNREACHABLE


def test_what_was_green_before_sleep_is_not_green_after_it(set_stage: SetStage) -> None:
    stage = set_stage(line=lambda at: "offline" if at >= 600 else "online")

    def sleep(_engine: Engine) -> None:
        stage.clock.slept += timedelta(hours=8)

    stage.play(paged("acme"), seconds=700, at=[(600, sleep)])

    since = START + timedelta(hours=8)
    assert {s.overall for s in stage.snapshots if s.at is not None and s.at > since} == {
        Level.UNKNOWN
    }


@pytest.mark.logs("checking acme failed")
def test_a_check_that_never_ends_leaves_nothing_green(set_stage: SetStage) -> None:
    stage = set_stage()
    hung = asyncio.Event

    class Hanging:
        async def reach(self, _probe: Probe, *, within: timedelta) -> ProbeResult | Failure:
            del within
            if stage.loop.time() > 300:
                await hung().wait()
            return FINE

    stage.prober = Hanging()

    stage.play(service("acme"), seconds=1000)

    assert stage.last.overall is Level.UNKNOWN


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


@pytest.mark.slow
def test_eight_times_as_many_services_are_no_more_than_as_much_work_each(
    set_stage: SetStage,
) -> None:
    def cost_s(services: int) -> float:
        stage = set_stage(interval_s=300)
        began = thread_time()
        stage.play(*(service(f"s{n}") for n in range(services)), seconds=900)
        assert stage.last.overall is Level.OPERATIONAL
        return thread_time() - began

    # Eight times is linear and 64 times quadratic; others on the processor make either slower.
    assert cost_s(1600) < 24 * cost_s(200)


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


def shown(watched: Service, *, down: bool) -> ServiceState:
    level = Level.MAJOR_OUTAGE if down else Level.OPERATIONAL
    return state_of(watched, level=level, since=START, probe=REFUSED if down else FINE)


@pytest.mark.parametrize("covers", Covers)
def test_a_front_page_proves_what_it_covers(set_stage: SetStage, covers: Covers) -> None:
    stage = set_stage()

    stage.play(service("acme", probe_covers=covers), seconds=30)

    expected = {
        Covers.APP: (Level.OPERATIONAL, Reason.ANSWERS),
        Covers.WEBSITE: (Level.OPERATIONAL, Reason.WEBSITE_ANSWERS),
        Covers.NOTHING: (Level.UNKNOWN, Reason.CANNOT_BE_SEEN),
    }
    assert (stage.last.services[0].level, stage.last.services[0].reason) == expected[covers]


HOME = "https://www.acme.example"


def with_target(name: str) -> Service:
    """Return a service whose API is asked, and until that has answered its home page."""
    return service(name, probe=Probe(f"https://api.{name}.example"), fallback=Probe(HOME))


@pytest.mark.parametrize(
    "odd", [REFUSED, replace(FINE, http_status=403), replace(FINE, expected=False)]
)
def test_a_target_that_never_answered_as_expected_leaves_the_word_to_the_website(
    set_stage: SetStage, odd: ProbeResult | Failure
) -> None:
    stage = set_stage(probe=lambda target, _at: FINE if target == HOME else odd)

    stage.play(with_target("acme"), seconds=600)

    assert stage.last.services[0].level is Level.OPERATIONAL
    assert stage.last.services[0].seen is Seen.WEBSITE
    assert stage.alerts == []


def test_a_target_that_answered_once_is_told_when_it_fails(set_stage: SetStage) -> None:
    fails = from_then_on(300, REFUSED)
    stage = set_stage(probe=lambda target, at: FINE if target == HOME else fails(target, at))

    stage.play(with_target("acme"), seconds=600)

    assert stage.last.services[0].level is Level.MAJOR_OUTAGE
    assert stage.last.services[0].seen is Seen.SERVICE


def test_that_a_target_answered_is_known_after_a_restart(set_stage: SetStage) -> None:
    first = set_stage()
    first.play(with_target("acme"), seconds=120)

    assert restore(first.memory.kept["acme"]).trusts(with_target("acme"))
    moved = replace(with_target("acme"), probe=Probe("https://other.example"))
    assert not restore(first.memory.kept["acme"]).trusts(moved)
