"""Controls are as wide as what they may show."""

import pytest
from PySide6.QtCore import QRect, QSize, QTime
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from statustray.domain.model.field_rule import FieldRule
from statustray.domain.model.settings import Appearance
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.card import SettingRow
from statustray.ui.widgets.control_painting import arrow_box, arrow_room
from statustray.ui.widgets.controls import Choice, Number, Suggesting, TimeOfDay
from statustray.ui.widgets.text import describe

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
    number = Number(FieldRule(least=15, most=86_400), step=15, suffix=" seconds")
    qtbot.addWidget(number)

    assert number.width() > number.fontMetrics().horizontalAdvance("86400 seconds")


def test_a_number_offers_less_than_a_file_may_say(qtbot: QtBot, theme: Theme) -> None:
    del theme
    number = Number(FieldRule(least=1, most=99, offered=(15, 60)), step=5, suffix=" s")
    qtbot.addWidget(number)

    assert (number.minimum(), number.maximum()) == (15, 60)
    number.show_value(2)
    assert number.value() == 2


def test_a_number_has_room_for_what_its_least_says_instead(qtbot: QtBot, theme: Theme) -> None:
    del theme
    number = Number(FieldRule(most=60), step=5, suffix=" min", nothing="Not specified at all")
    qtbot.addWidget(number)

    assert number.text() == "Not specified at all"
    assert number.width() > number.fontMetrics().horizontalAdvance(number.text())


def test_a_time_has_room_for_both_halves_of_the_day(qtbot: QtBot, theme: Theme) -> None:
    del theme
    clock = TimeOfDay()
    qtbot.addWidget(clock)
    words = clock.fontMetrics().horizontalAdvance

    texts = (clock.locale().toString(QTime(h, 44), clock.displayFormat()) for h in (10, 22))

    assert clock.width() > max(map(words, texts))


SHOPS = (("", "Not specified"), ("acme", "Acme"), ("globex", "Globex"))


@pytest.mark.parametrize("percent", [100, 200])
def test_the_words_of_a_field_leave_its_arrow_free(
    qtbot: QtBot, theme: Theme, percent: int
) -> None:
    theme.apply(Appearance(theme="light", text_percent=percent))
    field = Suggesting(options=SHOPS)
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    (words,) = field.findChildren(QLineEdit)

    side = arrow_room(field) // 6
    arrow = QRect(arrow_box(field).center(), QSize()).adjusted(-side, -side, side, side)

    covered = words.geometry().intersects(arrow)

    theme.apply(Appearance(theme="light"))
    assert not covered


def test_a_field_without_a_value_is_empty_and_says_faintly_what_that_means(
    qtbot: QtBot, theme: Theme
) -> None:
    del theme
    field = Suggesting(options=SHOPS)
    qtbot.addWidget(field)

    assert (field.currentText(), field.value) == ("", "")
    assert prompt_of(field) == "Not specified"
    assert prompt_of(Suggesting(options=SHOPS, prompt="Such as shop")) == "Such as shop"


def test_no_value_is_chosen_from_the_list_as_any_other(qtbot: QtBot, theme: Theme) -> None:
    del theme
    field = Suggesting(options=SHOPS)
    qtbot.addWidget(field)
    field.show_value("globex")

    field.setCurrentIndex(0)
    field.activated.emit(0)

    assert (field.currentText(), field.value) == ("", "")


def test_what_is_typed_keeps_its_cursor_when_it_is_shown_again(qtbot: QtBot, theme: Theme) -> None:
    del theme
    field = Suggesting(options=SHOPS)
    qtbot.addWidget(field)
    field.setEditText("My shop")
    (words,) = field.findChildren(QLineEdit)
    words.setCursorPosition(2)

    field.show_value("My shop")

    assert words.cursorPosition() == 2


def prompt_of(field: QComboBox) -> str:
    (words,) = field.findChildren(QLineEdit)
    return words.placeholderText()


def test_a_field_that_suggests_says_its_name_where_one_types(qtbot: QtBot) -> None:
    field = Suggesting(options=(("", "Not specified"),))
    qtbot.addWidget(field)

    describe(field, "&Mobile network", "The one you call with.")

    line = field.lineEdit()
    assert line is not None
    assert line.accessibleName() == "Mobile network"
    assert line.accessibleDescription() == "The one you call with."
