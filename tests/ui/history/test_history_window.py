from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from statustray.domain.model.history import Span
from statustray.domain.model.level import Level
from statustray.present.views.history.timeline import TimelineData, block_text
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.history.history_window import HistoryWindow
from statustray.ui.style.theme import Theme
from tests.support.windows.controls import press

NOW = datetime(2026, 10, 4, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def trouble(service: str, hours_ago: float) -> Span:
    start = NOW - HOUR * hours_ago
    return Span(service, Level.MAJOR_OUTAGE, "unreachable", start, start + HOUR, "acme")


PAST = TimelineData(
    {"chatter": "Chatter", "babble": "Babble", "coin": "Coin Bank"},
    (trouble("chatter", 30), trouble("chatter", 5), trouble("babble", 5)),
    NOW,
    {"acme": "Acme"},
)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> HistoryWindow:
    window = HistoryWindow(tr=ENGLISH, theme=theme)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.show_past(PAST)
    return window


def test_common_causes_are_columns(window: HistoryWindow) -> None:
    (column,) = window.view.columns_shown

    assert column.services == ("chatter", "babble")


def test_arrows_step_through_the_troubles_of_a_service(window: HistoryWindow) -> None:
    window.view.selectRow(0)

    QTest.keyClick(window.view, Qt.Key.Key_Left)
    newest = window.view.block
    QTest.keyClick(window.view, Qt.Key.Key_Left)
    oldest = window.view.block

    assert newest is not None
    assert oldest is not None
    assert (newest.start, oldest.start) == (NOW - HOUR * 5, NOW - HOUR * 30)
    assert window.said.text() == block_text(oldest, PAST, ENGLISH)
    assert window.said.text() == window.view.accessibleDescription()


def test_a_trouble_out_of_sight_is_brought_into_sight(window: HistoryWindow) -> None:
    window.view.selectRow(0)
    window.view.zoom(6.5, around=1.0)

    QTest.keyClick(window.view, Qt.Key.Key_Left)
    QTest.keyClick(window.view, Qt.Key.Key_Left)

    time_range = window.view.time_range
    assert time_range is not None
    assert time_range.start <= NOW - HOUR * 30 <= time_range.end


@pytest.mark.parametrize("key", [Qt.Key.Key_Plus, Qt.Key.Key_Equal])
def test_plus_and_minus_zoom(window: HistoryWindow, key: Qt.Key) -> None:
    window.view.zoom(-10)
    QTest.keyClick(window.view, key)
    time_range = window.view.time_range
    assert time_range is not None
    assert not time_range.whole

    QTest.keyClick(window.view, Qt.Key.Key_Minus)
    again = window.view.time_range
    assert again is not None
    assert again.whole


def test_it_opens_on_what_happened_and_says_what_it_leaves_out(window: HistoryWindow) -> None:
    time_range = window.view.time_range

    assert time_range is not None
    assert time_range.start == NOW - HOUR * 40
    assert window.said.text().startswith("Acme: 2 services failed together")
    assert "Not shown:" in window.said.text()


def test_new_records_keep_the_zoom(window: HistoryWindow) -> None:
    press(window, "Zoom in")
    before = window.view.time_range

    window.show_past(PAST)

    assert window.view.time_range == before


def test_the_filter_narrows_lanes_and_table(window: HistoryWindow) -> None:
    QTest.keyClicks(window.filter, "chat")

    assert window.view.lanes.rowCount() == 1
    window.as_table.click()
    assert window.lines.rowCount() == 2


def test_only_services_with_trouble_are_shown_when_asked(window: HistoryWindow) -> None:
    window.which.show_value("trouble")
    window.which.chosen.emit("trouble")

    assert window.view.lanes.rowCount() == 2


def test_a_filter_that_fits_nothing_is_answered(window: HistoryWindow) -> None:
    QTest.keyClicks(window.filter, "xyzzy")

    assert window.stack.currentIndex() == 0
    assert "Try a different search" in window.message.text()


def test_the_table_says_the_same_in_words(window: HistoryWindow) -> None:
    window.as_table.click()

    assert window.stack.currentWidget() is window.table
    first = [window.lines.index(0, column).data() for column in range(6)]
    assert first[:2] == ["Chatter", "Down"]
    assert first[5] == "Acme"


def test_another_range_is_asked_for_and_waited_for(qtbot: QtBot, window: HistoryWindow) -> None:
    window.range.show_value("30")

    with qtbot.waitSignal(window.days_asked) as asked:
        window.range.chosen.emit("30")

    assert asked.args == [30]
    assert not window.bar.isHidden()


def test_a_click_reads_a_block(qtbot: QtBot, window: HistoryWindow) -> None:
    view = window.view
    time_range = view.time_range
    assert time_range is not None
    x = view.x_of(time_range.share(NOW - HOUR * 4.5), view.lane_box())

    y = view.visualRect(view.lanes.index(1, 1)).center().y()

    with qtbot.waitSignal(view.chosen):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(x), y))

    assert window.said.text().startswith("Babble: Down")


CALM = ("daily", "early", "fairly")
MANY = TimelineData(
    {**PAST.names, **{key: key.title() for key in CALM}}, PAST.spans, PAST.now, PAST.causes
)
FOLDED = "4 services without recorded problems: Coin Bank, Daily, Early and Fairly"


def first_cells(window: HistoryWindow) -> list[str]:
    lanes = window.view.lanes
    return [str(lanes.index(row, 0).data()) for row in range(lanes.rowCount())]


def test_calm_services_are_one_line_that_unfolds_and_folds(window: HistoryWindow) -> None:
    window.show_past(MANY)
    view = window.view
    assert first_cells(window) == ["Chatter", "Babble", f"▸  {FOLDED}"]

    at = view.visualRect(view.lanes.index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert first_cells(window)[2:] == [f"▾  {FOLDED}", "Coin Bank", "Daily", "Early", "Fairly"]
    assert view.rowHeight(3) < view.rowHeight(0)
    assert view.currentIndex().row() == 2
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert first_cells(window) == ["Chatter", "Babble", f"▸  {FOLDED}"]


def test_a_cause_goes_through_the_services_with_problems_only(window: HistoryWindow) -> None:
    window.show_past(MANY)
    view = window.view

    assert view._eventful_height(view.lane_box()) == view.rowHeight(0) + view.rowHeight(1)


def test_who_searches_sees_calm_services_at_once(window: HistoryWindow) -> None:
    window.show_past(MANY)

    window.filter.setText("rly")

    assert first_cells(window)[1:] == ["Early", "Fairly"]


def test_where_nothing_happened_that_is_said(window: HistoryWindow) -> None:
    window._past = None
    window.show_past(TimelineData(MANY.names, (), NOW, {}))

    assert window.said.text() == "No problems recorded in this time."
    assert first_cells(window) == [
        "▸  6 services without recorded problems: Chatter, Babble, Coin Bank and 3 more"
    ]


def test_what_happens_meanwhile_is_shown_and_what_is_looked_at_stays(window: HistoryWindow) -> None:
    window._past = None
    calm = TimelineData(PAST.names, (), NOW, {})
    window.show_past(calm)
    later = replace(PAST, now=NOW + HOUR)

    window.show_past(later)

    assert "2 services failed together" in window.said.text()
    assert first_cells(window)[:2] == ["Chatter", "Babble"]

    press(window, "Earlier")
    looked_at = window.view.time_range
    window.show_past(replace(PAST, now=NOW + 2 * HOUR))

    assert looked_at is not None
    assert window.view.time_range is not None
    assert window.view.time_range.start == looked_at.start
    assert window.view.time_range.last == NOW + 2 * HOUR
