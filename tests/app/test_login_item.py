"""The switch shows what the desktop will do."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from statustray.app.login_item import LoginItem
from statustray.app.settings.preferences import Preferences
from statustray.gateways.files.settings.settings_file import SettingsFile
from statustray.ui.gui_thread import GuiThread

COMMAND = ("/opt/statustray",)

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif("sys.platform != 'linux'", reason="reads a freedesktop entry"),
]


@pytest.fixture
def entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config" / "autostart" / "statustray.desktop"


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(SettingsFile(tmp_path / "home" / "settings.toml"), gui=GuiThread())


def switch(preferences: Preferences, *, on: bool) -> None:
    look = preferences.settings.appearance
    preferences.change(appearance=replace(look, start_at_login=on))


def test_the_switch_writes_and_removes_the_entry(entry: Path, preferences: Preferences) -> None:
    item = LoginItem(preferences, COMMAND, observing=True)
    switch(preferences, on=True)
    written = entry.exists()
    switch(preferences, on=False)

    assert (written, entry.exists()) == (True, False)
    item.observe()
    assert not preferences.settings.appearance.start_at_login


@pytest.mark.parametrize(
    "hand",
    [
        pytest.param(lambda entry: entry.unlink(), id="removed"),
        pytest.param(lambda entry: entry.write_text("Hidden=true\n"), id="switched off"),
    ],
)
def test_what_the_desktop_s_tools_did_is_shown(
    entry: Path, preferences: Preferences, hand: Callable[[Path], object]
) -> None:
    item = LoginItem(preferences, COMMAND, observing=True)
    switch(preferences, on=True)
    hand(entry)

    item.observe()

    assert not preferences.settings.appearance.start_at_login


def test_an_entry_that_is_there_already_is_shown(entry: Path, preferences: Preferences) -> None:
    entry.parent.mkdir(parents=True)
    entry.touch()

    LoginItem(preferences, COMMAND, observing=True).observe()

    assert preferences.settings.appearance.start_at_login


def test_a_home_of_its_own_is_left_as_it_is(entry: Path, preferences: Preferences) -> None:
    item = LoginItem(preferences, COMMAND, observing=False)
    switch(preferences, on=True)
    entry.unlink()

    item.observe()

    assert preferences.settings.appearance.start_at_login
