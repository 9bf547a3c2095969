"""All pages of the settings window, in order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.secret import SecretSlot
from statustray.domain.model.settings import Settings
from statustray.present.views.lookup import Lookup
from statustray.present.views.plan_advice import PlanAdvice
from statustray.present.vocabulary.language import Language
from statustray.ui.settings.pages.accounts import AccountsPage
from statustray.ui.settings.pages.advanced import AdvancedPage
from statustray.ui.settings.pages.appearance import AppearancePage
from statustray.ui.settings.pages.base import SettingsPage
from statustray.ui.settings.pages.checking import CheckingPage
from statustray.ui.settings.pages.import_export import ExchangePage
from statustray.ui.settings.pages.notifications import NotificationsPage
from statustray.ui.settings.pages.places import PlacesPage
from statustray.ui.settings.pages.plan import PlanPage
from statustray.ui.settings.pages.services import ServicesPage
from statustray.ui.settings.pages.sources import SourcesPage
from statustray.ui.settings.settings_window import SettingsWindow
from statustray.ui.style.service_tiles import ServiceTiles


@dataclass(frozen=True, slots=True)
class SettingsPages:
    """The pages by name, for connecting their signals."""

    services: ServicesPage
    plan: PlanPage
    notifications: NotificationsPage
    checking: CheckingPage
    appearance: AppearancePage
    accounts: AccountsPage
    sources: SourcesPage
    places: PlacesPage
    exchange: ExchangePage
    advanced: AdvancedPage

    @classmethod
    def build(
        cls,
        *,
        tr: Language,
        catalogue: Catalogue,
        today: date,
        providers: Mapping[str, str] | None = None,
        secrets: Sequence[SecretSlot] = (),
        paths: Sequence[tuple[str, str]] = (),
        tiles: ServiceTiles | None = None,
    ) -> "SettingsPages":
        """Build every page; *providers* names page formats, *paths* the program's files."""
        lookup = Lookup(catalogue=catalogue, tr=tr)
        advice = PlanAdvice(catalogue=catalogue, today=today, tr=tr)
        return cls(
            services=ServicesPage(
                tr=tr,
                catalogue=catalogue,
                find=lookup.services,
                providers=providers,
                tiles=tiles,
            ),
            plan=PlanPage(
                tr=tr,
                catalogue=catalogue,
                find=lookup.rungs,
                judge=advice.judge,
                propose=advice.propose,
                today=today,
            ),
            notifications=NotificationsPage(tr=tr),
            checking=CheckingPage(tr=tr),
            appearance=AppearancePage(tr=tr),
            accounts=AccountsPage(tr=tr, catalogue=catalogue, secrets=secrets),
            sources=SourcesPage(tr=tr, catalogue=catalogue),
            places=PlacesPage(tr=tr),
            exchange=ExchangePage(tr=tr, catalogue=catalogue),
            advanced=AdvancedPage(tr=tr, paths=paths),
        )

    @property
    def all(self) -> tuple[SettingsPage, ...]:
        """Every page, in the order in which they are listed."""
        return (
            self.services,
            self.plan,
            self.notifications,
            self.checking,
            self.appearance,
            self.accounts,
            self.sources,
            self.places,
            self.exchange,
            self.advanced,
        )

    def window(self, *, tr: Language, settings: Settings) -> SettingsWindow:
        """Put the pages into their window."""
        return SettingsWindow(tr=tr, settings=settings, pages=self.all)
