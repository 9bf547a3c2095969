"""A history of one service, minute by minute."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from statustray.domain.model.problem import Problem
from statustray.engine.ports import Sample, StoredHealth, Transition
from statustray.gateways.history.store import HistoryStore

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
CALM = StoredHealth(
    service="acme",
    level="operational",
    reason="answers",
    since=NOON,
    at=NOON,
    reached_on=("net-1", "net-2"),
    habits='{"usual": 120}',
)
OPEN: list[HistoryStore] = []


def opened(path: Path, *, report: Callable[[Problem], None] | None = None) -> HistoryStore:
    OPEN.append(HistoryStore(path, report=report))
    return OPEN[-1]


def looked(
    history: HistoryStore, start: datetime, levels: str, *, step: timedelta = MINUTE
) -> datetime:
    """Sample once a step: u is up, d is down, ? is unknown."""
    words = {"u": "operational", "d": "major_outage", "?": "unknown"}
    for index, letter in enumerate(levels):
        ms = 100.0 if letter == "u" else None
        history.sample([Sample(start + index * step, "acme", words[letter], ms)])
    return start + (len(levels) - 1) * step


def change(at: datetime, level: str, service: str = "acme", cause: str | None = None) -> Transition:
    return Transition(at, service, level, "answers", cause)
