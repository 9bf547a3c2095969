"""Damage, other versions, full disks and a second program cost nothing that is known."""

import contextlib
import errno
import logging
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from statustray.domain.model.problem import Problem
from statustray.gateways.history import store
from statustray.gateways.history.queries import HistoryQueries
from statustray.gateways.history.schema import (
    MIGRATIONS,
    NewerHistoryError,
    open_for_reading,
    open_for_writing,
)
from tests.gateways.history.samples import CALM, HOUR, MINUTE, NOON, change, looked, opened


def fill(disk: Path) -> Path:
    ballast = disk / "ballast"
    with contextlib.suppress(OSError), ballast.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(512))
    return ballast


@pytest.mark.parametrize("size", [0, 100, 3000])
def test_a_truncated_file_is_kept_aside_and_a_new_one_begun(
    path: Path, size: int, caplog: pytest.LogCaptureFixture
) -> None:
    first = opened(path)
    first.keep([CALM])
    first.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:size] if size else b"not a database at all, but some text" * 100)
    heard: list[Problem] = []
    history = opened(path, report=heard.append)

    with caplog.at_level(logging.CRITICAL):
        assert history.remembered() == ()
        history.keep([CALM])

    assert len(heard) == 1
    assert "kept as history.db.damaged-" in heard[0].what
    assert opened(path).remembered() == (CALM,)
    assert len([p for p in path.parent.iterdir() if "damaged" in p.name]) == 1
    history.close()


