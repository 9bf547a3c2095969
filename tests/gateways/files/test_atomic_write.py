"""What writing a whole file leaves behind: the file, and nothing of writers that were killed."""

import os
from pathlib import Path

import pytest

from statustray.gateways.files.atomic_write import write_atomically

LONG_AGO = 1_000_000_000
SPECIAL = pytest.mark.skipif(os.name == "nt", reason="devices and pipes are no files there")


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


@SPECIAL
def test_a_device_gets_what_is_written_and_stays_a_device() -> None:
    device = Path("/dev/null")
    before = device.stat().st_rdev

    write_atomically(device, b"new")

    assert device.is_char_device()
    assert device.stat().st_rdev == before


@pytest.mark.skipif(not os.access("/dev/full", os.W_OK), reason="no disk is full here")
def test_a_full_device_is_an_error_and_stays_a_device(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to("/dev/full")

    with pytest.raises(OSError, match="No space left"):
        write_atomically(link, b"new")

    assert link.is_char_device()
    assert link.is_symlink()


@SPECIAL
def test_a_pipe_is_written_to_its_reader_and_nobody_is_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    with pytest.raises(OSError, match="No such device"):
        write_atomically(pipe, b"unread")
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_atomically(pipe, b"new")

    assert os.read(reader, 9) == b"new"
    os.close(reader)
    assert pipe.is_fifo()
