"""The windows besides the panel: opened by name, each imported when it is first opened."""

from collections.abc import Callable, Iterable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from statustray.app.context import AppContext
from statustray.domain.model.problem import Problem
from statustray.domain.model.snapshot import Snapshot
from statustray.present.vocabulary.problems import no_answer, problem_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from statustray.app.windows.customers_controller import CustomersController
    from statustray.app.windows.drill_controller import DrillController
    from statustray.app.windows.history_controller import HistoryController
    from statustray.app.windows.resilience_controller import ResilienceController
    from statustray.app.windows.settings_controller import SettingsController
    from statustray.app.windows.welcome_controller import WelcomeController
    from statustray.present.views.continuity.plan_advice import PlanAdvice


_BETWEEN = "\n\n"


class Windows(QObject):
    """Opens windows.

    The code of a window is imported with its first opening: on most days nobody opens any.  What
    is asked for before the engine has handed the catalogue over opens as soon as it has.
    ``welcomed`` follows the last step of the first run.
    """

    welcomed = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._problems: tuple[Problem, ...] = ()
        self._waiting: Callable[[], None] | None = None
        self._hopeless = False

    def open_waiting(self) -> None:
        """Open what was asked for before the catalogue came."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    def give_up(self) -> None:
        """Say that no catalogue will come, to whoever waits for a window."""
        self._hopeless = True
        if self._waiting is not None:
            self._waiting = None
            self._say_hopeless()

    def set_snapshot(self, snapshot: Snapshot) -> None:
        """Tell the open windows: what became of a test, and of the services they tell of."""
        if "_settings" in self.__dict__:
            self._settings.set_snapshot(snapshot)
        if "_customers" in self.__dict__:
            self._customers.refresh()
        if "_history" in self.__dict__:
            self._history.set_snapshot(snapshot)

    def set_problems(self, problems: tuple[Problem, ...]) -> None:
        """Keep *problems* where they can be looked up: on the settings' last page."""
        self._problems = problems
        if "_settings" in self.__dict__:
            self._settings.set_problems(problems)

    def show_release(self) -> None:
        """Tell the open settings what is known of a newer version of the program."""
        if "_settings" in self.__dict__:
            self._settings.show_release()

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show *problems* in a message box; those that come while it is open join it, each once."""
        said = [problem_words(problem, self._context.tr) for problem in problems]
        box = self._box
        earlier = [text for text in box.text().split(_BETWEEN) if text and box.isVisible()]
        box.setText(_BETWEEN.join(dict.fromkeys((*earlier, *said))))
        box.open()

    @cached_property
    def _box(self) -> "QMessageBox":
        """One for all problems: Qt still uses it after it has said that it was closed."""
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - dear, and seldom needed

        box = QMessageBox(QMessageBox.Icon.Warning, "StatusTray", "")
        box.setTextFormat(Qt.TextFormat.PlainText)
        return box

    def settings(self) -> None:
        """Open the settings."""
        if self._ready(self.settings):
            self._settings.open()

    def add_service(self, name: str = "") -> None:
        """Open the settings where services are added, with *name* typed in."""
        if self._ready(partial(self.add_service, name)):
            self._settings.open_services(name)

    def plan(self) -> None:
        """Open the settings at the backup plan."""
        if self._ready(self.plan):
            self._settings.open_plan()

    def _numbers(self) -> None:
        """Open the settings where the user's own numbers are entered."""
        self._settings.open_numbers()

    def updates(self) -> None:
        """Open the settings at what is known of a newer version."""
        if self._ready(self.updates):
            self._settings.open_updates()

    def welcome(self) -> None:
        """Open the first run."""
        if self._ready(self.welcome):
            self._welcome.open()

    def history(self) -> None:
        """Open the history."""
        if self._ready(self.history):
            self._history.open()

    def resilience(self) -> None:
        """Open the resilience report."""
        if self._ready(self.resilience):
            self._resilience.open()

    def drill(self) -> None:
        """Open the drill."""
        if self._ready(self.drill):
            self._drill.open()

    def customers(self, service_id: str) -> None:
        """Open the texts for customers about a service."""
        if self._ready(partial(self.customers, service_id)):
            self._customers.open(service_id)

    def _ready(self, again: Callable[[], None]) -> bool:
        """Return whether the catalogue is there; otherwise call *again* when it is."""
        ready = bool(self._context.catalogue.services)
        if not ready and self._hopeless:
            self._say_hopeless()
        elif not ready:
            self._waiting = again
        return ready

    def _say_hopeless(self) -> None:
        self.show_problems([Problem("", no_answer(self._context.tr))])

    @cached_property
    def _advice(self) -> "PlanAdvice":
        from statustray.present.views.continuity.plan_advice import PlanAdvice  # noqa: PLC0415

        context = self._context
        return PlanAdvice(
            catalogue=context.catalogue,
            today=context.today,
            tr=context.tr,
            in_force=context.in_force,
        )

    @cached_property
    def _settings(self) -> "SettingsController":
        from statustray.app.windows.settings_controller import SettingsController  # noqa: PLC0415

        controller = SettingsController(self._context)
        controller.welcome_asked.connect(self.welcome)
        controller.set_problems(self._problems)
        return controller

    @cached_property
    def _welcome(self) -> "WelcomeController":
        from statustray.app.windows.welcome_controller import WelcomeController  # noqa: PLC0415

        controller = WelcomeController(self._context, self._advice)
        controller.done.connect(self.welcomed)
        controller.plan_asked.connect(self.plan)
        return controller

    @cached_property
    def _history(self) -> "HistoryController":
        from statustray.app.windows.history_controller import HistoryController  # noqa: PLC0415

        controller = HistoryController(self._context)
        controller.troubled.connect(self.show_problems)
        return controller

    @cached_property
    def _resilience(self) -> "ResilienceController":
        from statustray.app.windows.resilience_controller import ResilienceController  # noqa: PLC0415

        controller = ResilienceController(self._context, self._advice)
        controller.troubled.connect(self.show_problems)
        controller.plan_asked.connect(self.plan)
        controller.drill_asked.connect(self.drill)
        return controller

    @cached_property
    def _drill(self) -> "DrillController":
        from statustray.app.windows.drill_controller import DrillController  # noqa: PLC0415

        controller = DrillController(self._context, self._advice)
        controller.troubled.connect(self.show_problems)
        return controller

    @cached_property
    def _customers(self) -> "CustomersController":
        from statustray.app.windows.customers_controller import CustomersController  # noqa: PLC0415

        controller = CustomersController(self._context, self._advice)
        controller.troubled.connect(self.show_problems)
        controller.number_asked.connect(self._numbers)
        return controller
