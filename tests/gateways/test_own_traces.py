from pathlib import Path

import pytest

from statustray.domain.model.settings import Settings, Watch
from statustray.gateways.files.icon_cache import IconCache
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.own_traces import files_of, traces


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    """A home with everything that a long life leaves behind."""
    home = tmp_path / "home"
    home.mkdir()
    for name in (
        *("settings.toml", "settings.toml.unreadable-2026-01-02", ".settings.toml.k3j"),
        *("history.db", "history.db-wal", "history.db-shm", "statustray.log", "statustray.log.1"),
        "statustray.lock",
    ):
        (home / name).touch()
    IconCache(home / "cache" / "icons").put("https://acme.example", b"")
    return AppPaths.under(home)


def test_every_file_of_a_home_is_found_and_removed(paths: AppPaths) -> None:
    found = traces(paths, Settings(), login=None, entry=None)

    assert [trace.remove() for trace in found] == [""] * len(found)
    assert not paths.config.exists()


def test_what_somebody_else_put_there_stays(paths: AppPaths) -> None:
    other = paths.config / "diary.txt"
    other.touch()

    found = traces(paths, Settings(), login=None, entry=None)
    why = [trace.remove() for trace in found]

    assert list(paths.config.iterdir()) == [other]
    assert why[-1] == "it contains other files"


def test_a_home_without_a_file_has_none(tmp_path: Path) -> None:
    assert files_of(AppPaths.under(tmp_path / "none")) == ()


def test_keys_in_the_password_store_are_named_without_being_shown(tmp_path: Path) -> None:
    settings = Settings(watch=(Watch(service="acme", wants_key=True), Watch(service="other")))

    found = traces(AppPaths.under(tmp_path), settings, login=None, entry=None)

    assert [trace.what for trace in found if "password store" in trace.what] == [
        "page:acme (password store)"
    ]


def test_what_cannot_be_removed_is_said(read_only_disk: Path) -> None:
    (folder,) = traces(AppPaths.under(read_only_disk), Settings(), login=None, entry=None)

    assert folder.remove() != ""
    assert read_only_disk.exists()
