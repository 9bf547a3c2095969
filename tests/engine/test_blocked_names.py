"""Names that a filter sends nowhere: no word about the service, unless it is one's own."""

import pytest
from msgspec.structs import replace

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from tests.support.stage.scripts import FINE, REFUSED, SILENT, paged, service
from tests.support.stage.stage import SetStage

LOST = [replace(kind, misdirected=True) for kind in (REFUSED, SILENT)]
HERE = replace(FINE, misdirected=True, address="127.0.0.1")


@pytest.mark.parametrize("answer", [*LOST, HERE])
@pytest.mark.parametrize("before", [True, False])
def test_a_name_sent_nowhere_is_blocked_here(
    set_stage: SetStage, answer: ProbeResult | Failure, *, before: bool
) -> None:
    stage = set_stage(probe=lambda _t, at: FINE if before and at < 300 else answer)

    stage.play(service("acme"), service("other", probe=None), seconds=900)

    state = stage.last.services[0]
    assert (state.level, state.reason) == (Level.UNKNOWN, Reason.BLOCKED_HERE)
    assert isinstance(state.probe, Failure)
    assert state.probe.kind is FailureKind.BLOCKED_HERE
    assert stage.alerts == []


def test_a_service_near_by_is_where_its_name_leads(set_stage: SetStage) -> None:
    stage = set_stage(probe=lambda _t, at: HERE if at < 300 else LOST[0])

    stage.play(service("acme", local=True), seconds=900)

    assert {s.services[0].level for s in stage.snapshots[2:6]} <= {Level.OPERATIONAL}
    assert stage.last.services[0].reason is Reason.UNREACHABLE


def test_a_blocked_page_leaves_the_probe_to_speak(set_stage: SetStage) -> None:
    blocked = Failure(FailureKind.REFUSED, Phase.CONNECT, misdirected=True)
    stage = set_stage(page=lambda _u, _at: blocked)

    stage.play(paged("acme"), seconds=900)

    page = stage.last.services[0].page
    assert isinstance(page, Failure)
    assert page.kind is FailureKind.BLOCKED_HERE
    assert stage.last.services[0].reason is Reason.PAGE_UNREADABLE_BUT_ANSWERS
