import contextlib
import logging
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from statustray.domain.model.history import uptime
from statustray.domain.model.level import Level
from statustray.domain.model.problem import Problem
from statustray.engine.ports import Memory, Sample, StoredHealth, Transition
from statustray.gateways.history.queries import HistoryQueries
from statustray.gateways.history.schema import (
    MIGRATIONS,
    NewerHistoryError,
    open_for_reading,
    open_for_writing,
)
from statustray.gateways.history.store import HistoryStore

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)

CALM = StoredHealth(
    service="acme",
    level="operational",
    reason="answers",
    since=NOON,
    at=NOON,
    reached_on=("net-1", "net-2"),
    habits='{"usual": 120}',
)


_OPEN: list[HistoryStore] = []


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    """Close every store of a test: Python reports connections that are left to the collector."""
    yield
    while _OPEN:
        _OPEN.pop().close()


def opened(path: Path, *, report: Callable[[Problem], None] | None = None) -> HistoryStore:
    _OPEN.append(HistoryStore(path, report=report))
    return _OPEN[-1]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "history.db"


def looked(
    history: HistoryStore, start: datetime, levels: str, *, step: timedelta = MINUTE
) -> datetime:
    """Sample once a step: u is up, d is down, ? is unknown."""
    words = {"u": "operational", "d": "major_outage", "?": "unknown"}
    for index, letter in enumerate(levels):
        ms = 100.0 if letter == "u" else None
        history.sample([Sample(start + index * step, "acme", words[letter], ms)])
    return start + (len(levels) - 1) * step


def fill(disk: Path) -> Path:
    ballast = disk / "ballast"
    with contextlib.suppress(OSError), ballast.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(512))
    return ballast


def change(at: datetime, level: str, service: str = "acme", cause: str | None = None) -> Transition:
    return Transition(at, service, level, "answers", cause)


def test_it_is_the_engines_memory(path: Path) -> None:
    memory: Memory = opened(path)

    assert memory.remembered() == ()
    assert memory.alert_state() == ""


def test_what_is_kept_comes_back_after_a_restart(path: Path) -> None:
    before = opened(path)
    before.keep([CALM, replace(CALM, service="other", reached_on=())])
    before.keep_alert_state("told: acme is down")
    before.close()

    after = opened(path)

    assert sorted(after.remembered(), key=lambda r: r.service) == [
        CALM,
        replace(CALM, service="other", reached_on=()),
    ]
    assert after.alert_state() == "told: acme is down"


def test_a_crash_loses_no_settled_state_and_no_transition(path: Path) -> None:
    history = opened(path)
    history.keep([CALM])
    history.record([change(NOON, "major_outage")])

    with HistoryQueries.beside(path) as past:
        assert past.remembered() == (CALM,)
        assert [s.level for s in past.spans(NOON - HOUR, NOON + HOUR)] == [Level.MAJOR_OUTAGE]
    history.close()


def test_the_time_of_the_last_check_is_in_no_hurry(path: Path) -> None:
    history = opened(path)
    history.keep([CALM])
    later = replace(CALM, at=NOON + MINUTE, habits="faster")

    history.keep([later])
    with HistoryQueries.beside(path) as past:
        soon = past.remembered()
    history.flush(NOON + MINUTE)
    with HistoryQueries.beside(path) as past:
        in_the_end = past.remembered()

    assert (soon, in_the_end) == ((CALM,), (later,))
    history.close()


def test_samples_are_written_once_a_minute(path: Path) -> None:
    history = opened(path)
    history.keep([CALM])
    looked(history, NOON, "uuuu", step=timedelta(seconds=15))
    with HistoryQueries.beside(path) as past:
        held = past.service_history("acme", now=NOON).hours[-1]
    history.sample([Sample(NOON + MINUTE, "acme", "operational", 100.0)])
    with HistoryQueries.beside(path) as past:
        written = past.service_history("acme", now=NOON).hours[-1]

    assert held.up_s == 0
    assert written.up_s == 60
    history.close()


