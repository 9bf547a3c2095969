import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from queue import Queue

import pytest

from statustray.gateways.system.single_instance import Called, SingleInstance
from tests.support.waiting import PATIENCE_S

ROOT = Path(__file__).parents[3]


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """Give a folder whose name is short: a socket's address has room for about 100 bytes."""
    with tempfile.TemporaryDirectory(dir="/tmp" if os.name == "posix" else None) as folder:  # noqa: S108 - made by the line itself
        yield Path(folder)


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    return tmp_path / "home" / "lock"


@pytest.fixture
def first(lock: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(lock)
    yield instance
    instance.release()


def listening(first: SingleInstance) -> Queue[str]:
    """Let *first* take its place and listen; return where its calls arrive."""
    calls: Queue[str] = Queue()
    assert first.claim()
    first.listen(lambda: calls.put("called"))
    return calls


def answers(lock: Path, calls: Queue[str]) -> bool:
    """Call whoever has the place; return whether exactly that call arrived."""
    answered = SingleInstance(lock).call() is Called.ANSWERED
    return answered and calls.get(timeout=PATIENCE_S) == "called" and calls.empty()


def test_the_first_program_gets_the_place(first: SingleInstance, lock: Path) -> None:
    free = not SingleInstance(lock).taken()

    assert first.claim()

    assert free
    assert SingleInstance(lock).taken()


def test_a_second_program_calls_the_first_and_is_refused(first: SingleInstance, lock: Path) -> None:
    calls = listening(first)

    second = SingleInstance(lock)

    assert not second.claim()
    assert second.call() is Called.ANSWERED
    assert calls.get(timeout=PATIENCE_S) == "called"


def test_a_second_program_waits_until_the_first_listens(first: SingleInstance, lock: Path) -> None:
    calls: Queue[str] = Queue()
    first.claim()
    second = SingleInstance(lock)

    assert second.call(within_s=0.1) is Called.UNANSWERED
    first.listen(lambda: calls.put("called"))
    assert second.call() is Called.ANSWERED
    assert calls.get(timeout=PATIENCE_S) == "called"


def test_a_second_program_takes_the_place_of_one_that_ends_meanwhile(
    first: SingleInstance, lock: Path
) -> None:
    first.claim()
    second = SingleInstance(lock)
    refused = not second.claim()
    first.release()

    assert refused
    assert second.call() is Called.ENDED
    assert SingleInstance(lock).taken()
    second.release()


@pytest.mark.skipif(os.name == "nt", reason="a pipe has no file to remove")
def test_a_socket_that_somebody_removed_is_made_again(first: SingleInstance, lock: Path) -> None:
    calls = listening(first)
    (socket,) = _sockets(lock)

    first.listen_again(lambda: calls.put("twice"))
    before = _sockets(lock)
    socket.unlink()
    first.listen_again(lambda: calls.put("again"))

    assert before == [socket]
    assert SingleInstance(lock).call() is Called.ANSWERED
    assert calls.get(timeout=PATIENCE_S) == "again"


def _sockets(lock: Path) -> list[Path]:
    """Return the sockets of *lock*'s home, wherever they may lie."""
    places = [Path(address) for address in SingleInstance(lock)._addresses([])]
    return [place for place in places if place.is_socket()]


def test_asking_whether_the_place_is_taken_calls_nobody_and_makes_nothing(
    first: SingleInstance, lock: Path
) -> None:
    asked = SingleInstance(lock).taken()
    made = lock.exists()
    calls = listening(first)

    assert (asked, made) == (False, False)
    assert SingleInstance(lock).taken()
    assert answers(lock, calls)


def test_another_home_has_a_place_of_its_own(first: SingleInstance, tmp_path: Path) -> None:
    first.claim()

    other = SingleInstance(tmp_path / "another" / "lock")

    assert not other.taken()
    assert other.claim()
    other.release()


def test_lock_and_socket_are_private_whatever_the_umask(
    first: SingleInstance, lock: Path, runtime: Path
) -> None:
    before = os.umask(0)
    try:
        first.claim()
        first.listen(lambda: None)
    finally:
        os.umask(before)

    assert lock.stat().st_mode & 0o777 == 0o600
    assert lock.parent.stat().st_mode & 0o777 == 0o700
    assert [place.stat().st_mode & 0o777 for place in runtime.iterdir()] == [0o600]


def test_a_link_in_place_of_the_lock_is_not_followed(
    first: SingleInstance, lock: Path, tmp_path: Path, runtime: Path
) -> None:
    lock.parent.mkdir()
    lock.symlink_to(tmp_path / "elsewhere")

    assert first.claim()

    assert not (tmp_path / "elsewhere").exists()
    assert [place.suffix for place in runtime.iterdir()] == [".lock"]


def test_a_home_that_cannot_be_written_is_locked_elsewhere(
    read_only_disk: Path, runtime: Path
) -> None:
    first, second = (SingleInstance(read_only_disk / "lock") for _ in range(2))

    assert first.claim()
    assert not second.claim()

    assert [place.suffix for place in runtime.iterdir()] == [".lock"]
    first.release()


@pytest.mark.parametrize("noise", [b"", b"x", b"\0\0\0\4ope", b"\xff" * 5000, b"\0\0\0\4shut"])
def test_noise_on_the_socket_calls_nobody_and_harms_nobody(
    first: SingleInstance, lock: Path, runtime: Path, noise: bytes
) -> None:
    calls = listening(first)
    place = next(runtime.iterdir())
    for _ in range(20):
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(str(place))
            line.sendall(noise)

    assert answers(lock, calls)


@pytest.mark.parametrize("half", [b"\0", b"\0\0\0\4op"])
def test_a_caller_that_says_half_of_its_word_holds_up_no_other(
    first: SingleInstance, lock: Path, runtime: Path, half: bytes
) -> None:
    calls = listening(first)
    with socket.socket(socket.AF_UNIX) as slow:
        slow.connect(str(next(runtime.iterdir())))
        slow.sendall(half)

        assert answers(lock, calls)


def use_temporary_files(monkeypatch: pytest.MonkeyPatch, folder: Path) -> Path:
    """Leave no session's folder, and return the folder among temporary files."""
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder / f"statustray-{os.getuid()}"


@pytest.mark.parametrize("kind", ["file", "link", "open", "foreign"])
def test_a_folder_that_others_could_have_made_is_refused_and_another_is_used(
    first: SingleInstance, lock: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    folder = use_temporary_files(monkeypatch, tmp_path)
    make_odd(folder, kind)

    calls = listening(first)

    assert [problem.place for problem in first.problems] == [str(folder)]
    assert answers(lock, calls)
    assert any(place.is_socket() for place in lock.parent.iterdir())


def make_odd(folder: Path, kind: str) -> None:
    match kind:
        case "file":
            folder.write_text("")
        case "link":
            (folder.parent / "elsewhere").mkdir(mode=0o700)
            folder.symlink_to(folder.parent / "elsewhere")
        case "open":
            folder.mkdir()
            folder.chmod(0o777)
        case _:
            if os.getuid():
                pytest.skip("giving a folder away needs root")
            folder.mkdir(mode=0o700)
            os.chown(folder, 65534, 65534)


def test_a_proper_folder_among_temporary_files_is_used_in_silence(
    first: SingleInstance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = use_temporary_files(monkeypatch, tmp_path)

    first.claim()
    first.listen(lambda: None)

    assert first.problems == []
    assert any(place.is_socket() for place in folder.iterdir())


def test_a_disk_without_room_for_temporary_files_is_no_hindrance(
    lock: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> str:
        raise FileNotFoundError

    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr(tempfile, "gettempdir", full)
    instance = SingleInstance(lock)

    assert instance.claim()
    instance.listen(lambda: None)

    assert instance.problems == []
    assert any(place.is_socket() for place in lock.parent.iterdir())
    instance.release()


def test_a_home_whose_name_is_no_text_has_its_place_too(lock: Path) -> None:
    instance = SingleInstance(lock.parent / os.fsdecode(b"\xff") / "lock")

    assert instance.claim()
    instance.listen(lambda: None)

    assert instance.problems == []
    instance.release()


def test_a_home_too_deep_for_a_socket_runs_without_being_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = use_temporary_files(monkeypatch, tmp_path)
    folder.write_text("")
    lock = tmp_path / ("deep" * 20) / ("deeper" * 20) / "lock"
    first = SingleInstance(lock)

    assert first.claim()
    first.listen(lambda: None)

    assert "no folder can hold the socket" in first.problems[-1].what
    assert SingleInstance(lock).call(within_s=0.1) is Called.UNANSWERED
    first.release()


@pytest.mark.parametrize(("rounds", "starts"), [(20, 2), (4, 10)])
def test_of_several_starts_at_once_exactly_one_stays(rounds: int, starts: int) -> None:
    answer = subprocess.run(  # noqa: S603 - our own code in our own interpreter
        [sys.executable, "-m", "tests.stress.start_race", str(rounds), str(starts)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (answer.returncode, answer.stderr) == (0, ""), answer.stdout
