"""Buttons and boxes answer Enter on every desktop, and say their words once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.style.glyphs import Glyph
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.buttons import GlyphButton, UnfoldButton, push_button
from statustray.ui.widgets.controls import Choice
from statustray.ui.widgets.copy_button import CopyButton


@pytest.fixture(params=["push", "after", "unfold", "glyph"])
def button(request: pytest.FixtureRequest, qtbot: QtBot, theme: Theme) -> QAbstractButton:
    buttons: dict[str, QAbstractButton] = {
        "push": push_button("Go"),
        "after": push_button("Go", after=Glyph.UNFOLDED),
        "unfold": UnfoldButton("Details"),
        "glyph": GlyphButton(Glyph.COPY, name="Copy", theme=theme),
    }
    for each in buttons.values():
        qtbot.addWidget(each)
    return buttons[request.param]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_as_the_space_bar_does(button: QAbstractButton, key: Qt.Key) -> None:
    pressed = []
    button.clicked.connect(lambda: pressed.append(key))

    QTest.keyClick(button, key)

    assert pressed == [key]


def test_enter_opens_the_list_of_a_box(qtbot: QtBot) -> None:
    box = Choice(options=(("a", "A"), ("b", "B")))
    qtbot.addWidget(box)
    with qtbot.waitExposed(box):
        box.show()

    QTest.keyClick(box, Qt.Key.Key_Return)

    assert box.view().isVisible()


def test_the_key_is_all_that_is_said_after_the_name(qtbot: QtBot, theme: Theme) -> None:
    button = GlyphButton(Glyph.COPY, name="Copy", theme=theme, key="Ctrl+C")
    qtbot.addWidget(button)

    assert (button.accessibleName(), button.accessibleDescription()) == ("Copy", "Ctrl+C")
    assert button.toolTip() == "Copy (Ctrl+C)"


def test_what_was_copied_is_said_until_there_is_another_text(
    qtbot: QtBot, announced: list[str]
) -> None:
    texts = iter(("one", "two"))
    button = CopyButton(lambda: next(texts), tr=ENGLISH, label="&Copy")
    qtbot.addWidget(button)
    with qtbot.waitExposed(button):
        button.show()

    button.click()
    assert (QGuiApplication.clipboard().text(), button.text()) == ("one", "Copied")
    assert announced == ["Copied"]

    button.offer()
    assert button.text() == "&Copy"
