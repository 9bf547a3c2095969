"""What is drawn: every window once, and the three that are seen most in every look and language."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import product

from PySide6.QtWidgets import QWidget

from statustray.domain.model.secret import SecretSlot
from statustray.domain.model.settings import Drills, Settings
from statustray.domain.model.snapshot import Snapshot
from statustray.present.views.continuity.drill import outage_entries
from statustray.present.views.continuity.plan_advice import PlanAdvice
from statustray.present.views.history.timeline import TimelineData
from statustray.present.views.lookup import Lookup
from statustray.present.views.settings.page_list import SettingsPageId
from statustray.present.vocabulary.language import Language
from statustray.providers import FORMATS
from statustray.ui.actions import Actions
from statustray.ui.continuity.drill_window import DrillWindow
from statustray.ui.continuity.resilience_window import ResilienceWindow
from statustray.ui.history.history_window import HistoryWindow
from statustray.ui.panel.panel_window import PanelWindow
from statustray.ui.settings.page_list import SettingsPages
from statustray.ui.style.theme import Theme
from statustray.ui.welcome.welcome_window import WelcomeWindow
from tests.pictures.scene import (
    CALM,
    NAMES,
    NOW,
    OFFLINE,
    PAST,
    SETTINGS,
    SPANS,
    TODAY,
    TROUBLE,
    WORLD,
)
from tests.support.services.small_world import BACKBONE_OUTAGE
from tests.support.windows.every_window import customers_window

Open = Callable[[Theme, Language], QWidget]
LOOKS = ("light", "dark", "contrast", "dark-contrast")
SCALES = (1, 2)
LANGUAGES = ("en", "de", "ar", "ja")


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: what is shown, how it looks, in how many pixels a point, in which language."""

    window: str
    look: str = "light"
    scale: int = 1
    language: str = "en"

    @property
    def name(self) -> str:
        """The name of its file, without its ending."""
        return f"{self.window}-{self.look}-{self.scale}x-{self.language}"


def panel(theme: Theme, tr: Language) -> QWidget:
    return _panel(theme, tr, TROUBLE)


def details(theme: Theme, tr: Language) -> QWidget:
    shown = _panel(theme, tr, TROUBLE)
    shown.content.show_details("chatter")
    return shown


def settings(theme: Theme, tr: Language) -> QWidget:
    return _settings(theme, tr, SettingsPageId.SERVICES)


def _panel(theme: Theme, tr: Language, seen: Snapshot) -> PanelWindow:
    made = PanelWindow(theme=theme, tr=tr, now=lambda: NOW, actions=Actions(tr))
    made.content.show_snapshot(seen)
    made.content.show_histories(PAST)
    made.open()
    return made


def _settings(theme: Theme, tr: Language, page: SettingsPageId) -> QWidget:
    pages = SettingsPages(
        tr=tr,
        catalogue=WORLD,
        today=TODAY,
        providers={"cstate": FORMATS["cstate"]},
        secrets=(SecretSlot("token", "Codeyard token", "Raises the limit."),),
        paths=(("Settings file", "/home/ada/settings.toml"),),
        tiles=theme.tiles,
    )
    window = pages.window(settings=SETTINGS)
    pages.services.show_snapshot(TROUBLE, NOW)
    pages.services.choose("postbox")
    window.show_page(page)
    return window


def _window_of(page: SettingsPageId) -> Open:
    return lambda theme, tr: _settings(theme, tr, page)


def _offline(theme: Theme, tr: Language) -> QWidget:
    return _panel(theme, tr, OFFLINE)


def _calm(theme: Theme, tr: Language) -> QWidget:
    return _panel(theme, tr, CALM)


def _empty(theme: Theme, tr: Language) -> QWidget:
    return _panel(theme, tr, Snapshot(NOW))


def _incident(theme: Theme, tr: Language) -> QWidget:
    shown = _panel(theme, tr, TROUBLE)
    assert isinstance(shown, PanelWindow)
    shown.content.show_details("postbox")
    return shown


def _history(theme: Theme, tr: Language) -> QWidget:
    window = HistoryWindow(tr=tr, theme=theme)
    window.show_past(TimelineData(NAMES, SPANS, NOW, {"acme-net": "Acme's backbone"}))
    return window


def _advice(tr: Language) -> PlanAdvice:
    return PlanAdvice(catalogue=WORLD, today=TODAY, tr=tr)


def _drill(_theme: Theme, tr: Language) -> QWidget:
    watched = tuple(NAMES)
    entries = outage_entries((BACKBONE_OUTAGE,), WORLD, tr, watched=watched)
    window = DrillWindow(tr=tr, outages=entries, names=NAMES, drills=Drills(), still=True)
    window.replay_asked.connect(
        lambda _: window.show_replay(_advice(tr).drill(SETTINGS, BACKBONE_OUTAGE))
    )
    window.choose(BACKBONE_OUTAGE.id)
    for _ in range(3):
        window.stage.step_asked.emit(1)
    return window


def _resilience(theme: Theme, tr: Language) -> QWidget:
    window = ResilienceWindow(tr=tr, theme=theme)
    window.show_report(_advice(tr).report(SETTINGS))
    return window


def _customers(_theme: Theme, tr: Language) -> QWidget:
    return customers_window("chatter", TROUBLE, tr, now=NOW)


def _welcome(number: int, _theme: Theme, tr: Language) -> QWidget:
    window = WelcomeWindow(
        tr=tr,
        settings=Settings(),
        catalogue=WORLD,
        lookup=Lookup(catalogue=WORLD, tr=tr),
        propose=_advice(tr).propose,
        country="GB",
    )
    window.show_programs(("chatter", "postbox"))
    for step in range(number + 1):
        window.show_step(step)
    window.show_finding(tr("Checked {n} of {all}", n=3, all=12))
    return window


MOST_SEEN: Mapping[str, Open] = {"panel": panel, "details": details, "settings": settings}
OTHERS: Mapping[str, Open] = {
    "panel-calm": _calm,
    "panel-offline": _offline,
    "panel-empty": _empty,
    "details-incident": _incident,
    "history": _history,
    "drill": _drill,
    "resilience": _resilience,
    "customers": _customers,
    **{f"settings-{page.value}": _window_of(page) for page in list(SettingsPageId)[1:]},
    **{f"welcome-{step + 1}": partial(_welcome, step) for step in range(6)},
}
WINDOWS: Mapping[str, Open] = {**MOST_SEEN, **OTHERS}


def pictures() -> Iterator[Picture]:
    """Yield every picture."""
    for made in product(MOST_SEEN, LOOKS[:3], SCALES, LANGUAGES):
        yield Picture(*made)
    yield from (Picture(window, "dark-contrast") for window in MOST_SEEN)
    yield from (Picture(window) for window in OTHERS)
