"""Tell my customers: the window, and the texts of what is known now."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from statustray.app.context import AppContext
from statustray.app.translations import system_form
from statustray.app.windows.single_window import SingleWindow
from statustray.domain.continuity.customer_notice import Replacement, replacements
from statustray.domain.model.history import ServiceHistory, Span
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import ServiceState
from statustray.gateways.engine_thread import nobody_waits
from statustray.gateways.files.bundled.translations import translations_folder
from statustray.gateways.files.requested_file import write_requested
from statustray.present.views.continuity.plan_advice import PlanAdvice
from statustray.present.views.customers import CustomerChoice, customer_view
from statustray.present.vocabulary.language import Language
from statustray.ui.continuity.customers_window import CustomersWindow


class CustomersController(QObject):
    """Opens the window for a service; its texts follow what becomes of the service.

    ``troubled`` carries what hindered saving the sign.
    """

    number_asked = Signal()
    troubled = Signal(object)

    def __init__(self, context: AppContext, advice: PlanAdvice) -> None:
        super().__init__()
        self._context = context
        self._advice = advice
        self._window = SingleWindow(self._create, name="customers", places=context.places)
        self._choice = CustomerChoice("", "")
        self._asked_at: Level | None = None
        self._histories: Mapping[str, ServiceHistory] = {}
        context.preferences.changed.connect(self._show)  # the number may be there now

    def open(self, service_id: str) -> None:
        """Show the window for a service, in the user's language."""
        self._choose(CustomerChoice(service_id, self._choice.language or self._context.tr.code))
        self._window.open()

    def refresh(self) -> None:
        """Show what is known now; the history is asked again where the level has changed."""
        if self._window.window is None:
            return
        if self._level() is not self._asked_at:
            self._ask_past()
        self._show()

    def _create(self) -> CustomersWindow:
        window = CustomersWindow(tr=self._context.tr)
        window.choice_changed.connect(self._choose)
        window.number_asked.connect(self.number_asked)
        window.sign.pdf_made.connect(self._save_pdf)
        return window

    def _save_pdf(self, path: str, data: bytes) -> None:
        problem = write_requested(Path(path), data)
        if problem is not None:
            self.troubled.emit((problem,))

    def _choose(self, choice: CustomerChoice) -> None:
        self._choice = choice
        if self._window.window is None:
            self._window.open()
        self._ask_past()
        self._show()

    def _level(self) -> Level | None:
        state = self._context.latest.snapshot.state(self._choice.service)
        return state.level if state is not None else None

    def _ask_past(self) -> None:
        service = self._choice.service
        self._asked_at = self._level()
        self._context.engine.ask(
            lambda host: host.histories((service,)), then=self._take_past, lost=nobody_waits
        )

    def _take_past(self, found: Mapping[str, ServiceHistory]) -> None:
        self._histories = found
        self._show()

    def _show(self) -> None:
        window, choice = self._window.window, self._choice
        context = self._context
        state = context.latest.snapshot.state(choice.service)
        if window is None or state is None:
            return
        view = customer_view(
            choice,
            context.latest.snapshot,
            offered=self._offered(state),
            spans=self._spans(choice.service),
            languages=(context.tr, self._speech(choice.language)),
            now=context.clock.now(),
        )
        if view is not None:
            window.show_view(view)

    def _spans(self, service: str) -> tuple[Span, ...]:
        past = self._histories.get(service)
        return past.spans if past is not None else ()

    def _offered(self, state: ServiceState) -> tuple[Replacement, ...]:
        context = self._context
        settings = context.in_force(context.preferences.settings)
        advice = state.guidance.advice or self._advice.backups(settings, state.id)
        return replacements(state.service, advice, settings.me.reach, context.catalogue)

    def _speech(self, name: str) -> Language:
        own = self._context.tr
        return own if name == own.code else system_form(name, folder=translations_folder())
