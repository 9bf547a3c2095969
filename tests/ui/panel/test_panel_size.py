"""The panel is as high as its rows, and no higher than its screen."""

from collections.abc import Callable
from datetime import datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.settings import Appearance
from statustray.present.views.panel.rows import Row
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.actions import Actions
from statustray.ui.panel.panel_window import PanelWindow
from statustray.ui.panel.row_delegate import RowDelegate
from statustray.ui.panel.service_model import Index
from statustray.ui.style.theme import Theme
from statustray.ui.style.tokens import GAP, MARGIN
from tests.support.services.snapshots import calm, down, snapshot
from tests.support.services.states import but
from tests.support.windows.rows import index_of
from tests.ui.panel.world import WORLD


def test_a_cause_and_its_services_are_one_card_with_one_button(panel: PanelWindow) -> None:
    view, model = panel.content.list.view, panel.content.list.model
    card, member = index_of(model, "cause:hoster"), index_of(model, "globex")
    box = view.visualRect(member)
    asked: list[object] = []
    panel.content.requests.backup_asked.connect(lambda *args: asked.append(args))

    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(box.right() - 40, box.center().y()),
    )

    assert asked == []
    assert panel.content.details.service_id == "globex"
    assert box.height() < view.visualRect(card).height()


def test_the_panel_is_as_high_as_its_rows(
    qtbot: QtBot, theme: Theme, now: Callable[[], datetime]
) -> None:
    heights = []
    for count in (1, 4, 8, 200):
        panel = PanelWindow(theme=theme, tr=ENGLISH, now=now, actions=Actions(ENGLISH))
        qtbot.addWidget(panel)
        panel.content.show_snapshot(snapshot([calm(f"s{i}") for i in range(count)]))
        with qtbot.waitExposed(panel):
            panel.open()
        heights.append(panel.height())
        assert (panel.content.list.view.verticalScrollBar().maximum() > 0) is (count == 200)

    assert heights == sorted(heights)
    assert heights[0] < heights[2] < heights[3] <= 640


def test_with_large_text_the_panel_is_as_much_higher_as_the_screen_allows(
    qtbot: QtBot, theme: Theme, now: Callable[[], datetime]
) -> None:
    heights = []
    for percent in (100, 125):
        theme.apply(Appearance(theme="light", text_percent=percent))
        panel = PanelWindow(theme=theme, tr=ENGLISH, now=now, actions=Actions(ENGLISH))
        qtbot.addWidget(panel)
        panel.content.show_snapshot(snapshot([calm(f"s{i}") for i in range(200)]))
        with qtbot.waitExposed(panel):
            panel.open()
        heights.append(panel.height())

    # The pointer, where the icon is taken to be, lies within the screen and stays free.
    free = QGuiApplication.primaryScreen().availableGeometry().height() - 2 * GAP
    assert heights[0] == 640
    assert free - 2 * MARGIN <= heights[1] <= min(800, free)


def test_the_panel_fits_a_small_screen_at_twice_the_size(panel: PanelWindow) -> None:
    panel.content.banners.explain_demonstration()
    panel.content.show_snapshot(replace(WORLD, network=Network.OFFLINE))
    QApplication.processEvents()

    # 1366 by 768 at 200 %, without the desktop's own bar and a gap above and below.
    assert panel.minimumSizeHint().height() <= 384 - 33 - 2 * 8


def test_a_banner_that_wraps_costs_no_row(
    qtbot: QtBot, theme: Theme, now: Callable[[], datetime]
) -> None:
    for network in (Network.OFFLINE, Network.CAPTIVE_PORTAL, Network.WRONG_CLOCK):
        panel = PanelWindow(theme=theme, tr=ENGLISH, now=now, actions=Actions(ENGLISH))
        qtbot.addWidget(panel)
        rows = snapshot([calm(f"s{i}") for i in range(4)])
        panel.content.show_snapshot(replace(rows, network=network))
        with qtbot.waitExposed(panel):
            panel.open()
        assert panel.content.list.view.verticalScrollBar().maximum() == 0, network


