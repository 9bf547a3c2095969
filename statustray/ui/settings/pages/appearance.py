"""The page about how the program looks and starts."""

from functools import partial

from PySide6.QtWidgets import QWidget

from statustray.domain.model.field_rule import rule_of
from statustray.domain.model.settings import Appearance
from statustray.present.sentences.settings.options import clicks, icon_styles, languages, themes
from statustray.present.views.settings.page_list import SettingsPageId
from statustray.present.vocabulary.language import Language
from statustray.ui.settings.pages.base import SettingsPage
from statustray.ui.widgets.controls import Choice, Number
from statustray.ui.widgets.switch import Switch


class AppearancePage(SettingsPage):
    """Theme, language, text size, icon, and starting at login."""

    def __init__(self, *, tr: Language, parent: QWidget | None = None) -> None:
        super().__init__(tr=tr, page=SettingsPageId.APPEARANCE, parent=parent)
        self._build_look()
        self._build_tray()

    def _build_look(self) -> None:
        tr = self._tr
        row = partial(self._setting, self._card(tr("Theme and text")))
        self.theme, self.language = Choice(options=themes(tr)), Choice(options=languages(tr))
        self.text_size = Number(rule_of(Appearance, "text_percent"), step=10, suffix=tr(" %"))
        row("appearance.theme", tr("&Theme"), self.theme)
        row(
            "appearance.language",
            tr("&Language"),
            self.language,
            tr("Restart StatusTray to apply."),
        )
        row(
            "appearance.text_percent",
            tr("Te&xt size"),
            self.text_size,
            tr("Applies to StatusTray only."),
        )
        row(
            "appearance.reduced_motion",
            tr("&Reduce motion"),
            Switch(),
            tr("In drills, you move from step to step yourself."),
        )
        row(
            "appearance.service_icons",
            tr("Services' &own icons"),
            Switch(),
            tr("StatusTray asks each service's website once a month. Off: you see initials."),
        )

    def _build_tray(self) -> None:
        tr = self._tr
        card = self._card(tr("Tray icon"))
        row = partial(self._setting, card)
        self.icon = Choice(options=icon_styles(tr))
        self.login = Switch()
        row(
            "appearance.icon",
            tr("&Icon style"),
            self.icon,
            tr("Each status also has its own shape."),
        )
        row(
            "appearance.click",
            tr("&Clicking the icon"),
            Choice(options=clicks(tr)),
            tr("Some desktops always open the menu, which offers everything too."),
        )
        row(
            "appearance.start_at_login",
            tr("&Start at login"),
            self.login,
            tr("StatusTray is already running when you need it."),
        )
