from collections.abc import Iterator
from pathlib import Path
from queue import Queue

import pytest

from statustray.gateways.system.single_instance import SingleInstance

WAIT_S = 10


@pytest.fixture
def first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SingleInstance]:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    instance = SingleInstance(tmp_path / "lock")
    yield instance
    instance.release()


def test_the_first_program_gets_the_place(first: SingleInstance) -> None:
    assert not first.perhaps_taken

    assert first.claim(lambda: None)

    assert first.held
    assert first.perhaps_taken


def test_a_second_program_calls_the_first_and_is_refused(
    first: SingleInstance, tmp_path: Path
) -> None:
    calls: Queue[str] = Queue()
    first.claim(lambda: calls.put("called"))

    second = SingleInstance(tmp_path / "lock")

    assert not second.claim(lambda: calls.put("wrong one"))
    assert calls.get(timeout=WAIT_S) == "called"
    assert not second.held


def test_asking_whether_the_place_is_taken_calls_nobody(
    first: SingleInstance, tmp_path: Path
) -> None:
    calls: Queue[str] = Queue()
    first.claim(lambda: calls.put("called"))

    assert SingleInstance(tmp_path / "lock").taken()

    SingleInstance(tmp_path / "lock").claim(lambda: None)
    assert calls.get(timeout=WAIT_S) == "called"
    assert calls.empty()


def test_what_a_crashed_program_left_is_taken_over(first: SingleInstance, tmp_path: Path) -> None:
    first.claim(lambda: None)
    socket = next(tmp_path.glob("statustray-*"))
    first.release()
    socket.touch()

    second = SingleInstance(tmp_path / "lock")

    assert second.perhaps_taken
    assert second.claim(lambda: None)
    second.release()


def test_another_home_has_a_place_of_its_own(first: SingleInstance, tmp_path: Path) -> None:
    first.claim(lambda: None)

    other = SingleInstance(tmp_path / "another" / "lock")

    assert not other.perhaps_taken
