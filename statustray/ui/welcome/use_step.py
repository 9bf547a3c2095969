"""The step of the first run that asks for services, a screenful at a time."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.settings import Me
from statustray.present.views.watchlist import ListEntry
from statustray.present.views.welcome import often_used, suggestions
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.offline_alternatives import rung_name
from statustray.ui.style.tokens import TextRole
from statustray.ui.welcome.step import WelcomeStep
from statustray.ui.widgets.boxes import line_of
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.chips import Chips
from statustray.ui.widgets.controls import Choice
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.search_box import Find, SearchBox
from statustray.ui.widgets.text import describe


class UseStep(WelcomeStep):
    """What do you use?"""

    changed = Signal()
    programs_asked = Signal()

    def __init__(self, *, tr: Language, catalogue: Catalogue, find: Find) -> None:
        super().__init__(
            title=tr("Which services do you use?"),
            hint=tr(
                "Choose what you would miss. StatusTray checks only that; without a choice, "
                "well-known services."
            ),
        )
        self._tr = tr
        self._catalogue = catalogue
        self._chosen: dict[str, None] = {}
        self.finder = SearchBox(
            tr=tr,
            find=find,
            prompt=tr("Find a service"),
            nothing=tr("Not in the catalogue. Add it by its address later, under Services."),
        )
        self.find_apps = push_button(tr("&Find apps on this computer"))
        self.apps_found = TextLabel(role=TextRole.SMALL, soft=True)
        self.apps_found.hide()
        self.mine = Chips(heading=tr("Also selected"))
        self.mine.hide()
        self._often: Sequence[ListEntry] = ()
        self._sections: list[Chips] = []
        self._groups: dict[str, tuple[ListEntry, ...]] = {}
        self.more = Choice(options=())
        self._build()
        self.show_person(Me())

    @property
    def value(self) -> tuple[str, ...]:
        """The selected services, in order of selection."""
        return tuple(self._chosen)

    def show_person(self, me: Me) -> None:
        """Suggest the services of *me*'s country and roles, those of everywhere without."""
        self._groups = {
            group.heading: group.entries for group in suggestions(self._catalogue, self._tr, me)
        }
        self._often = often_used(self._catalogue, me)
        self._common.show_entries(self._often, self._chosen)
        self._common.setVisible(bool(self._often))
        self.more.show_options([(heading, heading) for heading in self._groups])
        self._show_kind(self.more.value)

    def drop(self) -> None:
        """Drop every selected service."""
        self._chosen.clear()
        self._show_chosen()

    def focus_first(self) -> None:
        """Focus the search."""
        self.finder.setFocus()

    def show_programs(self, found: Sequence[str]) -> None:
        """Select the services whose programs were found on this computer."""
        self.find_apps.show_busy(False)
        for key in found:
            self._chosen[key] = None
        self.apps_found.say(
            self._tr.plural(
                "{n} app found and selected.", "{n} apps found and selected.", len(found)
            )
            if found
            else self._tr("No known apps were found.")
        )
        self._show_chosen()

    def _build(self) -> None:
        self.put(self.finder)
        line = QWidget()
        line_of(self.find_apps, (self.apps_found, 1), 1, parent=line)
        self.put(line)
        self.put(self.mine)
        self._common = self._new_chips(self._tr("Often used"))
        self._common_of_kind = self._new_chips("")
        describe(self.more, self._tr("More services"))
        line = QWidget()
        line_of(
            (TextLabel(self._tr("More services"), role=TextRole.HEADING), 1),
            self.more,
            parent=line,
        )
        for widget in (self._common, line, self._common_of_kind):
            self.put(widget)
        self.more.chosen.connect(self._show_kind)
        self.finder.chosen.connect(lambda key: self._toggle(key, on=True))
        self.mine.toggled.connect(self._toggle)
        self.find_apps.clicked.connect(self._ask)

    def _new_chips(self, heading: str) -> Chips:
        chips = Chips(heading=heading)
        chips.toggled.connect(self._toggle)
        self._sections.append(chips)
        return chips

    def _show_kind(self, heading: str) -> None:
        """Show the services of a kind that are not among those above."""
        above = {entry.id for entry in self._often}
        others = [entry for entry in self._groups.get(heading, ()) if entry.id not in above]
        self._common_of_kind.show_entries(others, self._chosen)

    def _ask(self) -> None:
        self.find_apps.show_busy(True)
        self.apps_found.setText(self._tr("Checking…"))
        self.apps_found.show()
        self.programs_asked.emit()

    def _toggle(self, key: str, on: bool) -> None:  # noqa: FBT001 - the signal's own value
        if on:
            self._chosen[key] = None
        else:
            self._chosen.pop(key, None)
        self._show_chosen()

    def _show_chosen(self) -> None:
        above = {entry.id for entry in self._often}
        entries = [
            ListEntry(key, rung_name(key, self._catalogue, self._tr))
            for key in self._chosen
            if key not in above
        ]
        self.mine.show_entries(entries, self._chosen)
        self.mine.setVisible(bool(entries))
        for chips in self._sections:
            chips.show_checked(self._chosen)
        self.changed.emit()
