"""Drills: their window, and the replays worked out for it."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from statustray.app.context import AppContext
from statustray.app.windows.single_window import SingleWindow
from statustray.domain.continuity.drill import drillable
from statustray.domain.continuity.drill_schedule import next_drill
from statustray.domain.dependencies.past_outages import hardest
from statustray.domain.model.settings import Drills
from statustray.gateways.files.requested_file import write_requested
from statustray.present.views.continuity.drill import outage_entries
from statustray.present.views.continuity.drill_calendar import drill_calendar
from statustray.present.views.continuity.plan_advice import PlanAdvice
from statustray.ui.continuity.drill_window import DrillWindow


class DrillController(QObject):
    """Opens the drill window and notes when a drill was seen to its end.

    ``troubled`` carries what hindered saving the entry of the next drill.
    """

    troubled = Signal(object)

    def __init__(self, context: AppContext, advice: PlanAdvice) -> None:
        super().__init__()
        self._context = context
        self._advice = advice
        self._window = SingleWindow(self._create, name="drill", places=context.places)

    def open(self) -> None:
        """Show the window."""
        self._window.open()

    def _create(self) -> DrillWindow:
        context = self._context
        catalogue = context.catalogue
        watched = [watch.key for watch in context.in_force(context.preferences.settings).watch]
        outages = drillable(catalogue, watched)
        window = DrillWindow(
            tr=context.tr,
            outages=outage_entries(outages, catalogue, context.tr, watched=watched),
            names=self._names(),
            drills=context.preferences.settings.drills,
            still=context.theme.reduced_motion,
        )
        window.replay_asked.connect(lambda outage: self._replay(window, outage))
        window.drilled.connect(self._note_drill)
        window.drills_changed.connect(self._change)
        window.calendar_wanted.connect(lambda path, to_do: self._save_calendar(window, path, to_do))
        first = hardest(outages, watched, catalogue)
        if first is not None:
            window.choose(first.id)
        return window

    def _replay(self, window: DrillWindow, outage: str) -> None:
        context = self._context
        window.set_names(self._names())
        outages = context.catalogue.outages
        window.show_replay(self._advice.drill(context.preferences.settings, outages[outage]))

    def _names(self) -> Mapping[str, str]:
        """Return names by service id, the user's own where they differ from the catalogue's."""
        context = self._context
        watched = {state.id: state.service.name for state in context.latest.snapshot.services}
        return {s.id: s.name for s in context.catalogue.listed} | watched

    def _note_drill(self) -> None:
        drills = self._context.preferences.settings.drills
        self._change(Drills(drills.every_months, self._context.today))

    def _save_calendar(self, window: DrillWindow, path: str, to_do: str) -> None:
        context = self._context
        day = next_drill(context.preferences.settings.drills, context.today)
        text = drill_calendar(day, to_do, context.tr, now=context.clock.now())
        problem = write_requested(Path(path), text)
        if problem is None:
            window.stage.show_saved(path)
        else:
            self.troubled.emit((problem,))

    def _change(self, drills: Drills) -> None:
        self._context.preferences.change(drills=drills)
