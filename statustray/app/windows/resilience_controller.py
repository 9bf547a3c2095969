"""The resilience report: its window, worked out beside the GUI thread."""

import asyncio
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QObject, Signal

from statustray.app.context import AppContext
from statustray.app.engine_host import EngineHost
from statustray.app.windows.single_window import SingleWindow
from statustray.domain.continuity.plan import with_backup
from statustray.gateways.files.requested_file import write_requested
from statustray.present.views.continuity.plan_advice import PlanAdvice
from statustray.present.views.continuity.resilience import ReportStep, ReportStepKind, ReportView
from statustray.ui.continuity.resilience_window import ResilienceWindow


class ResilienceController(QObject):
    """Opens the report, with the settings as they are now.

    ``troubled`` carries what hindered saving the card.
    """

    plan_asked = Signal()
    troubled = Signal(object)
    drill_asked = Signal()

    def __init__(self, context: AppContext, advice: PlanAdvice) -> None:
        super().__init__()
        self._context = context
        self._advice = advice
        self._window = SingleWindow(self._create, name="resilience", places=context.places)

    def open(self) -> None:
        """Show the window, and the report as soon as it is worked out."""
        self._window.open()
        self._report()

    def _report(self) -> None:
        advice, settings = self._advice, self._context.preferences.settings

        async def report(_host: EngineHost) -> ReportView:
            return await asyncio.to_thread(advice.report, settings)

        # Nothing of it needs the engine but its thread.
        self._context.engine.work(
            report,
            then=self._show,
            lost=self._show_own,
        )

    def _show_own(self) -> None:
        self._show(self._advice.report(self._context.preferences.settings))

    def _create(self) -> ResilienceWindow:
        window = ResilienceWindow(tr=self._context.tr, theme=self._context.theme)
        window.step_asked.connect(self._do)
        window.pdf_made.connect(self._save_pdf)
        return window

    def _save_pdf(self, path: str, data: bytes) -> None:
        problem = write_requested(Path(path), data)
        if problem is not None:
            self.troubled.emit((problem,))

    def _do(self, step: ReportStep) -> None:
        match step.kind:
            case ReportStepKind.ADD_BACKUP:
                preferences = self._context.preferences
                settings = with_backup(preferences.settings, step.backup, step.serving)
                preferences.put(settings)
                self._report()
            case ReportStepKind.OPEN_PLAN:
                self.plan_asked.emit()
            case ReportStepKind.RUN_DRILL:
                self.drill_asked.emit()
            case _:
                assert_never(step.kind)

    def _show(self, report: ReportView) -> None:
        if self._window.window is not None:
            self._window.window.show_report(report)
