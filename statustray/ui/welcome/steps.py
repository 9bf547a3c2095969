"""The steps of the first run, with one question each."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from statustray.domain.model.catalogue import Catalogue
from statustray.present.views.watchlist import ListEntry
from statustray.present.views.welcome import suggestions
from statustray.present.vocabulary.categories import purpose_word
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.offline_alternatives import rung_name
from statustray.ui.style.tokens import GAP, GAP_SMALL, GAP_WIDE, MARGIN, TextRole
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.card import Card
from statustray.ui.widgets.chips import Chips
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.search_box import Find, SearchBox
from statustray.ui.widgets.switch import Switch
from statustray.ui.widgets.text import describe


class WelcomeStep(QScrollArea):
    """A question with its answers below it."""

    def __init__(self, *, title: str, hint: str) -> None:
        super().__init__()
        describe(self, title, hint)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(GAP_SMALL, 0, GAP_WIDE, GAP)
        self._column.setSpacing(MARGIN)
        head = QVBoxLayout()
        head.setSpacing(GAP_SMALL)
        head.addWidget(TextLabel(title, role=TextRole.PAGE_TITLE))
        head.addWidget(TextLabel(hint, soft=True))
        self._column.addLayout(head)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def put(self, widget: QWidget) -> None:
        """Add something below."""
        self._column.insertWidget(self._column.count() - 1, widget)


class UseStep(WelcomeStep):
    """What do you use?"""

    changed = Signal()
    programs_asked = Signal()

    def __init__(self, *, tr: Language, catalogue: Catalogue, find: Find) -> None:
        super().__init__(
            title=tr("Which services do you use?"),
            hint=tr("Choose what you would miss. StatusTray checks only the services you choose."),
        )
        self._tr = tr
        self._catalogue = catalogue
        self._chosen: dict[str, None] = {}
        self._finder = SearchBox(
            tr=tr, find=find, prompt=tr("Find a service"), nothing=tr("Not in the catalogue.")
        )
        self._look = push_button(tr("&Find apps on this computer"))
        self._looked = TextLabel(role=TextRole.SMALL, soft=True)
        self._looked.hide()
        self._mine = Chips(heading=tr("Selected"))
        self._mine.hide()
        self._build()

    @property
    def value(self) -> tuple[str, ...]:
        """The selected services, in order of selection."""
        return tuple(self._chosen)

    def show_programs(self, found: Sequence[str]) -> None:
        """Select the services whose programs were found on this computer."""
        self._look.setEnabled(True)
        for key in found:
            self._chosen[key] = None
        self._looked.setText(
            self._tr.plural(
                "{n} app found and selected.", "{n} apps found and selected.", len(found)
            )
            if found
            else self._tr("No known apps were found.")
        )
        self._show_chosen()

    def _build(self) -> None:
        self.put(self._finder)
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._look)
        across.addWidget(self._looked, 1)
        across.addStretch(1)
        self.put(line)
        self.put(self._mine)
        self._sections = []
        for section in suggestions(self._catalogue, self._tr):
            chips = Chips(heading=section.heading)
            chips.show_entries(section.entries, ())
            chips.toggled.connect(self._toggle)
            self._sections.append(chips)
            self.put(chips)
        self._finder.chosen.connect(lambda key: self._toggle(key, on=True))
        self._mine.toggled.connect(self._toggle)
        self._look.clicked.connect(self._ask)

    def _ask(self) -> None:
        self._look.setEnabled(False)
        self._looked.setText(self._tr("Checking…"))
        self._looked.show()
        self.programs_asked.emit()

    def _toggle(self, key: str, on: bool) -> None:  # noqa: FBT001 - the signal's own value
        if on:
            self._chosen[key] = None
        else:
            self._chosen.pop(key, None)
        self._show_chosen()

    def _show_chosen(self) -> None:
        entries = [
            ListEntry(key, rung_name(key, self._catalogue, self._tr)) for key in self._chosen
        ]
        self._mine.show_entries(entries, self._chosen)
        self._mine.setVisible(bool(entries))
        for chips in self._sections:
            chips.show_checked(self._chosen)
        self.changed.emit()


class PurposeStep(WelcomeStep):
    """What for?"""

    def __init__(self, *, tr: Language) -> None:
        super().__init__(
            title=tr("What can't you do without?"),
            hint=tr("StatusTray finds a backup for each of these."),
        )
        self._tr = tr
        self._chips = Chips()
        self.put(self._chips)

    @property
    def value(self) -> tuple[str, ...]:
        """The selected purposes."""
        return self._chips.value

    def show_purposes(self, purposes: Sequence[str]) -> None:
        """Offer the purposes of the selected services, all selected."""
        entries = [ListEntry(purpose, purpose_word(purpose, self._tr)) for purpose in purposes]
        self._chips.show_entries(entries, purposes)


class OtherStep(WelcomeStep):
    """What else could you use?"""

    def __init__(self, *, tr: Language, catalogue: Catalogue) -> None:
        super().__init__(
            title=tr("What else could you use?"),
            hint=tr("Choose what you already have. The rest is suggested when you need it."),
        )
        self._tr = tr
        self._catalogue = catalogue
        self._none = TextLabel(tr("Nothing to add: your list already contains backups."), soft=True)
        self.put(self._none)
        self._rows: list[Chips] = []

    @property
    def value(self) -> tuple[str, ...]:
        """The services and means the user has."""
        return tuple(dict.fromkeys(key for row in self._rows for key in row.value))

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
            title=tr("How should StatusTray notify you?"),
            hint=tr("It stays quiet until one of your services has a problem."),
        )
        self._tr = tr
        self._login = Switch()
        self._test = push_button(tr("Send"))
        card = Card()
        self._test_row = card.row(tr("&Test notification"), self._test)
        card.row(
            tr("&Start at login"),
            self._login,
            tr("StatusTray is already running when you need it."),
        )
        self.put(card)
        self._test.clicked.connect(self._ask)

    @property
    def start_at_login(self) -> bool:
        """Whether to start with the computer."""
        return self._login.isChecked()

    def show_start_at_login(self, *, on: bool) -> None:
        """Show the current setting."""
        self._login.setChecked(on)

    def show_test_result(self, said: str) -> None:
        """Show which backend delivered the test notification, or why none did."""
        self._test.setEnabled(True)
        self._test_row.show_hint(said)

    def _ask(self) -> None:
        self._test.setEnabled(False)
        self._test_row.show_hint(self._tr("Sending…"))
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
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        describe(self._bar, tr("Calculating"))
        self._finding = TextLabel(role=TextRole.PAGE_TITLE)
        self._plan = push_button(tr("Open the &backup plan"))
        card = Card()
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, GAP, 0, GAP)
        column.setSpacing(GAP_WIDE)
        for widget in (self._bar, self._finding, self._plan):
            column.addWidget(widget)
        card.padded(box)
        self.put(card)
        self.put(TextLabel(tr("You can change everything later in Settings."), soft=True))
        self._plan.clicked.connect(self.plan_asked)

    def show_working(self) -> None:
        """Show that the finding is being worked out."""
        self._bar.show()
        self._finding.setText(self._tr("Calculating…"))

    def show_finding(self, text: str) -> None:
        """Show the finding."""
        self._bar.hide()
        self._finding.setText(text)