def test_hours_and_days_hold_the_seconds_of_each_health(path: Path) -> None:
    history = opened(path)
    end = looked(history, NOON, "u" * 30 + "d" * 10 + "?" * 5 + "u")
    history.flush(end)

    seen = history.ask(lambda past: past.service_history("acme", now=end), None)

    assert seen is not None
    assert len(seen.hours) == 24
    assert len(seen.days) == 90
    for bar in (seen.hours[-1], seen.days[-1]):
        assert (bar.up_s, bar.down_s, bar.unknown_s) == (1800, 600, 300)
        assert bar.mean_ms == 100.0
        assert uptime([bar], period=HOUR).share == 0.75
    assert uptime([seen.hours[-2]], period=HOUR).share is None
    history.close()


def test_seconds_are_shared_out_at_the_full_hour(path: Path) -> None:
    history = opened(path)
    end = looked(history, NOON + 58 * MINUTE, "uuuuu")
    history.flush(end)

    hours = history.ask(lambda past: past.bars("acme", NOON, end), ())

    assert [bar.up_s for bar in hours] == [120, 120]
    history.close()


def test_sleep_is_unknown_neither_up_nor_down(path: Path) -> None:
    history = opened(path)
    looked(history, NOON, "uu")
    history.sample([Sample(NOON + 3 * HOUR, "acme", "operational", 100.0)])
    history.flush(NOON + 3 * HOUR)

    hours = history.ask(lambda past: past.bars("acme", NOON, NOON + 3 * HOUR), ())

    assert sum(bar.up_s for bar in hours) == 60
    assert sum(bar.down_s for bar in hours) == 0
    assert sum(bar.unknown_s for bar in hours) == 3 * 3600 - 60
    up = history.ask(lambda past: past.uptime("acme", NOON, NOON + 3 * HOUR), None)
    assert up is not None
    assert (up.up_s, up.known_s, up.share) == (60, 60, None)
    history.close()


def test_a_stopped_program_saw_nothing(path: Path) -> None:
    first = opened(path)
    first.flush(looked(first, NOON, "dd"))
    first.close()
    second = opened(path)
    end = looked(second, NOON + 2 * HOUR, "uu")
    second.flush(end)

    hours = second.ask(lambda past: past.bars("acme", NOON, end), ())

    assert [bar.down_s for bar in hours] == [60, 0, 0]
    assert [bar.unknown_s for bar in hours] == [0, 0, 0]
    second.close()


@pytest.mark.parametrize("jump", [-DAY, -HOUR, timedelta(0)])
def test_a_clock_set_back_invents_no_time(path: Path, jump: timedelta) -> None:
    history = opened(path)
    looked(history, NOON, "uu")
    end = looked(history, NOON + MINUTE + jump, "uu")
    history.flush(end)

    with HistoryQueries.beside(path) as past:
        days = past.bars("acme", NOON - 30 * DAY, NOON + DAY)

    # What was measured on a day that has not come yet is not taken for that day's.
    assert sum(bar.up_s for bar in days) == (120 if jump == timedelta(0) else 60)
    assert sum(bar.unknown_s + bar.down_s for bar in days) == 0
    history.close()


def test_a_clock_set_back_by_a_day_makes_no_day_of_an_outage_of_two_minutes(path: Path) -> None:
    history = opened(path)
    history.note_time(NOON)
    history.record([change(NOON - HOUR, "operational"), change(NOON, "major_outage", cause="cdn")])
    back = NOON - DAY + MINUTE

    history.note_time(back)
    history.record([change(back + 2 * MINUTE, "operational")])
    history.flush(back + 3 * MINUTE)

    with HistoryQueries.beside(path) as past:
        spans = past.spans(NOON - 30 * DAY, NOON + 30 * DAY)
    assert [(s.level.value, s.start, s.end, s.cause) for s in spans] == [
        ("major_outage", back, back + 2 * MINUTE, "cdn"),
        ("operational", back + 2 * MINUTE, None, None),
    ]


