"""Spans and hours as windows ask for them."""

import sqlite3
from pathlib import Path

import pytest

from statustray.domain.model.level import Level
from statustray.engine.ports import Sample
from statustray.gateways.history.queries import HistoryQueries
from statustray.gateways.history.schema import open_for_reading
from tests.gateways.history.samples import HOUR, MINUTE, NOON, change, opened


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


def test_a_level_of_another_version_is_unknown(path: Path) -> None:
    history = opened(path)
    history.record([change(NOON, "on_fire")])

    spans = history.ask(lambda past: past.spans(NOON, NOON + HOUR), ())

    assert spans[0].level is Level.UNKNOWN
    history.close()


def test_reading_a_history_that_is_not_there_makes_none(path: Path) -> None:
    path.parent.mkdir()

    with pytest.raises(sqlite3.Error):
        open_for_reading(path)

    assert not path.exists()