def test_damage_while_running_loses_nothing_that_is_known(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[Problem] = []
    history = opened(path, report=heard.append)
    history.keep([CALM])
    history.keep_alert_state("told")
    history.close()
    path.write_bytes(b"\x00" * 8192)

    with caplog.at_level(logging.CRITICAL):
        history.keep([replace(CALM, service="other")])

    assert [p.what.split(";")[0] for p in heard] == ["the history file was damaged"]
    again = opened(path)
    assert {r.service for r in again.remembered()} == {"acme", "other"}
    assert again.alert_state() == "told"
    history.close()


def disk_fails(monkeypatch: pytest.MonkeyPatch, *, times: int) -> None:
    """Let SQLite find damage as it opens a file, which is what it says where the disk fails."""
    left = iter(range(times))

    def opens(path: Path) -> sqlite3.Connection:
        if next(left, None) is None:
            return open_for_writing(path)
        error = sqlite3.DatabaseError("database disk image is malformed")
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise error

    monkeypatch.setattr(store, "open_for_writing", opens)


def with_history(path: Path) -> None:
    first = opened(path)
    first.keep([CALM])
    first.close()


def test_a_disk_that_fails_for_a_moment_damages_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_history(path)
    disk_fails(monkeypatch, times=1)
    heard: list[Problem] = []

    assert opened(path, report=heard.append).remembered() == (CALM,)

    assert heard == []


def test_a_disk_that_cannot_be_read_is_named_and_the_history_stays(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_history(path)
    disk_fails(monkeypatch, times=9)
    failing = OSError(errno.EIO, "Input/output error")
    monkeypatch.setattr(store, "read_error", lambda _: failing)
    heard: list[Problem] = []

    opened(path, report=heard.append).record([change(NOON, "degraded")])

    assert [p.what for p in heard] == ["history is not being saved: the disk reports an error"]
    assert [p.name for p in path.parent.iterdir() if "damaged" in p.name] == []


def test_a_history_of_a_later_version_is_left_alone(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    open_for_writing(path, (*MIGRATIONS, "CREATE TABLE later (x TEXT) STRICT;")).close()
    before = path.read_bytes()
    history = opened(path)

    with caplog.at_level(logging.CRITICAL):
        history.keep([CALM])
        history.record([change(NOON, "degraded")])
        history.flush(NOON)

    assert history.remembered() == (CALM,)
    assert history.problem is not None
    assert "newer StatusTray" in history.problem.what
    assert path.read_bytes() == before
    with pytest.raises(NewerHistoryError):
        open_for_reading(path)


def test_an_older_version_is_migrated_with_its_rows(path: Path) -> None:
    history = opened(path)
    history.keep([CALM])
    history.close()

    db = open_for_writing(path, (*MIGRATIONS, "ALTER TABLE state ADD COLUMN mood TEXT;"))

    assert db.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS) + 1,)
    assert db.execute("SELECT service, mood FROM state").fetchall() == [("acme", None)]
    db.close()


def test_a_migration_that_fails_changes_nothing(path: Path) -> None:
    open_for_writing(path).close()

    with pytest.raises(sqlite3.Error):
        open_for_writing(path, (*MIGRATIONS, "CREATE TABLE half (x TEXT) STRICT; SELECT nonsense;"))

    db = open_for_writing(path)
    assert db.execute("SELECT name FROM sqlite_master WHERE name = 'half'").fetchall() == []
    db.close()


def test_a_full_disk_is_said_once_and_what_is_held_is_written_later(
    small_disk: Path, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[Problem] = []
    history = opened(small_disk / "history.db", report=heard.append)
    history.remembered()
    ballast = fill(small_disk)

    with caplog.at_level(logging.CRITICAL):
        for minute in range(40):
            level = "degraded" if minute % 2 else "major_outage"
            history.record([change(NOON + minute * MINUTE, level)])
        end = looked(history, NOON + 40 * MINUTE, "uuu")
    ballast.unlink()
    history.flush(end)

    assert [p.what for p in heard] == ["history is not being saved: the disk is full"]
    assert history.problem is None
    with HistoryQueries.beside(small_disk / "history.db") as past:
        assert len(past.spans(NOON, NOON + HOUR)) == 40
        assert past.bars("acme", NOON, NOON)[0].up_s == 120
    history.close()


def test_a_folder_that_may_not_be_written_is_said_once(
    read_only_disk: Path, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[Problem] = []
    history = opened(read_only_disk / "history.db", report=heard.append)

    with caplog.at_level(logging.CRITICAL):
        assert history.remembered() == ()
        for minute in range(5):
            history.keep([replace(CALM, since=NOON + minute * MINUTE)])

    assert [p.what for p in heard] == ["history is not being saved: the file can't be opened"]


def test_what_may_not_be_written_is_read_all_the_same(
    small_disk: Path, seal: Callable[[Path], bool], caplog: pytest.LogCaptureFixture
) -> None:
    path = small_disk / "history.db"
    before = opened(path)
    before.keep([CALM])
    before.close()
    assert seal(small_disk)

    with caplog.at_level(logging.CRITICAL):
        assert opened(path).remembered() == (CALM,)
    with HistoryQueries.beside(path) as past:
        assert past.remembered() == (CALM,)


def test_a_second_program_reads_while_the_first_writes(path: Path) -> None:
    writer = opened(path)
    writer.record([change(NOON, "degraded")])

    with HistoryQueries.beside(path) as past:
        first = past.spans(NOON, NOON + HOUR)
        writer.record([change(NOON + MINUTE, "operational")])
        second = past.spans(NOON, NOON + HOUR)

    assert (len(first), len(second)) == (1, 2)
    writer.close()


def test_two_programs_add_to_the_same_hour(path: Path) -> None:
    one, other = opened(path), opened(path)
    one.flush(looked(one, NOON, "uu"))
    other.flush(looked(other, NOON, "uu"))

    with HistoryQueries.beside(path) as past:
        assert past.bars("acme", NOON, NOON)[0].up_s == 120
    one.close()
    other.close()


def test_a_file_in_which_nothing_is_wrong_is_never_set_aside(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_history(path)
    disk_fails(monkeypatch, times=9)
    heard: list[Problem] = []

    opened(path, report=heard.append).record([change(NOON, "degraded")])

    assert [p.what.partition(":")[0] for p in heard] == ["history is not being saved"]
    assert [p.name for p in path.parent.iterdir() if "damaged" in p.name] == []
