"""What scrolls is as high as its lines, so that nothing scrolls that has room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from statustray.domain.model.settings import Appearance
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.boxes import column_of
from statustray.ui.widgets.buttons import push_button
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.scrolling import Scrolled, scrolling

SENTENCE = 2 * "This has one line where there is room, and more where there is none. "


def test_wrapped_text_scrolls_only_where_it_has_no_room(qtbot: QtBot, theme: Theme) -> None:
    del theme
    inside = Scrolled()
    column_of(*(TextLabel(SENTENCE) for _ in range(10)), parent=inside)
    area = scrolling(inside, "Report")
    qtbot.addWidget(area)
    line = inside.fontMetrics().height()
    area.resize(1400, 18 * line)
    with qtbot.waitExposed(area):
        area.show()

    assert area.verticalScrollBar().maximum() == 0

    area.resize(200, 18 * line)

    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)


def test_tab_meets_what_is_added_later_where_it_stands(qtbot: QtBot, theme: Theme) -> None:
    del theme
    inside, later = Scrolled(), QWidget()
    column = column_of(parent=later)
    first, last = push_button("First"), push_button("Last")
    column_of(first, later, last, parent=inside)
    area = scrolling(inside, "Report")
    qtbot.addWidget(area)
    with qtbot.waitExposed(area):
        area.show()
    area.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)

    added = [push_button("Second"), push_button("Third")]
    for button in added:
        column.addWidget(button)
    qtbot.waitUntil(lambda: all(button.isVisible() for button in added))

    for button in (*added, last):
        area.window().focusNextChild()
        assert button.hasFocus()


def test_the_room_of_a_scroll_bar_is_there_before_the_bar_is(qtbot: QtBot, theme: Theme) -> None:
    del theme
    inside = Scrolled()
    column = column_of(TextLabel(SENTENCE), 1, parent=inside)
    area = scrolling(inside, "Report")
    qtbot.addWidget(area)
    area.resize(400, 300)
    with qtbot.waitExposed(area):
        area.show()
    before, bar = inside.width(), area.verticalScrollBar()
    assert not bar.isEnabled()

    for _ in range(30):
        column.addWidget(TextLabel(SENTENCE))

    qtbot.waitUntil(bar.isEnabled)
    assert inside.width() == before


def test_nothing_is_drawn_where_two_scroll_bars_meet(qtbot: QtBot, theme: Theme) -> None:
    theme.apply(Appearance(theme="light"))
    inside = Scrolled()
    inside.setMinimumSize(600, 600)
    area = scrolling(inside, "Report")
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    window = QWidget()
    column_of(area, parent=window)
    qtbot.addWidget(window)
    window.resize(200, 200)
    with qtbot.waitExposed(window):
        window.show()

    drawn = window.grab().toImage()

    right, below = area.verticalScrollBar().width(), area.horizontalScrollBar().height()
    colours = {
        drawn.pixelColor(drawn.width() - x, drawn.height() - y).name()
        for x in range(1, right + 2)
        for y in range(1, below + 2)
    }
    assert colours == {theme.palette.window}
