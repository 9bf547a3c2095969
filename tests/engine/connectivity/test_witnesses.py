"""Who vouches for the connection: the services that answered last, and how many are asked."""

from collections.abc import Coroutine
from datetime import timedelta
from typing import TypeVar

import pytest

from statustray.domain.model.checks.check_result import Network, ProbeResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.service import Probe
from statustray.engine.connectivity.connectivity_monitor import ConnectivityMonitor
from statustray.engine.connectivity.witnesses import Witnesses
from tests.support.stage.scripts import CANARIES, FINE, REFUSED, SILENT, paged, service
from tests.support.stage.stage import SetStage, Stage

T = TypeVar("T")
NAMES = ("acme", "bolt", "coil", "dyno", "echo")


class Counting:
    """Answers every probe in the same way, and notes who was asked."""

    def __init__(self, answer: ProbeResult | Failure) -> None:
        self.answer = answer
        self.asked: list[str] = []

    async def reach(self, probe: Probe, *, within: timedelta) -> ProbeResult | Failure:
        assert within > timedelta(0)
        self.asked.append(probe.target.removeprefix("https://").removesuffix(".example"))
        return self.answer


def run(stage: Stage, main: Coroutine[object, object, T]) -> T:
    return stage.loop.run_until_complete(main)


def witnesses(set_stage: SetStage, prober: Counting) -> tuple[Stage, Witnesses]:
    """Return witnesses of which each of NAMES has answered, the last one last."""
    stage = set_stage(prober=prober)
    found = Witnesses(stage.environment())
    for began, name in enumerate(NAMES):
        found.probed(service(name), FINE, began=float(began))
    return stage, found


@pytest.mark.parametrize(
    ("refusing", "of", "most"), [(1, 4, False), (2, 4, True), (2, 5, False), (3, 5, True)]
)
def test_half_of_the_far_services_that_refuse_are_most(
    set_stage: SetStage, refusing: int, of: int, *, most: bool
) -> None:
    found = Witnesses(set_stage().environment())

    for n, name in enumerate(NAMES[:of]):
        found.probed(service(name), REFUSED if n < refusing else FINE, began=0.0)

    assert found.most_refuse is most


def test_an_answer_counts_whose_request_began_with_the_doubt_or_later(
    set_stage: SetStage,
) -> None:
    _, found = witnesses(set_stage, Counting(FINE))

    assert [found.heard_since(moment) for moment in (0.0, 3.0, 3.5, 4.0, 4.5)] == [5, 2, 1, 1, 0]


def test_the_three_that_answered_last_are_asked_and_never_the_one_in_question(
    set_stage: SetStage,
) -> None:
    prober = Counting(FINE)
    stage, found = witnesses(set_stage, prober)

    for but, asked in (("", ["echo", "dyno", "coil"]), ("dyno", ["echo", "coil", "bolt"])):
        prober.asked.clear()
        assert run(stage, found.poll(but=but)) == (3, 3)
        assert prober.asked == asked
    prober.asked.clear()
    assert run(stage, found.last_answers())
    assert prober.asked == ["echo"]


def test_those_that_do_not_answer_are_asked_last_the_next_time(set_stage: SetStage) -> None:
    prober = Counting(SILENT)
    stage, found = witnesses(set_stage, prober)

    assert not run(stage, found.any_answers())
    assert not run(stage, found.last_answers())
    assert run(stage, found.poll()) == (0, 3)

    assert prober.asked == ["echo", "dyno", "coil", "bolt", "acme", "echo", "dyno"]


def test_a_service_that_has_not_answered_yet_is_asked_after_those_that_have(
    set_stage: SetStage,
) -> None:
    prober = Counting(FINE)
    stage, found = witnesses(set_stage, prober)
    plain = Probe("http://plain.example")
    far = (*map(service, NAMES[3:]), service("new"), paged("page", probe=None))

    found.choose((*far, service("near", local=True), service("plain", probe=plain)))

    assert run(stage, found.poll()) == (3, 3)
    assert prober.asked == ["echo", "dyno", "status.page"]


def test_blocked_check_addresses_hide_no_service_that_was_never_asked(
    set_stage: SetStage,
) -> None:
    line = Rounds(set_stage, "offline", Counting(FINE))
    line.monitor.witnesses.choose([service("acme")])

    line.check()

    assert line.monitor.network is Network.ONLINE


class Rounds:
    """A connection monitor on a stage, and the check addresses that it asked."""

    def __init__(self, set_stage: SetStage, how: str, prober: Counting | None = None) -> None:
        self.asked: list[str] = []
        self.stage = set_stage(canary=self._canary, prober=prober)
        self.monitor = ConnectivityMonitor(self.stage.environment(), CANARIES)
        self.monitor.moved("home")
        self._how = how

    def _canary(self, url: str, _at: float) -> str:
        self.asked.append(url)
        return self._how

    @property
    def rounds(self) -> int:
        return len(self.asked) // len(CANARIES)

    def check(self, *, after_s: float = 0.0, force: bool = False) -> None:
        run(self.stage, self.stage.clock_passes(after_s))
        run(self.stage, self.monitor.check(force=force))


def test_checks_that_fail_within_four_seconds_share_one_round(set_stage: SetStage) -> None:
    line = Rounds(set_stage, "online")

    line.check()
    line.check(after_s=3.9)
    shared = line.rounds
    line.check(after_s=0.1)

    assert (shared, line.rounds) == (1, 2)


def test_blocked_check_addresses_are_asked_again_after_ten_minutes(set_stage: SetStage) -> None:
    line = Rounds(set_stage, "offline", Counting(FINE))
    line.monitor.witnesses.probed(service("acme"), FINE, began=0.0)
    line.check()
    began = line.stage.loop.time()
    line.asked.clear()

    line.check(after_s=590 - line.stage.loop.time() + began, force=True)
    before = line.rounds
    line.check(after_s=10, force=True)

    assert (before, line.rounds > 0) == (0, True)


def test_while_offline_one_address_after_the_other_is_asked_and_a_service_each_minute(
    set_stage: SetStage,
) -> None:
    prober = Counting(SILENT)
    line = Rounds(set_stage, "offline", prober)
    line.monitor.witnesses.probed(service("acme"), FINE, began=-1.0)
    line.check()
    began = line.stage.loop.time()
    line.asked.clear()
    prober.asked.clear()

    asked_after = []
    for _ in range(6):
        run(line.stage, line.monitor.retry(15.0))
        asked_after.append((line.stage.loop.time() - began, len(prober.asked)))

    assert line.asked == [*CANARIES[1:], *CANARIES, CANARIES[0]][:6]
    assert asked_after == [(20, 0), (40, 0), (60, 0), (80, 1), (100, 1), (120, 1)]


def test_without_a_route_nobody_is_asked_for_twenty_five_seconds(set_stage: SetStage) -> None:
    line = Rounds(set_stage, "offline")
    line.stage.place.name = ""
    began = line.stage.loop.time()

    run(line.stage, line.monitor.retry(5.0))

    assert line.stage.loop.time() - began == 25.0
    assert line.asked == []
