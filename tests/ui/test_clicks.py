"""How many clicks the everyday things take, in the real windows with the panel or icon at hand."""

from collections.abc import Callable
from datetime import datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListView, QMenu, QWidget
from pytestqt.qtbot import QtBot

from statustray.domain.alerting.snooze import SnoozeLength
from statustray.domain.model.checks.detection_result import DetectionResult
from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.actions import Actions
from statustray.ui.panel.panel_window import PanelWindow
from statustray.ui.settings.page_list import SettingsPages
from statustray.ui.settings.settings_window import SettingsWindow
from statustray.ui.style.theme import Theme
from tests.support.services.snapshots import calm, down, snapshot
from tests.support.windows.controls import control
from tests.support.windows.every_window import SETTINGS
from tests.support.windows.rows import index_of
from tests.support.windows.settings_pages import build

LEFT = Qt.MouseButton.LeftButton


class Mouse:
    """Counts presses of its buttons; pointing and typing are free."""

    def __init__(self) -> None:
        self.clicks = 0

    def button(self, window: QWidget, text: str) -> None:
        """Click the visible button that is called so, by its text or by its name."""
        buttons = window.findChildren(QAbstractButton)
        fits = (b for b in buttons if text in (b.text().replace("&", ""), b.accessibleName()))
        self.at(next(b for b in fits if b.isVisible()))

    def at(self, widget: QWidget, place: QRect | None = None) -> None:
        """Click into the middle of *place*, or of the whole widget."""
        box = widget.rect() if place is None else place
        QTest.mouseClick(widget, LEFT, pos=box.center())
        self.clicks += 1

    def row(self, view: QListView, row: int) -> None:
        """Click a row of a list."""
        view.doItemsLayout()
        self.at(view.viewport(), view.visualRect(view.model().index(row, 0)))

    def menu(self, view: QListView, row: int) -> QMenu:
        """Click a row with the right button; return its menu."""
        at = view.visualRect(view.model().index(row, 0)).center()
        mouse = QContextMenuEvent.Reason.Mouse
        event = QContextMenuEvent(mouse, at, view.viewport().mapToGlobal(at))
        QApplication.sendEvent(view.viewport(), event)
        self.clicks += 1
        return shown_menu()

    def entry(self, menu: QMenu, text: str) -> None:
        """Click an entry of a menu."""
        self.at(menu, menu.actionGeometry(entry_of(menu, text)))


def entry_of(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == text)


def shown_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, now: Callable[[], datetime]) -> PanelWindow:
    panel = PanelWindow(theme=theme, tr=ENGLISH, now=now, actions=Actions(ENGLISH))
    qtbot.addWidget(panel)
    panel.content.show_snapshot(snapshot([down("acme"), calm("globex")]))
    with qtbot.waitExposed(panel):
        panel.open()
    return panel


@pytest.fixture
def pages() -> SettingsPages:
    return build()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, pages: SettingsPages) -> SettingsWindow:
    """The settings; asked for before the panel, which closes once another window is activated."""
    del theme
    window = pages.window(settings=SETTINGS)
    qtbot.addWidget(window)
    return window


def show(qtbot: QtBot, window: SettingsWindow) -> None:
    """Open *window*, as the program does when the panel asks for it; the panel then makes room."""
    with qtbot.waitExposed(window):
        window.show()


def list_with(window: QWidget, text: str) -> QListView:
    """Return the list in the second row of which *text* stands."""
    lists = window.findChildren(QListView)
    return next(one for one in lists if one.model().index(1, 0).data() == text)


def row_of(panel: PanelWindow, key: str) -> int:
    return index_of(panel.content.list.model, key).row()


def test_why_it_is_red_takes_one_click(panel: PanelWindow) -> None:
    mouse = Mouse()

    mouse.row(panel.content.list.view, row_of(panel, "acme"))

    assert panel.content.details.service_id == "acme"
    assert mouse.clicks <= 1


