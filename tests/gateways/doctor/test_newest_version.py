"""Whether this is the newest version: only a fresh answer says so."""

from datetime import UTC, datetime

import pytest

from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.doctor import SubsystemHealth
from statustray.domain.model.release import ReleaseCheck
from statustray.domain.model.settings import Updates
from statustray.gateways.doctor.subsystems import diagnose_release

ADDRESS = "https://releases.example/latest"
NOW = datetime(2026, 11, 1, tzinfo=UTC)
SILENT = Failure(FailureKind.TIMED_OUT, Phase.CONNECT)


@pytest.mark.parametrize(
    ("newest", "failure", "health"),
    [
        ("2.0.0", None, SubsystemHealth.FINE),
        ("1.0.0", None, SubsystemHealth.FINE),
        ("2.0.0", SILENT, SubsystemHealth.FINE),  # known since yesterday, and still true
        ("1.0.0", SILENT, SubsystemHealth.LIMITED),  # of today nothing is known
        ("", SILENT, SubsystemHealth.LIMITED),
    ],
)
def test_what_was_not_answered_today_is_no_proof_of_being_up_to_date(
    newest: str, failure: Failure | None, health: SubsystemHealth
) -> None:
    answer = ReleaseCheck(ADDRESS, NOW, newest, failure)

    (finding,) = diagnose_release(Updates(check=True, address=ADDRESS), answer, current="1.0.0")

    assert finding.health is health
