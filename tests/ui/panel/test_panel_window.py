"""The panel opens at once, keeps one's place, and says what it knows."""

from datetime import timedelta

from msgspec.structs import replace
from PySide6.QtCore import QLibraryInfo, Qt, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.history import Bar, ServiceHistory
from statustray.domain.model.settings import Appearance
from statustray.domain.model.snapshot import Snapshot
from statustray.ui.panel.panel_window import PanelWindow
from statustray.ui.panel.shortcuts_dialog import ShortcutsDialog
from statustray.ui.style.theme import Theme
from tests.support.services.snapshots import NOON, calm, snapshot
from tests.support.windows.rows import index_of
from tests.ui.panel.world import WORLD, labels, shows


def test_the_title_says_the_whole(panel: PanelWindow) -> None:
    assert "3 of 33 services have problems" in labels(panel)
    assert "Online · last checked" in labels(panel)


def test_a_demonstration_says_that_nothing_is_real(panel: PanelWindow) -> None:
    panel.content.banners.explain_demonstration()

    assert "This is a demonstration" in labels(panel)


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


def test_the_keys_are_explained(panel: PanelWindow) -> None:
    panel.content.commands.shortcuts.action.trigger()

    (dialog,) = panel.findChildren(ShortcutsDialog)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Ctrl+B" in said
    dialog.close()


def test_keys_are_called_as_the_users_keyboard_has_them(
    qapp: QApplication, panel: PanelWindow
) -> None:
    german = QTranslator()
    assert german.load("qtbase_de", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    qapp.installTranslator(german)
    try:
        panel.content.commands.shortcuts.action.trigger()
    finally:
        qapp.removeTranslator(german)

    (dialog,) = panel.findChildren(ShortcutsDialog)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"Strg+B", "Strg+R"} <= set(said)
    dialog.close()


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


def test_the_title_of_a_message_stays_heavy_in_another_theme(
    qtbot: QtBot, panel: PanelWindow, theme: Theme
) -> None:
    theme.apply(Appearance(theme="light"))
    panel.introduce()
    shows(qtbot, panel, "StatusTray lives here")

    theme.apply(Appearance(theme="dark"))

    (title,) = (
        each for each in panel.findChildren(QLabel) if each.text().startswith("StatusTray lives")
    )
    assert title.font().weight() >= QFont.Weight.DemiBold


def test_what_changes_while_it_is_open_is_said(panel: PanelWindow, announced: list[str]) -> None:
    """Once each: the state of the whole, and in the details that of the service."""
    panel.content.show_snapshot(WORLD)
    assert announced == []
    panel.content.show_details("acme")

    panel.content.show_snapshot(snapshot([calm("acme"), calm("s1")]))

    assert "2 services, no problems" in announced
    assert any(said.startswith("Working. ") for said in announced)
    assert len(announced) == 2


def test_an_open_service_is_shown_with_its_newest_history(qtbot: QtBot, panel: PanelWindow) -> None:
    panel.content.show_details("acme")
    state = WORLD.state("acme")
    assert state is not None
    checks = state.health.recent_checks
    later = replace(state, health=replace(state.health, recent_checks=checks[:-1]))

    with qtbot.waitSignal(panel.content.history_asked) as asked:
        panel.content.show_snapshot(replace(WORLD, services=(later, *WORLD.services[1:])))
    assert asked.args == [("acme",)]

    with qtbot.assertNotEmitted(panel.content.history_asked):
        panel.content.show_snapshot(replace(WORLD, services=(later, *WORLD.services[1:])))
