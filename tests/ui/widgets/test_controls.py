"""Controls are as wide as what they may show."""

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from statustray.ui.style.theme import Theme
from statustray.ui.widgets.card import SettingRow
from statustray.ui.widgets.controls import Choice, Number

SHORT = (("a", "On"), ("b", "Off"))
LONG = (*SHORT, ("c", "Only while this computer runs on its battery"))


def test_a_choice_has_room_for_each_of_its_labels(qtbot: QtBot, theme: Theme) -> None:
    del theme
    short, long = Choice(options=SHORT), Choice(options=LONG)
    for each in (short, long):
        qtbot.addWidget(each)

    label = long.fontMetrics().horizontalAdvance(LONG[-1][1])

    assert long.sizeHint().width() > label > short.sizeHint().width()
    assert long.minimumSizeHint() == long.sizeHint()


def test_choices_below_each_other_have_one_edge(qtbot: QtBot, theme: Theme) -> None:
    del theme
    rows = [SettingRow(title="Sound", control=Choice(options=SHORT[:n])) for n in (1, 2)]
    for row in rows:
        qtbot.addWidget(row)
        row.resize(QSize(400, 40))
        with qtbot.waitExposed(row):
            row.show()

    assert rows[0].control.width() == rows[1].control.width()


def test_a_number_has_room_for_its_greatest(qtbot: QtBot, theme: Theme) -> None:
    del theme
    number = Number(least=15, most=86_400, suffix=" seconds")
    qtbot.addWidget(number)

    assert number.width() > number.fontMetrics().horizontalAdvance("86400 seconds")
