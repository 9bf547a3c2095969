"""The editor of one watched service; each change applies at once."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from statustray.domain.model.checks.report import Component
from statustray.domain.model.level import Level
from statustray.domain.model.settings import Watch
from statustray.domain.text.urls import same_origin
from statustray.present.sentences.settings.addresses import page_error, probe_error
from statustray.present.sentences.settings.options import levels_told
from statustray.present.views.watchlist import nothing_to_check
from statustray.present.vocabulary.categories import purpose_options
from statustray.present.vocabulary.language import Language
from statustray.ui.settings.editors.part_picker import PartPicker
from statustray.ui.style.tokens import MARGIN, TextRole
from statustray.ui.widgets.boxes import column_of, show_if
from statustray.ui.widgets.buttons import UnfoldButton
from statustray.ui.widgets.card import Card, SettingRow
from statustray.ui.widgets.controls import Choice, Suggesting
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.multi_select import MultiSelect
from statustray.ui.widgets.switch import Switch


class WatchEditor(QWidget):
    """Three groups: what counts, when to notify, and what is checked."""

    edited = Signal(object)

    def __init__(
        self, *, tr: Language, nodes: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tr = tr
        self._watch = Watch()
        self._filling = False
        self._nodes, self._called = nodes, ""
        self._where_built = False
        self._known: dict[str, tuple[Component, ...]] = {}
        self._counts, self._tell = self._build_counts(), self._build_tell()
        self._unfold = UnfoldButton(tr("Where it is checked"))
        self._facts = TextLabel(role=TextRole.SMALL, soft=True, selectable=True)
        self._where = Card(heading=tr("Where it is checked"), parent=self)
        column_of(
            self._counts,
            self._tell,
            self._unfold,
            self._facts,
            self._where,
            parent=self,
            spacing=MARGIN,
        )
        self._connect()

    def show_watch(
        self, watch: Watch, *, name: str, groups: Sequence[str], facts: str = ""
    ) -> None:
        """Show *watch*, named *name*; *groups* are offered to choose from.

        *facts* say where a service of the catalogue is checked; its addresses are folded away.
        """
        other, before = watch.key != self._watch.key, self._watch
        self._watch = watch
        self._filling = True
        self._facts.setText(facts)
        self._called = name
        if other:
            self._fold(shown=watch.service is None)
        self._fill_own(watch, Watch() if other else before, force=other)
        self._fill_rules(watch, groups)
        self._filling = False

    def _fold(self, *, shown: bool) -> None:
        if shown and not self._where_built:
            self._build_where()
        self._unfold.setChecked(shown)
        known = self._watch.service is not None
        show_if(self._unfold, known)
        self._where.show_heading("" if known else self._tr("Where it is checked"))
        show_if(self._facts, shown and self._facts.text())
        show_if(self._where, shown)

    def show_parts(self, key: str, parts: Sequence[Component]) -> None:
        """Keep the components that a page lists, and offer them where they are other ones."""
        if [p.name for p in self._known.get(key, ())] == [p.name for p in parts]:
            return
        self._known[key] = tuple(parts)
        if key == self._watch.key:
            self._parts.show_parts(parts, self._watch.components)

    def _build_where(self) -> None:
        """Build the rows that stay folded away for most services, once."""
        self._where_built = True
        tr, card = self._tr, self._where
        self._name, self._page, self._probe = QLineEdit(), QLineEdit(), QLineEdit()
        self._word, self._no_word = QLineEdit(), QLineEdit()
        for field in (self._name, self._page, self._probe, self._word, self._no_word):
            field.setMinimumWidth(self.fontMetrics().averageCharWidth() * 20)
        self._page.setPlaceholderText("https://status.acme.example")
        self._probe.setPlaceholderText("https://acme.example")
        self._local, self._key = Switch(), Switch()
        card.row(tr("&Name"), self._name, wide=True)
        self._page_row = card.row(tr("&Status page"), self._page, wide=True)
        card.row(
            tr("T&his page needs a key"),
            self._key,
            tr(
                "A password or token. Enter it under Accounts and keys. It is sent only "
                "to this address."
            ),
        )
        self._probe_row = card.row(tr("Add&ress to check"), self._probe, wide=True)
        card.row(tr("Wor&d that must appear"), self._word, wide=True)
        card.row(tr("Word that must n&ot appear"), self._no_word, wide=True)
        card.row(
            tr("On my local networ&k"), self._local, tr("Checks continue while you're offline.")
        )
        self._add_tokens(card)
        self._connect_where()

    def _add_tokens(self, card: Card) -> None:
        tr = self._tr
        self._purposes = MultiSelect(tr=tr, options=purpose_options(tr), prompt=tr("Add a purpose"))
        self._needs = MultiSelect(
            tr=tr, options=tuple(self._nodes.items()), prompt=tr("Add a dependency")
        )
        card.row(
            tr("What &you use it for"),
            self._purposes,
            tr("Used to suggest backups."),
            wide=True,
        )
        card.row(
            tr("What &it depends on"),
            self._needs,
            tr("A cloud provider, network or company whose failure would take it down."),
            wide=True,
        )

    def _build_counts(self) -> Card:
        tr = self._tr
        card = Card(heading=tr("What counts"), parent=self)
        self._parts = PartPicker(tr=tr)
        card.row(
            tr("Components that matter to you"),
            self._parts,
            tr("Problems with other components are ignored."),
            wide=True,
        )
        return card

    def _build_tell(self) -> Card:
        tr = self._tr
        card = Card(heading=tr("Notifications"), parent=self)
        self._level = Choice(options=(("", tr("Same as for all services")), *levels_told(tr)))
        self._muted = Switch()
        self._group = Suggesting(options=(), prompt=tr("Such as family or shop"), width=18)
        card.row(tr("Noti&fy me about"), self._level, wide=True)
        card.row(tr("&Mute"), self._muted, tr("Still checked and shown, but no notifications."))
        card.row(
            tr("&Group"),
            self._group,
            tr("Services in the same group are shown together in the panel."),
            wide=True,
        )
        return card

    def _connect(self) -> None:
        self._unfold.clicked.connect(self._unfold_or_fold)
        self._parts.picked.connect(lambda v: self._change(components=v))
        self._group.edited.connect(lambda: self._change(group=self._group.value or None))
        self._level.chosen.connect(lambda v: self._change(from_level=Level(v) if v else None))
        self._muted.toggled.connect(lambda v: self._change(muted=v))

    def _unfold_or_fold(self, shown: bool) -> None:  # noqa: FBT001 - the signal's own value
        first = shown and not self._where_built
        self._fold(shown=shown)
        if first:
            self._filling = True
            self._fill_own(self._watch, Watch(), force=True)
            self._filling = False

    def _connect_where(self) -> None:
        self._name.textEdited.connect(lambda t: self._change(name=t.strip() or None))
        self._page.textEdited.connect(lambda _t: self._take_addresses())
        self._probe.textEdited.connect(lambda _t: self._take_addresses())
        self._word.textEdited.connect(lambda t: self._change(keyword=t.strip() or None))
        self._no_word.textEdited.connect(lambda t: self._change(keyword_absent=t.strip() or None))
        self._local.toggled.connect(lambda v: self._change(local=v))
        self._key.toggled.connect(lambda v: self._change(wants_key=v))
        self._purposes.edited.connect(lambda v: self._change(purposes=v))
        self._needs.edited.connect(lambda v: self._change(depends_on=v))

    def _fill_own(self, watch: Watch, before: Watch, *, force: bool) -> None:
        """Show the fields of *watch* that are others than *before*: what was refused stays."""
        if not self._where_built:
            return
        self._name.setPlaceholderText(self._called)
        fields = (
            (self._name, watch.name, before.name),
            (self._page, watch.page, before.page),
            (self._probe, watch.probe, before.probe),
            (self._word, watch.keyword, before.keyword),
            (self._no_word, watch.keyword_absent, before.keyword_absent),
        )
        for field, value, old in fields:
            if force or (value != old and not field.hasFocus()):
                field.setText(value or "")
        if force or (watch.page, watch.probe) != (before.page, before.probe):
            self._show_address_errors("", "")
        self._local.setChecked(watch.local)
        self._key.setChecked(watch.wants_key)
        self._purposes.show_values(watch.purposes)
        self._needs.show_values(watch.depends_on)

    def _fill_rules(self, watch: Watch, groups: Sequence[str]) -> None:
        self._parts.show_parts(self._known.get(watch.key, ()), watch.components)
        if not self._group.hasFocus():
            none = ("", self._tr("No group"))
            self._group.show_options([none, *((group, group) for group in groups)])
            self._group.show_value(watch.group or "")
        self._level.show_value(watch.from_level.value if watch.from_level else "")
        self._muted.setChecked(watch.muted)

    def _take_addresses(self) -> None:
        page, probe = self._page.text().strip(), self._probe.text().strip()
        wanted = replace(self._watch, page=page or None, probe=probe or None)
        wrong_page, wrong_probe = page_error(page, self._tr), probe_error(probe, self._tr)
        self._show_address_errors(wrong_page or nothing_to_check(wanted, self._tr), wrong_probe)
        if not self._wrong(self._page_row) and not self._wrong(self._probe_row):
            self._change(page=wanted.page, probe=wanted.probe, wants_key=self._keeps_key(page))
            self._key.setChecked(self._watch.wants_key)

    def _keeps_key(self, page: str) -> bool:
        """Whether the stored key is for *page* too: a half-typed address never gets one."""
        return self._watch.wants_key and same_origin(self._watch.page or "", page)

    def _show_address_errors(self, page: str, probe: str) -> None:
        self._page_row.show_error(page)
        self._probe_row.show_error(probe)

    @staticmethod
    def _wrong(row: SettingRow) -> bool:
        return bool(row.error)

    def _change(self, **parts: object) -> None:
        watch = replace(self._watch, **parts)
        if not self._filling and watch != self._watch:
            self._watch = watch
            self.edited.emit(watch)
