"""The first run: its window and what its steps ask for."""

import asyncio
from functools import partial

from PySide6.QtCore import QObject, Signal

from statustray.app.context import AppContext
from statustray.app.engine_host import EngineHost
from statustray.app.windows.single_window import SingleWindow
from statustray.gateways.system.installed_apps import installed_apps
from statustray.present.views.continuity.plan_advice import PlanAdvice
from statustray.present.views.lookup import Lookup
from statustray.ui.welcome.home_country import proposed_country
from statustray.ui.welcome.welcome_window import WelcomeWindow


class WelcomeController(QObject):
    """Opens the first run, which builds on the settings as they are when it is done."""

    plan_asked = Signal()
    done = Signal()

    def __init__(self, context: AppContext, advice: PlanAdvice) -> None:
        super().__init__()
        self._context = context
        self._advice = advice
        self._window = SingleWindow(self._create, name="welcome", places=context.places)

    def open(self) -> None:
        """Show the first run."""
        self._window.open()

    def _create(self) -> WelcomeWindow:
        context, advice = self._context, self._advice
        catalogue = context.catalogue
        window = WelcomeWindow(
            tr=context.tr,
            settings=context.preferences.settings,
            catalogue=catalogue,
            lookup=Lookup(catalogue=catalogue, tr=context.tr),
            propose=advice.propose,
            country=proposed_country(),
        )
        context.preferences.changed.connect(window.build_on)
        window.finished.connect(context.preferences.put)
        window.done.connect(self.done)
        window.plan_asked.connect(self.plan_asked)
        window.test_asked.connect(context.alert_delivery.test)
        context.alert_delivery.tested.connect(window.show_test_result)
        window.programs_asked.connect(lambda: self._find_programs(window))
        window.finding_asked.connect(
            lambda settings: window.show_finding(advice.first_finding(settings))
        )
        return window

    def _find_programs(self, window: WelcomeWindow) -> None:
        """Look beside the window for programs: a slow disk must not hold it up."""
        catalogue = self._context.catalogue

        async def find(_host: EngineHost) -> tuple[str, ...]:
            return await asyncio.to_thread(installed_apps, catalogue)

        shown = window.show_programs
        self._context.engine.work(find, then=shown, lost=partial(shown, ()))
