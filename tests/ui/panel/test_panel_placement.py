"""Where the panel opens, and beside what."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from statustray.ui.panel.panel_window import PanelWindow
from statustray.ui.panel.placement import beside, fitted, tray_corner
from tests.ui.panel.world import labels


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
    icon = QRect(anchor, QSize(22, 22))
    size = fitted(QSize(460, 900), SCREEN, icon)

    corner = beside(icon, size, SCREEN)

    assert SCREEN.contains(QRect(corner, size))


@pytest.mark.parametrize("at", [QPoint(900, 690), QPoint(900, 40)])
def test_a_high_panel_does_not_lie_over_the_icon(at: QPoint) -> None:
    """On a screen whose dock takes nothing from what is told to be free."""
    icon = QRect(at, QSize(22, 22))
    size = fitted(QSize(460, 900), SCREEN, icon)

    assert not QRect(beside(icon, size, SCREEN), size).intersects(icon)


def test_in_the_middle_of_a_screen_it_is_as_high_as_the_screen() -> None:
    icon = QRect(QPoint(500, 400), QSize(22, 22))

    assert fitted(QSize(460, 900), SCREEN, icon).height() > SCREEN.height() * 0.9


def test_an_open_window_stays_a_window_when_a_tray_comes(panel: PanelWindow) -> None:
    panel.become_window("Xfce")
    panel.open()

    panel.become_panel()

    assert panel.isVisible()
    assert not panel.at_tray
    panel.close()
    panel.open()
    assert panel.at_tray


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


def test_without_a_tray_nothing_is_said_of_one(qtbot: QtBot, panel: PanelWindow) -> None:
    panel.close()
    panel.become_window("Sway")

    with qtbot.waitExposed(panel):
        panel.introduce()

    assert "lives here" not in labels(panel)
