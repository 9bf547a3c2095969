from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from statustray.domain.model.checks.detection_result import DetectionResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.checks.report import Component, Report
from statustray.domain.model.level import Level
from statustray.domain.model.page_key import KeyTrouble
from statustray.domain.model.settings import Appearance, Settings, Watch
from statustray.present.views.service_face import service_face
from statustray.present.views.watchlist import ListEntry
from statustray.ui.settings.pages.services import ServicesPage
from statustray.ui.style.theme import Theme
from statustray.ui.widgets.lists.two_line_list import HEADING
from tests.support.settings_pages import built
from tests.support.snapshots import NOON, calm, down, snapshot
from tests.support.states import but

ACME = Watch(id="acme", name="Acme", page="https://status.acme.example")
WATCHED = Settings(watch=(Watch(service="chatter"), Watch(service="coin"), ACME))
FOUND = DetectionResult(
    "https://status.acme-two.example",
    "https://status.acme-two.example",
    "cstate",
    Report(Level.OPERATIONAL, (Component("API", Level.OPERATIONAL),)),
)

LOCKED_OUT = Failure(FailureKind.HTTP_STATUS, Phase.REQUEST, http_status=401, key=KeyTrouble.WANTED)


@pytest.fixture
def page(qtbot: QtBot) -> ServicesPage:
    page = built(qtbot).services
    page.show_settings(WATCHED)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_a_service_is_found_by_typing_and_added(qtbot: QtBot, page: ServicesPage) -> None:
    QTest.keyClicks(page.finder.field.typed, "whisp")

    with qtbot.waitSignal(page.edited) as edited:
        QTest.keyClick(page.finder.field.typed, Qt.Key.Key_Return)

    assert edited.args is not None
    assert edited.args[0].watch == (*WATCHED.watch, Watch(service="whisper"))
    assert page.list.current == "whisper"


def test_a_service_that_is_watched_is_shown_and_not_added_twice(
    qtbot: QtBot, page: ServicesPage
) -> None:
    with qtbot.assertNotEmitted(page.edited):
        page.finder.chosen.emit("coin")

    assert page.list.current == "coin"


def test_a_pasted_address_is_detected(qtbot: QtBot, page: ServicesPage) -> None:
    page.finder.field.type("status.bravo.example")

    with qtbot.waitSignal(page.detect_asked) as asked:
        QTest.keyClick(page.finder.field.typed, Qt.Key.Key_Return)

    assert asked.args == ["status.bravo.example"]
    assert not page.finder.detection._bar.isHidden()


def test_a_detection_can_be_stopped(qtbot: QtBot, page: ServicesPage) -> None:
    page.finder.field.address_given.emit("status.bravo.example")

    with qtbot.waitSignal(page.detect_stop_asked):
        page.finder.detection._stop.click()

    assert page.finder.detection.isHidden()


def test_a_found_page_is_watched_under_a_name_and_an_id_of_its_own(
    qtbot: QtBot, page: ServicesPage
) -> None:
    page.finder.field.address_given.emit("status.acme-two.example")
    page.show_detected(FOUND)
    page.finder.detection._name.setText("Acme")

    with qtbot.waitSignal(page.edited) as edited:
        page.finder.detection._accept.click()

    assert edited.args is not None
    assert edited.args[0].watch[-1] == Watch(
        id="acme-2", name="Acme", provider="cstate", page="https://status.acme-two.example"
    )


def test_a_name_is_asked_for_beside_its_field(qtbot: QtBot, page: ServicesPage) -> None:
    page.show_detected(FOUND)
    page.finder.detection._name.clear()

    with qtbot.assertNotEmitted(page.edited):
        page.finder.detection._accept.click()

    assert "name" in page.finder.detection._name_row.error
    assert page.finder.detection._name.accessibleDescription()


def test_a_wrong_address_is_said_beside_it_and_not_applied(
    qtbot: QtBot, page: ServicesPage
) -> None:
    page.list.choose("acme")
    page.pane.editor._page.clear()

    with qtbot.assertNotEmitted(page.edited):
        QTest.keyClicks(page.pane.editor._page, "acme")

    assert "https://" in page.pane.editor._page_row.error


def test_a_service_keeps_something_to_check(qtbot: QtBot, page: ServicesPage) -> None:
    page.list.choose("acme")
    page.pane.editor._page.setFocus()

    page.pane.editor._page.selectAll()
    with qtbot.assertNotEmitted(page.edited):
        QTest.keyClick(page.pane.editor._page, Qt.Key.Key_Delete)

    assert "an address to check" in page.pane.editor._page_row.error


