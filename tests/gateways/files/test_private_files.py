"""Everything the program writes is its user's own, whatever the umask says."""

import logging
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from statustray.domain.model.settings import Settings
from statustray.gateways.credentials.key_origins import KeyOrigins
from statustray.gateways.files.csv_table import write_table
from statustray.gateways.files.file_lock import FileLock
from statustray.gateways.files.icon_cache import IconCache
from statustray.gateways.files.keep_copy import keep_copy, set_aside
from statustray.gateways.files.log import log_to
from statustray.gateways.files.paths import AppPaths
from statustray.gateways.files.private_files import make_private_file, make_private_folder
from statustray.gateways.files.settings.settings_file import SettingsFile
from statustray.gateways.files.window_places import WindowPlaces
from statustray.gateways.history.store import HistoryStore

NOON = datetime(2026, 10, 4, 12, tzinfo=UTC)


@pytest.fixture(params=[0o000, 0o022, 0o077, 0o027], ids="umask {:03o}".format)
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def write_everything(paths: AppPaths) -> None:
    file = SettingsFile(paths.settings)
    file.save(Settings(welcomed=True))
    keep_copy(paths.settings, "damaged")
    history = HistoryStore(paths.history)
    history.keep_alert_state("open")
    history.flush(NOON)
    with log_to(paths.log):
        logging.getLogger("statustray").warning("once")
    FileLock(paths.lock).acquire()
    KeyOrigins(paths.key_origins).first_used("page:acme", "https://acme.example")
    IconCache(paths.icons).put("acme.example", b"icon")
    WindowPlaces(paths.windows).put("panel", b"here")
    write_table(paths.data / "table.csv", [["a"]])
    history.close()


@pytest.mark.logs("once")
@pytest.mark.usefixtures("umask")
def test_files_and_folders_are_private_whatever_the_umask(tmp_path: Path) -> None:
    home = tmp_path / "not" / "there" / "yet"

    write_everything(AppPaths.under(home))

    files = [entry for entry in home.rglob("*") if not entry.is_dir()]
    folders = [home, home.parent, *(entry for entry in home.rglob("*") if entry.is_dir())]
    assert len(files) >= 9
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    assert {folder.stat().st_mode & 0o777 for folder in folders} == {0o700}


@pytest.mark.usefixtures("umask")
@pytest.mark.parametrize(
    "write",
    [
        lambda home: IconCache(home / "icons").put("acme.example", b"icon"),
        lambda home: WindowPlaces(home / "windows.json").put("panel", b"here"),
    ],
    ids=["icons", "windows"],
)
def test_whoever_writes_first_makes_a_private_folder(
    write: Callable[[Path], None], tmp_path: Path
) -> None:
    home = tmp_path / "new"

    write(home)

    assert home.stat().st_mode & 0o777 == 0o700


@pytest.mark.logs("once")
def test_files_of_an_earlier_version_become_private_when_they_are_used(tmp_path: Path) -> None:
    paths = AppPaths.under(tmp_path)
    write_everything(paths)
    for file in filter(Path.is_file, tmp_path.iterdir()):
        file.chmod(0o644)

    write_everything(paths)

    opened = (paths.settings, paths.history, paths.log, paths.lock)
    assert {file.stat().st_mode & 0o777 for file in opened} == {0o600}


def test_a_file_set_aside_is_private_and_a_folder_stays_one(tmp_path: Path) -> None:
    file, folder = tmp_path / "file", tmp_path / "folder"
    file.write_text("")
    file.chmod(0o644)
    folder.mkdir(mode=0o755)

    assert set_aside(file, "damaged").stat().st_mode & 0o777 == 0o600
    assert set_aside(folder, "damaged").stat().st_mode & 0o700 == 0o700


def test_a_folder_that_is_there_keeps_its_rights(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)

    make_private_folder(tmp_path)

    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_something_else_in_place_of_a_folder_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(OSError, match="file"):
        make_private_folder(tmp_path / "file")
    with pytest.raises(OSError, match="directory"):
        make_private_file(tmp_path)
