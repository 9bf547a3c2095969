"""What the pages of a settings window ask for: searches, imports, exports, the diagnosis."""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from statustray.app.context import AppContext
from statustray.app.engine_host import EngineHost
from statustray.app.list_reader import ListReader
from statustray.domain.model.checks.detection_result import DetectionResult
from statustray.domain.model.checks.source_reading import SourceReading
from statustray.domain.model.import_result import ImportResult
from statustray.domain.model.page_key import Secret
from statustray.domain.model.problem import Problem
from statustray.domain.model.settings import SOURCE_KINDS
from statustray.engine.pages.page_keys import key_at
from statustray.engine.pages.source_reader import find_source, read_source
from statustray.engine.release_check import newest_release
from statustray.gateways.files.requested_file import write_requested
from statustray.gateways.files.watchlist_file import write_list_file
from statustray.present.views.settings.page_list import SettingsPageId
from statustray.present.vocabulary.problems import no_answer, problem_words
from statustray.providers import FORMATS
from statustray.ui.settings.page_list import SettingsPages

if TYPE_CHECKING:
    from statustray.ui.settings.pages.advanced import AdvancedPage
    from statustray.ui.settings.pages.import_export import ExchangePage
    from statustray.ui.settings.pages.plan import PlanPage
    from statustray.ui.settings.pages.services import ServicesPage
    from statustray.ui.settings.pages.sources import SourcesPage


class SettingsRequests(QObject):
    """Answers *pages* as long as their window, *parent*, lives; nothing goes on after it.

    One search at a time on each page: the next one ends the one before.
    """

    def __init__(self, context: AppContext, pages: SettingsPages, *, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._tr = context.tr
        self._pages = pages
        self._detection: Future[DetectionResult] | None = None
        self._reading: Future[SourceReading] | None = None
        self._lists = ListReader(context.gui)
        self._plans = ListReader(context.gui)
        self._connect()
        parent.destroyed.connect(self._stop)

    def _stop(self) -> None:
        self._lists.stop()
        self._plans.stop()
        self._stop_detection()
        self._stop_reading()

    def _connect(self) -> None:
        for page_id, serve in (
            (SettingsPageId.SERVICES, self._serve_services),
            (SettingsPageId.SOURCES, self._serve_sources),
            (SettingsPageId.PLAN, self._serve_plan),
            (SettingsPageId.EXCHANGE, self._serve_exchange),
            (SettingsPageId.ADVANCED, self._serve_advanced),
        ):
            self._pages.when_built(page_id, serve)

    def _serve_services(self, page: "ServicesPage") -> None:
        page.finder.detect_asked.connect(self._detect)
        page.finder.stop_asked.connect(self._stop_detection)

    def _serve_sources(self, page: "SourcesPage") -> None:
        page.find_asked.connect(self._find_source)
        page.read_asked.connect(self._read_source)

    def _serve_plan(self, page: "PlanPage") -> None:
        self._plans.finished.connect(page.show_import)
        page.sharing.file_asked.connect(self._export_plan)
        page.sharing.pdf_made.connect(self._save_page)
        page.sharing.import_asked.connect(self._plans.read)

    def _serve_exchange(self, page: "ExchangePage") -> None:
        self._lists.finished.connect(self._show_import)
        page.import_asked.connect(self._lists.read)
        page.import_stop_asked.connect(self._lists.stop)
        page.export_asked.connect(self._export_list)

    def _serve_advanced(self, page: "AdvancedPage") -> None:
        page.diagnostics_asked.connect(self._diagnose)

    def _detect(self, url: str) -> None:
        self._stop_detection()
        finder = self._pages.services.finder

        async def search(host: EngineHost) -> DetectionResult:
            from statustray.engine.detection.page_detection import detect  # noqa: PLC0415 - readers

            environment = host.environment
            key = await key_at(url, host.services, environment)
            return await detect(url, web=environment.web, providers=environment.providers, key=key)

        lost = partial(finder.detection.show_failed, no_answer(self._tr))
        self._detection = self._context.engine.work(search, then=finder.show_found, lost=lost)

    def _stop_detection(self) -> None:
        # Only the newest address is wanted; the old one's answer would show under the new one.
        if self._detection is not None:
            self._detection.cancel()

    def _stop_reading(self) -> None:
        # As above: what another source answers must not be shown for this one.
        if self._reading is not None:
            self._reading.cancel()

    def _find_source(self, address: str, key: str) -> None:
        secret = Secret(key) if key else None

        async def search(host: EngineHost) -> SourceReading:
            return await find_source(address, SOURCE_KINDS, host.environment, secret=secret)

        self._read(search)

    def _read_source(self, source_id: str) -> None:
        sources = self._context.preferences.settings.source
        wanted = [source for source in sources if source.id == source_id]

        async def search(host: EngineHost) -> SourceReading:
            return await read_source(wanted[0], host.environment)

        if wanted:
            self._read(search)
        else:
            self._pages.sources.show_lost("")  # removed by hand meanwhile

    def _read(self, search: Callable[[EngineHost], Coroutine[None, None, SourceReading]]) -> None:
        self._stop_reading()
        page = self._pages.sources
        lost = partial(page.show_lost, no_answer(self._tr))
        self._reading = self._context.engine.work(search, then=page.show_reading, lost=lost)

    def _show_import(self, found: ImportResult) -> None:
        page = self._pages.exchange
        if found.watch or found.plan or found.settings is not None or not found.problems:
            page.show_import(found)
        else:
            said = " ".join(problem_words(problem, self._tr) for problem in found.problems)
            page.show_import_failed(said)

    def _export_plan(self, path: str) -> None:
        self._export("plan", path, then=self._pages.plan.sharing.show_saved)

    def _save_page(self, path: str, data: bytes) -> None:
        self._pages.plan.sharing.show_saved(self._saved(path, write_requested(Path(path), data)))

    def _export_list(self, form: str, path: str) -> None:
        self._export(form, path, then=self._pages.exchange.show_exported)

    def _export(self, form: str, path: str, *, then: Callable[[str], object]) -> None:
        settings, tr = self._context.preferences.settings, self._tr

        def write(host: EngineHost) -> str:
            services = host.services
            return self._saved(
                path, write_list_file(Path(path), form, settings=settings, services=services)
            )

        self._context.engine.ask(write, then=then, lost=partial(then, no_answer(tr)))

    def _saved(self, path: str, problem: Problem | None) -> str:
        tr = self._tr
        return problem_words(problem, tr) if problem else tr("Saved to {path}.", path=path)

    def _diagnose(self) -> None:
        from statustray.gateways.doctor.subsystems import (  # noqa: PLC0415 - seldom asked for
            diagnose_all,
            diagnose_release,
        )
        from statustray.present.sentences.doctor import diagnosis_text  # noqa: PLC0415

        context, tr = self._context, self._tr
        settings, folders = context.preferences.settings, context.folders
        updates = settings.updates

        async def diagnose(host: EngineHost) -> str:
            environment, release = host.environment, None
            answers = await environment.canaries.check(settings.network.canaries)
            if updates.check and updates.address is not None:
                release = await newest_release(updates.address, environment)
            findings = await asyncio.to_thread(
                diagnose_all, folders=folders, answers=answers, providers=tuple(FORMATS.values())
            )
            return diagnosis_text((*findings, *diagnose_release(updates, release)), tr)

        shown = self._pages.advanced.show_diagnostics
        context.engine.work(diagnose, then=shown, lost=partial(shown, no_answer(tr)))
