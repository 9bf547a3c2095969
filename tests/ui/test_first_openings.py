"""A window builds what it shows first and nothing else; rows of lists are no widgets."""

import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from statustray.domain.model.level import Level
from statustray.domain.model.settings import Ladder, Settings, Watch
from statustray.present.views.history.timeline import TimelineData
from statustray.present.views.lookup import Lookup
from statustray.present.views.panel.details import DetailsPart
from statustray.present.views.settings.page_list import SettingsPageId
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.actions import Actions
from statustray.ui.history.history_window import HistoryWindow
from statustray.ui.panel.details.details_sections import PartsSection
from statustray.ui.panel.panel_window import PanelWindow
from statustray.ui.style.theme import Theme
from tests.support.services.snapshots import NOON, calm, snapshot, troubled_page
from tests.support.windows.settings_pages import build

ROOT = Path(__file__).parents[2]
WITH_A_PAGE = {
    "statustray.domain.parsing.html_links",
    "statustray.engine.detection.page_detection",
    "statustray.ui.settings.editors.secret_card",
    "statustray.ui.settings.pages.accounts",
}
LATER = {
    "statustray.present.views.panel.details",
    "statustray.ui.panel.details.details_pane",
    "statustray.ui.panel.service_menu",
    "statustray.ui.panel.shortcuts_dialog",
}


_ALL_OPENED = """
from datetime import UTC, datetime

from PySide6 import QtWidgets

application = QtWidgets.QApplication([])

from statustray.domain.model.settings import Settings, Watch
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.actions import Actions
from statustray.ui.panel.panel_window import PanelWindow
from statustray.ui.style.theme import Theme
from tests.support.services.snapshots import calm, down, snapshot
from tests.support.windows.settings_pages import build

theme = Theme(application=application)
now = lambda: datetime(2026, 10, 4, 12, tzinfo=UTC)
panel = PanelWindow(theme=theme, tr=ENGLISH, now=now, actions=Actions(ENGLISH))
panel.content.show_snapshot(snapshot([down("acme"), calm("globex")]))
panel.open()
panel.content.show_details("acme")
settings = build().window(settings=Settings(watch=(Watch(service="chatter"),)))
settings.show()
application.processEvents()
print(*vars(QtWidgets))
"""


class Styled(QObject):
    """Counts how often widgets get a style."""

    def __init__(self) -> None:
        super().__init__()
        self.styled = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.styled += event.type() is QEvent.Type.StyleChange
        return super().eventFilter(watched, event)


