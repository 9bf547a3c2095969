"""The published file: whole at every moment, private until its owner says otherwise."""

import json
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from statustray.gateways.files.view_publisher import ViewPublisher
from tests.support.waiting import PATIENCE_S

NOW = datetime(2026, 10, 4, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
New = Callable[[Path], ViewPublisher]


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def new(told: list[str]) -> Iterator[New]:
    made: list[ViewPublisher] = []

    def make(path: Path) -> ViewPublisher:
        made.append(ViewPublisher(path, interval=MINUTE, failed=told.append))
        return made[-1]

    yield make
    for publisher in made:
        publisher.close()


def content(at: datetime, word: str = "operational") -> dict[str, object]:
    return {"at": at.isoformat(), "services": [{"id": "shop", "level": word}]}


def written(path: Path) -> datetime:
    return datetime.fromisoformat(json.loads(path.read_text(encoding="utf-8"))["at"])


def published(publisher: ViewPublisher, *moments: tuple[datetime, str]) -> None:
    for at, word in moments:
        publisher.publish(content(at, word), at)
    publisher.close(PATIENCE_S)


def test_a_change_is_written_and_the_same_again_after_an_interval(tmp_path: Path, new: New) -> None:
    path = tmp_path / "office.json"
    soon, later = NOW + MINUTE / 2, NOW + MINUTE

    published(new(path), (NOW, "operational"), (soon, "operational"))
    assert written(path) == NOW
    published(new(path), (NOW, "operational"), (soon, "degraded"))
    assert written(path) == soon
    published(new(path), (NOW, "operational"), (later, "operational"))
    assert written(path) == later


def test_a_clock_that_was_set_back_does_not_silence_it(tmp_path: Path, new: New) -> None:
    path = tmp_path / "office.json"
    back = NOW - timedelta(hours=1)

    published(new(path), (NOW, "operational"), (back, "operational"))

    assert written(path) == back


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
def test_a_new_file_is_private_and_one_that_is_there_keeps_its_permissions(
    tmp_path: Path, new: New
) -> None:
    fresh, shared = tmp_path / "fresh.json", tmp_path / "shared.json"
    shared.write_text("{}", encoding="utf-8")
    shared.chmod(0o644)

    for path in (fresh, shared):
        published(new(path), (NOW, "operational"))

    assert fresh.stat().st_mode & 0o777 == 0o600
    assert shared.stat().st_mode & 0o777 == 0o644
    assert sorted(p.name for p in tmp_path.iterdir()) == ["fresh.json", "shared.json"]


def test_no_folder_is_made_for_a_share_that_is_not_there(
    tmp_path: Path, new: New, told: list[str]
) -> None:
    publisher = new(tmp_path / "share" / "office.json")

    published(publisher, (NOW, "operational"), (NOW + MINUTE, "operational"))

    assert told == ["its folder doesn't exist"]
    assert list(tmp_path.iterdir()) == []


def test_what_prevents_the_writing_is_told_once(tmp_path: Path, new: New, told: list[str]) -> None:
    (tmp_path / "office.json").mkdir()

    publisher = new(tmp_path / "office.json")
    published(publisher, (NOW, "operational"), (NOW + MINUTE, "degraded"))

    assert len(told) == 1
