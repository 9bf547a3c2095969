"""Whatever is typed lands in the field, and Enter takes what is marked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from statustray.present.views.watchlist import ListEntry
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.widgets.search_box import SearchBox
from tests.support.windows.controls import control

ENTRIES = (
    ListEntry("", "In your list", heading=True),
    ListEntry("github", "GitHub"),
    ListEntry("", "Catalogue", heading=True),
    ListEntry("gitlab", "GitLab"),
    ListEntry("acme.example", "acme.example"),
)


def find(typed: str, _most: int) -> list[ListEntry]:
    wanted = [e for e in ENTRIES if e.heading or typed in e.id]
    return wanted if any(not e.heading for e in wanted) else []


@pytest.fixture
def box(qtbot: QtBot) -> SearchBox:
    box = SearchBox(tr=ENGLISH, find=find, prompt="Find", nothing="None", addresses=True)
    qtbot.addWidget(box)
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    box.setFocus()
    return box


def press(box: SearchBox, *keys: Qt.Key) -> None:
    for key in keys:
        focus = box.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)


def type_there(box: SearchBox, text: str) -> None:
    """Type where the keyboard goes, letter by letter."""
    for letter in text:
        focus = box.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, letter)


@pytest.mark.parametrize(
    "before", [(), (Qt.Key.Key_Down,), (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Up)]
)
def test_all_letters_land_in_the_field(box: SearchBox, before: tuple[Qt.Key, ...]) -> None:
    press(box, *before)

    type_there(box, "gith")

    assert box.typed.text() == "gith"


def test_letters_typed_after_arrows_still_land_in_the_field(box: SearchBox) -> None:
    type_there(box, "git")
    press(box, Qt.Key.Key_Down)
    type_there(box, "l")

    assert box.typed.text() == "gitl"


def test_a_click_on_a_result_leaves_the_focus_in_the_field(qtbot: QtBot, box: SearchBox) -> None:
    type_there(box, "git")
    results = control(box, QListView, "Results")
    where = results.visualRect(box.model.index(3)).center()

    with qtbot.waitSignal(box.chosen) as chosen:
        QTest.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=where)

    assert chosen.args == ["gitlab"]
    assert box.focusWidget() is box.typed


@pytest.mark.parametrize(
    ("keys", "taken"),
    [
        ((), "github"),
        ((Qt.Key.Key_Down,), "gitlab"),
        ((Qt.Key.Key_Down, Qt.Key.Key_Down), "gitlab"),
        ((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up), "github"),
    ],
)
def test_enter_takes_what_is_marked_and_never_a_heading(
    qtbot: QtBot, box: SearchBox, keys: tuple[Qt.Key, ...], taken: str
) -> None:
    type_there(box, "git")
    press(box, *keys)

    with qtbot.waitSignal(box.chosen) as chosen:
        press(box, Qt.Key.Key_Return)

    assert chosen.args == [taken]
    assert not box.typed.text()


def test_enter_without_a_result_takes_nothing(qtbot: QtBot, box: SearchBox) -> None:
    type_there(box, "xyzzy")

    with qtbot.assertNotEmitted(box.chosen), qtbot.assertNotEmitted(box.address_given):
        press(box, Qt.Key.Key_Return)


def test_an_address_is_one_row(qtbot: QtBot, box: SearchBox) -> None:
    type_there(box, "https://github.example")
    assert box.model.rowCount() == 1

    with qtbot.waitSignal(box.address_given) as given:
        press(box, Qt.Key.Key_Return)

    assert given.args == ["https://github.example"]


def test_a_name_that_looks_like_an_address_is_still_a_name(qtbot: QtBot, box: SearchBox) -> None:
    type_there(box, "acme.example")

    with qtbot.waitSignal(box.chosen) as chosen:
        press(box, Qt.Key.Key_Return)

    assert chosen.args == ["acme.example"]
