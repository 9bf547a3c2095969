import os
import socket
from pathlib import Path

import pytest

from statustray.gateways.files.bounded_read import MIB, NotReadable, read_bounded


def test_an_ordinary_file_is_read_up_to_the_limit(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"x" * MIB)

    assert read_bounded(file, limit_bytes=MIB) == b"x" * MIB
    with pytest.raises(NotReadable, match="larger than 0 MiB"):
        read_bounded(file, limit_bytes=10)


def test_a_pipe_nobody_writes_to_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(NotReadable, match="not a regular file"):
        read_bounded(tmp_path / "pipe", limit_bytes=MIB)


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null"])
def test_a_device_is_refused(device: str) -> None:
    with pytest.raises(NotReadable, match="not a regular file"):
        read_bounded(Path(device), limit_bytes=MIB)


def test_a_folder_is_called_one(tmp_path: Path) -> None:
    with pytest.raises(NotReadable, match="it is a folder"):
        read_bounded(tmp_path, limit_bytes=MIB)


def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # a socket's address has to be short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s")

        with pytest.raises(OSError, match=r"."):
            read_bounded(tmp_path / "s", limit_bytes=MIB)
