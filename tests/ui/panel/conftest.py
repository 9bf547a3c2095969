"""The panel with a list in which a few services have trouble."""

from collections.abc import Callable
from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from statustray.present.vocabulary.language import ENGLISH
from statustray.ui.actions import Actions
from statustray.ui.panel.panel_window import PanelWindow
from statustray.ui.style.theme import Theme
from tests.ui.panel.world import WORLD


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, now: Callable[[], datetime]) -> PanelWindow:
    panel = PanelWindow(theme=theme, tr=ENGLISH, now=now, actions=Actions(ENGLISH))
    qtbot.addWidget(panel)
    panel.content.show_snapshot(WORLD)
    with qtbot.waitExposed(panel):
        panel.open()
    return panel
