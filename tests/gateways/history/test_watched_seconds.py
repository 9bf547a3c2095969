"""Hours and days hold the seconds of each health that somebody watched, whatever the clock does."""

from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from statustray.domain.model.history import uptime
from statustray.engine.ports import Sample
from statustray.gateways.history.queries import HistoryQueries
from tests.gateways.history.samples import CALM, DAY, HOUR, MINUTE, NOON, change, looked, opened


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


def test_a_killed_program_is_known_to_have_lived_until_its_last_two_minutes(path: Path) -> None:
    first = opened(path)
    first.keep([CALM])
    end = looked(first, NOON, "u" * 21)

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
