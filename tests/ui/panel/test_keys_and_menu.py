"""The panel is used by keyboard alone, and a row's menu offers all that its details do."""

import sys
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QDateTime, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDateTimeEdit,
    QDialogButtonBox,
    QMenu,
    QMessageBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from statustray.domain.alerting.snooze import SnoozeLength
from statustray.domain.model.snapshot import Snapshot
from statustray.present.views.panel.rows import RowKind
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.actions import Actions
from statustray.ui.panel.panel_window import PanelWindow
from statustray.ui.panel.service_menu import ServiceMenu
from statustray.ui.panel.snooze_dialog import SnoozeDialog
from statustray.ui.style.theme import Theme
from tests.support.services.snapshots import NOON, down, snapshot
from tests.support.services.states import but
from tests.support.windows.rows import index_of


def press(panel: PanelWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(panel.content.list.field, key)


def test_typing_finds_a_service(panel: PanelWindow) -> None:
    QTest.keyClicks(panel.content.list.field, "glob")

    model = panel.content.list.model
    cause, found = (model.index(i).data() for i in range(model.rowCount()))
    assert cause.startswith("Probably Hoster: 2 of your services affected, since ")
    assert found == "Globex"


def test_a_letter_typed_in_the_list_goes_to_the_field(panel: PanelWindow) -> None:
    panel.content.list.view.setFocus()

    QTest.keyClick(panel.content.list.view, Qt.Key.Key_I)

    assert panel.content.list.field.text() == "i"


def test_arrows_and_enter_open_the_details(panel: PanelWindow) -> None:
    press(panel, Qt.Key.Key_Down, Qt.Key.Key_Return)

    assert panel.content.details.isVisible()
    assert panel.content.details.service_id == "acme"


def test_arrows_begin_at_the_top_each_time_the_panel_opens(panel: PanelWindow) -> None:
    press(panel, Qt.Key.Key_Down)
    first = panel.content.list.current()
    press(panel, Qt.Key.Key_Down)

    panel.content.pause()
    panel.content.resume()
    assert panel.content.list.current() is None

    press(panel, Qt.Key.Key_Down)
    assert panel.content.list.current() == first


def test_escape_goes_back_step_by_step(panel: PanelWindow) -> None:
    QTest.keyClicks(panel.content.list.field, "acme")
    press(panel, Qt.Key.Key_Return)

    panel.content.step_back()
    assert not panel.content.details.isVisible()
    panel.content.step_back()
    assert panel.content.list.field.text() == ""
    panel.content.step_back()
    assert not panel.isVisible()


def test_the_backup_of_a_cause_is_one_key_away(qtbot: QtBot, panel: PanelWindow) -> None:
    view = panel.content.list.view
    view.setCurrentIndex(index_of(panel.content.list.model, "cause:hoster"))

    with qtbot.waitSignal(panel.content.requests.backup_asked) as asked:
        panel.content.list.use_current_backup()

    assert asked.args == ["acme", "pigeon"]


def test_a_click_on_a_rows_button_asks_for_its_backup(qtbot: QtBot, panel: PanelWindow) -> None:
    view = panel.content.list.view
    box = view.visualRect(index_of(panel.content.list.model, "cause:hoster"))
    at = QPoint(box.right() - 40, box.center().y())

    with qtbot.waitSignal(panel.content.requests.backup_asked) as asked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert asked.args == ["acme", "pigeon"]
    assert not panel.content.details.isVisible()


def test_a_click_beside_the_button_opens_the_details(panel: PanelWindow) -> None:
    view = panel.content.list.view
    box = view.visualRect(index_of(panel.content.list.model, "globex"))

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.topLeft() + QPoint(80, 20))

    assert panel.content.details.service_id == "globex"


def menu_of(panel: PanelWindow, row_id: str) -> ServiceMenu:
    view = panel.content.list.view
    index = index_of(panel.content.list.model, row_id)
    view.scrollTo(index)
    view.customContextMenuRequested.emit(view.visualRect(index).center())
    return panel.content.findChildren(ServiceMenu)[-1]


