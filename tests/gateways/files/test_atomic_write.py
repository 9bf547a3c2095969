"""What writing a whole file leaves behind: the file, and nothing of writers that were killed."""

import os
from pathlib import Path

from statustray.gateways.files.atomic_write import write_atomically

LONG_AGO = 1_000_000_000


def test_what_a_killed_writer_left_is_removed_by_the_next_one(tmp_path: Path) -> None:
    left = tmp_path / ".settings.toml.k8_dr2xa"
    left.write_bytes(b"half")
    os.utime(left, (LONG_AGO, LONG_AGO))

    write_atomically(tmp_path / "settings.toml", b"whole")

    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]


def test_what_another_writer_is_writing_now_stays(tmp_path: Path) -> None:
    (tmp_path / ".settings.toml.k8_dr2xa").write_bytes(b"half")

    write_atomically(tmp_path / "settings.toml", b"whole")

    assert len([*tmp_path.iterdir()]) == 2


def test_old_files_of_other_names_stay(tmp_path: Path) -> None:
    names = (".settings.toml.bak", ".settings.toml", ".other.toml.k8_dr2xa", "settings.toml~")
    for name in names:
        (tmp_path / name).write_bytes(b"mine")
        os.utime(tmp_path / name, (LONG_AGO, LONG_AGO))

    write_atomically(tmp_path / "settings.toml", b"whole")

    assert {path.name for path in tmp_path.iterdir()} == {*names, "settings.toml"}
