"""The later steps of the first run, with one question each."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from statustray.domain.model.catalogue import Catalogue
from statustray.present.views.watchlist import ListEntry
from statustray.present.vocabulary.categories import purpose_word
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.offline_alternatives import rung_name
from statustray.ui.style.tokens import GAP, GAP_WIDE, TextRole
from statustray.ui.welcome.step import WelcomeStep
from statustray.ui.widgets.boxes import column_of
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.card import Card
from statustray.ui.widgets.chips import Chips
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.switch import Switch
from statustray.ui.widgets.text import announce, describe


class PurposeStep(WelcomeStep):
    """What for?"""

    def __init__(self, *, tr: Language) -> None:
        super().__init__(
            title=tr("What can't you do without?"),
            hint=tr("StatusTray finds a backup for each of these."),
        )
        self._tr = tr
        self._none = TextLabel(
            tr("These depend on the services you choose. Go back to choose some, or go on."),
            soft=True,
        )
        self.chips = Chips()
        self.put(self._none)
        self.put(self.chips)

    @property
    def value(self) -> tuple[str, ...]:
        """The selected purposes."""
        return self.chips.value

    def drop(self) -> None:
        """Deselect every purpose."""
        self.chips.show_checked(())

    def show_purposes(self, purposes: Sequence[str]) -> None:
        """Offer the purposes of the selected services, all selected."""
        entries = [ListEntry(purpose, purpose_word(purpose, self._tr)) for purpose in purposes]
        self.chips.show_entries(entries, purposes)
        self._none.setVisible(not purposes)


class OtherStep(WelcomeStep):
    """What else could you use?"""

    def __init__(self, *, tr: Language, catalogue: Catalogue) -> None:
        super().__init__(
            title=tr("What else could you use?"),
            hint=tr("Choose what you already have. The rest is suggested when you need it."),
        )
        self._tr = tr
        self._catalogue = catalogue
        self._none = TextLabel(
            tr(
                "Nothing more to suggest for what you chose. You can add backups to your plan at "
                "any time."
            ),
            soft=True,
        )
        self.put(self._none)
        self._rows: list[Chips] = []

    @property
    def value(self) -> tuple[str, ...]:
        """The services and means the user has."""
        return tuple(dict.fromkeys(key for row in self._rows for key in row.value))

    def drop(self) -> None:
        """Deselect everything."""
        for row in self._rows:
            row.show_checked(())

    def show_others(self, others: Sequence[tuple[str, Sequence[str]]]) -> None:
        """Offer alternatives by purpose."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        self._none.setVisible(not others)
        for purpose, rungs in others:
            row = Chips(heading=purpose_word(purpose, self._tr))
            row.show_entries(
                [ListEntry(r, rung_name(r, self._catalogue, self._tr)) for r in rungs], ()
            )
            self._rows.append(row)
            self.put(row)


class NotifyStep(WelcomeStep):
    """How shall it reach you?"""

    test_asked = Signal()

    def __init__(self, *, tr: Language) -> None:
        super().__init__(
            title=tr("Can StatusTray reach you?"),
            hint=tr("It stays quiet until one of your services has a problem."),
        )
        self._tr = tr
        self.login = Switch()
        self._was_on = False
        self.test = push_button(tr("Send"))
        card = Card()
        self.test_row = card.row(tr("&Test notification"), self.test)
        card.row(
            tr("&Start at login"),
            self.login,
            tr("StatusTray is already running when you need it."),
        )
        self.put(card)
        self.test.clicked.connect(self._ask)

    @property
    def start_at_login(self) -> bool:
        """Whether to start with the computer."""
        return self.login.isChecked()

    def show_start_at_login(self, *, on: bool) -> None:
        """Show the current setting."""
        self._was_on = on
        self.login.setChecked(on)

    def drop(self) -> None:
        """Go back to the setting as it was."""
        self.login.setChecked(self._was_on)

    def show_test_result(self, said: str) -> None:
        """Show which backend delivered the test notification, or why none did."""
        self.test.show_busy(False)
        self.test_row.show_hint(said)
        announce(self.test, said)

    def focus_first(self) -> None:
        """Focus the switch, so that the next Enter goes on and sends no notification."""
        self.login.setFocus()

    def _ask(self) -> None:
        self.test.show_busy(True)
        self.test_row.show_hint(self._tr("Sending…"))
        self.test_asked.emit()


class FindingStep(WelcomeStep):
    """The first finding."""

    plan_asked = Signal()

    def __init__(self, *, tr: Language) -> None:
        super().__init__(
            title=tr("Your first result"),
            hint=tr("Based on the services you chose and what is known about them."),
        )
        self._tr = tr
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        describe(self.bar, tr("Calculating"))
        self.finding = TextLabel(role=TextRole.PAGE_TITLE)
        self._plan = push_button(tr("Open the &backup plan"))
        card = Card()
        box = QWidget()
        column_of(
            self.bar,
            self.finding,
            self._plan,
            parent=box,
            margins=(0, GAP, 0, GAP),
            spacing=GAP_WIDE,
        )
        card.padded(box)
        self.put(card)
        self.put(TextLabel(tr("You can change everything later in Settings."), soft=True))
        self._plan.clicked.connect(self.plan_asked)

    def show_working(self) -> None:
        """Show that the finding is being worked out."""
        self.bar.show()
        self.finding.setText(self._tr("Calculating…"))

    def show_finding(self, text: str) -> None:
        """Show the finding."""
        self.bar.hide()
        self.finding.say(text)
