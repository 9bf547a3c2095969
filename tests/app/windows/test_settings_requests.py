"""No page of the settings waits for an engine that has died, or for the search of another page."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from statustray.app.context import AppContext
from statustray.app.engine_host import EngineHost
from statustray.app.windows.settings_requests import SettingsRequests
from statustray.domain.model.settings import Source
from statustray.gateways.engine_thread import EngineThread
from statustray.present.vocabulary.language import ENGLISH
from statustray.present.vocabulary.problems import no_answer
from statustray.ui.settings.page_list import SettingsPages
from tests.support.windows.controls import control, press
from tests.support.windows.settings_pages import build

pytestmark = pytest.mark.logs("the engine stopped")

PREVENTED = no_answer(ENGLISH)
SOURCE = Source("prometheus", "prometheus", "http://127.0.0.1:1")


class DeathError(Exception):
    """What ends an engine before it began."""


def die() -> EngineHost:
    raise DeathError


@pytest.fixture
def pages(qtbot: QtBot, context: AppContext) -> Iterator[SettingsPages]:
    """The pages, whose requests go to an engine that has died."""
    died: list[BaseException] = []
    engine: EngineThread[EngineHost] = EngineThread(
        die, failed=died.append, deliver=context.gui.deliver_to
    )
    engine.start()
    qtbot.waitUntil(lambda: bool(died))
    context.preferences.change(source=(SOURCE,))
    pages, window = build(), QWidget()
    for widget in (window, *pages.all):
        qtbot.addWidget(widget)
    requests = SettingsRequests(replace(context, engine=engine), pages, parent=window)
    yield pages
    assert requests.parent() is window


def test_the_search_for_a_source_ends_with_a_word_when_the_engine_has_died(
    qtbot: QtBot, pages: SettingsPages
) -> None:
    page = pages.sources
    page.url.setText("https://prometheus.acme.example")

    press(page, "Find its checks")
    qtbot.waitUntil(control(page, QPushButton, "Find its checks").isEnabled)

    assert page.said.text() == PREVENTED


def test_a_source_that_is_read_again_ends_with_a_word_when_the_engine_has_died(
    qtbot: QtBot, pages: SettingsPages, context: AppContext
) -> None:
    page = pages.sources
    page.show_settings(context.preferences.settings)

    page.choose.click()
    qtbot.waitUntil(control(page, QPushButton, "Find its checks").isEnabled)

    assert page.said.text() == PREVENTED


def test_a_source_that_was_removed_meanwhile_leaves_its_page_usable(pages: SettingsPages) -> None:
    page = pages.sources

    page._wait()
    page.read_asked.emit("gone")

    assert not control(page, QPushButton, "Find its checks").property("busy")


def test_an_address_is_answered_when_the_engine_has_died(
    qtbot: QtBot, pages: SettingsPages
) -> None:
    finder = pages.services.finder

    finder.field.address_given.emit("https://status.acme.example")
    qtbot.waitUntil(
        lambda: PREVENTED in {label.text() for label in finder.detection.findChildren(QLabel)}
    )


def test_the_plan_as_pdf_is_the_users_alone(pages: SettingsPages, tmp_path: Path) -> None:
    sharing = pages.plan.sharing

    sharing.pdf_made.emit(str(tmp_path / "plan.pdf"), b"%PDF")
    saved = sharing.said.text()
    sharing.pdf_made.emit(str(tmp_path), b"%PDF")

    assert saved == f"Saved to {tmp_path / 'plan.pdf'}."
    assert os.name == "nt" or (tmp_path / "plan.pdf").stat().st_mode & 0o777 == 0o600
    assert "can't be written" in sharing.said.text()


def test_diagnosis_and_export_are_answered_when_the_engine_has_died(
    qtbot: QtBot, pages: SettingsPages
) -> None:
    pages.advanced.diagnose.click()
    pages.exchange.export_asked.emit("list", "/nowhere/list.txt")
    pages.plan.sharing.file_asked.emit("/nowhere/plan.toml")

    qtbot.waitUntil(pages.advanced.diagnose.isEnabled)
    qtbot.waitUntil(lambda: pages.exchange.exported.text() == PREVENTED)
    qtbot.waitUntil(lambda: pages.plan.sharing.said.text() == PREVENTED)
    assert pages.advanced.report.toPlainText() == PREVENTED
