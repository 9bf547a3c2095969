"""The editor of one ladder of the backup plan; each change applies at once."""

from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.field_rule import rule_of
from statustray.domain.model.settings import Ladder, Settings
from statustray.present.views.continuity.plan_form import (
    apps_of,
    contact_texts,
    contact_words,
    ladder_title,
    rung_moved,
    rung_title,
    shared_by,
    tested_words,
    with_rung,
    without_rung,
)
from statustray.present.vocabulary.categories import purpose_options
from statustray.present.vocabulary.language import Language
from statustray.ui.settings.editors.rung_list import RungList
from statustray.ui.style.tokens import MARGIN
from statustray.ui.widgets.boxes import column_of, show_if
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.card import Card
from statustray.ui.widgets.controls import Choice, Number
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.lists.bullet_list import BulletList
from statustray.ui.widgets.multi_select import MultiSelect
from statustray.ui.widgets.search_box import Find, SearchBox
from statustray.ui.widgets.text import align_lines


class LadderEditor(QWidget):
    """Purpose, people, rungs, time, trial, message and contacts of a ladder."""

    edited = Signal(object)

    def __init__(
        self,
        *,
        tr: Language,
        catalogue: Catalogue,
        find: Find,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tr = tr
        self._catalogue = catalogue
        self._find, self._today = find, today
        self._built = False
        self._ladder = Ladder("")
        self._apps: dict[str, str] = {}
        self._filling = False

    def _build(self) -> None:
        """Build what is shown, once: many have no plan yet."""
        if self._built:
            return
        self._built = True
        tr = self._tr
        column = column_of(parent=self, spacing=MARGIN)
        self._head = self._build_head()
        self.findings = BulletList(
            heading=tr("Plan check"), empty=tr("✓  No known problems."), parent=self
        )
        for widget in (self._head, self._build_rungs(), self.findings, self._build_rest()):
            column.addWidget(widget)
        self._connect()

    def show_ladder(self, ladder: Ladder, settings: Settings) -> None:
        """Show *ladder*."""
        self._build()
        other = ladder.key != self._ladder.key
        self._ladder = ladder
        self._filling = True
        self._head.show_heading(ladder_title(ladder, self._tr))
        self._purpose.show_value(ladder.purpose)
        if other or not self._people.hasFocus():
            self._people.setText(ladder.group)
        names = [(r, rung_title(r, settings, self._catalogue, self._tr)) for r in ladder.rungs]
        self._rungs.show_rungs(names, ladder.both_sides)
        show_if(self._no_rung, not names)
        self._minutes.show_value(ladder.tolerable_minutes or 0)
        self._tested.show_hint(tested_words(ladder.tested, self._tr))
        if other or not self._message.hasFocus():
            self._message.setPlainText(ladder.template)
        self._apps = apps_of(ladder, settings, self._catalogue)
        self._contacts.show_values(ladder.contacts)
        self._filling = False

    def _build_head(self) -> Card:
        tr = self._tr
        card = Card(parent=self)
        self._purpose = Choice(options=purpose_options(tr))
        self._people = QLineEdit()
        self._people.setPlaceholderText(tr("Everyone"))
        self._people.setMinimumWidth(self.fontMetrics().averageCharWidth() * 26)
        card.row(tr("W&hat you need to do"), self._purpose)
        card.row(tr("With wh&om"), self._people, tr("Family, your team, customers."))
        return card

    def _build_rungs(self) -> Card:
        tr = self._tr
        card = Card(
            heading=tr("Steps"),
            hint=tr("Each step is used when the ones above it fail."),
            parent=self,
        )
        self._rungs = RungList(tr=tr)
        self._finder = SearchBox(
            tr=tr,
            find=self._find,
            prompt=tr("A service, or something else: phone call, text message, cash…"),
            nothing=tr("No match. Add it under Services first."),
        )
        card.add(self._rungs)
        nothing = TextLabel(tr("No steps yet. Start with what you use today."), soft=True)
        self._no_rung = card.padded(nothing)
        card.row(tr("&Add a step"), self._finder, wide=True)
        return card

    def _build_rest(self) -> Card:
        tr = self._tr
        card = Card(heading=tr("When you need it"), parent=self)
        rule = rule_of(Ladder, "tolerable_minutes")
        self._minutes = Number(rule, step=5, suffix=tr(" min"), nothing=tr("Not specified"))
        card.row(tr("Can wait &for"), self._minutes, tr("After that, someone has to act."))
        self._tried = push_button(tr("Tested &today"))
        self._tested = card.row(tr("Last teste&d"), self._tried)
        self._add_message(card)
        self._add_contacts(card)
        return card

    def _add_message(self, card: Card) -> None:
        tr = self._tr
        self._message = QPlainTextEdit()
        self._message.setTabChangesFocus(True)
        align_lines(self._message)
        self._message.setPlaceholderText(
            tr(
                "{service} isn't working. You can reach me on {backup}.",
                service="{service}",
                backup="{backup}",
            )
        )
        self._message.setFixedHeight(self.fontMetrics().lineSpacing() * 4)
        card.row(
            tr("&Message to copy"),
            self._message,
            tr(
                "{service} and {backup} are filled in automatically.",
                service="{service}",
                backup="{backup}",
            ),
            wide=True,
        )

    def _add_contacts(self, card: Card) -> None:
        tr = self._tr
        self._contacts = MultiSelect(
            tr=tr,
            options=(),
            prompt=tr("Name and phone number or email address"),
            free=True,
            say=lambda text: contact_words(text, self._apps, tr),
        )
        self._contacts_row = card.row(
            tr("&Contacts"),
            self._contacts,
            tr(
                "They stand on the wall card. Where you know only an app, write: Ann, WhatsApp. "
                "They stay in your settings file."
            ),
            wide=True,
        )

    def _connect(self) -> None:
        self._purpose.chosen.connect(lambda v: self._change(replace(self._ladder, purpose=v)))
        self._people.textEdited.connect(
            lambda t: self._change(replace(self._ladder, group=t.strip()))
        )
        self._rungs.moved.connect(lambda r, by: self._change(rung_moved(self._ladder, r, by)))
        self._rungs.removed.connect(lambda r: self._change(without_rung(self._ladder, r)))
        self._rungs.shared.connect(lambda r, on: self._change(shared_by(self._ladder, r, both=on)))
        self._finder.chosen.connect(lambda r: self._change(with_rung(self._ladder, r)))
        self._minutes.valueChanged.connect(
            lambda v: self._change(replace(self._ladder, tolerable_minutes=v or None))
        )
        self._tried.clicked.connect(lambda: self._change(replace(self._ladder, tested=self._today)))
        self._message.textChanged.connect(
            lambda: self._change(replace(self._ladder, template=self._message.toPlainText()))
        )
        self._contacts.edited.connect(self._take_contacts)

    def _take_contacts(self, values: tuple[str, ...]) -> None:
        apps = {name: key for key, name in self._apps.items()}
        contacts, wrong = contact_texts(values, apps)
        if wrong is None:
            self._contacts_row.show_error("")
            self._change(replace(self._ladder, contacts=contacts))
            return
        self._contacts.show_values(self._ladder.contacts)
        self._contacts_row.show_error(
            self._tr(
                "“{typed}” has no phone number, email address or app of this plan.", typed=wrong
            )
        )

    def _change(self, ladder: Ladder) -> None:
        if not self._filling and ladder != self._ladder:
            self.edited.emit(ladder)
