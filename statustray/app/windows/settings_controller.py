"""The settings window: what it is opened with, what it shows, and the keys typed into it."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from statustray import __version__
from statustray.app.context import AppContext
from statustray.app.windows.secrets_controller import SecretsController
from statustray.app.windows.settings_requests import SettingsRequests
from statustray.app.windows.single_window import SingleWindow
from statustray.domain.model.page_key import account_of, service_of, source_of, source_owner
from statustray.domain.model.report import Report
from statustray.domain.model.settings import Problem
from statustray.domain.model.snapshot import Snapshot
from statustray.present.sentences.releases import release_words
from statustray.present.sentences.second_views import view_words
from statustray.present.vocabulary.levels import state_word
from statustray.present.vocabulary.states import sentence, state_words
from statustray.providers import ALL
from statustray.ui.settings.page_list import SettingsPages
from statustray.ui.settings.settings_window import SettingsWindow

_SERVICES, _PLAN = 0, 1


class SettingsController(QObject):
    """Opens the settings and answers what its pages ask for."""

    welcome_asked = Signal()

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._tr = context.tr
        self._engine = context.engine
        self._preferences = context.preferences
        self._tested: dict[str, int] = {}
        self._problems: tuple[Problem, ...] = ()
        self._pages: SettingsPages | None = None
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
        self._open()

    def open_services(self, name: str) -> None:
        """Show the page where services are added, with *name* typed in."""
        self._open().show_page(_SERVICES)
        if self._pages is not None:
            self._pages.services.search_for(name)

    def open_plan(self) -> None:
        """Show the backup plan."""
        self._open().show_page(_PLAN)

    def open_updates(self) -> None:
        """Show what is known of a newer version."""
        window = self._open()
        if self._pages is not None:
            window.show_page(self._pages.all.index(self._pages.advanced))
            self._pages.advanced.reveal_updates()

    def show_release(self) -> None:
        """Show what is known of a newer version, if the window is open."""
        if self._pages is not None:
            said = release_words(self._context.latest.release, __version__, self._tr)
            self._pages.advanced.show_release(said)

    def set_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show on the last page what in the settings cannot be used."""
        self._problems = problems
        if self._pages is not None:
            self._pages.advanced.show_problems(problems)

    def set_snapshot(self, snapshot: Snapshot) -> None:
        """Show how the services are, what places say, and the results of tests that ended."""
        if self._pages is not None:
            self._pages.services.show_snapshot(snapshot, self._context.clock.now())
            self._pages.places.show_words(self._place_words(snapshot))
        for key, checks in tuple(self._tested.items()):
            state = snapshot.state(key)
            checked = state is not None and len(state.health.recent_checks) != checks
            if state is None or not (checked or snapshot.stopped):
                continue
            del self._tested[key]
            if self._pages is None:
                continue
            words = (state_word(state, self._tr), state_words(state, self._tr))
            said = " ".join(sentence(clause, self._tr) for clause in words)
            page = state.page if isinstance(state.page, Report) else None
            self._pages.services.show_test(key, said, page)

    def _place_words(self, snapshot: Snapshot) -> dict[str, str]:
        now = self._context.clock.now()
        return {view.name: view_words(view, now, self._tr) for view in snapshot.views}

    def _open(self) -> SettingsWindow:
        self._preferences.read_again()
        window = self._window.open()
        if self._pages is not None:
            self._secrets.check(self._pages.accounts.keys.slots)
        return window

    def _create(self) -> SettingsWindow:
        context, tr, folders = self._context, self._tr, self._context.folders
        pages = self._pages = SettingsPages.build(
            tr=tr,
            catalogue=context.catalogue,
            today=context.today,
            tiles=context.theme.tiles,
            providers={provider.id: provider.name for provider in ALL},
            paths=(
                (tr("Settings"), str(folders.settings)),
                (tr("History"), str(folders.history)),
                (tr("Log"), str(folders.log)),
            ),
        )
        window = pages.window(tr=tr, settings=self._preferences.settings)
        window.destroyed.connect(self._forget)
        pages.services.show_snapshot(context.latest.snapshot, context.clock.now())
        pages.advanced.show_problems(self._problems)
        self.show_release()
        for page in pages.all:
            page.show_locked(self._preferences.locked)
        pages.places.show_words(self._place_words(context.latest.snapshot))
        self._secrets.serve(pages.accounts.keys)
        SettingsRequests(context, pages, parent=window)
        self._connect(window, pages)
        return window

    def _connect(self, window: SettingsWindow, pages: SettingsPages) -> None:
        alert_delivery = self._context.alert_delivery
        window.settings_changed.connect(self._preferences.put)
        pages.services.test_asked.connect(self._test)
        pages.sources.key_given.connect(self._keep_source_key)
        pages.notifications.test_asked.connect(alert_delivery.test)
        alert_delivery.tested.connect(pages.notifications.show_test_result)
        pages.advanced.open_asked.connect(_open_folder)
        pages.advanced.welcome_asked.connect(self.welcome_asked)

    def _forget(self) -> None:
        if self._window.window is None:
            self._pages = None

    def _take_over(self) -> None:
        window, settings = self._window.window, self._preferences.settings
        if window is not None and settings != window.settings:
            window.show_settings(settings)

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
