"""A settings file in a home that does not exist yet."""

from pathlib import Path

import pytest

from statustray.gateways.files.settings.settings_file import SettingsFile


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "home" / "settings.toml")
