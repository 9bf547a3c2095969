"""A multi-select field leaves nothing behind."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.widgets.boxes import column_of
from statustray.ui.widgets.label import TextLabel
from statustray.ui.widgets.multi_select import MultiSelect


def test_what_was_typed_is_taken_when_the_field_is_left(qtbot: QtBot) -> None:
    field = MultiSelect(tr=ENGLISH, options=(), prompt="Phone number", free=True)
    elsewhere, window = QLineEdit(), QWidget()
    column_of(field, elsewhere, parent=window)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    (line,) = field.findChildren(QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "+44 1632 960001")

    with qtbot.waitSignal(field.edited) as taken:
        elsewhere.setFocus()

    assert taken.args == [("+44 1632 960001",)]


@pytest.mark.usefixtures("qapp")
def test_its_completer_and_all_words_in_it_go_with_it() -> None:
    field = MultiSelect(tr=ENGLISH, options=[("slack", "Slack")], prompt="Add a service")
    (line,) = field.findChildren(QLineEdit)
    completer = line.completer()
    assert isinstance(completer, QCompleter)

    delete(field)

    assert not isValid(completer)


def test_the_keyboard_goes_to_the_field_when_its_chip_is_removed(qtbot: QtBot) -> None:
    field = MultiSelect(tr=ENGLISH, options=[("slack", "Slack"), ("jira", "Jira")], prompt="Add")
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    field.show_values(("slack", "jira"))
    (chip,) = (b for b in field.findChildren(QPushButton) if b.text() == "Jira")
    chip.setFocus()

    QTest.keyClick(chip, Qt.Key.Key_Space)

    assert field.value == ("slack",)
    assert isinstance(field.focusWidget(), QLineEdit)


def test_what_is_not_offered_is_said_to_be_none(qtbot: QtBot, announced: list[str]) -> None:
    field = MultiSelect(tr=ENGLISH, options=[("slack", "Slack")], prompt="Add a service")
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    (line,) = field.findChildren(QLineEdit)
    (said,) = field.findChildren(TextLabel)

    QTest.keyClicks(line, "slakc")
    QTest.keyClick(line, Qt.Key.Key_Return)

    assert line.text() == "slakc"
    assert "“slakc” isn't in the list." in said.text()
    assert said.isVisible()
    assert announced == [said.text()]
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert not said.isVisible()
