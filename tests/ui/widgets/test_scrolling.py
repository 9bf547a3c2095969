"""What scrolls is as high as its lines, so that nothing scrolls that has room."""

from pytestqt.qtbot import QtBot

from statustray.ui.style.theme import Theme
from statustray.ui.widgets.boxes import column_of
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
