"""The first run: a few questions, each optional, and a first finding."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListView, QPushButton, QStackedWidget, QWidget

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.settings import Settings
from statustray.present.views.lookup import Lookup
from statustray.present.views.welcome import Answers, others, purposes_of, settings_from
from statustray.present.vocabulary.language import Language
from statustray.ui.settings.pages.plan import Propose
from statustray.ui.style.tokens import MARGIN, MARGIN_WIDE, TextRole
from statustray.ui.welcome.about_step import AboutStep
from statustray.ui.welcome.step import WelcomeStep
from statustray.ui.welcome.steps import FindingStep, NotifyStep, OtherStep, PurposeStep
from statustray.ui.welcome.use_step import UseStep
from statustray.ui.widgets.boxes import column_of, line_of
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.text import ENTER, announce, describe
from statustray.ui.widgets.window_size import open_with


class WelcomeWindow(QWidget):
    """Emits ``finished`` with the settings after its last step, or when closed.

    ``finding_asked`` carries the settings so far and is answered by ``show_finding``.  ``done``
    follows where the last step ended it.  *country* is proposed where none is known.
    """

    finished = Signal(object)
    finding_asked = Signal(object)
    programs_asked = Signal()
    test_asked = Signal()
    plan_asked = Signal()
    done = Signal()

    def __init__(
        self,
        *,
        tr: Language,
        settings: Settings,
        catalogue: Catalogue,
        lookup: Lookup,
        propose: Propose,
        country: str = "",
    ) -> None:
        super().__init__()
        self._tr = tr
        self._settings = settings
        self._catalogue = catalogue
        self._lookup = lookup
        self._propose = propose
        self._done = False
        self._furthest = 0
        self.setWindowTitle(tr("Welcome"))
        open_with(self, 760, 640)
        self._steps = self._new_steps(country)
        self._build()
        self._connect()
        self.show_step(0)

    @property
    def step(self) -> int:
        """The number of the step that is shown."""
        return self._stack.currentIndex()

    def build_on(self, settings: Settings) -> None:
        """Add the answers to *settings*, changed elsewhere meanwhile."""
        self._settings = settings

    @property
    def settings(self) -> Settings:
        """The settings with the answers so far."""
        return settings_from(self._answers(), self._settings, self._propose(self._watching()))

    def show_step(self, number: int) -> None:
        """Show a step, prepared with the answers of the earlier ones."""
        self._furthest = max(self._furthest, number)
        self._prepare(number)
        self._stack.setCurrentIndex(number)
        last = number == len(self._steps) - 1
        self.progress.setText(self._tr("Step {n} of {all}", n=number + 1, all=len(self._steps)))
        self.back.setEnabled(number > 0)
        self.next.setText(self._tr("&Done") if last else self._tr("&Next"))
        self.skip.setVisible(not last)
        self._steps[number].focus_first()
        if last or self.focusWidget() is self._steps[number]:  # nothing to choose in it
            self.next.setFocus()
        announce(self, f"{self.progress.text()}. {self._steps[number].accessibleName()}")

    def show_programs(self, found: tuple[str, ...]) -> None:
        """Select the services whose programs were found on this computer."""
        self.use.show_programs(found)

    def show_test_result(self, said: str) -> None:
        """Show which backend delivered the test notification, or why none did."""
        self.tell.show_test_result(said)

    def show_finding(self, text: str) -> None:
        """Show the plan's first finding."""
        self.finding.show_finding(text)

    def closeEvent(self, event: object) -> None:
        """Emit ``finished`` with the answers given so far."""
        self._finish()
        super().closeEvent(event)  # type: ignore[arg-type]  # a QCloseEvent

    def _new_steps(self, country: str) -> tuple[WelcomeStep, ...]:
        """Return the steps in the order in which they are asked."""
        tr, settings, catalogue = self._tr, self._settings, self._catalogue
        self.about = AboutStep(tr=tr, me=settings.me, proposed=country)
        self.use = UseStep(tr=tr, catalogue=catalogue, find=self._lookup.services)
        self.purpose = PurposeStep(tr=tr)
        self.other = OtherStep(tr=tr, catalogue=catalogue)
        self.tell = NotifyStep(tr=tr)
        self.tell.show_start_at_login(on=settings.appearance.start_at_login)
        self.finding = FindingStep(tr=tr)
        return self.about, self.use, self.purpose, self.other, self.tell, self.finding

    def _build(self) -> None:
        self._stack = QStackedWidget()
        for step in self._steps:
            self._stack.addWidget(step)
        self.progress = TextLabel(role=TextRole.SMALL, soft=True)
        self.skip = push_button(self._tr("Sk&ip"), kind="quiet")
        self.back, self.next = push_button(self._tr("Bac&k")), push_button("", kind="primary")
        describe(self._stack, self._tr("First steps"))
        buttons = (self.skip, self.back, self.next)
        # In line with the steps above.
        foot = line_of((self.progress, 1), *buttons, margins=WelcomeStep.SIDES)
        column_of(
            (self._stack, 1),
            foot,
            parent=self,
            margins=(MARGIN_WIDE, MARGIN_WIDE, MARGIN_WIDE, MARGIN),
            spacing=MARGIN,
        )

    def _connect(self) -> None:
        self.next.clicked.connect(self._go_on)
        self.back.clicked.connect(lambda: self.show_step(self.step - 1))
        self.skip.clicked.connect(self._skip_step)
        self.use.programs_asked.connect(self.programs_asked)
        self.tell.test_asked.connect(self.test_asked)
        self.finding.plan_asked.connect(self._open_plan)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)
        for key in ENTER:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._enter)

    def _prepare(self, number: int) -> None:
        match self._steps[number]:
            case UseStep() if self.step < number:
                me = self._watching().me
                self.use.show_person(me)
                self._lookup.set_country(me.country)
                QTimer.singleShot(0, self, self._lookup.prepare)  # before anybody types
            case PurposeStep() if self.step < number:
                self.purpose.show_purposes(purposes_of(self.use.value, self._catalogue))
            case OtherStep() if self.step < number:
                proposed = self._propose(self._watching())
                self.other.show_others(others(proposed, self.purpose.value, self.use.value))
            case FindingStep():
                self.finding.show_working()
                self.finding_asked.emit(self.settings)
            case _:
                pass

    def _go_on(self) -> None:
        if self.step == len(self._steps) - 1:
            self.close()
            self.done.emit()
        else:
            self.show_step(self.step + 1)

    def _enter(self) -> None:
        """Press the button or take the result that has the keyboard; else go on."""
        match self.focusWidget():
            case QListView() as results:
                results.activated.emit(results.currentIndex())
            case QPushButton() as button:
                button.click()
            case _:
                self.next.click()

    def _skip_step(self) -> None:
        self._steps[self.step].drop()
        self.show_step(self.step + 1)

    def _open_plan(self) -> None:
        self.close()
        self.plan_asked.emit()

    def _watching(self) -> Settings:
        return settings_from(replace(self._answers(), purposes=(), have=()), self._settings, ())

    def _answers(self) -> Answers:
        return Answers(
            services=self.use.value,
            purposes=self.purpose.value,
            have=self.other.value,
            start_at_login=self.tell.start_at_login,
            # What was only proposed, and never passed by "Next", is no answer.
            country=self.about.country if self._furthest else self._settings.me.country,
            roles=self.about.roles,
        )

    def _finish(self) -> None:
        if not self._done:
            self._done = True
            self.finished.emit(self.settings)
