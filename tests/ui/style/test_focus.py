"""The ring around what has the keyboard takes no room from its neighbours."""

import pytest
from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from statustray.ui.style.theme import Theme
from statustray.ui.widgets.buttons import push_button


@pytest.mark.parametrize("kind", ["", "primary", "quiet", "link", "tool", "field"])
def test_nothing_moves_when_a_focused_widget_changes_its_text(
    qtbot: QtBot, theme: Theme, kind: str
) -> None:
    assert theme.palette.accent, "its sheet is in force"
    window = QWidget()
    qtbot.addWidget(window)
    asked = (
        QLineEdit("Copy")
        if kind == "field"
        else QToolButton()
        if kind == "tool"
        else push_button("Copy", kind=kind)
    )
    other = push_button("Other")
    column = QVBoxLayout(window)
    column.addWidget(asked)
    column.addWidget(other)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    other.setFocus()
    calm = asked.sizeHint().height()

    asked.setFocus()
    asked.setText("Copied")
    asked.updateGeometry()

    assert asked.hasFocus()
    assert asked.sizeHint().height() == calm