def test_using_the_backup_takes_one_click(qtbot: QtBot, panel: PanelWindow) -> None:
    mouse, view = Mouse(), panel.content.list.view
    box = view.visualRect(index_of(panel.content.list.model, "acme"))

    with qtbot.waitSignal(panel.content.requests.backup_asked) as used:
        # The button ends where the row's words do, on the line of the name.
        mouse.at(view.viewport(), QRect(box.right() - 60, box.top() + 18, 10, 8))

    assert used.args == ["acme", "pigeon"]
    assert mouse.clicks <= 1


def test_silence_until_tomorrow_takes_two_clicks(qtbot: QtBot, panel: PanelWindow) -> None:
    mouse = Mouse()
    menu = mouse.menu(panel.content.list.view, row_of(panel, "acme"))

    menu.setActiveAction(entry_of(menu, "Notifications"))  # pointed at
    qtbot.waitUntil(lambda: shown_menu() is not menu)
    with qtbot.waitSignal(panel.content.requests.snooze_asked) as snoozed:
        mouse.entry(shown_menu(), "Snooze until tomorrow morning")

    assert snoozed.args == ["acme", SnoozeLength.UNTIL_MORNING]
    assert mouse.clicks <= 2


def test_hearing_when_it_is_back_takes_two_clicks(qtbot: QtBot, panel: PanelWindow) -> None:
    mouse = Mouse()
    menu = mouse.menu(panel.content.list.view, row_of(panel, "acme"))

    with qtbot.waitSignal(panel.content.requests.tell_when_back_asked) as asked:
        mouse.entry(menu, "Notify me when it's back")

    assert asked.args == ["acme", True]
    assert mouse.clicks <= 2


def test_a_drill_takes_two_clicks(qtbot: QtBot, panel: PanelWindow) -> None:
    mouse = Mouse()

    # The menu of a button holds the program until it is closed.
    QTimer.singleShot(0, lambda: mouse.entry(shown_menu(), "Drill…"))
    with qtbot.waitSignal(panel.content.commands.drill.action.triggered):
        mouse.button(panel, "More")

    assert mouse.clicks <= 2


def test_a_service_that_is_not_listed_is_added_with_two_clicks(
    qtbot: QtBot, window: SettingsWindow, panel: PanelWindow, pages: SettingsPages
) -> None:
    mouse = Mouse()
    QTest.keyClicks(panel.content.list.field, "whisp")

    with qtbot.waitSignal(panel.content.add_asked) as asked:
        mouse.button(panel, "Add a service")
    show(qtbot, window)
    assert asked.args is not None
    pages.services.search_for(asked.args[0])  # as the program does
    with qtbot.waitSignal(window.settings_changed):
        mouse.row(
            control(pages.services.finder.field, QListView, "Results"), 1
        )  # below the heading

    assert "whisper" in [watch.key for watch in window.settings.watch]
    assert mouse.clicks <= 2


def test_an_own_address_takes_three_clicks(
    qtbot: QtBot, window: SettingsWindow, panel: PanelWindow, pages: SettingsPages
) -> None:
    mouse, finder = Mouse(), pages.services.finder

    with qtbot.waitSignal(panel.content.commands.settings.action.triggered):
        mouse.button(panel, "Settings")
    show(qtbot, window)
    QTest.keyClicks(finder.field.typed, "shop.example")
    QTest.keyClick(finder.field.typed, Qt.Key.Key_Return)
    pages.services.finder.show_found(DetectionResult("shop.example", "https://shop.example"))
    control(finder.detection, QLineEdit, "Name").setText("My shop")
    with qtbot.waitSignal(window.settings_changed):
        mouse.button(window, "Add")

    assert window.settings.watch[-1].name == "My shop"
    assert mouse.clicks <= 3


def test_a_plan_takes_three_clicks(
    qtbot: QtBot, window: SettingsWindow, panel: PanelWindow, pages: SettingsPages
) -> None:
    mouse = Mouse()
    window.show_settings(replace(SETTINGS, plan=()))

    with qtbot.waitSignal(panel.content.commands.settings.action.triggered):
        mouse.button(panel, "Settings")
    show(qtbot, window)
    mouse.row(list_with(window, "Backup plan"), 1)
    qtbot.waitUntil(pages.plan.isVisible)
    with qtbot.waitSignal(window.settings_changed):
        mouse.button(window, "Suggest a plan")

    assert window.settings.plan
    assert mouse.clicks <= 3