def said_by(code: str) -> str:
    """Return what *code* prints, in an interpreter of its own."""
    return subprocess.run(  # noqa: S603 - our own code in our own interpreter
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout


def widgets(window: QWidget) -> int:
    return len(window.findChildren(QWidget))


def opened_panel(
    qtbot: QtBot, theme: Theme, now: Callable[[], datetime], services: int
) -> PanelWindow:
    panel = PanelWindow(theme=theme, tr=ENGLISH, now=now, actions=Actions(ENGLISH))
    qtbot.addWidget(panel)
    panel.content.show_snapshot(snapshot([calm(f"acme-{n}") for n in range(services)]))
    with qtbot.waitExposed(panel):
        panel.open()
    return panel


def test_a_panel_has_as_many_widgets_for_hundreds_of_services_as_for_one(
    qtbot: QtBot, theme: Theme, now: Callable[[], datetime]
) -> None:
    few, many = (opened_panel(qtbot, theme, now, services) for services in (1, 300))

    assert widgets(many) == widgets(few)
    assert widgets(many) <= 45


def test_a_panel_loads_its_details_and_menus_when_they_are_asked_for() -> None:
    loaded = said_by("import sys, statustray.ui.panel.panel_window; print(*sys.modules)").split()

    assert "statustray.ui.panel.content" in loaded
    assert "html.entities" not in loaded
    assert LATER & set(loaded) == set()


def test_windows_make_no_classes_of_widgets_that_they_do_not_have() -> None:
    """Python makes all of them where it meets a widget of Qt's own, as the viewport of a list."""
    made = said_by(_ALL_OPENED).split()

    assert {"QLabel", "QListView", "QPlainTextEdit"} <= set(made)
    assert {"QCalendarWidget", "QFileDialog", "QMdiArea", "QWizard"} & set(made) == set()


def test_details_take_four_widgets_for_a_component(qtbot: QtBot, theme: Theme) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    section = PartsSection(theme=theme, tr=ENGLISH, parent=around)
    parts = tuple(DetailsPart(f"Part {n}", Level.OPERATIONAL, "Working", "") for n in range(30))

    section.set_items(parts[:10])
    before = widgets(section)
    section.set_items(parts)

    assert widgets(section) - before == 4 * 20


def test_widgets_of_the_panel_are_styled_where_they_stay(
    qtbot: QtBot, qapp: QApplication, theme: Theme, now: Callable[[], datetime]
) -> None:
    styled = Styled()
    qapp.installEventFilter(styled)

    panel = opened_panel(qtbot, theme, now, 9)

    qapp.removeEventFilter(styled)
    assert styled.styled <= 2.5 * widgets(panel)


def test_widgets_of_the_details_are_styled_where_they_stay(
    qtbot: QtBot, qapp: QApplication, theme: Theme, now: Callable[[], datetime]
) -> None:
    panel = PanelWindow(theme=theme, tr=ENGLISH, now=now, actions=Actions(ENGLISH))
    qtbot.addWidget(panel)
    panel.content.show_snapshot(snapshot([troubled_page("initech")]))
    with qtbot.waitExposed(panel):
        panel.open()
    before, styled = widgets(panel), Styled()
    qapp.installEventFilter(styled)

    panel.content.show_details("initech")
    qapp.processEvents()

    qapp.removeEventFilter(styled)
    assert styled.styled <= 2 * (widgets(panel) - before)


def test_settings_load_what_one_page_needs_with_that_page() -> None:
    loaded = said_by("import sys, statustray.app.windows.settings_controller; print(*sys.modules)")

    assert WITH_A_PAGE & set(loaded.split()) == set()


def test_the_plan_loads_what_prints_when_it_is_printed() -> None:
    loaded = said_by("import sys, statustray.ui.settings.pages.plan; print(*sys.modules)").split()

    assert "statustray.ui.widgets.card_printer" in loaded
    assert "PySide6.QtPrintSupport" not in loaded


def test_settings_build_the_page_that_is_shown(qtbot: QtBot) -> None:
    pages = build()
    watch = (Watch(service="chatter"), Watch(service="coin"))

    window = pages.window(settings=Settings(watch=watch))
    qtbot.addWidget(window)

    assert set(pages.built) == {SettingsPageId.SERVICES}
    assert widgets(window) <= 135
    window.show_page(SettingsPageId.CHECKING)
    assert set(pages.built) == {SettingsPageId.SERVICES, SettingsPageId.CHECKING}


def test_settings_that_open_at_another_page_build_that_alone(qtbot: QtBot) -> None:
    pages = build()

    window = pages.window(settings=Settings(), first=SettingsPageId.PLAN)
    qtbot.addWidget(window)

    assert set(pages.built) == {SettingsPageId.PLAN}


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("page", [SettingsPageId.SERVICES, SettingsPageId.PLAN])
def test_widgets_of_the_settings_are_styled_where_they_stay(
    qtbot: QtBot, qapp: QApplication, page: SettingsPageId
) -> None:
    """Each is once as it is made, and those that lie in nothing yet again as they are put there."""
    settings = Settings(
        watch=(Watch(service="chatter"), Watch(id="own", name="Shop", page="https://a.example")),
        plan=(Ladder("message", "Family", ("chatter", "babble", "sms")),),
    )
    styled = Styled()
    qapp.installEventFilter(styled)

    window = build().window(settings=settings, first=page)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()

    qapp.removeEventFilter(styled)
    assert styled.styled <= 2 * widgets(window)


def test_settings_wait_for_no_search_to_be_made_ready(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []
    monkeypatch.setattr(Lookup, "prepare", lambda _: threads.append(threading.current_thread()))
    window = build().window(settings=Settings())
    qtbot.addWidget(window)

    qtbot.waitUntil(lambda: bool(threads))

    assert threads[0] is not threading.main_thread()


def test_the_search_of_the_settings_finds_on_pages_that_were_not_shown_yet(qtbot: QtBot) -> None:
    pages = build()
    window = pages.window(settings=Settings())
    qtbot.addWidget(window)

    window.search.setText("second dns")

    assert set(pages.built) == {SettingsPageId.SERVICES}  # a key waits for no page
    qtbot.waitUntil(lambda: window.hits.count() == 1)
    qtbot.waitUntil(lambda: set(pages.built) == set(SettingsPageId))


def test_a_history_has_as_many_widgets_for_hundreds_of_services_as_for_one(
    qtbot: QtBot, theme: Theme
) -> None:
    counts = []
    for services in (1, 300):
        window = HistoryWindow(tr=ENGLISH, theme=theme)
        qtbot.addWidget(window)
        names = {f"acme-{n}": "Acme" for n in range(services)}
        window.show_past(TimelineData(names, (), NOON, {}))
        counts.append(widgets(window))

    assert counts[0] == counts[1]


def test_settings_that_are_let_go_are_gone_at_once(qapp: QApplication) -> None:
    before = len(qapp.allWidgets())
    pages = build()
    window = pages.window(settings=Settings())
    window.show_page(SettingsPageId.CHECKING)

    del window, pages

    assert len(qapp.allWidgets()) <= before
