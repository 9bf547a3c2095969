"""Files that others publish: what cannot be read is a sentence, and nothing is waited for."""

import asyncio
import os
from pathlib import Path

import pytest

from statustray.gateways.files.shared_files import SharedFiles
from tests.support.waiting import PATIENCE_S


def read(path: Path | str, *, within_s: float = PATIENCE_S) -> bytes | str:
    return asyncio.run(SharedFiles(within_s=within_s).read(str(path)))


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "office.json").write_bytes(b"{}")

    assert read(tmp_path / "office.json") == b"{}"


def test_what_is_no_file_is_said(tmp_path: Path) -> None:
    assert read(tmp_path) == "it is a folder"
    assert isinstance(read(tmp_path / "none.json"), str)
    assert isinstance(read("~nobody-of-this-name/office.json"), str)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among files")
def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "office.json")

    assert read(tmp_path / "office.json") == "it is not a regular file"


def test_a_share_that_does_not_answer_in_time_is_said_and_read_again_later(tmp_path: Path) -> None:
    (tmp_path / "office.json").write_bytes(b"{}")
    files = SharedFiles(within_s=0.0)

    async def twice() -> tuple[bytes | str, bytes | str]:
        first = await files.read(str(tmp_path / "office.json"))
        files.within_s = PATIENCE_S
        return first, await files.read(str(tmp_path / "office.json"))

    first, second = asyncio.run(twice())

    assert first in ("the folder that it is in doesn't respond", b"{}")
    assert second == b"{}"
