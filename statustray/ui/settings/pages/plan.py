"""The page about the backup plan: a ladder for each purpose that must not fail."""

from collections.abc import Callable, Sequence
from datetime import date

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.settings import Ladder, Settings
from statustray.domain.watchlist.plan_file import PlanChange, plan_changes, plan_text, with_changes
from statustray.present.sentences.continuity.plan_sharing import change_lines, changes_summary
from statustray.present.views.continuity.plan_form import (
    contact_texts,
    contact_words,
    ladder_entries,
    ladder_title,
    new_ladders,
)
from statustray.present.views.continuity.plan_page import plan_page
from statustray.present.views.continuity.qr_code import qr_picture
from statustray.present.views.settings.page_list import SettingsPageId
from statustray.present.views.watchlist import watch_name
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.problems import problem_words
from statustray.ui.settings.editors.ladder_editor import LadderEditor
from statustray.ui.settings.editors.plan_sharing import PlanSharing
from statustray.ui.settings.editors.watch_list import WatchList
from statustray.ui.settings.pages.base import SettingsPage
from statustray.ui.widgets.boxes import column_of, line_of, show_if
from statustray.ui.widgets.buttons import push_button, show_kind
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.multi_select import MultiSelect
from statustray.ui.widgets.search_box import Find
from statustray.ui.widgets.switch import Switch

Judge = Callable[[Settings, Ladder], Sequence[str]]
Propose = Callable[[Settings], Sequence[Ladder]]


