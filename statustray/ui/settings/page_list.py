"""All pages of the settings window, each built when it is first needed."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from functools import cached_property
from threading import Thread
from typing import TYPE_CHECKING, TypeVar
from weakref import ref

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.secret import SecretSlot
from statustray.domain.model.settings import Settings
from statustray.present.views.lookup import Lookup
from statustray.present.views.settings.page_list import SettingsPageId
from statustray.present.vocabulary.language import Language
from statustray.ui.settings.pages.base import SettingsPage
from statustray.ui.style.service_tiles import ServiceTiles

if TYPE_CHECKING:
    from statustray.ui.settings.pages.accounts import AccountsPage
    from statustray.ui.settings.pages.advanced import AdvancedPage
    from statustray.ui.settings.pages.appearance import AppearancePage
    from statustray.ui.settings.pages.checking import CheckingPage
    from statustray.ui.settings.pages.import_export import ExchangePage
    from statustray.ui.settings.pages.notifications import NotificationsPage
    from statustray.ui.settings.pages.places import PlacesPage
    from statustray.ui.settings.pages.plan import PlanPage
    from statustray.ui.settings.pages.services import ServicesPage
    from statustray.ui.settings.pages.sources import SourcesPage
    from statustray.ui.settings.settings_window import SettingsWindow


P = TypeVar("P", bound=SettingsPage)
_PAINTED_MS = 150


class SettingsPages:
    """The pages by name: whoever asks for one has it imported and built.

    As it is built it goes to whoever waits for it by ``when_built``, and to the window.
    """

    def __init__(
        self,
        *,
        tr: Language,
        catalogue: Catalogue,
        today: date,
        providers: Mapping[str, Provider] | None = None,
        secrets: Sequence[SecretSlot] = (),
        paths: Sequence[tuple[str, str]] = (),
        locked: Collection[str] = (),
        tiles: ServiceTiles | None = None,
    ) -> None:
        """Build nothing yet; *providers* are the page formats, *paths* the program's files.

        *locked* are the settings that an administrator has set.
        """
        self._tr, self._catalogue, self._today = tr, catalogue, today
        self._providers, self._secrets, self._paths = providers, secrets, paths
        self._locked, self._tiles = locked, tiles
        self._waiting: dict[SettingsPageId, list[Callable[..., None]]] = {}
        self._lookup = Lookup(catalogue=catalogue, tr=tr)
        # Not kept: the window keeps this, and is to go as soon as it is let go.
        self._window: Callable[[], SettingsWindow | None] = lambda: None
        self.built: dict[SettingsPageId, SettingsPage] = {}

    def page(self, page: SettingsPageId) -> SettingsPage:
        """Return *page*, which the property of its name builds."""
        built: SettingsPage = getattr(self, page.value)
        return built

    def when_built(self, page_id: SettingsPageId, serve: Callable[..., None]) -> None:
        """Call *serve* with a page once it is there, which may be at once."""
        if page_id in self.built:
            serve(self.built[page_id])
        else:
            self._waiting.setdefault(page_id, []).append(serve)

    @property
    def all(self) -> tuple[SettingsPage, ...]:
        """Every page, in the order in which they are listed."""
        return tuple(self.page(page) for page in SettingsPageId)

    def window(
        self, *, settings: Settings, first: SettingsPageId = SettingsPageId.SERVICES
    ) -> "SettingsWindow":
        """Return a window of the pages, open at *first*."""
        from statustray.ui.settings.settings_window import SettingsWindow  # noqa: PLC0415

        window = SettingsWindow(tr=self._tr, settings=settings, build=self.page)
        self._window = ref(window)
        self._lookup.set_country(settings.me.country)
        # Before anybody types, and once the window is painted: it takes as long as all the rest of
        # it.  In a function, for of a method Qt's timer keeps no object.
        prepare = self._lookup.prepare
        QTimer.singleShot(_PAINTED_MS, window, lambda: Thread(target=prepare, daemon=True).start())
        for page in self.built.values():
            window.add_page(page)
        window.show_page(first)
        self.page(first).setFocus()  # of the services, where one searches and adds
        return window

    def show_settings(self, settings: Settings) -> None:
        """Show *settings*, changed elsewhere, in the window."""
        self._lookup.set_country(settings.me.country)
        window = self._window()
        if window is not None:
            window.show_settings(settings)

    @cached_property
    def services(self) -> "ServicesPage":
        """The services that are watched."""
        from statustray.ui.settings.pages.services import ServicesPage  # noqa: PLC0415

        return self._added(
            ServicesPage(
                tr=self._tr,
                catalogue=self._catalogue,
                find=self._lookup.services,
                providers=self._providers,
                tiles=self._tiles,
                parent=self._place(SettingsPageId.SERVICES),
            )
        )

    @cached_property
    def plan(self) -> "PlanPage":
        """The backup plan."""
        from statustray.present.views.continuity.plan_advice import PlanAdvice  # noqa: PLC0415
        from statustray.ui.settings.pages.plan import PlanPage  # noqa: PLC0415

        advice = PlanAdvice(catalogue=self._catalogue, today=self._today, tr=self._tr)
        return self._added(
            PlanPage(
                tr=self._tr,
                catalogue=self._catalogue,
                find=self._lookup.rungs,
                judge=advice.judge,
                propose=advice.propose,
                today=self._today,
                parent=self._place(SettingsPageId.PLAN),
            )
        )

    @cached_property
    def notifications(self) -> "NotificationsPage":
        """What is notified, and when."""
        from statustray.ui.settings.pages.notifications import NotificationsPage  # noqa: PLC0415

        return self._added(
            NotificationsPage(tr=self._tr, parent=self._place(SettingsPageId.NOTIFICATIONS))
        )

    @cached_property
    def checking(self) -> "CheckingPage":
        """How it is checked."""
        from statustray.ui.settings.pages.checking import CheckingPage  # noqa: PLC0415

        return self._added(CheckingPage(tr=self._tr, parent=self._place(SettingsPageId.CHECKING)))

    @cached_property
    def appearance(self) -> "AppearancePage":
        """Theme, language and icon."""
        from statustray.ui.settings.pages.appearance import AppearancePage  # noqa: PLC0415

        return self._added(
            AppearancePage(tr=self._tr, parent=self._place(SettingsPageId.APPEARANCE))
        )

    @cached_property
    def accounts(self) -> "AccountsPage":
        """What one has, and keys."""
        from statustray.ui.settings.pages.accounts import AccountsPage  # noqa: PLC0415

        page = AccountsPage(
            tr=self._tr,
            catalogue=self._catalogue,
            secrets=self._secrets,
            parent=self._place(SettingsPageId.ACCOUNTS),
        )
        return self._added(page)

    @cached_property
    def sources(self) -> "SourcesPage":
        """A team's monitoring."""
        from statustray.ui.settings.pages.sources import SourcesPage  # noqa: PLC0415

        page = SourcesPage(
            tr=self._tr, catalogue=self._catalogue, parent=self._place(SettingsPageId.SOURCES)
        )
        return self._added(page)

    @cached_property
    def places(self) -> "PlacesPage":
        """Other places that check the same."""
        from statustray.ui.settings.pages.places import PlacesPage  # noqa: PLC0415

        return self._added(PlacesPage(tr=self._tr, parent=self._place(SettingsPageId.PLACES)))

    @cached_property
    def exchange(self) -> "ExchangePage":
        """Import and export."""
        from statustray.ui.settings.pages.import_export import ExchangePage  # noqa: PLC0415

        page = ExchangePage(
            tr=self._tr, catalogue=self._catalogue, parent=self._place(SettingsPageId.EXCHANGE)
        )
        return self._added(page)

    @cached_property
    def advanced(self) -> "AdvancedPage":
        """Files, problems, diagnosis."""
        from statustray.ui.settings.pages.advanced import AdvancedPage  # noqa: PLC0415

        return self._added(
            AdvancedPage(
                tr=self._tr, paths=self._paths, parent=self._place(SettingsPageId.ADVANCED)
            )
        )

    def _place(self, page: SettingsPageId) -> QWidget | None:
        """Return what *page* lies in, None while there is no window."""
        window = self._window()
        return None if window is None else window.place(page)

    def _added(self, page: P) -> P:
        self.built[page.page_id] = page
        page.show_locked(self._locked)
        for serve in self._waiting.pop(page.page_id, ()):
            serve(page)
        window = self._window()
        if window is not None:
            window.add_page(page)
        return page
