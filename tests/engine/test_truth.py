"""The rules of truth in the engine's own time."""

import asyncio
from datetime import timedelta

import pytest
from msgspec.structs import replace

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.checks.visibility import Seen
from statustray.domain.model.level import Level
from statustray.domain.model.service import Covers, Probe, Service
from statustray.engine.engine import Engine
from statustray.engine.monitors.persistence import restore
from tests.engine.scripts import from_then_on
from tests.support.stage.scripts import FINE, REFUSED, paged, service
from tests.support.stage.stage import SetStage
from tests.support.stage.virtual_time import START

BARE_PAGE = replace(paged("acme"), probe=None)


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
