"""What the history window is given of what was recorded."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from statustray.app.engine_host import EngineHost, EngineOutputs
from statustray.app.windows.history_controller import recorded_timeline
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.settings import NetworkRules, Polling, Settings
from statustray.engine.ports import Transition
from statustray.gateways.history.null_memory import NullMemory
from statustray.gateways.history.store import HistoryStore
from statustray.gateways.system_environment import open_environment

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
WATCHED = (Service("acme", "Acme", source_id="Icinga"), Service("bolt", "Bolt"))


def recorded(path: Path, *, interval_s: int) -> tuple[int, dict[str, str]]:
    """Return how many states are shown of one with a gap of ten minutes, and the sources."""
    history = HistoryStore(path)
    history.record(
        Transition(NOON + timedelta(minutes=minutes), "acme", level.value, reason.value)
        for minutes, level, reason in (
            (0, Level.MAJOR_OUTAGE, Reason.UNREACHABLE),
            (60, Level.UNKNOWN, Reason.TOO_OLD),
            (70, Level.MAJOR_OUTAGE, Reason.UNREACHABLE),
        )
    )

    async def shown() -> tuple[int, dict[str, str]]:
        host = EngineHost(
            catalogue=Catalogue(),
            resolve=lambda _settings: (WATCHED, ()),
            outputs=EngineOutputs(*([lambda _: None] * 5)),
            environment=open_environment(memory=NullMemory(), rules=NetworkRules()),
            history=history,
        )
        host.configure(Settings(polling=Polling(interval_s=interval_s)))
        past = recorded_timeline(host, NOON + timedelta(hours=3), 1)
        await host.engine.close()
        return len(past.spans), dict(past.sources)

    try:
        return asyncio.run(shown())
    finally:
        history.close()


@pytest.mark.parametrize(("interval_s", "states"), [(60, 2), (3600, 1)])
def test_a_gap_within_the_time_that_a_result_counts_is_none(
    tmp_path: Path, interval_s: int, states: int
) -> None:
    assert recorded(tmp_path / "h.db", interval_s=interval_s) == (states, {"acme": "Icinga"})
