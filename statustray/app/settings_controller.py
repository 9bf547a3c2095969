"""The settings window with everything behind it: detection, tests, diagnosis, exchange."""

import asyncio
from concurrent.futures import CancelledError, Future
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from statustray.app.alert_delivery import AlertDelivery
from statustray.app.context import AppContext
from statustray.app.engine_host import EngineHost
from statustray.app.secrets_controller import SecretsController
from statustray.domain.model.check_result import CanaryAnswer
from statustray.domain.model.detection_result import DetectionResult
from statustray.domain.model.page_key import service_of
from statustray.domain.model.report import Report
from statustray.domain.model.settings import Problem
from statustray.domain.model.snapshot import Snapshot
from statustray.engine.detection import detect
from statustray.engine.page_keys import key_at
from statustray.gateways.doctor import diagnose_all
from statustray.gateways.files.watchlist_file import read_list_file, write_list_file
from statustray.present.sentences.doctor import diagnosis_text
from statustray.present.vocabulary.problems import problem_words
from statustray.present.vocabulary.states import level_word, sentence, state_words
from statustray.providers import ALL
from statustray.ui.settings.page_list import SettingsPages

_SERVICES, _PLAN = 0, 1


class SettingsController(QObject):
    """Holds the window once it was opened."""

    welcome_asked = Signal()
    _detected = Signal(object)
    _diagnosed = Signal(str)

    def __init__(self, parts: AppContext) -> None:
        super().__init__()
        tr, folders, preferences = parts.tr, parts.folders, parts.preferences
        self._tr = tr
        self._folders = folders
        self._engine = parts.engine
        self._preferences = preferences
        self._search: Future[DetectionResult] | None = None
        self._tested: dict[str, int] = {}
        self.pages = SettingsPages.build(
            tr=tr,
            catalogue=parts.catalogue,
            today=parts.today,
            providers={provider.id: provider.name for provider in ALL},
            places=(
                (tr("Settings"), str(folders.settings)),
                (tr("History"), str(folders.history)),
                (tr("Log"), str(folders.log)),
            ),
        )
        self.window = self.pages.window(tr=tr, settings=preferences.settings)
        self._desk = SecretsController(
            parts.secrets, self.pages.accounts.keys, changed=lambda key: self._test(service_of(key))
        )
        self._connect(parts.alert_delivery)

    def open(self) -> None:
        """Show the window."""
        self._preferences.read_again()
        self._desk.look()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def open_services(self, name: str) -> None:
        """Show the page where services are added, with *name* typed in."""
        self.window.show_page(_SERVICES)
        self.open()
        self.pages.services.search_for(name)

    def open_plan(self) -> None:
        """Show the backup plan."""
        self.window.show_page(_PLAN)
        self.open()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show what in the settings cannot be used."""
        self.pages.advanced.show_problems(problems)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Say what came of the services whose test was asked for."""
        for key, looks in tuple(self._tested.items()):
            state = snapshot.state(key)
            if state is None or len(state.recent_checks) == looks:
                continue
            del self._tested[key]
            tr = self._tr
            words = (level_word(state.level, tr), state_words(state, tr))
            said = " ".join(sentence(clause, tr) for clause in words)
            page = state.page if isinstance(state.page, Report) else None
            self.pages.services.show_test(key, said, page)

    def _connect(self, alert_delivery: AlertDelivery) -> None:
        pages, preferences = self.pages, self._preferences
        self.window.settings_changed.connect(preferences.put)
        preferences.changed.connect(self._take_over)
        pages.services.detect_asked.connect(self._detect)
        pages.services.detect_stop_asked.connect(self._stop_search)
        pages.services.test_asked.connect(self._test)
        self._detected.connect(pages.services.show_detected)
        self._diagnosed.connect(pages.advanced.show_diagnostics)
        pages.notifications.test_asked.connect(alert_delivery.test)
        alert_delivery.tested.connect(pages.notifications.show_test_result)
        pages.exchange.import_asked.connect(self._import)
        pages.exchange.export_asked.connect(self._export)
        pages.advanced.open_asked.connect(_open_folder)
        pages.advanced.diagnostics_asked.connect(self._diagnose)
        pages.advanced.welcome_asked.connect(self.welcome_asked)

    def _take_over(self) -> None:
        settings = self._preferences.settings
        if settings != self.window.settings:
            self.window.show_settings(settings)

    def _detect(self, url: str) -> None:
        self._stop_search()

        async def search(station: EngineHost) -> DetectionResult:
            environment = station.environment
            key = await key_at(url, station.services, environment)
            return await detect(url, web=environment.web, providers=environment.providers, key=key)

        self._search = self._engine.work(search)
        self._search.add_done_callback(self._tell_found)

    def _tell_found(self, search: "Future[DetectionResult]") -> None:
        try:
            self._detected.emit(search.result())
        except CancelledError:
            return  # stopped by the user, who sees it

    def _stop_search(self) -> None:
        if self._search is not None:
            self._search.cancel()

    def _test(self, key: str) -> None:
        self._tested[key] = -1
        self._engine.submit(lambda station: station.engine.check_now((key,)))

    def _import(self, path: str) -> None:
        found = read_list_file(Path(path))
        if found.watch or found.settings is not None or not found.problems:
            self.pages.exchange.show_import(found)
        else:
            said = " ".join(problem_words(problem, self._tr) for problem in found.problems)
            self.pages.exchange.show_import_failed(said)

    def _export(self, form: str, path: str) -> None:
        services = self._engine.ask(lambda station: station.services).result()
        settings = self._preferences.settings
        problem = write_list_file(Path(path), form, settings=settings, services=services)
        written = self._tr("Written to {path}.", path=path)
        self.pages.exchange.show_exported(problem_words(problem, self._tr) if problem else written)

    def _diagnose(self) -> None:
        canaries = self._preferences.settings.network.canaries

        async def check(station: EngineHost) -> str:
            answers = await station.environment.canaries.check(canaries)
            return await asyncio.to_thread(self._diagnosis, answers)

        self._engine.work(check).add_done_callback(lambda said: self._diagnosed.emit(said.result()))

    def _diagnosis(self, answers: tuple[CanaryAnswer, ...]) -> str:
        findings = diagnose_all(folders=self._folders, answers=answers, providers=ALL)
        return diagnosis_text(findings, self._tr)


def _open_folder(path: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent)))
