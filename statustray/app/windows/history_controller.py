"""The history: its window, read from the database on the engine's thread."""

import asyncio
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from statustray.app.context import AppContext
from statustray.app.engine_host import EngineHost
from statustray.app.windows.single_window import SingleWindow
from statustray.domain.model.history import Span, known_states
from statustray.domain.model.level import Level
from statustray.domain.model.problem import Problem
from statustray.domain.model.snapshot import Snapshot
from statustray.gateways.files.csv_table import write_table
from statustray.present.json_output.history import csv_rows
from statustray.present.views.history.timeline import TimelineData
from statustray.present.vocabulary.problems import no_answer
from statustray.ui.history.history_window import HistoryWindow


class HistoryController(QObject):
    """Opens the history; ``troubled`` carries what hindered an export."""

    troubled = Signal(object)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._levels: tuple[tuple[str, Level], ...] = ()
        self._window = SingleWindow(self._create, name="history", places=context.places)

    def open(self) -> None:
        """Show the history, read afresh."""
        self._ask(self._window.open().days)

    def set_snapshot(self, snapshot: Snapshot) -> None:
        """Read the open history afresh where a service fails or recovers."""
        before = self._levels
        self._levels = tuple((state.id, state.level) for state in snapshot.services)
        window = self._window.window
        if window is not None and self._levels != before:
            self._ask(window.days)

    def _create(self) -> HistoryWindow:
        window = HistoryWindow(tr=self._context.tr, theme=self._context.theme)
        window.days_asked.connect(self._ask)
        window.export_asked.connect(lambda path: self._export(window.days, Path(path)))
        return window

    def _ask(self, days: int) -> None:
        now = self._context.clock.now()
        self._context.engine.ask(
            lambda host: recorded_timeline(host, now, days),
            then=partial(self._show, days),
            lost=self._show_lost,
        )

    def _show(self, days: int, data: TimelineData) -> None:
        window = self._window.window
        if window is not None and window.days == days:
            window.show_past(data)

    def _show_lost(self) -> None:
        if self._window.window is not None:
            self._window.window.show_unavailable(no_answer(self._context.tr))

    def _export(self, days: int, path: Path) -> None:
        now = self._context.clock.now()

        async def write(host: EngineHost) -> Problem | None:
            spans = recorded_timeline(host, now, days).spans
            return await asyncio.to_thread(write_table, path, csv_rows(spans))

        lost = Problem("", no_answer(self._context.tr))
        self._context.engine.work(write, then=self._report, lost=partial(self._report, lost))

    def _report(self, problem: Problem | None) -> None:
        if problem is not None:
            self.troubled.emit((problem,))


def recorded_timeline(host: EngineHost, now: datetime, days: int) -> TimelineData:
    """Return what the history shows of the last *days* before *now*."""
    first = now - timedelta(days=days)
    nothing: tuple[Span, ...] = ()
    recorded = host.ask(lambda history: history.spans(first, now), nothing)
    return TimelineData(
        names={service.id: service.name for service in host.services},
        spans=known_states(recorded, holds=host.result_holds),
        now=now,
        causes={key: node.name for key, node in host.catalogue.nodes.items()},
        sources={one.id: one.source_id for one in host.services if one.source_id},
    )