def test_the_panel_opens_as_high_as_before_its_details_were_read(
    qtbot: QtBot, theme: Theme, now: Callable[[], datetime]
) -> None:
    panel = PanelWindow(theme=theme, tr=ENGLISH, now=now, actions=Actions(ENGLISH))
    qtbot.addWidget(panel)
    panel.content.show_snapshot(snapshot([down("acme"), *(calm(f"s{i}") for i in range(3))]))
    with qtbot.waitExposed(panel):
        panel.open()
    before = panel.height()
    panel.content.show_details("acme")
    QApplication.processEvents()
    panel.close()
    with qtbot.waitExposed(panel):
        panel.open()

    assert panel.height() == before


def test_an_open_panel_makes_room_for_the_first_rows(
    qtbot: QtBot, theme: Theme, now: Callable[[], datetime]
) -> None:
    panel = PanelWindow(theme=theme, tr=ENGLISH, now=now, actions=Actions(ENGLISH))
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.open()
    empty = panel.height()

    panel.content.show_snapshot(snapshot([calm(f"s{i}") for i in range(9)]))
    assert panel.focusWidget() is panel.content.list.field
    qtbot.waitUntil(lambda: panel.height() > empty)
    qtbot.waitUntil(lambda: panel.content.list.view.verticalScrollBar().maximum() == 0)

    grown = panel.height()
    with qtbot.waitSignal(panel.content.rows_drawn):
        panel.content.show_snapshot(snapshot([calm("s1")]))
    QApplication.processEvents()
    assert panel.height() == grown


def test_a_cause_gets_more_lines_where_there_is_less_width(
    qtbot: QtBot, panel: PanelWindow
) -> None:
    view, cause = panel.content.list.view, panel.content.list.model.index(0)
    before = view.visualRect(cause).height()

    view.setFixedWidth(view.width() // 2)

    qtbot.waitUntil(lambda: view.visualRect(cause).height() > before)


def test_after_the_first_run_the_panel_is_as_high_as_the_list_that_was_chosen(
    qtbot: QtBot, panel: PanelWindow
) -> None:
    panel.close()
    with qtbot.waitExposed(panel):
        panel.introduce()
    of_many = panel.height()

    panel.content.show_snapshot(snapshot([calm("acme")]))

    qtbot.waitUntil(lambda: panel.height() < of_many)


def test_another_theme_measures_each_row_once(
    qtbot: QtBot, theme: Theme, now: Callable[[], datetime], monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[object] = []
    size_hint = RowDelegate.sizeHint

    def count(self: RowDelegate, option: QStyleOptionViewItem, index: Index) -> QSize:
        measured.append(index)
        return size_hint(self, option, index)

    monkeypatch.setattr(RowDelegate, "sizeHint", count)
    panel = PanelWindow(theme=theme, tr=ENGLISH, now=now, actions=Actions(ENGLISH))
    qtbot.addWidget(panel)
    panel.content.show_snapshot(snapshot([calm(f"s{i}") for i in range(200)]))
    with qtbot.waitExposed(panel):
        panel.open()

    measured.clear()
    theme.apply(Appearance(theme="dark"))
    QApplication.processEvents()

    # What is in sight is measured again as it is painted.
    assert 200 <= len(measured) < 2 * 200


def test_a_list_measures_rows_that_changed_alone(
    qtbot: QtBot, theme: Theme, now: Callable[[], datetime], monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[str] = []
    height = RowDelegate._height

    def count(self: RowDelegate, option: QStyleOptionViewItem, row: Row) -> int:
        measured.append(row.id)
        return height(self, option, row)

    monkeypatch.setattr(RowDelegate, "_height", count)
    panel = PanelWindow(theme=theme, tr=ENGLISH, now=now, actions=Actions(ENGLISH))
    qtbot.addWidget(panel)
    states = [calm(f"s{i}") for i in range(200)]
    panel.content.show_snapshot(snapshot(states))
    with qtbot.waitExposed(panel):
        panel.open()
    view, model = panel.content.list.view, panel.content.list.model
    before = view.visualRect(model.index(0)).height()

    measured.clear()
    states[0] = but(states[0], tell_when_back=True)
    panel.content.show_snapshot(snapshot(states))
    QApplication.processEvents()
    states[0] = down("s0")
    panel.content.show_snapshot(snapshot(states))
    QApplication.processEvents()

    assert sorted(measured) == ["s0", "s0", "section:trouble", "section:working"]
    assert view.visualRect(index_of(model, "s0")).height() > before
