"""Settings apply at once, are written once, and are read again when somebody edits the file."""

import os
from pathlib import Path
from threading import Event, get_ident

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from statustray.app.settings.file_watch import SettingsWatch
from statustray.app.settings.preferences import Preferences
from statustray.app.settings.writer import SettingsWriter
from statustray.domain.model.problem import Problem
from statustray.domain.model.settings import Polling, Settings, Watch
from statustray.gateways.files.settings.settings_file import SettingsFile
from statustray.ui.gui_thread import GuiThread
from tests.support.waiting import PATIENCE_S

BY_HAND = 'welcomed = true\n[[watch]]\nservice = "slack"\n'


class CountingFile:
    """Records each write and the thread that made it."""

    def __init__(self) -> None:
        self.saved: list[Settings] = []
        self.threads: set[int] = set()
        self.free = Event()
        self.free.set()

    def save(self, settings: Settings) -> tuple[Problem, ...]:
        self.free.wait(PATIENCE_S)
        self.saved.append(settings)
        self.threads.add(get_ident())
        return ()


def keystrokes() -> list[Settings]:
    return [Settings(polling=Polling(interval_s=n)) for n in range(1, 11)]


def test_ten_keystrokes_write_one_file_on_another_thread(qtbot: QtBot) -> None:
    file = CountingFile()
    written: list[tuple[Problem, ...]] = []
    writer = SettingsWriter(file, written=written.append, pause_ms=50)

    for settings in keystrokes():
        writer.write_soon(settings)

    qtbot.waitUntil(lambda: written == [()])
    assert file.saved == keystrokes()[-1:]
    assert get_ident() not in file.threads


def test_a_change_during_a_write_is_written_after_it(qtbot: QtBot) -> None:
    file = CountingFile()
    file.free.clear()
    writer = SettingsWriter(file, written=print, pause_ms=1)
    first, last = keystrokes()[:2]
    writer.write_soon(first)
    qtbot.waitUntil(lambda: writer._worker is not None)

    writer.write_soon(last)
    file.free.set()
    qtbot.waitUntil(lambda: len(file.saved) == 2)

    assert file.saved == [first, last]
    assert writer.flush() == ()
    assert file.saved == [first, last]


def test_the_end_of_the_program_writes_what_is_pending(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.toml")
    preferences = Preferences(file, gui=GuiThread())
    preferences.put(Settings(welcomed=True))
    before = file.path.exists()

    preferences.flush()

    assert not before
    assert SettingsFile(file.path).load().settings == Settings(welcomed=True)


def test_settings_are_in_force_before_they_are_written(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(SettingsFile(tmp_path / "settings.toml"), gui=GuiThread())

    with qtbot.waitSignal(preferences.changed):
        preferences.change(welcomed=True)

    assert preferences.settings.welcomed


def test_a_write_that_fails_is_named_and_its_success_takes_that_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "home"
    preferences = Preferences(SettingsFile(folder / "settings.toml"), gui=GuiThread(), pause_ms=1)
    folder.write_text("a file where the folder should be")
    with qtbot.waitSignal(preferences.troubled):
        preferences.change(welcomed=True)
    named = preferences.problems

    folder.unlink()
    with qtbot.waitSignal(preferences.troubled):
        preferences.change(polling=Polling(interval_s=30))

    assert [problem.place for problem in named] == [str(folder / "settings.toml")]
    assert preferences.problems == ()


def edited(preferences: Preferences, path: Path, text: str) -> None:
    path.write_text(text)
    os.utime(path, ns=(1, 1))
    preferences.read_again()


def test_what_was_edited_by_hand_comes_into_force(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    preferences = Preferences(SettingsFile(path), gui=GuiThread())

    edited(preferences, path, BY_HAND)

    assert preferences.settings == Settings(watch=(Watch(service="slack"),), welcomed=True)


def test_a_change_that_is_not_written_yet_is_added_to_what_was_edited(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(BY_HAND)
    preferences = Preferences(SettingsFile(path), gui=GuiThread())
    preferences.change(polling=Polling(interval_s=30))

    edited(preferences, path, BY_HAND + '[[watch]]\nservice = "zoom"\n')

    assert preferences.settings.polling == Polling(interval_s=30)
    assert [watch.key for watch in preferences.settings.watch] == ["slack", "zoom"]


def test_a_file_broken_by_hand_leaves_the_settings_and_says_so_until_it_is_mended(
    tmp_path: Path,
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(BY_HAND)
    preferences = Preferences(SettingsFile(path), gui=GuiThread())
    settings = preferences.settings

    edited(preferences, path, "[[watch]\n")
    named = preferences.problems
    path.unlink()
    edited(preferences, path, BY_HAND + "[drills]\nevery_months = 0\n")

    assert preferences.settings == replace(
        settings, drills=replace(settings.drills, every_months=0)
    )
    assert "earlier settings still apply" in named[0].what
    assert preferences.problems == ()
    assert [p.name for p in tmp_path.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize("lost", ["removed", "emptied", "home gone"])
def test_a_file_that_is_gone_leaves_the_settings_until_it_is_back_or_written_again(
    tmp_path: Path, lost: str
) -> None:
    path = tmp_path / "home" / "settings.toml"
    path.parent.mkdir()
    path.write_text(BY_HAND)
    preferences = Preferences(SettingsFile(path), gui=GuiThread())
    settings = preferences.settings

    if lost == "removed":
        path.unlink()
    elif lost == "emptied":
        path.write_text("\n")
    else:
        path.parent.rename(tmp_path / "away")
    preferences.read_again()
    kept, named = preferences.settings, preferences.problems
    preferences.change(polling=Polling(interval_s=30))
    preferences.flush()
    preferences.read_again()

    assert kept == settings
    assert "earlier settings still apply" in named[0].what
    assert preferences.settings == replace(settings, polling=Polling(interval_s=30))
    assert SettingsFile(path).load().settings == preferences.settings
    assert preferences.problems == ()


@pytest.mark.parametrize("way", ["in place", "replaced", "made", "behind a link"])
def test_an_edit_is_noticed_however_it_is_written(qtbot: QtBot, tmp_path: Path, way: str) -> None:
    path = tmp_path / "settings.toml"
    if way != "made":
        path.write_text("welcomed = false\n")
    if way == "behind a link":
        (tmp_path / "dotfiles").mkdir()
        path = tmp_path / "dotfiles" / "mine.toml"
        (tmp_path / "settings.toml").rename(path)
        (tmp_path / "settings.toml").symlink_to(path)
    watch = SettingsWatch(tmp_path / "settings.toml", settle_ms=20)

    for text in (BY_HAND, BY_HAND + "# once more\n"):
        with qtbot.waitSignal(watch.touched):
            if way in {"replaced", "behind a link"}:
                (path.parent / "new").write_text(text)
                (path.parent / "new").replace(path)
            else:
                path.write_text(text)


def test_what_is_locked_stays_and_whoever_shows_something_else_is_told(tmp_path: Path) -> None:
    managed = tmp_path / "managed.toml"
    managed.write_text('locked = ["polling"]\n[polling]\ninterval_s = 120\n', encoding="utf-8")
    preferences = Preferences(SettingsFile(tmp_path / "settings.toml", managed), gui=GuiThread())
    told: list[Settings] = []
    preferences.changed.connect(told.append)

    preferences.change(polling=Polling(interval_s=15))

    assert preferences.locked == {"polling"}
    assert preferences.settings.polling.interval_s == 120
    assert [settings.polling.interval_s for settings in told] == [120]
