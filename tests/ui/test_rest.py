"""A program in the tray that nobody looks at sleeps: no timer of Qt runs."""

import gc
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from statustray.present.language import ENGLISH
from statustray.ui.panel import Panel
from statustray.ui.theme import Theme
from statustray.ui.tray import Tray
from tests.support.snapshots import calm, down, snapshot

WORLD = snapshot([calm("acme"), down("globex")])


def running_timers() -> list[QTimer]:
    return [found for found in gc.get_objects() if isinstance(found, QTimer) and found.isActive()]


def test_no_timer_runs_beside_an_icon(qtbot: QtBot, now: Callable[[], datetime]) -> None:
    tray = Tray(tr=ENGLISH, now=now)
    qtbot.addWidget(tray.menu)

    tray.host.came.emit()
    tray.show_snapshot(WORLD)

    assert running_timers() == []
    tray.deleteLater()


def test_no_timer_runs_after_the_panel_was_closed(
    qtbot: QtBot, theme: Theme, now: Callable[[], datetime]
) -> None:
    panel = Panel(theme=theme, tr=ENGLISH, now=now)
    qtbot.addWidget(panel)
    panel.open()
    panel.content.show_snapshot(WORLD)
    panel.grab()

    panel.close()

    assert not panel.isVisible()
    qtbot.waitUntil(lambda: not running_timers())  # those of a single shot have their moment
