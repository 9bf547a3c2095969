"""Labels know how high their text is at each width, and forget it with what it depends on."""

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from statustray.domain.model.settings import Appearance
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.label import TextLabel

WIDTH = 120


def label(qtbot: QtBot, text: str) -> TextLabel:
    made = TextLabel(text)
    qtbot.addWidget(made)
    return made


def is_right(made: TextLabel) -> bool:
    return made.heightForWidth(WIDTH) == QLabel.heightForWidth(made, WIDTH)


def test_a_label_is_as_high_as_its_new_text(qtbot: QtBot) -> None:
    made = label(qtbot, "Chatter is down")
    before = made.heightForWidth(WIDTH)

    made.setText("Chatter is down, and so is everything else that is in the same house")

    assert made.heightForWidth(WIDTH) > before
    assert is_right(made)


def test_a_label_is_as_high_as_its_new_font(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    made = label(qtbot, "Chatter is down, and so is everything else")
    made.show()
    before = made.heightForWidth(WIDTH)

    theme.apply(Appearance(theme="light", text_percent=200))
    qapp.processEvents()

    assert made.heightForWidth(WIDTH) > before
    assert is_right(made)
