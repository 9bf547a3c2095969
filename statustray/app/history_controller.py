"""The windows besides the panel: each made when it is first opened, then shown again."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from statustray.app.context import AppContext
from statustray.app.engine_host import EngineHost
from statustray.app.settings_controller import SettingsController
from statustray.domain.continuity.drill import drillable
from statustray.domain.model.history import Span
from statustray.domain.model.settings import Drills, Problem, Settings
from statustray.domain.model.snapshot import Snapshot
from statustray.domain.watchlist.watched_services import in_force
from statustray.gateways.files.csv_table import write_table
from statustray.gateways.system.installed_apps import installed_apps
from statustray.present.json_output.history import csv_rows
from statustray.present.views.drill import outage_entries
from statustray.present.views.lookup import Lookup
from statustray.present.views.plan_advice import PlanAdvice
from statustray.present.views.resilience import ReportView
from statustray.present.views.timeline import TimelineData
from statustray.ui.continuity.drill_window import DrillWindow
from statustray.ui.continuity.resilience_window import ResilienceWindow
from statustray.ui.history.history_window import HistoryWindow
from statustray.ui.welcome.welcome_window import WelcomeWindow

W = TypeVar("W", bound=QWidget)


class WindowFactory(QObject):
    """Opens windows and gives them what they show; ``troubled`` says what could not be done."""

    troubled = Signal(object)
    _reported = Signal(object, object)

    def __init__(self, parts: AppContext) -> None:
        super().__init__()
        self._parts = parts
        self._tr = parts.tr
        self._preferences = parts.preferences
        self._open: dict[str, QWidget] = {}
        self._reported.connect(ResilienceWindow.show_report)
        self._room: SettingsController | None = None
        self._problems: tuple[Problem, ...] = ()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Give the newest state to whoever waits for it."""
        if self._room is not None:
            self._room.show_snapshot(snapshot)

    def settings(self) -> None:
        """Open the settings."""
        self._settings_room().open()

    def add_service(self, name: str = "") -> None:
        """Open the settings where services are added, with *name* typed in."""
        self._settings_room().open_services(name)

    def plan(self) -> None:
        """Open the settings at the backup plan."""
        self._settings_room().open_plan()

    def welcome(self) -> None:
        """Open the first run, anew each time: it builds on the settings as they are now."""
        before = self._open.get("welcome")
        if before is not None and not before.isVisible():
            del self._open["welcome"]
            before.deleteLater()
        self._shown("welcome", self._new_welcome)

    def history(self) -> None:
        """Open the history."""
        window = self._shown("history", self._new_history)
        self._show_past(window, window.days)

    def resilience(self) -> None:
        """Open the report on what hangs on what."""
        window = self._shown("resilience", self._new_resilience)
        advice, settings = self._advice, self._in_force()

        async def work_out(_station: EngineHost) -> ReportView:
            return await asyncio.to_thread(advice.report, settings)

        work = self._parts.engine.work(work_out)
        work.add_done_callback(lambda done: self._reported.emit(window, done.result()))

    def drill(self) -> None:
        """Open the drill."""
        self._shown("drill", self._new_drill)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show *problems* where they can be looked up."""
        self._problems = problems
        if self._room is not None:
            self._room.show_problems(problems)

    def _shown(self, name: str, make: Callable[[], W]) -> W:
        window = self._open.get(name)
        if window is None:
            window = self._open[name] = make()
        window.show()
        window.raise_()
        window.activateWindow()
        return window  # type: ignore[return-value]  # made by the same *make* under this name

    def _settings_room(self) -> SettingsController:
        if self._room is None:
            self._room = SettingsController(self._parts)
            self._room.welcome_asked.connect(self.welcome)
            self._room.show_problems(self._problems)
        return self._room

    def _station(self) -> EngineHost:
        """Return the station; only what never changes may be asked of it here."""
        return self._parts.engine.ask(lambda station: station).result()

    @cached_property
    def _advice(self) -> PlanAdvice:

        catalogue = self._parts.catalogue
        return PlanAdvice(catalogue=catalogue, today=self._parts.today, tr=self._tr)

    def _in_force(self) -> Settings:
        preferences = self._preferences
        return in_force(preferences.settings, self._parts.catalogue, preferences.problems)

    # The first run ---------------------------------------------------------------------

    def _new_welcome(self) -> WelcomeWindow:

        catalogue = self._parts.catalogue
        lookup = Lookup(catalogue=catalogue, tr=self._tr)
        window = WelcomeWindow(
            tr=self._tr,
            settings=self._preferences.settings,
            catalogue=catalogue,
            find=lookup.services,
            propose=self._advice.propose,
        )
        window.finished.connect(self._preferences.put)
        window.plan_asked.connect(self.plan)
        window.test_asked.connect(self._parts.alert_delivery.test)
        self._parts.alert_delivery.tested.connect(window.show_test_result)
        window.programs_asked.connect(lambda: window.show_programs(installed_apps(catalogue)))
        window.finding_asked.connect(
            lambda wanted: window.show_finding(self._advice.first_finding(wanted))
        )
        return window

    # History ---------------------------------------------------------------------------

    def _new_history(self) -> HistoryWindow:

        window = HistoryWindow(tr=self._tr, theme=self._parts.theme)
        window.days_asked.connect(lambda days: self._show_past(window, days))
        window.export_asked.connect(lambda path: self._export_past(window.days, Path(path)))
        return window

    def _export_past(self, days: int, path: Path) -> None:
        problem = write_table(path, csv_rows(self._past(days).spans))
        if problem is not None:
            self.troubled.emit((problem,))

    def _show_past(self, window: HistoryWindow, days: int) -> None:
        window.show_past(self._past(days))

    def _past(self, days: int) -> TimelineData:
        now = self._parts.clock.now()
        return self._parts.engine.ask(lambda station: _past(station, now, days)).result()

    # The report ------------------------------------------------------------------------

    def _new_resilience(self) -> ResilienceWindow:

        window = ResilienceWindow(tr=self._tr, theme=self._parts.theme)
        window.plan_asked.connect(self.plan)
        return window

    # Drills ----------------------------------------------------------------------------

    def _new_drill(self) -> DrillWindow:

        station = self._station()
        catalogue = station.catalogue
        window = DrillWindow(
            tr=self._tr,
            outages=outage_entries(drillable(catalogue), catalogue, self._tr),
            names=_names(station),
            drills=self._preferences.settings.drills,
            still=self._parts.theme.reduced_motion,
        )
        window.replay_asked.connect(lambda outage: self._replay(window, outage))
        window.drilled.connect(lambda _outage: self._note_drill())
        window.drills_changed.connect(self._change_drills)
        return window

    def _replay(self, window: DrillWindow, outage: str) -> None:
        window.show_names(_names(self._station()))
        outages = self._parts.catalogue.outages
        window.show_replay(self._advice.drill(self._in_force(), outages[outage]))

    def _note_drill(self) -> None:
        drills = self._preferences.settings.drills
        self._change_drills(Drills(drills.every_months, self._parts.today))

    def _change_drills(self, drills: Drills) -> None:
        self._preferences.change(drills=drills)


def _names(station: EngineHost) -> Mapping[str, str]:
    own = {service.id: service.name for service in station.services}
    return {key: s.name for key, s in station.catalogue.services.items()} | own


def _past(station: EngineHost, now: datetime, days: int) -> TimelineData:
    began = now - timedelta(days=days)
    nothing: tuple[Span, ...] = ()
    spans = station.ask(lambda past: past.spans(began, now), nothing)
    nodes = station.catalogue.nodes
    return TimelineData(
        names={service.id: service.name for service in station.services},
        spans=spans,
        now=now,
        causes={key: node.name for key, node in nodes.items()},
    )
