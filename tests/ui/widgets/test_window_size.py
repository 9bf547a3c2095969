"""Windows open wider where the text is larger, never narrower than they are meant."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from statustray.ui.widgets.window_size import open_with


@pytest.mark.parametrize("larger", [1, 2, 3])
def test_a_window_is_as_much_wider_as_its_text(qtbot: QtBot, larger: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    font = window.font()
    font.setPointSizeF(font.pointSizeF() * larger)
    window.setFont(font)
    wanted = max(8, window.fontMetrics().averageCharWidth())

    open_with(window, 400, 300)

    assert (window.width(), window.height()) == (50 * wanted, 300)
    assert window.width() >= 400
