"""What is said of a service that a source watches, and that is checked from here besides."""

import pytest

from statustray.domain.model.checks.check_result import CheckResult, Network, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.report import Component, Report
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Probe, Service
from statustray.domain.model.snapshot import ServiceState, Snapshot
from statustray.present.sentences.explanation import explanation_text
from statustray.present.vocabulary.language import ENGLISH
from statustray.present.vocabulary.states import state_words
from tests.support.services.states import state_of
from tests.support.stage.virtual_time import START

UP, DOWN = Level.OPERATIONAL, Level.MAJOR_OUTAGE
REFUSED = Failure(FailureKind.REFUSED, Phase.CONNECT)
LATE = Failure(FailureKind.TIMED_OUT, Phase.REQUEST)
CHECKED = Service(
    "db",
    "Database",
    page="https://watch.example",
    provider="nagios",
    probe=Probe("https://db.example"),
    source_id="ward",
    check="disk",
)


def says(level: Level) -> Report:
    return Report(level, components=(Component("Disk", level, id="disk"),))


def seen(level: Level, reason: Reason, **facts: object) -> ServiceState:
    return state_of(CHECKED, level, reason, since=START, **facts)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (
            seen(UP, Reason.PAGE_AND_PROBE_AGREE, page=says(UP), probe=ProbeResult()),
            "ward reports no problem; reachable from here",
        ),
        (
            seen(DOWN, Reason.REPORTS_TROUBLE_BUT_ANSWERS, page=says(DOWN), probe=ProbeResult()),
            "ward reports a problem; reachable from here",
        ),
        (
            seen(DOWN, Reason.CALM_PAGE_BUT_UNREACHABLE, page=says(UP), probe=REFUSED),
            "Checks from here fail (connection refused); ward reports no problem",
        ),
        (
            seen(DOWN, Reason.REPORTS_TROUBLE_AND_UNREACHABLE, page=says(DOWN), probe=REFUSED),
            "Checks from here fail (connection refused); ward reports a problem",
        ),
        (
            seen(Level.UNKNOWN, Reason.PAGE_UNREADABLE_BUT_ANSWERS, page=LATE, probe=ProbeResult()),
            "ward can't be read: no response in time; reachable from here",
        ),
    ],
)
def test_a_source_is_called_by_its_name_and_no_status_page(state: ServiceState, said: str) -> None:
    assert state_words(state, ENGLISH) == said


def test_the_explanation_of_a_service_with_a_source_names_no_status_page() -> None:
    looked = CheckResult(START, Network.ONLINE, page=says(UP), probe=REFUSED)
    state = seen(
        DOWN,
        Reason.CALM_PAGE_BUT_UNREACHABLE,
        page=says(UP),
        probe=REFUSED,
        recent_checks=(looked,),
    )

    text = explanation_text(state, Snapshot(services=(state,)), ENGLISH, now=START)

    assert "status page" not in text.casefold()
    assert "ward: Working; direct check: connection refused" in text
    assert "watched by ward and checked from here" in text
