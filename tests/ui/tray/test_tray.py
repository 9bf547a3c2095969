"""The tray's menu keeps its entries; the icon is sent only when it differs."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtGui import QAction, QIcon, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from statustray.present.tray.menu import menu_view
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.actions import Actions
from statustray.ui.tray.menu import TrayMenu, escaped
from statustray.ui.tray.tray import Tray
from tests.support.services.snapshots import NOON, calm, down, snapshot


def texts(menu: QMenu) -> list[str]:
    return [a.text() for a in menu.actions() if a.isVisible() and not a.isSeparator()]


def action(menu: QMenu, text: str) -> QAction:
    return next(a for a in menu.actions() if a.text() == text)


def submenu(entry: QAction) -> QMenu:
    found = entry.menu()
    assert isinstance(found, QMenu)
    return found


@pytest.fixture
def menu(qtbot: QtBot) -> TrayMenu:
    menu = TrayMenu()
    actions = Actions(ENGLISH)
    menu.fill(ENGLISH, actions)
    qtbot.addWidget(menu)
    return menu


def show(menu: TrayMenu, *states: str) -> None:
    seen = snapshot([*(down(s) for s in states), calm("zenith")])
    menu.show_view(menu_view(seen, ENGLISH, now=NOON), dbus=True)


def test_every_function_is_in_the_menu(menu: TrayMenu) -> None:
    show(menu)

    assert texts(menu) == [
        "Open StatusTray",
        "1 service, no problems",
        "Check now",
        "Snooze",
        "History…",
        "Resilience…",
        "Drill…",
        "Settings…",
        "Quit",
    ]


def test_entries_are_changed_in_place(menu: TrayMenu) -> None:
    before = menu.actions()

    show(menu, "acme", "globex")
    show(menu, "globex")
    show(menu)

    assert menu.actions() == before


def test_a_service_in_trouble_has_page_backup_and_details(menu: TrayMenu) -> None:
    show(menu, "acme")

    entry = next(a for a in menu.actions() if a.text().startswith("Acme: Down since"))

    assert texts(submenu(entry)) == [
        "Use Pigeon",
        "Open status page",
        "Details",
    ]


def test_the_backup_is_asked_for_the_service_shown(qtbot: QtBot, menu: TrayMenu) -> None:
    show(menu, "acme")
    show(menu, "globex")
    entry = next(a for a in menu.actions() if a.text().startswith("Globex"))

    with qtbot.waitSignal(menu.backup_asked) as asked:
        action(submenu(entry), "Use Pigeon").trigger()

    assert asked.args == ["globex", "pigeon"]


@pytest.mark.parametrize(
    ("text", "dbus", "label"),
    [
        ("AT&T", False, "AT&&T"),
        ("my_box", True, "my__box"),
        ("my_box", False, "my_box"),
    ],
)
def test_a_label_shows_every_character(text: str, label: str, *, dbus: bool) -> None:
    assert escaped(text, dbus=dbus) == label


class CountingIcon(QSystemTrayIcon):
    """A tray icon that counts what it would send to the panel."""

    sent = 0

    def setIcon(self, icon: QIcon | QPixmap) -> None:
        self.sent += 1
        super().setIcon(icon)


def test_an_equal_face_is_not_sent_again(qtbot: QtBot, now: Callable[[], datetime]) -> None:
    del qtbot
    tray = Tray(now=now)
    tray.speak(ENGLISH)
    icon = CountingIcon()
    tray.icon = icon

    tray.show_snapshot(snapshot((down("acme"),)))
    tray.show_snapshot(snapshot((down("acme"), calm("globex"))))
    tray.show_snapshot(snapshot((down("acme"), down("globex"))))

    assert icon.sent == 2


def test_a_tray_that_comes_later_gets_its_icon(qtbot: QtBot, now: Callable[[], datetime]) -> None:
    tray = Tray(now=now)
    tray.speak(ENGLISH)
    tray.show_snapshot(snapshot((down("acme"),)))

    with qtbot.waitSignal(tray.presence_changed) as present:
        tray.host.came.emit()

    assert present.args == [True]
    assert tray.present
    tray.hide()


def test_a_missing_tray_is_reported(qtbot: QtBot, now: Callable[[], datetime]) -> None:
    tray = Tray(now=now)
    tray.speak(ENGLISH)

    with qtbot.waitSignal(tray.presence_changed) as present:
        tray.host.missing.emit()

    assert present.args == [False]


def test_a_click_opens_the_panel_or_the_menu_as_the_user_chose(
    qtbot: QtBot, now: Callable[[], datetime]
) -> None:
    tray = Tray(now=now)
    tray.speak(ENGLISH)
    with qtbot.waitSignal(tray.toggled):
        tray._activated(QSystemTrayIcon.ActivationReason.Trigger)

    tray.restyle(style="colour", click="menu", dark_panel=False)
    with qtbot.assertNotEmitted(tray.toggled):
        tray._activated(QSystemTrayIcon.ActivationReason.Trigger)
    assert tray.menu.isVisible()
    tray.menu.hide()


def test_a_middle_click_checks_now(qtbot: QtBot, now: Callable[[], datetime]) -> None:
    tray = Tray(now=now)
    tray.speak(ENGLISH)

    with qtbot.waitSignal(tray.refresh_asked):
        tray._activated(QSystemTrayIcon.ActivationReason.MiddleClick)


def test_open_in_the_menu_never_closes_the_panel(qtbot: QtBot, now: Callable[[], datetime]) -> None:
    tray = Tray(now=now)
    tray.speak(ENGLISH)

    with (
        qtbot.assertNotEmitted(tray.toggled),
        qtbot.waitSignal(tray.menu.panel_asked),
    ):
        action(tray.menu, "Open StatusTray").trigger()
