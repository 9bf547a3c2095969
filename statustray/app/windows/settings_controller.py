"""The settings window with what its pages need: detection, tests, diagnosis, import, export."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from statustray.app.context import AppContext
from statustray.app.engine_host import EngineHost
from statustray.app.list_reader import ListReader
from statustray.app.windows.secrets_controller import SecretsController
from statustray.app.windows.single_window import SingleWindow
from statustray.domain.model.check_result import CanaryAnswer
from statustray.domain.model.detection_result import DetectionResult
from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.page_key import Secret, account_of, service_of, source_of, source_owner
from statustray.domain.model.report import Report
from statustray.domain.model.settings import SOURCE_KINDS, Problem
from statustray.domain.model.snapshot import Snapshot
from statustray.domain.model.source_reading import SourceReading
from statustray.engine.detection.page_detection import detect
from statustray.engine.page_keys import key_at
from statustray.engine.source_reader import find_source, read_source
from statustray.gateways.doctor import diagnose_all
from statustray.gateways.files.watchlist_file import write_list_file
from statustray.present.sentences.doctor import diagnosis_text
from statustray.present.sentences.second_views import view_words
from statustray.present.vocabulary.levels import state_word
from statustray.present.vocabulary.problems import no_answer, problem_words
from statustray.present.vocabulary.states import sentence, state_words
from statustray.providers import ALL
from statustray.ui.settings.page_list import SettingsPages
from statustray.ui.settings.settings_window import SettingsWindow

_SERVICES, _PLAN = 0, 1


class SettingsController(QObject):
    """Opens the settings and answers what its pages ask for."""

    welcome_asked = Signal()
    _detected = Signal(object)
    _read = Signal(object)
    _detection_lost = Signal()
    _diagnosed = Signal(str)
    _exported = Signal(str)
    _plan_saved = Signal(str)

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._tr = context.tr
        self._engine = context.engine
        self._preferences = context.preferences
        self._search: Future[DetectionResult] | Future[SourceReading] | None = None
        self._tested: dict[str, int] = {}
        self._problems: tuple[Problem, ...] = ()
        self._pages: SettingsPages | None = None
        self._secrets = SecretsController(
            context.secrets,
            page_of=self._page_of,
            changed=self._key_changed,
        )
        self._lists = ListReader()
        self._lists.finished.connect(self._show_import)
        self._plans = ListReader()
        self._plans.finished.connect(self._show_plan)
        self._window = SingleWindow(self._create)
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
        for page in pages.all:
            page.show_locked(self._preferences.locked)
        pages.places.show_words(self._place_words(context.latest.snapshot))
        self._secrets.serve(pages.accounts.keys)
        self._connect(window, pages)
        return window

    def _connect(self, window: SettingsWindow, pages: SettingsPages) -> None:
        alert_delivery = self._context.alert_delivery
        window.settings_changed.connect(self._preferences.put)
        pages.services.detect_asked.connect(self._detect)
        pages.services.detect_stop_asked.connect(self._stop_search)
        pages.services.test_asked.connect(self._test)
        pages.sources.find_asked.connect(self._find_source)
        pages.sources.read_asked.connect(self._read_source)
        pages.sources.key_given.connect(self._keep_source_key)
        self._read.connect(pages.sources.show_reading)
        self._detected.connect(pages.services.show_detected)
        self._detection_lost.connect(
            lambda: pages.services.show_detection_lost(no_answer(self._tr))
        )
        self._diagnosed.connect(pages.advanced.show_diagnostics)
        pages.notifications.test_asked.connect(alert_delivery.test)
        alert_delivery.tested.connect(pages.notifications.show_test_result)
        pages.plan.sharing.file_asked.connect(self._export_plan)
        pages.plan.sharing.import_asked.connect(self._plans.read)
        pages.exchange.import_asked.connect(self._lists.read)
        pages.exchange.import_stop_asked.connect(self._lists.stop)
        pages.exchange.export_asked.connect(
            lambda form, path: self._export(form, path, self._exported.emit)
        )
        self._exported.connect(pages.exchange.show_exported)
        self._plan_saved.connect(
            lambda said: pages.plan.sharing.show_changes(said, "", offered=False)
        )
        pages.advanced.open_asked.connect(_open_folder)
        pages.advanced.diagnostics_asked.connect(self._diagnose)
        pages.advanced.welcome_asked.connect(self.welcome_asked)

    def _forget(self) -> None:
        if self._window.window is None:
            self._pages = None
        self._lists.stop()
        self._plans.stop()
        self._stop_search()

    def _take_over(self) -> None:
        window, settings = self._window.window, self._preferences.settings
        if window is not None and settings != window.settings:
            window.show_settings(settings)

    def _detect(self, url: str) -> None:
        self._stop_search()

        async def search(host: EngineHost) -> DetectionResult:
            environment = host.environment
            key = await key_at(url, host.services, environment)
            return await detect(url, web=environment.web, providers=environment.providers, key=key)

        self._search = self._engine.work(
            search, then=self._detected.emit, lost=self._detection_lost.emit
        )

    def _stop_search(self) -> None:
        if self._search is not None:
            self._search.cancel()

    def _find_source(self, address: str, key: str) -> None:
        self._stop_search()
        secret = Secret(key) if key else None

        async def search(host: EngineHost) -> SourceReading:
            return await find_source(address, SOURCE_KINDS, host.environment, secret=secret)

        self._search = self._engine.work(search, then=self._read.emit)

    def _read_source(self, source_id: str) -> None:
        self._stop_search()
        wanted = [s for s in self._preferences.settings.source if s.id == source_id]

        async def search(host: EngineHost) -> SourceReading:
            return await read_source(wanted[0], host.environment)

        if wanted:
            self._search = self._engine.work(search, then=self._read.emit)

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

    def _show_plan(self, found: ImportResult) -> None:
        if self._pages is not None:
            self._pages.plan.show_import(found)

    def _show_import(self, found: ImportResult) -> None:
        if self._pages is None:
            return
        page = self._pages.exchange
        if found.watch or found.plan or found.settings is not None or not found.problems:
            page.show_import(found)
        else:
            said = " ".join(problem_words(problem, self._tr) for problem in found.problems)
            page.show_import_failed(said)

    def _export_plan(self, path: str) -> None:
        self._export("plan", path, self._plan_saved.emit)

    def _export(self, form: str, path: str, tell: Callable[[str], object]) -> None:
        settings, tr = self._preferences.settings, self._tr

        def write(host: EngineHost) -> Problem | None:
            return write_list_file(Path(path), form, settings=settings, services=host.services)

        def report(problem: Problem | None) -> None:
            written = tr("Saved to {path}.", path=path)
            tell(problem_words(problem, tr) if problem else written)

        self._engine.ask(write, then=report, lost=lambda: tell(no_answer(tr)))

    def _diagnose(self) -> None:
        canaries = self._preferences.settings.network.canaries

        async def diagnose(host: EngineHost) -> str:
            answers = await host.environment.canaries.check(canaries)
            return await asyncio.to_thread(self._diagnosis, answers)

        lost = no_answer(self._tr)
        self._engine.work(
            diagnose, then=self._diagnosed.emit, lost=lambda: self._diagnosed.emit(lost)
        )

    def _diagnosis(self, answers: tuple[CanaryAnswer, ...]) -> str:
        findings = diagnose_all(folders=self._context.folders, answers=answers, providers=ALL)
        return diagnosis_text(findings, self._tr)


def _open_folder(path: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent)))
