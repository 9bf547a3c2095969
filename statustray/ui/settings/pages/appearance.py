"""The page about how the program looks and starts."""

from statustray.present.sentences.settings.options import clicks, icon_styles, languages, themes
from statustray.present.views.settings.page_list import SettingsPageId
from statustray.present.vocabulary.language import Language
from statustray.ui.settings.pages.base import SettingsPage
from statustray.ui.widgets.controls import Choice, Number
from statustray.ui.widgets.switch import Switch


class AppearancePage(SettingsPage):
    """Theme, language, text size, icon, and starting at login."""

    def __init__(self, *, tr: Language) -> None:
        super().__init__(tr=tr, page=SettingsPageId.APPEARANCE)
        self._build_look()
        self._build_tray()

    def _build_look(self) -> None:
        tr = self._tr
        card = self._card(tr("Theme and text"))
        self.theme = Choice(options=themes(tr))
        self.language = Choice(options=languages(tr))
        self._size = Number(least=80, most=300, step=10, suffix=tr(" %"))
        self._still = Switch()
        self._faces = Switch()
        self._bind("appearance.theme", card.row(tr("&Theme"), self.theme))
        self._bind(
            "appearance.language",
            card.row(tr("&Language"), self.language, tr("Restart StatusTray to apply.")),
        )
        self._bind(
            "appearance.text_percent",
            card.row(tr("Te&xt size"), self._size, tr("Applies to StatusTray only.")),
        )
        self._bind(
            "appearance.reduced_motion",
            card.row(
                tr("&Reduce motion"),
                self._still,
                tr("In drills, you move from step to step yourself."),
            ),
        )
        self._bind(
            "appearance.service_icons",
            card.row(
                tr("Services' &own icons"),
                self._faces,
                tr("StatusTray asks each service's website once a month. Off: you see initials."),
            ),
        )

    def _build_tray(self) -> None:
        tr = self._tr
        card = self._card(tr("Tray icon"))
        self.icon = Choice(options=icon_styles(tr))
        self._click = Choice(options=clicks(tr))
        self.login = Switch()
        self._bind(
            "appearance.icon",
            card.row(tr("&Icon style"), self.icon, tr("Each status also has its own shape.")),
        )
        self._bind(
            "appearance.click",
            card.row(
                tr("&Clicking the icon"),
                self._click,
                tr("Some desktops always open the menu, which offers everything too."),
            ),
        )
        self._bind(
            "appearance.start_at_login",
            card.row(
                tr("&Start at login"),
                self.login,
                tr("StatusTray is already running when you need it."),
            ),
        )
