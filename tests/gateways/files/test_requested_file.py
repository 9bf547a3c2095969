"""What the user asks for is written where it was asked for, and nowhere else."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from statustray.gateways.files.atomic_write import write_atomically
from statustray.gateways.files.private_files import own_way
from statustray.gateways.files.requested_file import write_requested
from statustray.gateways.files.view_publisher import ViewPublisher

pytestmark = pytest.mark.skipif(os.name == "nt", reason="owners are not told by number there")
SOMEBODY = 65534


def _give_away(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let *path* be another user's: for an ordinary user, by becoming somebody else."""
    if os.geteuid():
        monkeypatch.setattr(os, "geteuid", lambda: SOMEBODY)
    else:
        os.chown(path, SOMEBODY, SOMEBODY, follow_symlinks=False)


@pytest.mark.parametrize("at", ["file", "folder"])
def test_a_link_of_another_user_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "report.txt").write_text("precious")
    link = tmp_path / ("report.txt" if at == "file" else "shared")
    link.symlink_to(mine / "report.txt" if at == "file" else mine)
    _give_away(link, monkeypatch)

    problem = write_requested(link if at == "file" else link / "report.txt", "overwritten")

    assert problem is not None
    assert "belongs to another user" in str(problem.what)
    assert [path.name for path in mine.iterdir()] == ["report.txt"]
    assert (mine / "report.txt").read_text() == "precious"


def test_a_published_view_follows_no_link_of_another_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, link = tmp_path / "mine.txt", tmp_path / "view.json"
    mine.write_text("precious")
    link.symlink_to(mine)
    _give_away(link, monkeypatch)
    failed: list[str] = []

    publisher = ViewPublisher(link, interval=timedelta(0), failed=failed.append)
    publisher.publish({"at": 1}, datetime.now(UTC))
    publisher.close()

    assert mine.read_text() == "precious"
    assert "belongs to another user" in str(failed[0])


def test_a_link_of_another_user_is_not_followed_behind_ones_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, theirs, own = tmp_path / "mine.txt", tmp_path / "theirs", tmp_path / "own"
    mine.write_text("precious")
    theirs.symlink_to(tmp_path)
    own.symlink_to(Path("theirs", "..", tmp_path.name, "theirs", "mine.txt"))
    _give_away(theirs, monkeypatch)

    assert write_requested(own, "overwritten") is not None
    assert mine.read_text() == "precious"


def test_a_link_that_another_user_puts_there_meanwhile_is_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, asked = tmp_path / "mine.txt", tmp_path / "report.txt"
    mine.write_text("precious")

    def found(path: Path) -> Path:
        way = own_way(path)
        path.symlink_to(mine)
        _give_away(path, monkeypatch)
        return way

    write_atomically(asked, b"text", resolve=found)

    assert mine.read_text() == "precious"
    assert not asked.is_symlink()


def test_links_that_lead_in_a_circle_are_named(tmp_path: Path) -> None:
    (tmp_path / "one").symlink_to("other")
    (tmp_path / "other").symlink_to("one")

    assert write_requested(tmp_path / "one", "text") is not None


def test_a_pipe_of_another_user_gets_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipe = tmp_path / "report.txt"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    _give_away(pipe, monkeypatch)

    problem = write_requested(pipe, "secret")
    heard = os.read(reader, 100)
    os.close(reader)

    assert problem is not None
    assert heard == b""


@pytest.mark.parametrize("to", ["report.txt", "./sub/../report.txt"])
def test_ones_own_link_is_followed(tmp_path: Path, to: str) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "link").symlink_to(to)

    assert write_requested(tmp_path / "link", "text") is None
    assert (tmp_path / "report.txt").read_text() == "text"


def test_a_file_that_another_user_has_laid_out_ready_opens_nothing_to_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.txt"
    path.touch()
    path.chmod(0o666)
    _give_away(path, monkeypatch)

    write_atomically(path, b"text")

    assert path.stat().st_mode & 0o777 == 0o600
