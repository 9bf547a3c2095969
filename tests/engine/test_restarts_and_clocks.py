"""What the engine knows after a restart, a sleep, or a clock that was set."""

from datetime import timedelta

import pytest

from statustray.domain.model.advice import Cause, CauseConfidence
from statustray.domain.model.alert import AlertKind
from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import ServiceState
from statustray.engine.diagnoser import Diagnosis
from tests.engine.scripts import down
from tests.support.stage.memory import FakeMemory
from tests.support.stage.scripts import paged, service
from tests.support.stage.stage import SetStage
from tests.support.stage.virtual_time import START


def test_a_restart_repeats_nothing_and_forgets_nothing(set_stage: SetStage) -> None:
    memory = FakeMemory()
    set_stage(probe=down(600), memory=memory).play(service("acme"), seconds=900)
    again = set_stage(probe=down(0), memory=memory)

    again.play(service("acme"), seconds=600)

    assert again.alerts == []
    assert again.last.services[0].reason is Reason.UNREACHABLE
    recovered = set_stage(memory=memory)
    recovered.play(service("acme"), seconds=600)
    assert [n.kind for n in recovered.alerts] == [AlertKind.BACK]


def test_the_time_between_two_runs_is_not_known(set_stage: SetStage) -> None:
    memory = FakeMemory()
    set_stage(memory=memory).play(service("acme"), seconds=300)
    last = memory.kept["acme"].at

    later = set_stage(memory=memory)
    later.clock.slept += timedelta(hours=1)
    later.play(service("acme"), seconds=300)

    levels = [(t.at, t.level) for t in memory.transitions]
    assert (last, "unknown") in levels


def test_a_restart_within_the_time_that_a_result_counts_leaves_no_gap(set_stage: SetStage) -> None:
    memory = FakeMemory()
    set_stage(memory=memory).play(service("acme"), seconds=300)

    again = set_stage(memory=memory)
    again.clock.slept += timedelta(seconds=320)
    again.play(service("acme"), seconds=300)

    assert "unknown" not in [t.level for t in memory.transitions]


def test_a_clock_set_back_lets_nothing_begin_in_the_future(set_stage: SetStage) -> None:
    stage = set_stage(probe=down(300))

    def set_back(_engine: object) -> None:
        stage.clock.slept -= timedelta(days=1)

    last = stage.play(service("acme"), seconds=900, at=[(600, set_back)])

    (state,) = last.services
    assert state.level.trouble
    assert state.since is not None
    assert state.since <= stage.clock.now()


def test_the_history_knows_again_what_it_did_not_while_the_line_was_broken(
    set_stage: SetStage,
) -> None:
    stage = set_stage(line=lambda at: "offline" if 300 <= at < 600 else "online")

    stage.play(service("acme"), seconds=900)

    alerted = [(t.at, t.level) for t in stage.memory.transitions]
    assert [level for _, level in sorted(alerted)] == ["operational", "unknown", "operational"]
    assert alerted == sorted(alerted)
    assert alerted[-1][0] >= START + timedelta(seconds=600)


def test_a_woken_computer_is_checked_again(set_stage: SetStage) -> None:
    stage = set_stage()

    stage.play(service("acme"), seconds=130, at=[(100, lambda e: e.woken())])

    assert any(abs(at - 100) < 1 for at, _ in stage.asked)


@pytest.mark.parametrize("jump", [timedelta(days=1), timedelta(days=-1), timedelta(hours=9)])
def test_a_clock_set_by_hand_invents_nothing(set_stage: SetStage, jump: timedelta) -> None:
    stage = set_stage()

    def set_clock(_engine: object) -> None:
        stage.clock.shift = jump

    stage.play(paged("acme"), seconds=2400, at=[(600, set_clock)])

    assert stage.alerts == []
    assert not [t for t in stage.memory.transitions if Level(t.level).trouble]
    assert stage.last.overall is Level.OPERATIONAL


def test_the_history_learns_the_cause_that_shows_after_the_first_has_failed(
    set_stage: SetStage,
) -> None:
    def shared(states: tuple[ServiceState, ...], _network: Network) -> Diagnosis:
        failing = tuple(state.id for state in states if state.level.trouble)
        if len(failing) < 2:
            return (), {}
        return (Cause("cirrus", "Cirrus", CauseConfidence.PROBABLY, failing),), {}

    stage = set_stage(probe=down(600, 900), diagnose=shared)

    stage.play(service("s1"), service("s2"), service("s3", local=True), seconds=1500)

    stored = {(t.service, t.at): t for t in stage.memory.transitions}
    failed = [t for t in stored.values() if Level(t.level).trouble]
    assert {t.service: t.cause for t in failed} == dict.fromkeys(("s1", "s2", "s3"), "cirrus")
    assert len(failed) == 3
    assert not [t for t in stored.values() if t.cause and not Level(t.level).trouble]