def test_parts_come_with_a_test_and_narrow_the_service(qtbot: QtBot, page: ServicesPage) -> None:
    page.list.choose("chatter")
    with qtbot.waitSignal(page.test_asked) as asked:
        page.pane.check.click()
    assert asked.args == ["chatter"]

    page.show_test("chatter", "Answers in 12 ms.", FOUND.report)
    with qtbot.waitSignal(page.edited) as edited:
        page.pane.editor._parts._list.item(0).setCheckState(Qt.CheckState.Checked)

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
        page.pane.editor._muted.click()
        page.pane.editor._level.chosen.emit("major_outage")
        page.pane.editor._group.setEditText("Money")

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


def test_each_service_shows_its_shape_and_one_fact(page: ServicesPage) -> None:
    page.show_snapshot(snapshot([down("chatter"), calm("coin")]), NOON)

    entries = {entry.id: entry for entry in page._entries()}
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

    assert page.pane.editor._parts._list.item(0).text() == "API"


def test_typing_searches_the_own_list_first_then_the_catalogue(page: ServicesPage) -> None:
    QTest.keyClicks(page.finder.field.typed, "c")

    model = page.finder.field.model
    rows = [(model.index(n).data(), bool(model.index(n).data(HEADING))) for n in range(3)]
    assert rows[0] == ("In your list", True)
    assert page.list.isHidden()
    assert page.finder.field._list.currentIndex().row() == 1
    page.finder.field.type("")
    assert not page.list.isHidden()


@pytest.mark.parametrize(
    "typed", ["status.acme.example", "https://status.acme.example/", "http://STATUS.acme.example"]
)
def test_an_address_that_is_watched_is_not_added_again(
    qtbot: QtBot, page: ServicesPage, typed: str
) -> None:
    page.finder.field.type(typed)

    with qtbot.assertNotEmitted(page.detect_asked), qtbot.assertNotEmitted(page.edited):
        QTest.keyClick(page.finder.field.typed, Qt.Key.Key_Return)

    assert page.list.current == "acme"
    assert page.finder.said.text() == "Acme is already in your list."


def test_an_address_that_leads_to_a_watched_page_is_not_added_again(page: ServicesPage) -> None:
    page.finder.field.address_given.emit("acme.example")

    page.show_detected(
        replace(FOUND, url="https://acme.example", page="https://status.acme.example")
    )

    assert page.finder.detection.isHidden()
    assert page.list.current == "acme"


def test_the_field_is_framed_when_it_has_the_keyboard_and_the_page_is_not(
    qtbot: QtBot, theme: Theme, page: ServicesPage
) -> None:
    theme.apply(Appearance(theme="light"))
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.setFocus()

    assert page.finder.field.typed.hasFocus()
    edge = page.grab().toImage()
    assert edge.pixelColor(0, edge.height() // 2) == edge.pixelColor(4, edge.height() // 2)


def test_enter_in_the_name_adds_what_was_found(qtbot: QtBot, page: ServicesPage) -> None:
    page.show_detected(FOUND)

    with qtbot.waitSignal(page.edited):
        QTest.keyClick(page.finder.detection._name, Qt.Key.Key_Return)


def test_addresses_of_the_catalogue_are_folded_away_and_own_ones_are_not(
    page: ServicesPage,
) -> None:
    page.choose("chatter")
    assert page.pane.editor._where.isHidden()
    page.pane.editor._unfold.click()
    assert not page.pane.editor._where.isHidden()

    page.choose("acme")
    assert not page.pane.editor._where.isHidden()


def test_the_menu_mutes_the_chosen_service(qtbot: QtBot, page: ServicesPage) -> None:
    page.choose("coin")

    with qtbot.waitSignal(page.edited) as edited:
        page.pane._mute.trigger()

    assert edited.args is not None
    assert edited.args[0].watch[1] == Watch(service="coin", muted=True)


def test_a_narrow_window_shows_the_list_or_the_service_with_a_way_back(page: ServicesPage) -> None:
    page._close()
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
        page.pane.editor._key.click()

    assert edited.args is not None
    assert edited.args[0].watch[-1] == replace(ACME, wants_key=True)


def test_a_page_found_locked_is_added_with_its_key_wanted(qtbot: QtBot, page: ServicesPage) -> None:
    url = "https://status.bravo.example"
    page.show_detected(DetectionResult(url, url, failure=LOCKED_OUT))
    assert page.finder.detection._word_row.isHidden()

    with qtbot.waitSignal(page.edited) as edited:
        page.finder.detection._accept.click()

    assert edited.args is not None
    assert edited.args[0].watch[-1].wants_key


@pytest.mark.parametrize(("typed", "kept"), [("/board", True), ("x", False)])
def test_a_key_is_for_no_address_that_is_being_typed(
    page: ServicesPage, typed: str, *, kept: bool
) -> None:
    page.show_settings(Settings(watch=(replace(ACME, wants_key=True),)))
    page.choose("acme")

    QTest.keyClicks(page.pane.editor._page, typed)

    assert page.settings.watch == (replace(ACME, page=f"{ACME.page}{typed}", wants_key=kept),)
    assert page.pane.editor._key.isChecked() is kept
