from pathlib import Path

import pytest

from statustray.gateways.files.paths import AppPaths


def test_everything_lies_under_a_home_of_its_own(tmp_path: Path) -> None:
    folders = AppPaths.of(tmp_path)

    assert [p.relative_to(tmp_path).as_posix() for p in files(folders)] == [
        "settings.toml",
        "history.db",
        "statustray.log",
        "statustray.lock",
    ]


def test_without_a_home_the_platforms_own_folders_are_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))

    folders = AppPaths.of(None)

    assert folders.settings == tmp_path / "config" / "statustray" / "settings.toml"
    assert folders.history == tmp_path / "data" / "statustray" / "history.db"
    assert folders.log == tmp_path / "state" / "statustray" / "statustray.log"


def test_asking_for_folders_makes_none(tmp_path: Path) -> None:
    files(AppPaths.of(tmp_path / "home"))

    assert list(tmp_path.iterdir()) == []


def files(folders: AppPaths) -> list[Path]:
    return [folders.settings, folders.history, folders.log, folders.lock]


def test_the_home_of_nobody_is_a_folder_of_that_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert AppPaths.under(Path("~nobody-of-that-name/tray")).config == (
        tmp_path / "~nobody-of-that-name" / "tray"
    )
