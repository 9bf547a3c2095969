"""Each language as it is seen: said by Qt, with its own plurals, and with room in each window."""

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from statustray.app.translations import speak
from statustray.domain.model.field_rule import FieldRule
from statustray.domain.model.settings import Appearance
from statustray.present.vocabulary.language import Language
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.controls import Moment, Number, TimeOfDay
from tests.support.windows.every_window import PANELS, WINDOWS, Open, shown
from tests.support.windows.fitting import cut_words, mnemonics
from tools.build_translations import compile_all, po_file, po_files

Speak = Callable[[str], Language]
LANGUAGES = po_files()
every_language = pytest.mark.parametrize("language", LANGUAGES)
every_window = pytest.mark.parametrize(
    "open_window", [*WINDOWS, *PANELS], ids=lambda opened: opened.__name__
)


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("translations")
    for language, path in LANGUAGES.items():
        copied = po_file(language, folder)
        copied.parent.mkdir(parents=True)
        copied.write_bytes(path.read_bytes())
    compile_all(folder)
    return folder


@pytest.fixture
def said(qapp: QApplication, compiled: Path) -> Iterator[Speak]:
    before = QLocale()
    yield lambda language: speak(qapp, language, folder=compiled)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_language_is_spoken_with_qts_own_buttons(qtbot: QtBot, said: Speak) -> None:
    tr = said("de")
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)

    assert tr("Services") == "Dienste"
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


def test_english_needs_no_translation(said: Speak) -> None:
    tr = said("en")

    assert tr("Services") == "Services"


def test_a_language_that_nobody_translated_is_english_from_left_to_right(
    qapp: QApplication, said: Speak
) -> None:
    tr = said("he")

    assert tr("Services") == "Services"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@every_language
def test_the_windows_run_as_the_script_does(qapp: QApplication, said: Speak, language: str) -> None:
    said(language)

    assert qapp.layoutDirection() is QLocale(language).textDirection()
    assert (qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft) is (language == "ar")


def test_numbers_in_controls_have_the_digits_of_the_texts(qtbot: QtBot, said: Speak) -> None:
    tr = said("ar")
    number = Number(FieldRule(most=100), step=1, suffix="")
    qtbot.addWidget(number)

    number.setValue(60)

    assert number.text() == "60"
    assert tr.number(2.5, 1) == "2.5"


def test_hours_stand_before_minutes_in_every_script(qtbot: QtBot, said: Speak) -> None:
    said("ar")
    clock = TimeOfDay()
    qtbot.addWidget(clock)

    clock.show_value(time(10, 45))

    assert clock.text().startswith("10:45")


def test_the_end_of_a_snooze_has_its_hours_before_its_minutes_in_every_script(
    qtbot: QtBot, said: Speak
) -> None:
    said("ar")
    field = Moment(least=QDateTime(2026, 10, 4, 8, 0, 0))
    qtbot.addWidget(field)

    field.setDateTime(QDateTime(2026, 10, 4, 10, 45, 0))

    assert "10:45" in field.text()


def test_a_text_that_begins_with_a_latin_name_still_runs_from_right_to_left(said: Speak) -> None:
    tr = said("ar")

    text = tr("{name}: {what}", name="Acme", what=tr("Down"))

    assert unicodedata.bidirectional(text[0]) == "R"


@every_language
@every_window
def test_every_word_has_room(
    qtbot: QtBot, theme: Theme, said: Speak, language: str, open_window: Open
) -> None:
    tr = said(language)

    cut = {text for window in shown(qtbot, open_window(theme, tr)) for text in cut_words(window)}

    assert cut == set()


@every_language
@pytest.mark.parametrize("open_window", WINDOWS, ids=lambda opened: opened.__name__)
def test_every_word_has_room_when_it_is_twice_as_large(
    qtbot: QtBot, theme: Theme, said: Speak, language: str, open_window: Open
) -> None:
    tr = said(language)
    theme.apply(Appearance(theme="light", text_percent=200))

    cut = {text for window in shown(qtbot, open_window(theme, tr)) for text in cut_words(window)}

    theme.apply(Appearance(theme="light"))
    assert cut == set()


@every_language
@every_window
def test_mnemonics_of_one_page_do_not_collide(
    qtbot: QtBot, theme: Theme, said: Speak, language: str, open_window: Open
) -> None:
    tr = said(language)

    for window in shown(qtbot, open_window(theme, tr)):
        found = Counter(letter for letter in mnemonics(window) if letter)

        assert [letter for letter, times in found.items() if times > 1] == []
