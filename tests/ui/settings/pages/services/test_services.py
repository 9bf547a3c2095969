"""The user's own list: what is said of each service, and what can be done with it."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from statustray.domain.model.level import Level
from statustray.domain.model.settings import Appearance, Settings, Watch
from statustray.present.views.service_face import service_face
from statustray.present.views.watchlist import ListEntry
from statustray.ui.settings.pages.services import ServicesPage
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.controls import Choice, Suggesting
from statustray.ui.widgets.lists.checked_list import CheckedList
from statustray.ui.widgets.switch import Switch
from tests.support.services.snapshots import NOON, calm, down, snapshot
from tests.support.services.states import but
from tests.support.windows.controls import control, is_shown, press, row
from tests.ui.settings.pages.services.watched import ACME, FOUND


def test_a_wrong_address_is_said_beside_it_and_not_applied(
    qtbot: QtBot, page: ServicesPage
) -> None:
    page.list.choose("acme")
    control(page.pane.editor, QLineEdit, "Status page").clear()

    with qtbot.assertNotEmitted(page.edited):
        QTest.keyClicks(control(page.pane.editor, QLineEdit, "Status page"), "acme")

    assert "https://" in row(page.pane.editor, "Status page").error


def test_a_service_keeps_something_to_check(qtbot: QtBot, page: ServicesPage) -> None:
    page.list.choose("acme")
    control(page.pane.editor, QLineEdit, "Status page").setFocus()

    control(page.pane.editor, QLineEdit, "Status page").selectAll()
    with qtbot.assertNotEmitted(page.edited):
        QTest.keyClick(control(page.pane.editor, QLineEdit, "Status page"), Qt.Key.Key_Delete)

    assert "an address to check" in row(page.pane.editor, "Status page").error


def test_parts_come_with_a_test_and_narrow_the_service(qtbot: QtBot, page: ServicesPage) -> None:
    page.list.choose("chatter")
    with qtbot.waitSignal(page.test_asked) as asked:
        page.pane.check.click()
    assert asked.args == ["chatter"]

    page.show_test("chatter", "Answers in 12 ms.", FOUND.report)
    parts = control(page.pane.editor, CheckedList, "Components")
    with qtbot.waitSignal(page.edited) as edited:
        parts.item(0).setCheckState(Qt.CheckState.Checked)

    assert edited.args is not None
    assert edited.args[0].watch[0].components == ("API",)
    assert page.pane.tested == "Answers in 12 ms."


def test_the_answer_to_another_test_is_not_shown(page: ServicesPage) -> None:
    page.list.choose("coin")

    page.show_test("chatter", "Answers in 12 ms.")

    assert not page.pane.tested


def test_mute_level_and_group_are_the_services_own(qtbot: QtBot, page: ServicesPage) -> None:
    page.list.choose("coin")

    with qtbot.waitSignals([page.edited] * 3):
        press(page.pane.editor, "Mute")
        control(page.pane.editor, Choice, "Notify me about").chosen.emit("major_outage")
        control(page.pane.editor, Suggesting, "Group").setEditText("Money")

    assert page.settings.watch[1] == Watch(
        service="coin", muted=True, from_level=Level.MAJOR_OUTAGE, group="Money"
    )


def test_services_are_moved_by_keys(qtbot: QtBot, page: ServicesPage) -> None:
    page.list.choose("coin")
    page.list.setFocus()

    with qtbot.waitSignal(page.edited) as edited:
        QTest.keyClick(page.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)

    assert edited.args is not None
    assert [watch.key for watch in edited.args[0].watch] == ["coin", "chatter", "acme"]


def test_services_are_moved_by_dragging(qtbot: QtBot, page: ServicesPage) -> None:
    page.list.choose("chatter")
    below = page.list.visualRect(page.list.entries.index(2)).center()
    drop = QDropEvent(
        QPointF(below),
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    with qtbot.waitSignal(page.edited) as edited:
        page.list.dropEvent(drop)

    assert edited.args is not None
    assert [watch.key for watch in edited.args[0].watch] == ["coin", "acme", "chatter"]
    assert page.list.current == "chatter"


def test_delete_removes_the_chosen_service(qtbot: QtBot, page: ServicesPage) -> None:
    page.list.choose("coin")
    page.list.setFocus()

    with qtbot.waitSignal(page.removed) as removed:
        QTest.keyClick(page.list, Qt.Key.Key_Delete)

    assert removed.args is not None
    assert [watch.key for watch in removed.args[0].watch] == ["chatter", "acme"]
    assert page.list.current == "acme"


def test_each_service_shows_its_shape_and_one_fact(page: ServicesPage) -> None:
    page.show_snapshot(snapshot([down("chatter"), calm("coin")]), NOON)

    entries = {entry.id: entry for entry in page._entries}
    assert entries["chatter"].detail.startswith("Down")
    assert entries["coin"] == ListEntry(
        *("coin", "Coin Bank", "Working", Level.OPERATIONAL),
        face=service_face("coin", "Coin Bank", "banking"),
        brief="Working",
    )
    assert entries["acme"] == ListEntry(
        *("acme", "Acme", "Not checked yet", Level.UNKNOWN),
        face=service_face("acme", "Acme", ""),
        brief="Not checked yet",
    )


def test_the_parts_of_a_page_that_was_read_are_offered_at_once(page: ServicesPage) -> None:
    state = but(calm("acme"), page=FOUND.report)

    page.show_snapshot(snapshot([state]), NOON)
    page.choose("acme")

    assert control(page.pane.editor, CheckedList, "Components").item(0).text() == "API"


def test_addresses_of_the_catalogue_are_folded_away_and_own_ones_are_not(
    page: ServicesPage,
) -> None:
    page.choose("chatter")
    assert not is_shown(page.pane.editor, "Status page")
    press(page.pane.editor, "Where it is checked")
    assert is_shown(page.pane.editor, "Status page")

    page.choose("acme")
    assert is_shown(page.pane.editor, "Status page")


def test_the_menu_mutes_the_chosen_service(qtbot: QtBot, page: ServicesPage) -> None:
    page.choose("coin")

    with qtbot.waitSignal(page.edited) as edited:
        next(a for a in page.pane.more.menu().actions() if a.text() == "Mute").trigger()

    assert edited.args is not None
    assert edited.args[0].watch[1] == Watch(service="coin", muted=True)


def test_a_narrow_window_shows_the_list_or_the_service_with_a_way_back(page: ServicesPage) -> None:
    page.pane.back.click()
    page.resize(400, 500)
    assert not page.panes.left.isHidden()
    assert page.panes.right.isHidden()

    page.choose("coin")
    assert page.panes.left.isHidden()
    page.pane.back.click()

    assert not page.panes.left.isHidden()
    page.resize(1200, 700)
    assert not page.panes.left.isHidden()
    assert not page.panes.right.isHidden()


def test_a_removed_service_is_named(qtbot: QtBot, page: ServicesPage) -> None:
    page.list.choose("coin")

    with qtbot.waitSignal(page.removed) as removed:
        page.pane.remove.trigger()

    assert removed.args is not None
    settings, said = removed.args
    assert [watch.key for watch in settings.watch] == ["chatter", "acme"]
    assert said == "Coin Bank was removed."


def test_an_empty_list_says_what_to_do(page: ServicesPage) -> None:
    page.show_settings(Settings())

    assert not page.empty.isHidden()
    assert page.pane.isHidden()
    assert not page.hint.isHidden()


def test_a_page_of_ones_own_may_be_said_to_want_a_key(qtbot: QtBot, page: ServicesPage) -> None:
    page.choose("acme")

    with qtbot.waitSignal(page.edited) as edited:
        press(page.pane.editor, "This page needs a key")

    assert edited.args is not None
    assert edited.args[0].watch[-1] == replace(ACME, wants_key=True)


@pytest.mark.parametrize(("typed", "kept"), [("/board", True), ("x", False)])
def test_a_key_is_for_no_address_that_is_being_typed(
    page: ServicesPage, typed: str, *, kept: bool
) -> None:
    page.show_settings(Settings(watch=(replace(ACME, wants_key=True),)))
    page.choose("acme")

    QTest.keyClicks(control(page.pane.editor, QLineEdit, "Status page"), typed)

    assert page.settings.watch == (replace(ACME, page=f"{ACME.page}{typed}", wants_key=kept),)
    assert control(page.pane.editor, Switch, "This page needs a key").isChecked() is kept


def test_the_page_does_not_scroll_around_what_scrolls(page: ServicesPage, theme: Theme) -> None:
    theme.apply(Appearance(theme="light", text_percent=200))
    page.resize(1700, 460)
    page.choose("acme")
    QApplication.processEvents()

    assert page.panes.right.verticalScrollBar().maximum() > 0
    assert page.verticalScrollBar().maximum() == 0


def test_the_level_beside_the_name_follows_the_theme(page: ServicesPage, theme: Theme) -> None:
    page.show_snapshot(snapshot([calm("chatter")]), NOON)
    page.list.choose("chatter")

    def picture() -> QImage:
        QApplication.processEvents()
        return page.pane._picture.pixmap().toImage()

    light = picture()
    theme.apply(Appearance(theme="dark"))
    dark = picture()
    page.list.choose("acme")
    page.list.choose("chatter")

    assert dark != light
    assert dark == picture()
