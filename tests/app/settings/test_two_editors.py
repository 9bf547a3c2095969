"""The settings changed from two sides at once: by the program and by hand, a command or a sync."""

import os
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from statustray.app.settings.preferences import Preferences
from statustray.domain.model.settings import Polling, Settings, Watch
from statustray.gateways.files import atomic_write
from statustray.gateways.files.atomic_write import write_atomically
from statustray.gateways.files.settings.settings_file import SettingsFile
from statustray.ui.gui_thread import GuiThread

OFTEN = Polling(interval_s=30)
BY_HAND = '[[watch]]\nservice = "slack"\n'
BY_BOTH = Settings(polling=OFTEN, watch=(Watch(service="slack"),))


def add_ten(path: Path, name: str) -> None:
    file = SettingsFile(path)
    for number in range(10):
        before = file.load(running=True).settings
        added = Watch(id=f"{name}-{number}", page="https://status.acme.example")
        assert file.save(replace(before, watch=(*before.watch, added))) == ()


@pytest.mark.skipif(os.name == "nt", reason="no folder can be locked there")
def test_programs_that_save_at_once_lose_nothing_of_each_other(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    programs = [Thread(target=add_ten, args=(path, name)) for name in ("one", "two", "three")]

    for program in programs:
        program.start()
    for program in programs:
        program.join()

    assert len(SettingsFile(path).load().settings.watch) == 30
    assert [entry.name for entry in tmp_path.iterdir()] == ["settings.toml"]


def test_what_is_edited_while_it_is_saved_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.toml"
    write, edits = write_atomically, iter([BY_HAND])

    def slowly(*given: Any, **options: Any) -> os.stat_result:  # noqa: ANN401 - passed on
        for text in edits:
            path.write_text(text)
        return write(*given, **options)

    monkeypatch.setattr(atomic_write, "write_atomically", slowly)
    file = SettingsFile(path)
    file.load()

    assert file.save(Settings(polling=OFTEN)) == ()

    assert file.changed()  # and is read again
    assert SettingsFile(path).load().settings == BY_BOTH


def test_a_file_that_another_program_never_leaves_alone_is_left_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.toml"
    write, sizes = write_atomically, iter(range(1000))

    def overtaken(*given: Any, **options: Any) -> os.stat_result:  # noqa: ANN401 - passed on
        path.write_text("#" * next(sizes) + "\n")
        return write(*given, **options)

    monkeypatch.setattr(atomic_write, "write_atomically", overtaken)
    file = SettingsFile(path)

    (problem,) = file.save(Settings(polling=OFTEN))

    assert "could not be saved" in problem.what
    assert path.read_text().startswith("#")


def unsaved(disk: pytest.MonkeyPatch, path: Path, qtbot: QtBot) -> Preferences:
    """Return settings with a change that found no room on *disk*, which stays full."""

    def fails(*_given: object, **_options: object) -> None:
        raise OSError(28, "No space left on device")

    preferences = Preferences(SettingsFile(path), gui=GuiThread(), pause_ms=1)
    disk.setattr(atomic_write, "write_atomically", fails)
    with qtbot.waitSignal(preferences.troubled):
        preferences.change(polling=OFTEN)
    return preferences


@pytest.mark.logs("could not be saved")
def test_what_a_full_disk_kept_from_the_file_stays_in_force_beside_what_is_edited(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.toml"
    with monkeypatch.context() as disk:
        preferences = unsaved(disk, path, qtbot)
        path.write_text(BY_HAND)

        preferences.read_again()

        assert preferences.settings == BY_BOTH
    preferences.flush()
    assert SettingsFile(path).load().settings == BY_BOTH
    assert preferences.settings == BY_BOTH


@pytest.mark.logs("could not be saved")
def test_the_end_of_the_program_tries_again_what_could_not_be_saved(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.toml"
    with monkeypatch.context() as disk:
        preferences = unsaved(disk, path, qtbot)

    preferences.flush()

    assert SettingsFile(path).load().settings == Settings(polling=OFTEN)
