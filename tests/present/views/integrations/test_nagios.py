"""A plugin's answer: one line, performance data, and the statuses of the guidelines."""

import re
from collections.abc import Sequence

import pytest

from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.snapshot import Snapshot
from statustray.present.views.integrations.nagios import PluginStatus, plugin_output, plugin_status
from statustray.present.vocabulary.language import ENGLISH
from tests.support.services.snapshots import NOON, calm, down, snapshot
from tests.support.services.states import state_of


def of(levels: Sequence[Level], *, muted: bool = False) -> Snapshot:
    rows = (state_of(Service(f"s{n}", f"S{n}", muted=muted), v) for n, v in enumerate(levels))
    return Snapshot(at=NOON, services=tuple(rows))


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ([Level.OPERATIONAL, Level.MAINTENANCE], PluginStatus.OK),
        ([Level.OPERATIONAL, Level.UNKNOWN], PluginStatus.UNKNOWN),
        ([Level.UNKNOWN, Level.DEGRADED], PluginStatus.WARNING),
        ([Level.PARTIAL_OUTAGE], PluginStatus.WARNING),
        ([Level.DEGRADED, Level.MAJOR_OUTAGE, Level.UNKNOWN], PluginStatus.CRITICAL),
        ([], PluginStatus.UNKNOWN),
    ],
)
def test_the_worst_service_decides(levels: Sequence[Level], expected: PluginStatus) -> None:
    assert plugin_status(of(levels)) is expected
    assert plugin_status(of(levels, muted=True)) is PluginStatus.UNKNOWN


def test_the_first_line_has_status_text_and_performance_data() -> None:
    first, *rest = plugin_output(snapshot((calm("acme"), down("globex"))), ENGLISH).split("\n")

    text, _, data = first.partition(" | ")
    assert text == "STATUSTRAY CRITICAL - 1 of 2 services has a problem"
    assert data.startswith("problems=1;;;0;2 unknown=0;;;0;2")
    assert rest[0].startswith("Globex: Down, ")


def test_no_name_can_break_the_form() -> None:
    hostile = state_of(
        Service("a='b", "Acme | x=1\nCRITICAL"), Level.OPERATIONAL, probe=ProbeResult(total_ms=1500)
    )

    first, *rest = plugin_output(Snapshot(services=(hostile,)), ENGLISH).split("\n")

    assert first.count("|") == 1
    assert rest == ["Acme / x=1 CRITICAL: Working, Not checked yet"]
    assert re.fullmatch(r"(\S+=\S+ )*'ab'=1\.500s;;;0", first.partition(" | ")[2])
