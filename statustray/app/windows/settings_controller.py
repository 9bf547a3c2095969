"""The settings window: what it is opened with, what it shows, and the keys typed into it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from statustray import __version__
from statustray.app.context import AppContext
from statustray.app.windows.secrets_controller import SecretsController
from statustray.app.windows.settings_requests import SettingsRequests
from statustray.app.windows.single_window import SingleWindow
from statustray.domain.model.checks.report import Report
from statustray.domain.model.page_key import account_of, service_of, source_of, source_owner
from statustray.domain.model.problem import Problem
from statustray.domain.model.snapshot import Snapshot
from statustray.present.sentences.releases import release_words
from statustray.present.sentences.second_views import view_words
from statustray.present.views.settings.page_list import SettingsPageId
from statustray.present.vocabulary.levels import state_word
from statustray.present.vocabulary.states import sentence, state_words
from statustray.providers import FORMATS
from statustray.ui.settings.page_list import SettingsPages

if TYPE_CHECKING:
    from statustray.ui.settings.pages.accounts import AccountsPage
    from statustray.ui.settings.pages.advanced import AdvancedPage
    from statustray.ui.settings.pages.notifications import NotificationsPage
    from statustray.ui.settings.pages.places import PlacesPage
    from statustray.ui.settings.pages.services import ServicesPage
    from statustray.ui.settings.pages.sources import SourcesPage
    from statustray.ui.settings.settings_window import SettingsWindow


class SettingsController(QObject):
    """Opens the settings and answers what its pages ask for."""

    welcome_asked = Signal()
    _snapshot_came = Signal(object, object)
    _words_came = Signal(object)
    _test_ended = Signal(str, str, object)
    _problems_came = Signal(object)
    _release_came = Signal(str)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._tr = context.tr
        self._engine = context.engine
        self._preferences = context.preferences
        self._tested: dict[str, int] = {}
        self._problems: tuple[Problem, ...] = ()
        self._pages: SettingsPages | None = None
        self._first = SettingsPageId.SERVICES
        self._secrets = SecretsController(
            context.secrets,
            gui=context.gui,
            page_of=self._page_of,
            changed=self._key_changed,
        )
        self._window = SingleWindow(self._create, name="settings", places=context.places)
        self._preferences.changed.connect(self._take_over)

    def _page_of(self, account: str) -> str | None:
        wanted, settings = service_of(account), self._preferences.settings
        if (source := source_of(account)) is not None:
            return next((row.url for row in settings.source if row.id == source), None)
        pages = ((row.key, row.page) for row in settings.watch)
        places = ((row.account, row.place) for row in settings.view)
        return next((page for key, page in (*pages, *places) if key == wanted), None)

    def open(self) -> None:
        """Show the window."""
        self._open(SettingsPageId.SERVICES)

    def open_services(self, name: str) -> None:
        """Show the page where services are added, with *name* typed in."""
        self._open_at(SettingsPageId.SERVICES)
        if self._pages is not None:
            self._pages.services.search_for(name)

    def open_plan(self) -> None:
        """Show the backup plan."""
        self._open_at(SettingsPageId.PLAN)

    def open_numbers(self) -> None:
        """Show where the user's own numbers are entered."""
        self.open_plan()
        if self._pages is not None:
            self._pages.plan.reveal_numbers()

    def open_updates(self) -> None:
        """Show what is known of a newer version."""
        self._open_at(SettingsPageId.ADVANCED)
        if self._pages is not None:
            self._pages.advanced.reveal_updates()

    def show_release(self) -> None:
        """Show what is known of a newer version, if the window is open."""
        self._release_came.emit(self._release_words())

    def set_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show on the last page what in the settings cannot be used."""
        self._problems = problems
        self._problems_came.emit(problems)

    def set_snapshot(self, snapshot: Snapshot) -> None:
        """Show how the services are, what places say, and the results of tests that ended."""
        if self._pages is not None:
            self._snapshot_came.emit(snapshot, self._context.clock.now())
            self._words_came.emit(self._place_words(snapshot))
        for key, checks in tuple(self._tested.items()):
            state = snapshot.state(key)
            checked = state is not None and len(state.health.recent_checks) != checks
            if state is None or not (checked or snapshot.stopped):
                continue
            del self._tested[key]
            words = (state_word(state, self._tr), state_words(state, self._tr))
            said = " ".join(sentence(clause, self._tr) for clause in words)
            page = state.page if isinstance(state.page, Report) else None
            self._test_ended.emit(key, said, page)

    def _release_words(self) -> str:
        return release_words(self._context.latest.release, __version__, self._tr)

    def _place_words(self, snapshot: Snapshot) -> dict[str, str]:
        now = self._context.clock.now()
        return {view.name: view_words(view, now, self._tr) for view in snapshot.views}

    def _open_at(self, page: SettingsPageId) -> None:
        self._open(page).show_page(page)

    def _open(self, first: SettingsPageId) -> "SettingsWindow":
        """Open the window, a new one at *first*; an open one stays where it is."""
        self._first = first
        self._preferences.read_again()
        window = self._window.open()
        if self._pages is not None and SettingsPageId.ACCOUNTS in self._pages.built:
            self._secrets.check(self._pages.accounts.keys.slots)
        return window

    def _create(self) -> "SettingsWindow":
        context, tr, folders = self._context, self._tr, self._context.folders
        pages = self._pages = SettingsPages(
            tr=tr,
            catalogue=context.catalogue,
            today=context.today,
            tiles=context.theme.tiles,
            providers=FORMATS,
            paths=(
                (tr("Settings"), str(folders.settings)),
                (tr("History"), str(folders.history)),
                (tr("Log"), str(folders.log)),
            ),
            locked=self._preferences.locked,
        )
        for page_id, serve in (
            (SettingsPageId.SERVICES, self._serve_services),
            (SettingsPageId.NOTIFICATIONS, self._serve_notifications),
            (SettingsPageId.ACCOUNTS, self._serve_accounts),
            (SettingsPageId.SOURCES, self._serve_sources),
            (SettingsPageId.PLACES, self._serve_places),
            (SettingsPageId.ADVANCED, self._serve_advanced),
        ):
            pages.when_built(page_id, serve)
        window = pages.window(settings=self._preferences.settings, first=self._first)
        window.destroyed.connect(self._forget)
        window.settings_changed.connect(self._preferences.put)
        SettingsRequests(context, pages, parent=window)
        return window

    def _serve_services(self, page: "ServicesPage") -> None:
        page.show_snapshot(self._context.latest.snapshot, self._context.clock.now())
        self._snapshot_came.connect(page.show_snapshot)
        self._test_ended.connect(page.show_test)
        page.test_asked.connect(self._test)

    def _serve_notifications(self, page: "NotificationsPage") -> None:
        alert_delivery = self._context.alert_delivery
        page.test_asked.connect(alert_delivery.test)
        alert_delivery.tested.connect(page.show_test_result)

    def _serve_accounts(self, page: "AccountsPage") -> None:
        self._secrets.serve(page.keys)
        self._secrets.check(page.keys.slots)

    def _serve_sources(self, page: "SourcesPage") -> None:
        page.key_given.connect(self._keep_source_key)

    def _serve_places(self, page: "PlacesPage") -> None:
        page.show_words(self._place_words(self._context.latest.snapshot))
        self._words_came.connect(page.show_words)

    def _serve_advanced(self, page: "AdvancedPage") -> None:
        page.show_problems(self._problems)
        self._problems_came.connect(page.show_problems)
        page.show_release(self._release_words())
        self._release_came.connect(page.show_release)
        page.open_asked.connect(_open_folder)
        page.welcome_asked.connect(self.welcome_asked)

    def _forget(self) -> None:
        if self._window.window is None:
            self._pages = None

    def _take_over(self) -> None:
        window, settings = self._window.window, self._preferences.settings
        if window is not None and self._pages is not None and settings != window.settings:
            self._pages.show_settings(settings)

    def _keep_source_key(self, source_id: str, key: str) -> None:
        self._secrets.store_key(account_of(source_owner(source_id)), key)

    def _key_changed(self, account: str) -> None:
        """Check what the key of *account* is for: a page, or all services of a source."""
        source = source_of(account)
        if source is None:
            self._test(service_of(account))
            return
        watch = self._preferences.settings.watch
        keys = tuple(row.key for row in watch if row.source == source)
        self._engine.submit(lambda host: host.engine.check_now(keys))

    def _test(self, key: str) -> None:
        self._tested[key] = -1
        self._engine.submit(lambda host: host.engine.check_now((key,)))


def _open_folder(path: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent)))
