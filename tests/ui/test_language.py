"""Qt says the same sentences, in the user's own forms."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from statustray.ui.language import QtLanguage


def test_without_a_translation_english_is_said(qtbot: QtBot) -> None:
    del qtbot
    tr = QtLanguage(QLocale("en_GB"))

    assert tr("Use {name}", name="{evil}") == "Use {evil}"
    assert tr.plural("{n} service", "{n} services", 1) == "1 service"
    assert tr.plural("{n} service", "{n} services", 2) == "2 services"
    assert tr("100 %") == "100 %"


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en_GB", "4 October 2021"),
        ("en_US", "October 4, 2021"),
        ("de_DE", "4. Oktober 2021"),
        ("fr_FR", "4 octobre 2021"),
        ("pt_BR", "4 de outubro de 2021"),
        ("ja_JP", "2021年10月4日"),
        ("zh_CN", "2021年10月4日"),
        ("da_DK", "4. oktober 2021"),
    ],
)
def test_a_day_is_said_without_its_weekday(qtbot: QtBot, locale: str, said: str) -> None:
    del qtbot

    assert QtLanguage(QLocale(locale)).day(date(2021, 10, 4)) == said


def test_times_follow_the_locale(qtbot: QtBot) -> None:
    del qtbot
    at = datetime(2026, 10, 4, 14, 2).astimezone()

    assert QtLanguage(QLocale("de_DE")).time(at) == "14:02"
    assert QtLanguage(QLocale("en_US")).time(at).replace("\u202f", " ") == "2:02 PM"


def test_numbers_have_the_locales_comma(qtbot: QtBot) -> None:
    del qtbot

    assert QtLanguage(QLocale("de_DE")).number(99.95, 2) == "99,95"
    assert QtLanguage(QLocale("en_US")).number(99.95, 2) == "99.95"


def test_a_whole_number_is_said_as_well(qtbot: QtBot) -> None:
    del qtbot

    assert QtLanguage(QLocale("de_DE")).number(2, 1) == "2,0"


def test_digits_are_alike_in_one_sentence(qtbot: QtBot) -> None:
    del qtbot
    tr = QtLanguage(QLocale("ar_EG"))

    assert tr.number(1.5, 1).startswith("1")
    assert "2021" in tr.day(date(2021, 10, 4))
