"""Waiting for a place of our own is evidence of nothing."""

from datetime import timedelta

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Probe
from statustray.engine.ports import NotAskedError
from tests.support.stage.scripts import FINE, paged, service
from tests.support.stage.stage import SetStage, Stage


class Crowded:
    """A prober that finds no place of its own in between."""

    def __init__(self, stage: Stage, begin: float, end: float) -> None:
        self._stage = stage
        self._between = (begin, end)
        self.tried: list[float] = []

    async def reach(self, probe: Probe, *, within: timedelta) -> ProbeResult | Failure:
        del probe, within
        now = self._stage.loop.time()
        self.tried.append(now)
        if self._between[0] <= now < self._between[1]:
            raise NotAskedError
        return FINE


def test_what_could_not_be_asked_is_no_trouble(set_stage: SetStage) -> None:
    stage = set_stage()
    stage.prober = Crowded(stage, 300, 420)

    stage.play(service("acme"), seconds=900)

    assert stage.alerts == []
    assert {s.services[0].level for s in stage.snapshots[1:]} <= {Level.OPERATIONAL, Level.UNKNOWN}
    assert stage.last.services[0].level is Level.OPERATIONAL


def test_a_crowd_is_not_asked_again_and_again(set_stage: SetStage) -> None:
    stage = set_stage()
    stage.prober = crowded = Crowded(stage, 300, 900)

    stage.play(service("acme"), seconds=900)

    assert len([at for at in crowded.tried if at > 300]) <= 12
    assert stage.last.services[0].reason is Reason.TOO_OLD


def test_the_page_speaks_alone_while_the_probe_could_not_be_asked(set_stage: SetStage) -> None:
    stage = set_stage(page=lambda _u, at: "partial_outage" if at > 300 else "operational")
    stage.prober = Crowded(stage, 300, 420)

    stage.play(paged("acme"), seconds=420)

    assert stage.last.services[0].level is Level.PARTIAL_OUTAGE