def test_a_clock_that_was_wrong_in_an_earlier_run_is_undone_at_the_start(path: Path) -> None:
    wrong = NOON + 300 * DAY
    first = opened(path)
    first.keep([replace(CALM, since=wrong, at=wrong)])
    first.record([change(wrong, "operational")])
    first.flush(wrong)
    first.close()

    second = opened(path)
    second.note_time(NOON)

    assert [(state.since, state.at) for state in second.remembered()] == [(NOON, NOON)]
    assert [s.start for s in second.ask(lambda p: p.spans(NOON - DAY, NOON + DAY), ())] == [NOON]


def test_a_state_that_goes_on_is_one_row(path: Path) -> None:
    history = opened(path)
    for minute in range(5):
        history.record([change(NOON + minute * MINUTE, "degraded", cause="cdn")])
        history.record([change(NOON + minute * MINUTE, "operational", service="other")])
    history.record([change(NOON + 6 * MINUTE, "degraded")])
    history.record([change(NOON + 7 * MINUTE, "major_outage")])
    history.record([change(NOON + 8 * MINUTE, "degraded")])

    spans = history.ask(lambda past: past.spans(NOON, NOON + HOUR), ())

    assert [(s.service, s.start - NOON) for s in spans] == [
        ("acme", timedelta(0)),
        ("acme", 6 * MINUTE),
        ("acme", 7 * MINUTE),
        ("acme", 8 * MINUTE),
        ("other", timedelta(0)),
    ]


@pytest.mark.parametrize(
    ("step", "holds", "up", "unknown"),
    [
        pytest.param(15 * MINUTE, 45 * MINUTE, 3600, 0, id="a quarter of an hour"),
        pytest.param(HOUR, 3 * HOUR, 3600 * 4, 0, id="an hour"),
        pytest.param(15 * MINUTE, 6 * MINUTE, 0, 3600, id="longer than a result counts"),
    ],
)
def test_a_level_lasts_as_long_as_its_result_counts(
    path: Path, step: timedelta, holds: timedelta, up: int, unknown: int
) -> None:
    history = opened(path)
    for n in range(5):
        history.sample([Sample(NOON + n * step, "acme", "operational", 90.0, holds)])
    history.flush(NOON + 4 * step)

    hours = history.ask(lambda past: past.bars("acme", NOON, NOON + 4 * step), ())

    assert (sum(h.up_s for h in hours), sum(h.unknown_s for h in hours)) == (up, unknown)


def test_what_is_older_than_it_is_to_be_kept_goes(path: Path) -> None:
    history = opened(path)
    for number, days in enumerate((900, 500, 30, 5, 1)):
        looked(history, NOON - days * DAY, "ud" * 30)
        history.record([change(NOON - days * DAY, "degraded" if number % 2 else "operational")])
    history.flush(NOON)
    history.keep_days = 20
    history.flush(NOON + MINUTE)

    with HistoryQueries.beside(path) as past:
        bars = past.bars("acme", NOON - 1000 * DAY, NOON)
        spans = past.spans(NOON - 1000 * DAY, NOON)
    assert [(NOON - bar.start).days for bar in bars if bar.known_s] == [5, 1]
    assert [(NOON - span.start).days for span in spans] == [30, 5, 1]


def test_a_killed_program_is_known_to_have_lived_until_its_last_minute(path: Path) -> None:
    first = opened(path)
    first.keep([CALM])
    end = looked(first, NOON, "u" * 20)

    with HistoryQueries.beside(path) as past:
        (state,) = past.remembered()

    assert state.at == end


def test_writing_goes_on_after_the_clock_was_set_back(path: Path) -> None:
    history = opened(path)
    looked(history, NOON, "uu")
    looked(history, NOON - 2 * HOUR, "uuu")

    with HistoryQueries.beside(path) as past:
        assert past.bars("acme", NOON - 2 * HOUR, NOON - HOUR)[0].up_s == 120
    history.close()


