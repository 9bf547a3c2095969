"""A search field: its lens is as high as its text, at the side where the text begins."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.widgets.boxes import column_of
from statustray.ui.widgets.search_field import SearchField


@pytest.mark.parametrize("larger", [1, 2])
def test_the_text_begins_after_a_lens_of_its_own_height(qtbot: QtBot, larger: int) -> None:
    field = SearchField("Find a service", tr=ENGLISH)
    qtbot.addWidget(field)
    font = field.font()
    font.setPointSizeF(font.pointSizeF() * larger)

    field.setFont(font)

    assert field.textMargins().left() > field.fontMetrics().height()
    assert field.textMargins().right() == 0


def test_the_lens_is_at_the_right_where_the_script_begins_there(qtbot: QtBot) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        field = SearchField("بحث", tr=ENGLISH)
        qtbot.addWidget(field)
        assert field.textMargins().left() == 0
        assert field.textMargins().right() > 0
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_escape_clears_it_before_it_reaches_the_window(qtbot: QtBot) -> None:
    window, field = QWidget(), SearchField("Find a service", tr=ENGLISH)
    column_of(field, parent=window)
    QShortcut(QKeySequence(Qt.Key.Key_Escape), window).activated.connect(window.close)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    QTest.keyClicks(field, "sla")

    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.text()
    assert window.isVisible()

    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not window.isVisible()
