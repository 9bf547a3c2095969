from collections.abc import Iterator
from pathlib import Path
from queue import Queue

import pytest

from statustray.gateways.system.single_instance import Instance

WAIT_S = 10


@pytest.fixture
def first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Instance]:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    instance = Instance(tmp_path / "lock")
    yield instance
    instance.release()


def test_the_first_program_gets_the_place(first: Instance) -> None:
    assert not first.perhaps_taken

    assert first.claim(lambda: None)

    assert first.held
    assert first.perhaps_taken


def test_a_second_program_calls_the_first_and_is_refused(first: Instance, tmp_path: Path) -> None:
    calls: Queue[str] = Queue()
    first.claim(lambda: calls.put("called"))

    second = Instance(tmp_path / "lock")

    assert not second.claim(lambda: calls.put("wrong one"))
    assert calls.get(timeout=WAIT_S) == "called"
    assert not second.held


def test_asking_whether_the_place_is_taken_calls_nobody(first: Instance, tmp_path: Path) -> None:
    calls: Queue[str] = Queue()
    first.claim(lambda: calls.put("called"))

    assert Instance(tmp_path / "lock").taken()

    Instance(tmp_path / "lock").claim(lambda: None)
    assert calls.get(timeout=WAIT_S) == "called"
    assert calls.empty()


def test_what_a_crashed_program_left_is_taken_over(first: Instance, tmp_path: Path) -> None:
    first.claim(lambda: None)
    socket = next(tmp_path.glob("statustray-*"))
    first.release()
    socket.touch()

    second = Instance(tmp_path / "lock")

    assert second.perhaps_taken
    assert second.claim(lambda: None)
    second.release()


def test_another_home_has_a_place_of_its_own(first: Instance, tmp_path: Path) -> None:
    first.claim(lambda: None)

    other = Instance(tmp_path / "another" / "lock")

    assert not other.perhaps_taken