def test_spans_follow_one_another_and_the_last_is_open(path: Path) -> None:
    history = opened(path)
    history.record(
        [change(NOON, "operational"), change(NOON + HOUR, "major_outage", cause="fastly")]
    )
    history.record([change(NOON + 2 * HOUR, "operational")])

    spans = history.ask(lambda past: past.spans(NOON, NOON + 3 * HOUR), ())

    assert [(s.level, s.start, s.end, s.cause) for s in spans] == [
        (Level.OPERATIONAL, NOON, NOON + HOUR, None),
        (Level.MAJOR_OUTAGE, NOON + HOUR, NOON + 2 * HOUR, "fastly"),
        (Level.OPERATIONAL, NOON + 2 * HOUR, None, None),
    ]
    history.close()


def test_a_span_that_began_before_is_seen_and_one_that_ended_later_has_its_end(path: Path) -> None:
    history = opened(path)
    history.record([change(NOON, "degraded"), change(NOON + 9 * HOUR, "operational")])
    history.record([change(NOON + 4 * HOUR, "degraded", service="other")])

    spans = history.ask(lambda past: past.spans(NOON + HOUR, NOON + 2 * HOUR), ())

    assert [(s.service, s.start, s.end) for s in spans] == [("acme", NOON, NOON + 9 * HOUR)]
    history.close()


def test_spans_of_one_service_leave_the_others_out(path: Path) -> None:
    history = opened(path)
    history.record([change(NOON, "degraded"), change(NOON, "degraded", service="other")])

    spans = history.ask(lambda past: past.spans(NOON, NOON + HOUR, service="other"), ())

    assert [span.service for span in spans] == ["other"]
    history.close()


def test_the_last_hours_of_all_services_come_in_one_answer(path: Path) -> None:
    history = opened(path)
    for minute in range(3):
        at = NOON + minute * MINUTE
        history.sample([Sample(at, key, "operational", 50.0) for key in ("acme", "other")])
    history.flush(NOON + 2 * MINUTE)

    with HistoryQueries.beside(path) as past:
        seen = past.last_hours(now=NOON)

    assert {key: (len(bars), bars[-1].up_s) for key, bars in seen.items()} == {
        "acme": (24, 120),
        "other": (24, 120),
    }
    history.close()


def test_old_hours_go_and_days_and_transitions_stay(path: Path) -> None:
    history = opened(path)
    history.flush(looked(history, NOON, "uu"))
    history.record([change(NOON, "degraded")])
    much_later = NOON + 401 * DAY
    history.flush(much_later)

    with HistoryQueries.beside(path) as past:
        hours = past.bars("acme", NOON, NOON + HOUR)
        days = past.bars("acme", NOON, NOON + 30 * DAY)
        spans = past.spans(NOON, much_later)

    assert sum(bar.up_s for bar in hours) == 0
    assert days[0].up_s == 60
    assert len(spans) == 1
    history.close()


def test_a_level_of_another_version_is_unknown(path: Path) -> None:
    history = opened(path)
    history.record([change(NOON, "on_fire")])

    spans = history.ask(lambda past: past.spans(NOON, NOON + HOUR), ())

    assert spans[0].level is Level.UNKNOWN
    history.close()


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


def test_reading_a_history_that_is_not_there_makes_none(path: Path) -> None:
    path.parent.mkdir()

    with pytest.raises(sqlite3.Error):
        open_for_reading(path)

    assert not path.exists()


def test_a_cause_that_is_learnt_later_belongs_to_the_same_state(path: Path) -> None:
    history = opened(path)
    down = Transition(NOON, "acme", "major_outage", "unreachable")
    history.record([down])
    history.flush(NOON)

    history.record([replace(down, cause="hoster")])
    history.flush(NOON + MINUTE)

    (span,) = history.ask(lambda past: past.spans(NOON, NOON + HOUR), ())
    assert (span.start, span.end, span.cause) == (NOON, None, "hoster")
