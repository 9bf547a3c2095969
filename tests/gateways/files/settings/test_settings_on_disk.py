"""Links, rights, full disks, and what is no file at all."""

import os
from pathlib import Path

import pytest
from msgspec.structs import replace

from statustray.domain.model.settings import Ladder, Settings
from statustray.gateways.files.settings.settings_file import SettingsFile
from tests.gateways.files.settings.by_hand import BY_HAND, beside, write


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real = tmp_path / "dotfiles.toml"
    real.write_text("# mine\n")
    link = tmp_path / "settings.toml"
    link.symlink_to(real)
    file = SettingsFile(link)
    file.load()

    file.save(Settings(welcomed=True))

    assert link.is_symlink()
    assert "welcomed = true" in real.read_text()


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_the_file_and_its_folder_are_private_whatever_the_umask(
    file: SettingsFile, umask: int
) -> None:
    before = os.umask(umask)
    try:
        file.save(Settings(welcomed=True))
        new = file.path.stat().st_mode & 0o777
        file.path.chmod(0o644)
        file.save(Settings())
    finally:
        os.umask(before)

    assert new == 0o600
    assert file.path.stat().st_mode & 0o777 == 0o600
    assert file.path.parent.stat().st_mode & 0o777 == 0o700


def test_a_folder_in_its_place_is_a_problem_and_no_crash(file: SettingsFile) -> None:
    file.path.mkdir(parents=True)

    loaded = file.load()

    assert loaded.read_only
    assert "can't be read" in loaded.problems[0].what
    assert file.save(Settings(welcomed=True))


def test_a_huge_file_is_not_read(file: SettingsFile) -> None:
    write(file, "# " + "x" * 8 * 1024 * 1024)

    loaded = file.load()

    assert loaded.read_only
    assert "larger than 2 MiB" in loaded.problems[0].what


def test_a_pipe_in_its_place_is_a_problem_at_once(file: SettingsFile) -> None:
    file.path.parent.mkdir()
    os.mkfifo(file.path)

    loaded = file.load()

    assert loaded.read_only
    assert "not a regular file" in loaded.problems[0].what
    assert file.save(Settings(welcomed=True)) == loaded.problems


def test_a_full_disk_leaves_the_old_file_whole(small_disk: Path) -> None:
    file = SettingsFile(small_disk / "settings.toml")
    write(file, BY_HAND)
    settings = file.load().settings
    ladder = Ladder("message", template="x" * 400_000)

    problems = file.save(replace(settings, plan=(ladder,)))

    assert "the disk is full" in problems[0].what
    assert file.path.read_text() == BY_HAND
    assert beside(file) == []


def test_a_read_only_folder_is_said_and_survived(read_only_disk: Path) -> None:
    file = SettingsFile(read_only_disk / "settings.toml")
    file.load()

    problems = file.save(Settings(welcomed=True))

    assert "could not be saved" in problems[0].what
