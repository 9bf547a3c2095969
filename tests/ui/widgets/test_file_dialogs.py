"""File dialogs hand over what was chosen, and are gone afterwards."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from statustray.ui.widgets.file_dialogs import ask_for_source, ask_for_target


def test_a_dismissed_dialog_is_gone(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    chosen: list[str] = []

    ask_for_source(window, "Import", chosen.append)
    (dialog,) = window.findChildren(QFileDialog)
    dialog.reject()

    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))
    assert chosen == []


def test_the_chosen_target_gets_its_extension(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    chosen: list[str] = []

    ask_for_target(window, "Save", chosen.append, name="card.pdf", kind="pdf")
    (dialog,) = window.findChildren(QFileDialog)
    dialog.selectFile(str(tmp_path / "mine"))
    dialog.accept()

    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))
    assert chosen == [str(tmp_path / "mine.pdf")]
