"""Real disks that are full or read-only, where the tests run as root."""

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest


def _mounted(folder: Path, options: str) -> Iterator[Path]:
    folder.mkdir()
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if not root or not _done("/bin/mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)):
        pytest.skip("mounting a small disk needs root")
    yield folder
    _done("/bin/umount", "--lazy", str(folder))


def _done(*command: str) -> bool:
    answer = subprocess.run(command, check=False, capture_output=True)  # noqa: S603 - fixed words
    return answer.returncode == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    yield from _mounted(tmp_path / "small", "size=256k")


@pytest.fixture
def seal() -> Callable[[Path], bool]:
    """Return what makes a small disk read-only with what is on it."""
    return lambda disk: _done("/bin/mount", "-o", "remount,ro", str(disk))


@pytest.fixture
def read_only_disk(tmp_path: Path) -> Iterator[Path]:
    yield from _mounted(tmp_path / "sealed", "ro")
