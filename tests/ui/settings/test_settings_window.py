from itertools import pairwise

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from statustray.domain.model.settings import Appearance, Me, Polling, Settings, Watch
from statustray.present.views.settings.page_list import SettingsPageId
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.settings.page_list import SettingsPages
from statustray.ui.settings.settings_window import SettingsWindow
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.lists.entry_model import ID
from tests.support.pseudo_language import Pseudo
from tests.support.services.small_world import two_countries
from tests.support.windows.controls import press
from tests.support.windows.settings_pages import TODAY, build

WATCHED = Settings(watch=(Watch(service="chatter"), Watch(service="coin")))


@pytest.fixture
def pages(qapp: QApplication) -> SettingsPages:
    assert qapp is not None
    return build()


@pytest.fixture
def window(qtbot: QtBot, pages: SettingsPages) -> SettingsWindow:
    window = pages.window(settings=WATCHED)
    qtbot.addWidget(window)
    return window


def test_the_search_puts_what_is_in_the_persons_country_first(qtbot: QtBot) -> None:
    pages = SettingsPages(tr=ENGLISH, catalogue=two_countries(), today=TODAY)
    window = pages.window(settings=Settings(me=Me(country="BR")))
    qtbot.addWidget(window)
    finder = pages.services.finder.field

    finder.type("acm")
    assert finder.model.index(1, 0).data(ID) == "acme-longer"

    pages.show_settings(Settings(me=Me(country="GB")))
    finder.type("acme")
    assert finder.model.index(1, 0).data(ID) == "acme"


def test_a_change_on_a_page_is_applied_at_once(
    qtbot: QtBot, window: SettingsWindow, pages: SettingsPages
) -> None:
    with qtbot.waitSignal(window.settings_changed) as changed:
        pages.appearance.login.click()

    assert changed.args == [
        replace(WATCHED, appearance=replace(WATCHED.appearance, start_at_login=True))
    ]


def test_showing_settings_changed_elsewhere_changes_nothing(
    qtbot: QtBot, window: SettingsWindow
) -> None:
    other = replace(WATCHED, polling=Polling(interval_s=300), welcomed=True)

    with qtbot.assertNotEmitted(window.settings_changed):
        window.show_settings(other)

    assert window.settings == other


def test_a_removed_service_comes_back_with_undo(
    qtbot: QtBot, window: SettingsWindow, pages: SettingsPages
) -> None:
    pages.services.list.remove_asked.emit("chatter")
    assert window.settings.watch == (Watch(service="coin"),)
    assert not window.bar.isHidden()

    with qtbot.waitSignal(window.settings_changed):
        press(window.bar, "Undo")

    assert window.settings.watch == WATCHED.watch
    assert window.bar.isHidden()


def test_undo_keeps_what_was_changed_elsewhere_since(
    window: SettingsWindow, pages: SettingsPages
) -> None:
    pages.services.list.remove_asked.emit("chatter")
    pages.checking.probes.setValue(300)

    press(window.bar, "Undo")

    assert window.settings == replace(WATCHED, polling=Polling(interval_s=300))


def test_undo_is_gone_once_the_same_thing_was_changed_again(
    window: SettingsWindow, pages: SettingsPages
) -> None:
    pages.services.list.remove_asked.emit("chatter")
    pages.services.finder.chosen.emit("whisper")

    assert window.bar.isHidden()


def test_a_setting_is_found_by_its_words_and_gets_the_focus(
    qtbot: QtBot, window: SettingsWindow, pages: SettingsPages
) -> None:
    with qtbot.waitExposed(window):
        window.show()

    QTest.keyClicks(window.search, "second dns")
    QTest.keyClick(window.search, Qt.Key.Key_Return)

    assert pages.checking.isVisible()
    assert window.focusWidget() is pages.checking.resolver


def test_words_that_no_setting_has_are_answered_once_all_is_searched(
    qtbot: QtBot, window: SettingsWindow
) -> None:
    QTest.keyClicks(window.search, "xyzzy")

    assert window.none.isHidden()
    qtbot.waitUntil(lambda: not window.none.isHidden())
    assert window.hits.isHidden()


def test_escape_clears_the_search_before_it_closes(qtbot: QtBot, window: SettingsWindow) -> None:
    with qtbot.waitExposed(window):
        window.show()
    QTest.keyClicks(window.search, "theme")

    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert not window.search.text()

    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_undo_has_its_usual_key(qtbot: QtBot, window: SettingsWindow, pages: SettingsPages) -> None:
    with qtbot.waitExposed(window):
        window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    pages.services.list.remove_asked.emit("chatter")

    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert window.settings.watch == WATCHED.watch


@pytest.mark.parametrize("page", SettingsPageId)
def test_tab_never_gets_stuck(qtbot: QtBot, window: SettingsWindow, page: SettingsPageId) -> None:
    window.show_settings(Settings(watch=(Watch(service="chatter"),)))
    window.show_page(page)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    seen: list[QWidget] = []

    for _ in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)

    assert all(one is not other for one, other in pairwise(seen))


def test_the_name_of_each_page_is_whole_in_large_text(qtbot: QtBot, theme: Theme) -> None:
    theme.apply(Appearance(text_percent=200))
    window = build(Pseudo()).window(settings=WATCHED)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()

    pages = window._list
    names = [pages.item(row).text() for row in range(pages.count())]
    widest = max(pages.fontMetrics().horizontalAdvance(name) for name in names)
    room = pages.viewport().width()

    theme.apply(Appearance())
    assert widest + 22 <= room


def test_a_word_that_only_a_choice_has_finds_its_setting_and_that_is_said_once(
    qtbot: QtBot, window: SettingsWindow, announced: list[str]
) -> None:
    with qtbot.waitExposed(window):
        window.show()

    window.search.setText("dark")
    qtbot.waitUntil(lambda: not window._unbuilt)

    assert [window.hits.item(n).text() for n in range(window.hits.count())] == ["Theme"]
    assert announced == ["Theme"]