def test_the_menu_key_in_the_field_opens_the_menu_of_the_chosen_row(panel: PanelWindow) -> None:
    field = panel.content.list.field
    field.setText("s2")
    asked = []
    panel.content.list.menu_asked.connect(lambda row, _at: asked.append(row.id))

    for reason in (QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse):
        event = QContextMenuEvent(reason, QPoint(5, 5), field.mapToGlobal(QPoint(5, 5)))
        QTimer.singleShot(0, lambda: [m.close() for m in panel.findChildren(QMenu)])
        QApplication.sendEvent(field, event)

    assert asked == ["s2"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks for the menu itself")
def test_shift_f10_opens_the_menu_of_the_chosen_row_as_the_help_says(panel: PanelWindow) -> None:
    field = panel.content.list.field
    field.setText("s2")
    asked = []
    panel.content.list.menu_asked.connect(lambda row, _at: asked.append(row.id))

    for watched in (field, panel.content.list.view):
        QTimer.singleShot(0, lambda: [m.close() for m in panel.findChildren(QMenu)])
        QTest.keyClick(watched, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)

    assert asked == ["s2", "s2"]


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_the_menu_of_a_row_offers_all_that_its_details_do(qtbot: QtBot, panel: PanelWindow) -> None:
    content = panel.content
    menu = menu_of(panel, "acme")

    with qtbot.waitSignal(content.requests.check_asked) as checked:
        choose(menu, "Check now")
    with qtbot.waitSignal(content.requests.tell_when_back_asked) as back:
        choose(menu, "Notify me when it's back")
    with qtbot.waitSignal(content.requests.snooze_asked) as snoozed:
        choose(menu.silence, "Snooze until tomorrow morning")
    with qtbot.waitSignal(content.requests.mute_asked) as muted:
        choose(menu.silence, "Mute: no notifications for this service")
    choose(menu, "Details")

    assert (checked.args, back.args) == (["acme"], ["acme", True])
    assert (snoozed.args, muted.args) == (["acme", SnoozeLength.UNTIL_MORNING], ["acme", True])
    assert content.details.service_id == "acme"


@pytest.mark.parametrize(("row", "offered"), [("acme", True), ("s2", False)])
def test_only_a_problem_can_be_acknowledged(panel: PanelWindow, row: str, *, offered: bool) -> None:
    actions = menu_of(panel, row).silence.actions()

    (acknowledge,) = (a for a in actions if a.text().startswith("Acknowledge"))
    assert acknowledge.isVisible() is offered


def test_a_service_is_removed_only_after_a_question(qtbot: QtBot, panel: PanelWindow) -> None:
    choose(menu_of(panel, "s3"), "Remove from the list…")
    (box,) = panel.findChildren(QMessageBox)
    remove, cancel = box.buttons()

    assert box.defaultButton() is cancel
    with qtbot.waitSignal(panel.content.requests.remove_asked) as removed:
        remove.click()
    assert removed.args == ["s3"]


def test_an_empty_panel_offers_its_one_button_to_the_keyboard(
    qtbot: QtBot, theme: Theme, now: Callable[[], datetime]
) -> None:
    panel = PanelWindow(theme=theme, tr=ENGLISH, now=now, actions=Actions(ENGLISH))
    qtbot.addWidget(panel)
    panel.content.show_snapshot(Snapshot(NOON))
    with qtbot.waitExposed(panel):
        panel.open()

    focused = panel.focusWidget()

    assert isinstance(focused, QPushButton)
    assert focused.text() == "Choose services"


def test_any_moment_can_end_a_snooze(qtbot: QtBot, panel: PanelWindow) -> None:
    dialog = SnoozeDialog(ENGLISH, panel)
    (field,) = dialog.findChildren(QDateTimeEdit)
    field.setDateTime(QDateTime.fromString("2099-10-04T06:30:00", Qt.DateFormat.ISODate))

    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.findChildren(QDialogButtonBox)[0].accepted.emit()

    assert chosen.args is not None
    (until,) = chosen.args
    assert (until.hour, until.minute, until.tzinfo is not None) == (6, 30, True)


def test_a_menu_is_gone_once_it_is_closed_and_its_question_stays(
    qtbot: QtBot, panel: PanelWindow
) -> None:
    menu = menu_of(panel, "acme")
    menu.close()
    choose(menu.silence, "Snooze until…")  # as Qt does: the menu closes, then its entry acts
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert panel.findChildren(ServiceMenu) == []
    (dialog,) = panel.findChildren(SnoozeDialog)
    with qtbot.waitSignal(panel.content.requests.snooze_asked) as snoozed:
        dialog.findChildren(QDialogButtonBox)[0].accepted.emit()

    assert snoozed.args is not None
    assert snoozed.args[0] == "acme"


@pytest.mark.parametrize(("minutes", "offered"), [(5, True), (-5, False)])
def test_only_a_snooze_that_lasts_can_be_ended(
    panel: PanelWindow, now: Callable[[], datetime], minutes: int, *, offered: bool
) -> None:
    until = now() + timedelta(minutes=minutes)
    panel.content.show_snapshot(snapshot([but(down("acme"), snoozed_until=until)]))

    menu = menu_of(panel, "acme")
    (wake,) = (a for a in menu.silence.actions() if a.text() == "End snooze")

    assert wake.isVisible() is offered


def test_a_list_that_gets_the_focus_shows_it(panel: PanelWindow) -> None:
    panel.content.list.start_over()
    panel.content.list.field.setFocus()

    panel.content.list.view.setFocus(Qt.FocusReason.TabFocusReason)

    chosen = panel.content.list.current()
    assert chosen is not None
    assert chosen.service


def test_what_is_found_and_chosen_from_the_field_is_said(
    panel: PanelWindow, announced: list[str]
) -> None:
    field = panel.content.list.field

    QTest.keyClicks(field, "glob")
    press(panel, Qt.Key.Key_Down)
    field.setText("nobody")

    row = panel.content.list.model.row(panel.content.list.model.index(0))
    assert row is None
    assert announced[-1] == panel.content.list._empty.title
    assert all(said.startswith("Globex") for said in announced[-3:-1])


def test_enter_on_a_common_cause_opens_its_menu(panel: PanelWindow) -> None:
    index = next(
        panel.content.list.model.index(number)
        for number in range(panel.content.list.model.rowCount())
        if (row := panel.content.list.model.row(panel.content.list.model.index(number)))
        and row.kind is RowKind.CAUSE
    )
    panel.content.list.view.setCurrentIndex(index)
    asked = []
    panel.content.list.menu_asked.disconnect()
    panel.content.list.menu_asked.connect(lambda row, _at: asked.append(row.kind))

    press(panel, Qt.Key.Key_Return)

    assert asked == [RowKind.CAUSE]
