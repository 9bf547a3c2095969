"""The small choices."""

from pytestqt.qtbot import QtBot

from statustray.ui.widgets.chips import Chip


def test_an_ampersand_is_part_of_the_name_and_marks_no_key(qtbot: QtBot) -> None:
    chip = Chip(text="AT&T")
    qtbot.addWidget(chip)

    assert chip.accessibleName() == "AT&T"
    assert chip.shortcut().isEmpty()
