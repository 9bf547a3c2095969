"""A list in which a few services have trouble, and what the panel says of it."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from statustray.ui.panel.panel_window import PanelWindow
from tests.support.services.snapshots import calm, common_cause, down, snapshot, troubled_page

WORLD = snapshot(
    [down("acme"), down("globex"), troubled_page("initech"), *(calm(f"s{i}") for i in range(30))],
    common_cause("acme", "globex"),
)


def labels(panel: PanelWindow) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def shows(qtbot: QtBot, panel: PanelWindow, text: str) -> None:
    """Wait until *text* can be read: layouts settle with the next turn of the loop."""
    qtbot.waitUntil(lambda: text in labels(panel))
