"""Both windows and command line say sentences, times and numbers in one way."""

from datetime import date, datetime, time
from gettext import NullTranslations

import pytest

from statustray.present.vocabulary.language import ENGLISH, TranslatedLanguage
from statustray.present.vocabulary.locale_formats import formats_of


def test_without_a_translation_english_is_said() -> None:
    assert ENGLISH("Use {name}", name="{evil}") == "Use {evil}"
    assert ENGLISH.plural("{n} service", "{n} services", 1) == "1 service"
    assert ENGLISH.plural("{n} service", "{n} services", 2) == "2 services"
    assert ENGLISH("100 %") == "100 %"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("微信", "无法判断微信的状态"),
        ("WeChat", "无法判断 WeChat 的状态"),
        ("微信 (WeChat)", "无法判断微信 (WeChat) 的状态"),
    ],
)
def test_chinese_sets_spaces_around_words_of_other_scripts_only(name: str, said: str) -> None:
    chinese = TranslatedLanguage(NullTranslations(), formats_of("zh_CN"), "zh_CN")

    assert chinese("无法判断 {name} 的状态", name=name) == said
    assert chinese("无法判断 {name} 的状态", name="{name}") == "无法判断 {name} 的状态"


def test_a_moment_is_said_in_the_computer_s_own_zone() -> None:
    at = datetime(2026, 10, 4, 14, 2).astimezone()

    assert ENGLISH.time(at) == "14:02"
    assert ENGLISH.day(at.date()) == "4 October 2026"


@pytest.mark.parametrize(
    ("tag", "same"),
    [("de_AT", "de"), ("en_DK", "en"), ("pt_PT", "pt_BR"), ("xx", "en"), ("", "en")],
)
def test_a_country_without_forms_of_its_own_has_the_language_s(tag: str, same: str) -> None:
    assert formats_of(tag) == formats_of(same)


@pytest.mark.parametrize(
    ("tag", "day", "at", "number"),
    [
        ("en", "4 October 2021", "09:05", "1.50"),
        ("en_US", "October 4, 2021", "9:05\N{NARROW NO-BREAK SPACE}AM", "1.50"),
        ("de", "4. Oktober 2021", "09:05", "1,50"),
        ("ja", "2021年10月4日", "9:05", "1.50"),
        ("ar", "4 أكتوبر 2021", "9:05 ص", "1.50"),
    ],
)
def test_each_language_has_forms_of_its_own(tag: str, day: str, at: str, number: str) -> None:
    forms = formats_of(tag)

    assert forms.day(date(2021, 10, 4)) == day
    assert forms.time(time(9, 5)) == at
    assert forms.number(1.5, 2) == number
