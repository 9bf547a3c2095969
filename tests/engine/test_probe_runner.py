import asyncio
from dataclasses import dataclass, field
from datetime import timedelta

from msgspec.structs import replace

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.service import Probe
from statustray.engine.probe_runner import ProbeRunner
from tests.support.stage.scripts import FINE, REFUSED, SILENT
from tests.support.stage.stage import SetStage, Stage

ACME = Probe("https://acme.example")
LOST = Failure(FailureKind.RESET, Phase.TLS)
NAMELESS = Failure(FailureKind.NAME_NOT_FOUND, Phase.DNS)


@dataclass
class Connections:
    """Each connection's answer and how long it takes; the most at once are counted."""

    answers: list[tuple[float, ProbeResult | Failure]]
    began: list[float] = field(default_factory=list)
    now: int = 0
    most: int = 0

    async def reach(self, probe: Probe, *, within: timedelta) -> ProbeResult | Failure:
        del probe
        self.began.append(asyncio.get_running_loop().time())
        wait, answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        self.now += 1
        self.most = max(self.most, self.now)
        try:
            await asyncio.sleep(min(wait, within.total_seconds()))
        finally:
            self.now -= 1
        return answer


class OtherResolver:
    def __init__(self, known: bool | None) -> None:  # noqa: FBT001 - its answer
        self._known = known

    async def knows(self, host: str) -> bool | None:
        assert host == "acme.example"
        return self._known


def reach(
    stage: Stage, connections: Connections, *probes: Probe
) -> tuple[list[ProbeResult | Failure], float]:
    """Return the answers to *probes*, all asked at once, and the time until the last one."""
    probe_runner = ProbeRunner(replace(stage.environment(), prober=connections))

    async def look() -> list[ProbeResult | Failure]:
        return await asyncio.gather(*(probe_runner.reach(probe) for probe in probes or (ACME,)))

    return stage.loop.run_until_complete(look()), stage.loop.time()


def test_a_lost_connection_is_tried_again_after_a_second(set_stage: SetStage) -> None:
    connections = Connections([(0.1, REFUSED), (0.1, FINE)])

    answers, _ = reach(set_stage(), connections)

    assert answers == [replace(FINE, tries=2)]
    assert connections.began == [0.0, 1.1]


def test_a_silent_connection_gets_a_second_one_beside_it(set_stage: SetStage) -> None:
    connections = Connections([(60.0, SILENT), (0.1, FINE)])

    answers, took = reach(set_stage(), connections)

    assert answers == [replace(FINE, tries=2, lost=True)]
    assert connections.began == [0.0, 3.0]
    assert round(took, 3) == 3.1


def test_what_the_far_end_said_outweighs_what_was_lost(set_stage: SetStage) -> None:
    for connections in ([(0.1, REFUSED), (0.1, LOST)], [(0.1, LOST), (0.1, REFUSED)]):
        answers, _ = reach(set_stage(), Connections(list(connections)))

        assert answers == [REFUSED]


def test_a_refusal_before_an_answer_is_no_lost_connection(set_stage: SetStage) -> None:
    for first, lost in ((REFUSED, False), (LOST, True)):
        answers, _ = reach(set_stage(), Connections([(0.1, first), (0.1, FINE)]))

        assert answers == [replace(FINE, tries=2, lost=lost)]


def test_a_late_answer_of_the_first_connection_counts_as_one_try(set_stage: SetStage) -> None:
    answers, took = reach(set_stage(), Connections([(4.0, FINE), (60.0, SILENT)]))

    assert answers == [FINE]
    assert took == 4.0


def test_silence_of_both_ends_after_ten_seconds(set_stage: SetStage) -> None:
    answers, took = reach(set_stage(), Connections([(60.0, SILENT)]))

    assert answers == [SILENT]
    assert took == 10.0


def test_the_second_resolver_tells_blocked_from_gone(set_stage: SetStage) -> None:
    blocked = replace(NAMELESS, kind=FailureKind.BLOCKED_HERE)
    for known, failure in ((True, blocked), (False, NAMELESS), (None, NAMELESS)):
        stage = set_stage(resolver=OtherResolver(known))

        answers, _ = reach(stage, Connections([(0.1, NAMELESS)]))

        assert answers == [failure]


def test_a_host_is_checked_twice_at_a_time_at_most(set_stage: SetStage) -> None:
    connections = Connections([(1.0, FINE)])

    reach(set_stage(), connections, *(Probe(f"https://acme.example/{n}") for n in range(6)))

    assert connections.most == 2


def test_silent_hosts_do_not_keep_others_waiting(set_stage: SetStage) -> None:
    connections = Connections([(60.0, SILENT)])

    _, took = reach(set_stage(), connections, *(Probe(f"https://s{n}.example") for n in range(200)))

    assert took <= 13.0


def test_an_address_that_cannot_be_read_is_left_to_the_prober(set_stage: SetStage) -> None:
    answers, _ = reach(set_stage(), Connections([(0.1, REFUSED)]), Probe("https://[::1"))

    assert answers == [REFUSED]
