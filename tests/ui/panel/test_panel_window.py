"""The panel opens at once, is used by keyboard alone, and keeps one's place."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QDateTime, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDateTimeEdit,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from statustray.domain.alerting.snooze import SnoozeLength
from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.history import Bar, ServiceHistory
from statustray.domain.model.snapshot import Snapshot
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.actions import Actions
from statustray.ui.panel.panel_window import PanelWindow
from statustray.ui.panel.placement import beside, fitted, tray_corner
from statustray.ui.panel.service_menu import ServiceMenu, SnoozeDialog
from statustray.ui.panel.shortcuts_dialog import ShortcutsDialog
from statustray.ui.style.theme import Theme
from tests.support.rows import index_of
from tests.support.snapshots import NOON, calm, common_cause, down, snapshot, troubled_page

WORLD = snapshot(
    [down("acme"), down("globex"), troubled_page("initech"), *(calm(f"s{i}") for i in range(30))],
    common_cause("acme", "globex"),
)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, now: Callable[[], datetime]) -> PanelWindow:
    panel = PanelWindow(theme=theme, tr=ENGLISH, now=now, actions=Actions(ENGLISH))
    qtbot.addWidget(panel)
    panel.content.show_snapshot(WORLD)
    with qtbot.waitExposed(panel):
        panel.open()
    return panel


def press(panel: PanelWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(panel.content.list.field, key)


def labels(panel: PanelWindow) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def shows(qtbot: QtBot, panel: PanelWindow, text: str) -> None:
    """Wait until *text* can be read: layouts settle with the next turn of the loop."""
    qtbot.waitUntil(lambda: text in labels(panel))


def test_the_title_says_the_whole(panel: PanelWindow) -> None:
    assert "3 of 33 services have problems" in labels(panel)
    assert "Online · last checked" in labels(panel)


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

    with qtbot.waitSignal(panel.content.backup_asked) as asked:
        panel.content.list.use_current_backup()

    assert asked.args == ["acme", "pigeon"]


def test_a_click_on_a_rows_button_asks_for_its_backup(qtbot: QtBot, panel: PanelWindow) -> None:
    view = panel.content.list.view
    box = view.visualRect(index_of(panel.content.list.model, "cause:hoster"))
    at = QPoint(box.right() - 40, box.center().y())

    with qtbot.waitSignal(panel.content.backup_asked) as asked:
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


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_the_menu_of_a_row_offers_all_that_its_details_do(qtbot: QtBot, panel: PanelWindow) -> None:
    content = panel.content
    menu = menu_of(panel, "acme")

    with qtbot.waitSignal(content.check_asked) as checked:
        choose(menu, "Check now")
    with qtbot.waitSignal(content.tell_when_back_asked) as back:
        choose(menu, "Notify me when it's back")
    with qtbot.waitSignal(content.snooze_asked) as snoozed:
        choose(menu.silence, "Snooze until tomorrow morning")
    with qtbot.waitSignal(content.mute_asked) as muted:
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
    with qtbot.waitSignal(panel.content.remove_asked) as removed:
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


def test_a_cause_and_its_services_are_one_card_with_one_button(panel: PanelWindow) -> None:
    view, model = panel.content.list.view, panel.content.list.model
    card, member = index_of(model, "cause:hoster"), index_of(model, "globex")
    box = view.visualRect(member)
    asked: list[object] = []
    panel.content.backup_asked.connect(lambda *args: asked.append(args))

    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(box.right() - 40, box.center().y()),
    )

    assert asked == []
    assert panel.content.details.service_id == "globex"
    assert box.height() < view.visualRect(card).height()


def test_the_panel_is_as_high_as_its_rows(
    qtbot: QtBot, theme: Theme, now: Callable[[], datetime]
) -> None:
    heights = []
    for count in (1, 4, 8, 200):
        panel = PanelWindow(theme=theme, tr=ENGLISH, now=now, actions=Actions(ENGLISH))
        qtbot.addWidget(panel)
        panel.content.show_snapshot(snapshot([calm(f"s{i}") for i in range(count)]))
        with qtbot.waitExposed(panel):
            panel.open()
        heights.append(panel.height())
        assert (panel.content.list.view.verticalScrollBar().maximum() > 0) is (count == 200)

    assert heights == sorted(heights)
    assert heights[0] < heights[2] < heights[3] <= 640


def test_a_demonstration_says_that_nothing_is_real(panel: PanelWindow) -> None:
    panel.content.banners.explain_demonstration()

    assert "This is a demonstration" in labels(panel)


def test_the_panel_fits_a_small_screen_at_twice_the_size(panel: PanelWindow) -> None:
    panel.content.banners.explain_demonstration()
    panel.content.show_snapshot(replace(WORLD, network=Network.OFFLINE))
    QApplication.processEvents()

    # 1366 by 768 at 200 %, without the desktop's own bar and a gap above and below.
    assert panel.minimumSizeHint().height() <= 384 - 33 - 2 * 8


def test_a_banner_that_wraps_costs_no_row(
    qtbot: QtBot, theme: Theme, now: Callable[[], datetime]
) -> None:
    for network in (Network.OFFLINE, Network.CAPTIVE_PORTAL):
        panel = PanelWindow(theme=theme, tr=ENGLISH, now=now, actions=Actions(ENGLISH))
        qtbot.addWidget(panel)
        rows = snapshot([calm(f"s{i}") for i in range(4)])
        panel.content.show_snapshot(replace(rows, network=network))
        with qtbot.waitExposed(panel):
            panel.open()
        assert panel.content.list.view.verticalScrollBar().maximum() == 0, network


def test_the_panel_opens_as_high_as_before_its_details_were_read(
    qtbot: QtBot, theme: Theme, now: Callable[[], datetime]
) -> None:
    panel = PanelWindow(theme=theme, tr=ENGLISH, now=now, actions=Actions(ENGLISH))
    qtbot.addWidget(panel)
    panel.content.show_snapshot(snapshot([down("acme"), *(calm(f"s{i}") for i in range(3))]))
    with qtbot.waitExposed(panel):
        panel.open()
    before = panel.height()
    panel.content.show_details("acme")
    QApplication.processEvents()
    panel.close()
    with qtbot.waitExposed(panel):
        panel.open()

    assert panel.height() == before


def test_an_open_panel_makes_room_for_the_first_rows(
    qtbot: QtBot, theme: Theme, now: Callable[[], datetime]
) -> None:
    panel = PanelWindow(theme=theme, tr=ENGLISH, now=now, actions=Actions(ENGLISH))
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.open()
    empty = panel.height()

    panel.content.show_snapshot(snapshot([calm(f"s{i}") for i in range(9)]))
    assert panel.focusWidget() is panel.content.list.field
    qtbot.waitUntil(lambda: panel.height() > empty)
    qtbot.waitUntil(lambda: panel.content.list.view.verticalScrollBar().maximum() == 0)

    grown = panel.height()
    with qtbot.waitSignal(panel.content.rows_drawn):
        panel.content.show_snapshot(snapshot([calm("s1")]))
    QApplication.processEvents()
    assert panel.height() == grown


def test_an_update_keeps_selection_and_scroll(panel: PanelWindow) -> None:
    view: QListView = panel.content.list.view
    view.setCurrentIndex(index_of(panel.content.list.model, "s20"))
    view.scrollTo(view.currentIndex())
    place = view.verticalScrollBar().value()

    panel.content.show_snapshot(replace(WORLD, at=NOON + timedelta(minutes=1)))

    assert view.currentIndex().data() == "S20"
    assert view.verticalScrollBar().value() == place > 0


def test_a_hidden_panel_draws_nothing(panel: PanelWindow, qtbot: QtBot) -> None:
    panel.close()

    with qtbot.assertNotEmitted(panel.content.list.model.dataChanged):
        panel.content.show_snapshot(snapshot((calm("acme"),)))

    assert panel.content.list.model.rowCount() > 1


def test_the_same_click_that_hid_it_does_not_open_it_again(panel: PanelWindow) -> None:
    panel.close()

    panel.toggle()

    assert not panel.isVisible()


def test_opening_asks_for_the_past(qtbot: QtBot, panel: PanelWindow) -> None:
    panel.close()

    with qtbot.waitSignal(panel.content.history_asked) as asked:
        panel.open()

    assert len(asked.args[0]) == 33


def test_the_past_is_drawn_when_it_comes(panel: PanelWindow) -> None:
    hours = (Bar(NOON - timedelta(hours=1), up_s=3600),)

    panel.content.show_histories({"acme": ServiceHistory("acme", hours)})

    row = panel.content.list.model.row(index_of(panel.content.list.model, "acme"))
    assert row is not None
    assert row.hours[-1] is not None


def test_an_empty_list_says_what_to_do(qtbot: QtBot, panel: PanelWindow) -> None:
    panel.content.show_snapshot(Snapshot())

    assert "No services yet" in labels(panel)
    with qtbot.waitSignal(panel.content.add_asked):
        next(b for b in panel.findChildren(QPushButton) if b.text() == "Choose services").click()


def test_offline_is_said_once(qtbot: QtBot, panel: PanelWindow) -> None:
    panel.content.show_snapshot(Snapshot(NOON, Network.OFFLINE, (calm("acme"),)))

    shows(qtbot, panel, "The problem is your connection")
    assert labels(panel).count("You're offline") == 1


def test_what_could_not_be_delivered_is_shown_until_closed(
    qtbot: QtBot, panel: PanelWindow
) -> None:
    lost = "Acme is down\nCannot be reached."
    panel.content.show_snapshot(replace(WORLD, undelivered=(lost,)))

    shows(qtbot, panel, "Acme is down")
    close = next(
        b for b in panel.findChildren(QAbstractButton) if b.accessibleName() == "Close this message"
    )
    with qtbot.waitSignal(panel.content.alert_dismissed) as closed:
        close.click()
    assert closed.args == [lost]


def test_a_running_check_can_be_stopped(qtbot: QtBot, panel: PanelWindow) -> None:
    panel.content.show_snapshot(replace(WORLD, checking=9))

    assert "Checked 24 of 33" in labels(panel)
    with qtbot.waitSignal(panel.content.stop_asked):
        next(b for b in panel.findChildren(QPushButton) if b.text() == "Stop").click()


def test_without_a_tray_it_is_a_window_that_says_why(qtbot: QtBot, panel: PanelWindow) -> None:
    panel.become_window("ubuntu:GNOME")

    assert not panel.at_tray
    shows(qtbot, panel, "AppIndicator")


def test_every_control_has_a_name(panel: PanelWindow) -> None:
    panel.content.show_details("initech")

    nameless = [
        widget
        for kind in (QAbstractButton, QLineEdit, QListView)
        for widget in panel.findChildren(kind)
        if widget.isVisible() and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]

    assert nameless == []


def test_labels_never_read_markup(panel: PanelWindow) -> None:
    panel.content.show_details("initech")

    formats = {label.textFormat() for label in panel.findChildren(QLabel) if label.text()}

    assert formats == {Qt.TextFormat.PlainText}


def test_a_cause_gets_more_lines_where_there_is_less_width(
    qtbot: QtBot, panel: PanelWindow
) -> None:
    view, cause = panel.content.list.view, panel.content.list.model.index(0)
    before = view.visualRect(cause).height()

    view.setFixedWidth(view.width() // 2)

    qtbot.waitUntil(lambda: view.visualRect(cause).height() > before)


def test_it_makes_room_for_another_window_of_ours(qtbot: QtBot, panel: PanelWindow) -> None:
    panel.open()
    qtbot.waitUntil(panel.isActiveWindow)
    settings = QWidget()
    qtbot.addWidget(settings)

    settings.show()
    settings.activateWindow()

    qtbot.waitUntil(lambda: not panel.isVisible())


def test_it_stays_behind_its_own_dialog(qtbot: QtBot, panel: PanelWindow) -> None:
    panel.open()
    qtbot.waitUntil(panel.isActiveWindow)

    with qtbot.assertNotEmitted(panel.closed, wait=300):
        panel.content.commands.shortcuts.action.trigger()

    assert panel.isVisible()


SCREEN = QRect(0, 30, 1000, 700)


@pytest.mark.parametrize(
    "anchor",
    [
        pytest.param(QPoint(990, 10), id="top right"),
        pytest.param(QPoint(990, 740), id="bottom right"),
        pytest.param(QPoint(5, 735), id="bottom left"),
        pytest.param(QPoint(-300, -300), id="off the screen"),
    ],
)
def test_the_panel_is_wholly_on_the_screen(anchor: QPoint) -> None:
    size = fitted(QSize(460, 900), SCREEN)

    corner = beside(QRect(anchor, QSize(22, 22)), size, SCREEN)

    assert SCREEN.contains(QRect(corner, size))


def test_an_open_window_stays_a_window_when_a_tray_comes(panel: PanelWindow) -> None:
    panel.become_window("Xfce")
    panel.open()

    panel.become_panel()

    assert panel.isVisible()
    assert not panel.at_tray
    panel.close()
    panel.open()
    assert panel.at_tray


def test_the_keys_are_explained(panel: PanelWindow) -> None:
    panel.content.commands.shortcuts.action.trigger()

    (dialog,) = panel.findChildren(ShortcutsDialog)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Ctrl+B" in said
    dialog.close()


@pytest.mark.parametrize(
    ("free", "mirrored", "corner"),
    [
        (QRect(0, 30, 1366, 738), False, QPoint(1365, 30)),
        (QRect(0, 0, 1366, 738), False, QPoint(1365, 737)),
        (QRect(0, 0, 1366, 738), True, QPoint(0, 737)),
        (QRect(0, 0, 1366, 768), False, QPoint(1365, 767)),
    ],
)
def test_the_tray_is_looked_for_at_the_end_of_the_desktops_panel(
    free: QRect, corner: QPoint, *, mirrored: bool
) -> None:
    found = tray_corner(QRect(0, 0, 1366, 768), free, mirrored=mirrored)

    assert found.center() == corner


def test_after_the_first_run_the_panel_says_where_it_lives(
    qtbot: QtBot, panel: PanelWindow
) -> None:
    panel.close()

    with qtbot.waitExposed(panel):
        panel.introduce()
    shows(qtbot, panel, "StatusTray lives here")

    panel.close()
    with qtbot.waitExposed(panel):
        panel.open()
    assert "StatusTray lives here" not in labels(panel)


def test_after_the_first_run_the_panel_is_as_high_as_the_list_that_was_chosen(
    qtbot: QtBot, panel: PanelWindow
) -> None:
    panel.close()
    with qtbot.waitExposed(panel):
        panel.introduce()
    of_many = panel.height()

    panel.content.show_snapshot(snapshot([calm("acme")]))

    qtbot.waitUntil(lambda: panel.height() < of_many)


def test_without_a_tray_nothing_is_said_of_one(qtbot: QtBot, panel: PanelWindow) -> None:
    panel.close()
    panel.become_window("Sway")

    with qtbot.waitExposed(panel):
        panel.introduce()

    assert "lives here" not in labels(panel)
