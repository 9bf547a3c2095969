from statustray.present.views.settings.page_list import SettingsPageId
from statustray.present.views.settings.settings_search import SettingLocation, found

THEME = SettingLocation(SettingsPageId.APPEARANCE, 0, "Theme", "Appearance", "Theme Light or dark")
SIZE = SettingLocation(
    SettingsPageId.APPEARANCE, 1, "Text size", "Appearance", "Text size also of the theme"
)
PAGE = SettingLocation(SettingsPageId.APPEARANCE, None, "Appearance", "", "Appearance")


def test_every_typed_word_must_occur() -> None:
    assert found([THEME, SIZE], "text size") == [SIZE]


def test_titles_come_before_hints() -> None:
    assert found([SIZE, THEME], "THEME") == [THEME, SIZE]


def test_a_page_is_found_by_its_name() -> None:
    assert found([THEME, PAGE], "appear") == [PAGE]


def test_nothing_typed_finds_nothing() -> None:
    assert found([THEME], "  ") == ()
