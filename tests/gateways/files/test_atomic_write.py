"""What writing a whole file leaves behind: the file, and nothing of writers that were killed."""

import errno
import os
import stat
from pathlib import Path

import pytest

from statustray.gateways.files.atomic_write import write_atomically
from statustray.gateways.files.keep_copy import keep_copy

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


def test_a_folder_that_cannot_be_flushed_takes_nothing_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[int] = []

    def fsync(handle: int) -> None:
        flushed.append(handle)
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", fsync)

    write_atomically(tmp_path / "settings.toml", b"whole")

    assert flushed
    assert (tmp_path / "settings.toml").read_bytes() == b"whole"


def test_a_copy_that_finds_no_room_leaves_nothing_of_its_name(
    small_disk: Path,
) -> None:
    damaged = small_disk / "settings.toml"
    damaged.write_bytes(b"[" * 100_000)
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(100_000))

    for _ in range(3):
        with pytest.raises(OSError, match="No space left"):
            keep_copy(damaged, "damaged")

    assert {path.name for path in small_disk.iterdir()} == {"settings.toml", "ballast"}
    ballast.unlink()
    assert keep_copy(damaged, "damaged").read_bytes() == damaged.read_bytes()