class PlanPage(SettingsPage):
    """Ladders and their editor.

    ``find`` searches services and offline means, ``judge`` reviews a ladder, ``propose``
    makes ladders for what is watched.
    """

    def __init__(
        self,
        *,
        tr: Language,
        catalogue: Catalogue,
        find: Find,
        judge: Judge,
        propose: Propose,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr=tr,
            page=SettingsPageId.PLAN,
            intro=tr(
                "For each thing you can't do without: what you use, and what to use if that fails."
            ),
            parent=parent,
        )
        self._catalogue, self._judge, self._propose = catalogue, judge, propose
        self._build_list()
        self.editor = LadderEditor(
            tr=tr, catalogue=catalogue, find=find, today=today, parent=self._inner
        )
        self._put(self.editor)
        self._build_reach()
        self._build_sharing()
        changers = (self.list.buttons, self.proposing, self.new, self.editor, self.sharing.open)
        self._lockable("plan", *changers)
        self._connect()

    def _fill(self, settings: Settings) -> None:
        entries = ladder_entries(settings.plan, settings, self._catalogue, self._tr)
        self.list.show_entries(entries)
        self.reach.show_values(settings.me.reach)
        self.sharing.show_plan(settings.plan)
        show_kind(self.proposing, "" if settings.plan else "primary")

    def _build_list(self) -> None:
        tr = self._tr
        card = self._card()
        self.list = WatchList(
            tr=tr,
            name=tr("Plans"),
            empty=tr("No plans yet. Get a suggestion based on your services, or create your own."),
        )
        self.proposing = push_button(tr("&Suggest a plan"), kind="primary")
        self.new = push_button(tr("&New plan"))
        self.said = TextLabel(soft=True)
        self.said.hide()
        box = QWidget()
        card.padded(box)
        column_of(self.list, line_of(self.proposing, self.new, 1), self.said, parent=box)

    def _build_reach(self) -> None:
        tr = self._tr
        card = self._card()
        self.reach = MultiSelect(
            tr=tr,
            options=(),
            prompt=tr("Phone number or email address"),
            free=True,
            say=lambda text: contact_words(text, {}, tr),
        )
        self.reach_row = card.row(
            tr("Your own numbers"),
            self.reach,
            tr("Where customers reach you. “Tell my customers” writes them into its texts."),
            wide=True,
        )
        self._lockable("me.reach", self.reach_row)
        self._setting(
            card,
            "contacts.remind",
            tr("Ask for missing numbers"),
            Switch(),
            tr("Once a month, for people whom you reach inside one app only."),
        )

    def _build_sharing(self) -> None:
        self.sharing = PlanSharing(
            tr=self._tr, page=self._page, code=self._code, parent=self._inner
        )
        self._changes: tuple[PlanChange, ...] = ()
        self._put(self.sharing)

    def _connect(self) -> None:
        self.reach.edited.connect(self._take_reach)
        self.sharing.accepted.connect(self._take_changes)
        self.proposing.clicked.connect(self._take_proposals)
        self.new.clicked.connect(self._begin)
        self.list.chosen.connect(lambda _key: self._show_current())
        self.list.move_asked.connect(self._move)
        self.list.remove_asked.connect(self._drop)
        self.editor.edited.connect(self._take)

    @property
    def _current(self) -> int | None:
        index = self.list.current
        return int(index) if index and int(index) < len(self.settings.plan) else None

    def _show_current(self) -> None:
        index = self._current
        show_if(self.editor, index is not None)
        if index is not None:
            ladder = self.settings.plan[index]
            self.editor.show_ladder(ladder, self.settings)
            self.editor.findings.show_lines(self._judge(self.settings, ladder))

    def show_import(self, found: ImportResult) -> None:
        """Show what a shared plan would change; it changes nothing yet."""
        tr = self._tr
        problems = [problem_words(problem, tr) for problem in found.problems]
        self._changes = plan_changes(self.settings.plan, found.plan)
        lines = change_lines(self._changes, self._catalogue, tr)
        if found.plan:
            said = changes_summary(self._changes, tr)
        elif found.watch or found.settings is not None:
            said = tr("This file holds no shared plan. Open it under Import and export.")
        else:
            said = ""
        changes = "\n".join((*lines, *problems))
        self.sharing.show_changes(said, changes, offered=bool(self._changes))

    def reveal_numbers(self) -> None:
        """Scroll to the user's own numbers, ready to be typed."""
        self.reach.setFocus()
        self.reveal(self.reach_row)

    def _take_changes(self) -> None:
        plan = with_changes(self.settings.plan, self._changes)
        said = self._tr.plural(
            "{n} plan was changed.", "{n} plans were changed.", len(self._changes)
        )
        self._changes = ()
        self.sharing.clear()
        self._remove(replace(self.settings, plan=plan), said)

    def _page(self) -> str:
        return plan_page(self.settings.plan, self._names(), self._catalogue, self._tr)

    def _code(self) -> str | None:
        return qr_picture(plan_text(self.settings.plan, self._names()))

    def _names(self) -> dict[str, str]:
        """Return the names of services of the user's own, by id."""
        own = (watch for watch in self.settings.watch if watch.service is None)
        return {watch.key: watch_name(watch, self._catalogue) for watch in own}

    def _take_reach(self, values: tuple[str, ...]) -> None:
        contacts, wrong = contact_texts(values, {})
        if wrong is None:
            self.reach_row.show_error("")
            self._set("me.reach", contacts)
            return
        self.reach.show_values(self.settings.me.reach)
        self.reach_row.show_error(
            self._tr("“{typed}” is not a phone number or email address.", typed=wrong)
        )

    def _take_proposals(self) -> None:
        added = new_ladders(self._propose(self.settings), self.settings.plan)
        self.said.setVisible(not added)
        say = self.said.setText if added else self.said.say
        say(
            self._tr("Nothing to suggest for your current services.")
            if self.settings.watch
            else self._tr("No services yet. Add what you use under Services first.")
        )
        if added:
            plan = (*self.settings.plan, *added)
            said = self._tr.plural("{n} plan added.", "{n} plans added.", len(added))
            self._remove(replace(self.settings, plan=plan), said)

    def _begin(self) -> None:
        plan = (*self.settings.plan, Ladder("message"))
        self._edit(replace(self.settings, plan=plan))
        self._fill(self.settings)
        self.list.choose(str(len(plan) - 1))

    def _take(self, ladder: Ladder) -> None:
        index = self._current
        if index is not None:
            plan = self.settings.plan
            self._edit(replace(self.settings, plan=(*plan[:index], ladder, *plan[index + 1 :])))
            self._fill(self.settings)

    def _move(self, key: str, by: int) -> None:
        plan = list(self.settings.plan)
        ladder, target = plan.pop(int(key)), int(key) + by
        plan.insert(target, ladder)
        self._edit(replace(self.settings, plan=tuple(plan)))
        self._fill(self.settings)
        self.list.choose(str(target))

    def _drop(self, key: str) -> None:
        plan = self.settings.plan
        left = (*plan[: int(key)], *plan[int(key) + 1 :])
        name = ladder_title(plan[int(key)], self._tr)
        said = self._tr("“{name}” was removed.", name=name)
        self._remove(replace(self.settings, plan=left), said)
