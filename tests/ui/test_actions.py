"""Each command exists once, wherever it is shown."""

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu
from pytestqt.qtbot import QtBot

from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.actions import Actions, Command
from statustray.ui.panel.panel_window import PanelWindow
from statustray.ui.style.theme import Theme
from statustray.ui.tray.menu import TrayMenu


@pytest.fixture
def actions(qtbot: QtBot) -> Actions:
    del qtbot
    return Actions(ENGLISH)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, now: Callable[[], datetime], actions: Actions) -> PanelWindow:
    panel = PanelWindow(theme=theme, tr=ENGLISH, now=now, actions=actions)
    panel.become_window("Xfce")
    qtbot.addWidget(panel)
    panel.open()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


def in_menus(panel: PanelWindow) -> list[QAction]:
    return [action for menu in panel.findChildren(QMenu) for action in menu.actions()]


def test_tray_menu_and_panel_show_the_same_actions(
    qtbot: QtBot, panel: PanelWindow, actions: Actions
) -> None:
    menu = TrayMenu()
    menu.fill(ENGLISH, actions)
    qtbot.addWidget(menu)

    shared = set(menu.actions()) & set(in_menus(panel))

    wanted = (actions.history, actions.resilience, actions.drill, actions.quit)
    assert shared == {command.action for command in wanted}


def test_every_command_is_in_the_panel(panel: PanelWindow, actions: Actions) -> None:
    tools = {button.accessibleName() for button in panel.findChildren(QAbstractButton)}
    entries = in_menus(panel)

    for command in actions:
        assert command.action in entries or command.name in tools, command.name


def test_every_key_of_a_command_works_in_the_panel(
    qtbot: QtBot, panel: PanelWindow, actions: Actions
) -> None:
    keys = {
        "Ctrl+R": (Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier, actions.check_now),
        "F5": (Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier, actions.check_now),
        "Ctrl+H": (Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier, actions.history),
        "Ctrl+,": (Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier, actions.settings),
        "Ctrl+Q": (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier, actions.quit),
    }

    for key, modifier, command in keys.values():
        with qtbot.waitSignal(command.action.triggered):
            QTest.keyClick(panel, key, modifier)
    assert set(keys) | {"F1"} == {key for command in actions for key in command.keys}


def test_a_name_has_no_ellipsis() -> None:
    assert Command(QAction("History…")).name == "History"
