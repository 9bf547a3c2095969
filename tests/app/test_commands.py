"""What menu, panel and notifications command."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statustray.app.commands import UserCommands
from statustray.app.context import Latest
from statustray.app.engine_host import EngineHost
from statustray.app.settings.preferences import Preferences
from statustray.gateways.engine_thread import EngineThread
from statustray.gateways.files.settings.settings_file import SettingsFile
from statustray.ui.gui_thread import GuiThread
from tests.support.services.snapshots import BACKUP, NOON, calm, down, snapshot


def no_engine() -> EngineHost:
    raise NotImplementedError


@pytest.fixture
def commands(qapp: QApplication, tmp_path: Path) -> UserCommands:
    del qapp
    ended = asyncio.new_event_loop()
    ended.close()
    gui = GuiThread()
    engine = EngineThread(
        no_engine,
        failed=lambda _error: None,
        deliver=gui.deliver_to,
        new_loop=lambda: ended,
    )
    latest = Latest(snapshot=snapshot([down("acme"), calm("globex")]))
    return UserCommands(
        engine=engine,
        preferences=Preferences(SettingsFile(tmp_path / "settings.toml"), gui=gui),
        latest=latest,
        now=lambda: NOON,
        open_link=lambda _link: None,
    )


def test_who_copies_a_message_for_a_backup_is_taken_to_use_it(
    qtbot: QtBot, commands: UserCommands
) -> None:
    with qtbot.waitSignal(commands.backup_used) as used:
        commands.note_backup("acme", BACKUP.service)

    assert used.args == ["acme", BACKUP]


def test_a_backup_that_was_not_advised_is_not_asked_about(
    qtbot: QtBot, commands: UserCommands
) -> None:
    with qtbot.assertNotEmitted(commands.backup_used):
        commands.note_backup("acme", "semaphore")
        commands.note_backup("globex", BACKUP.service)
