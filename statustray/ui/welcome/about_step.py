"""The step of the first run that asks where somebody lives and what they do."""

from PySide6.QtCore import Signal

from statustray.domain.model.settings import Me
from statustray.present.views.watchlist import ListEntry
from statustray.present.views.welcome import role_words
from statustray.present.vocabulary.language import Language
from statustray.ui.welcome.home_country import country_names
from statustray.ui.welcome.step import WelcomeStep
from statustray.ui.widgets.card import Card
from statustray.ui.widgets.chips import Chips
from statustray.ui.widgets.controls import Choice


class AboutStep(WelcomeStep):
    """Where do you live, and what do you do?"""

    changed = Signal()

    def __init__(self, *, tr: Language, me: Me, proposed: str) -> None:
        super().__init__(
            title=tr("Where are you?"),
            hint=tr(
                "StatusTray tells you when a service that you use has a problem, and what to use "
                "instead. For your country it suggests banks, shops and networks. Your answers "
                "stay on this computer."
            ),
        )
        self._me = me
        self._country = Choice(options=(("", tr("Not specified")), *country_names()))
        self._country.show_value(me.country or proposed)
        self._roles = Chips(heading=tr("What applies to you?"))
        words = role_words(tr)
        self._roles.show_entries([ListEntry(key, words[key]) for key in words], me.roles)
        card = Card()
        card.row(tr("&Country"), self._country)
        self.put(card)
        self.put(self._roles)
        self._country.chosen.connect(lambda _value: self.changed.emit())

    @property
    def country(self) -> str:
        """The code of the chosen country, empty for none."""
        return self._country.value

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles that apply."""
        return self._roles.value

    def drop(self) -> None:
        """Go back to what was known before; nothing that was only proposed stays."""
        self._country.show_value(self._me.country)
        self._roles.show_checked(self._me.roles)
        self.changed.emit()

    def focus_first(self) -> None:
        """Focus the country."""
        self._country.setFocus()
