"""The page about how the program looks and starts."""

from dataclasses import replace

from statustray.domain.model.settings import Appearance, Settings
from statustray.present.sentences.settings import clicks, icon_styles, languages, themes
from statustray.present.vocabulary.language import Language
from statustray.ui.settings.pages.base import SettingsPage
from statustray.ui.widgets.controls import Choice, Number
from statustray.ui.widgets.switch import Switch


class AppearancePage(SettingsPage):
    """Theme, language, text size, icon, and starting at login."""

    def __init__(self, *, tr: Language) -> None:
        super().__init__(tr=tr, title=tr("Appearance"))
        self._build_look()
        self._build_tray()
        self._connect()

    def _fill(self, settings: Settings) -> None:
        look = settings.appearance
        self._theme.show_value(look.theme)
        self._language.show_value(look.language)
        self._size.setValue(look.text_percent)
        self._still.setChecked(look.reduced_motion)
        self._faces.setChecked(look.service_icons)
        self._icon.show_value(look.icon)
        self._click.show_value(look.click)
        self._login.setChecked(look.start_at_login)

    def _build_look(self) -> None:
        tr = self._tr
        card = self._card(tr("Theme and text"))
        self._theme = Choice(options=themes(tr))
        self._language = Choice(options=languages(tr))
        self._size = Number(least=80, most=300, step=10, suffix=tr(" %"))
        self._still = Switch()
        self._faces = Switch()
        card.row(tr("&Theme"), self._theme)
        card.row(tr("&Language"), self._language, tr("Restart StatusTray to apply."))
        card.row(tr("Te&xt size"), self._size, tr("Applies to StatusTray only."))
        card.row(
            tr("&Reduce motion"), self._still, tr("In drills, you move from step to step yourself.")
        )
        card.row(
            tr("Services' &own icons"),
            self._faces,
            tr("StatusTray asks each service's website once a month. Off: you see initials."),
        )

    def _build_tray(self) -> None:
        tr = self._tr
        card = self._card(tr("Tray icon"))
        self._icon = Choice(options=icon_styles(tr))
        self._click = Choice(options=clicks(tr))
        self._login = Switch()
        card.row(tr("&Icon style"), self._icon, tr("Each status also has its own shape."))
        card.row(
            tr("&Clicking the icon"),
            self._click,
            tr("Some desktops always open the menu, which offers everything too."),
        )
        card.row(
            tr("&Start at login"),
            self._login,
            tr("StatusTray is already running when you need it."),
        )

    def _connect(self) -> None:
        self._theme.chosen.connect(lambda v: self._change(theme=v))
        self._language.chosen.connect(lambda v: self._change(language=v))
        self._size.valueChanged.connect(lambda v: self._change(text_percent=v))
        self._still.toggled.connect(lambda v: self._change(reduced_motion=v))
        self._faces.toggled.connect(lambda v: self._change(service_icons=v))
        self._icon.chosen.connect(lambda v: self._change(icon=v))
        self._click.chosen.connect(lambda v: self._change(click=v))
        self._login.toggled.connect(lambda v: self._change(start_at_login=v))

    def _change(self, **parts: object) -> None:
        look: Appearance = replace(self._settings.appearance, **parts)  # type: ignore[arg-type]  # named by the callers above
        self._edit(replace(self._settings, appearance=look))
