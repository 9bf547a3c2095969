"""What the engine tells the history is kept, soon enough and no oftener than needed."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from statustray.domain.model.level import Level
from statustray.engine.ports import Memory, Sample, Transition
from statustray.gateways.history.queries import HistoryQueries
from statustray.gateways.history.write_statements import milliseconds
from tests.gateways.history.samples import CALM, DAY, HOUR, MINUTE, NOON, change, looked, opened


def test_it_is_the_engines_memory(path: Path) -> None:
    memory: Memory = opened(path)

    assert memory.remembered() == ()
    assert memory.alert_state() == ""


def test_nothing_is_created_before_there_is_something_to_write(path: Path) -> None:
    history = opened(path)

    history.remembered()
    history.note_time(NOON)
    asked_only = path.exists()
    history.keep([CALM])

    assert (asked_only, path.exists()) == (False, True)
    history.close()


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


def test_samples_are_written_every_two_minutes(path: Path) -> None:
    history = opened(path)
    history.keep([CALM])
    looked(history, NOON, "uuuu", step=timedelta(seconds=30))
    with HistoryQueries.beside(path) as past:
        held = past.service_history("acme", now=NOON).hours[-1]
    history.sample([Sample(NOON + 2 * MINUTE, "acme", "operational", 100.0)])
    with HistoryQueries.beside(path) as past:
        written = past.service_history("acme", now=NOON).hours[-1]

    assert held.up_s == 0
    assert written.up_s == 120
    history.close()


def test_each_flush_writes_two_pages(path: Path) -> None:
    history = opened(path)
    looked(history, NOON, "uuu")
    log = path.with_name(f"{path.name}-wal")
    before = log.stat().st_size

    looked(history, NOON + 3 * MINUTE, "u" * 20)

    # Of the hour, and of the last time that the program wrote; each stands in the log with a head.
    assert log.stat().st_size - before == 10 * 2 * (4096 + 24)


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


def test_a_state_that_another_of_the_same_time_takes_back_is_no_row_of_its_own(path: Path) -> None:
    history = opened(path)
    history.record([change(NOON, "unknown"), change(NOON + HOUR, "major_outage")])

    history.record([change(NOON + HOUR, "unknown")])

    db = sqlite3.connect(path)
    assert db.execute("SELECT at_ms, level FROM transition").fetchall() == [
        (milliseconds(NOON), "unknown")
    ]
    db.close()
    history.close()


@pytest.mark.parametrize("late", [NOON, NOON + HOUR / 2], ids=["in its place", "between"])
def test_a_state_that_comes_late_and_goes_on_is_one_row(path: Path, late: datetime) -> None:
    history = opened(path)
    history.record([change(NOON, "major_outage"), change(NOON + HOUR, "unknown", cause="cdn")])
    history.record([change(NOON + 2 * HOUR, "operational")])

    history.record([change(late, "unknown", cause="cdn")])

    db = sqlite3.connect(path)
    rows = db.execute("SELECT at_ms, level FROM transition ORDER BY at_ms").fetchall()
    assert rows[-2:] == [
        (milliseconds(late), "unknown"),
        (milliseconds(NOON + 2 * HOUR), "operational"),
    ]
    assert len(rows) == (2 if late == NOON else 3)
    db.close()
    history.close()


def test_the_last_state_of_a_clock_that_was_set_back_counts(path: Path) -> None:
    history = opened(path)
    history.record([change(NOON, "operational"), change(NOON + HOUR, "major_outage")])
    history.record([change(NOON + DAY, "operational")])

    history.note_time(NOON + HOUR)

    db = sqlite3.connect(path)
    assert db.execute("SELECT at_ms, level FROM transition").fetchall() == [
        (milliseconds(NOON), "operational")
    ]
    db.close()
    history.close()


def test_a_clock_that_has_forgotten_the_time_costs_nothing(path: Path) -> None:
    history = opened(path)
    looked(history, NOON, "ud" * 30)
    history.record([change(NOON, "operational"), change(NOON + HOUR, "major_outage")])
    history.keep([CALM])
    history.flush(NOON + HOUR)
    before, forgotten = everything(path), datetime(1970, 1, 2, tzinfo=UTC)

    history.note_time(forgotten)
    history.keep([replace(CALM, at=forgotten, since=forgotten)])
    history.record([change(forgotten, "operational")])
    looked(history, forgotten, "ud" * 30)
    history.flush(forgotten + HOUR)
    history.note_time(NOON + HOUR)

    assert everything(path) == before
    history.close()


def test_a_clock_that_is_years_ahead_costs_nothing(path: Path) -> None:
    history = opened(path)
    looked(history, NOON, "ud" * 30)
    history.record([change(NOON, "operational"), change(NOON + HOUR, "major_outage")])
    history.flush(NOON + HOUR)
    before, ahead = everything(path), NOON + 5000 * DAY

    for hours in range(3):
        looked(history, ahead + hours * HOUR, "?" * 30)
        history.flush(ahead + hours * HOUR + MINUTE)
    history.note_time(NOON + HOUR)

    assert everything(path) == before
    history.close()


def everything(path: Path) -> list[tuple[object, ...]]:
    """Return all changes and the hours of which something is known."""
    with closing(sqlite3.connect(path)) as db:
        changes = db.execute("SELECT at_ms, level FROM transition ORDER BY at_ms").fetchall()
        return [*changes, *db.execute("SELECT start, up_s, down_s FROM hour ORDER BY start")]


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


def test_old_hours_go_and_days_and_transitions_stay(path: Path) -> None:
    history = opened(path)
    history.flush(looked(history, NOON, "uu"))
    history.record([change(NOON, "degraded")])
    much_later = NOON + 401 * DAY
    history.flush(looked(history, much_later, "uu"))

    with HistoryQueries.beside(path) as past:
        hours = past.bars("acme", NOON, NOON + HOUR)
        days = past.bars("acme", NOON, NOON + 30 * DAY)
        spans = past.spans(NOON, much_later)

    assert sum(bar.up_s for bar in hours) == 0
    assert days[0].up_s == 60
    assert len(spans) == 1
    history.close()


def test_a_cause_that_is_learnt_later_belongs_to_the_same_state(path: Path) -> None:
    history = opened(path)
    down = Transition(NOON, "acme", "major_outage", "unreachable")
    history.record([down])
    history.flush(NOON)

    history.record([replace(down, cause="hoster")])
    history.flush(NOON + MINUTE)

    (span,) = history.ask(lambda past: past.spans(NOON, NOON + HOUR), ())
    assert (span.start, span.end, span.cause) == (NOON, None, "hoster")
