"""The first run: its window and what its steps ask for."""

from PySide6.QtCore import QObject, Signal

from statustray.app.context import AppContext
from statustray.app.single_window import SingleWindow
from statustray.gateways.system.installed_apps import installed_apps
from statustray.present.views.lookup import Lookup
from statustray.present.views.plan_advice import PlanAdvice
from statustray.ui.welcome.welcome_window import WelcomeWindow


class WelcomeController(QObject):
    """Opens the first run; each time it builds on the settings as they are now."""

    plan_asked = Signal()

    def __init__(self, context: AppContext, advice: PlanAdvice) -> None:
        super().__init__()
        self._context = context
        self._advice = advice
        self._window = SingleWindow(self._create)

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
            find=Lookup(catalogue=catalogue, tr=context.tr).services,
            propose=advice.propose,
        )
        window.finished.connect(context.preferences.put)
        window.plan_asked.connect(self.plan_asked)
        window.test_asked.connect(context.alert_delivery.test)
        context.alert_delivery.tested.connect(window.show_test_result)
        window.programs_asked.connect(lambda: window.show_programs(installed_apps(catalogue)))
        window.finding_asked.connect(
            lambda settings: window.show_finding(advice.first_finding(settings))
        )
        return window
