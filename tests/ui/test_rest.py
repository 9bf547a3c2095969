"""A program in the tray that nobody looks at sleeps: no timer of Qt runs."""

import gc
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.actions import Actions
from statustray.ui.panel.panel_window import PanelWindow
from statustray.ui.style.theme import Theme
from statustray.ui.tray.tray import Tray
from tests.support.services.snapshots import calm, down, snapshot

WORLD = snapshot([calm("acme"), down("globex")])


def running_timers() -> list[QTimer]:
    gc.collect()  # what an earlier test has let go may still be there
    timers = [found for found in gc.get_objects() if isinstance(found, QTimer)]
    return [timer for timer in timers if isValid(timer) and timer.isActive()]


def test_no_timer_runs_beside_an_icon(qtbot: QtBot, now: Callable[[], datetime]) -> None:
    tray = Tray(now=now)
    tray.speak(ENGLISH)
    qtbot.addWidget(tray.menu)

    tray.host.came.emit()
    tray.show_snapshot(WORLD)

    qtbot.waitUntil(lambda: not running_timers())  # those of a single shot have their moment
    tray.deleteLater()


def test_no_timer_runs_after_the_panel_was_closed(
    qtbot: QtBot, theme: Theme, now: Callable[[], datetime]
) -> None:
    panel = PanelWindow(theme=theme, tr=ENGLISH, now=now, actions=Actions(ENGLISH))
    qtbot.addWidget(panel)
    panel.open()
    panel.content.show_snapshot(WORLD)
    panel.grab()

    panel.close()

    assert not panel.isVisible()
    qtbot.waitUntil(lambda: not running_timers())  # those of a single shot have their moment
