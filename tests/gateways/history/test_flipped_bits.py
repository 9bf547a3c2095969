"""A bit that flips in the history's file costs what it stands for, and never the program."""

import contextlib
import sqlite3
from pathlib import Path
from random import Random

import pytest

from statustray.gateways.history.queries import HistoryQueries
from tests.gateways.history.samples import CALM, HOUR, NOON, change, looked, opened


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(b"transition_of ON", b"transition\x80of ON", id="no text"),
        pytest.param(b"cause TEXT", b"cauze TEXT", id="another column"),
    ],
)
@pytest.mark.logs("damaged")
def test_tables_that_are_not_ours_any_more_are_kept_aside(
    path: Path, before: bytes, after: bytes
) -> None:
    first = opened(path)
    first.keep([CALM])
    first.close()
    whole = path.read_bytes()
    assert before in whole
    path.write_bytes(whole.replace(before, after))

    history = opened(path)
    history.record([change(NOON, "degraded")])
    history.keep([CALM])

    assert opened(path).remembered() == (CALM,)
    assert [p.name for p in path.parent.iterdir() if "damaged" in p.name]


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE state SET reached_on = '[\"net-1'",
        "UPDATE state SET reached_on = '7', since_ms = 1 << 62",
        "UPDATE state SET since_ms = -(1 << 62), level = CAST(x'6f80' AS TEXT)",
        "INSERT INTO transition SELECT -(1 << 62), id, 'x', CAST(x'80' AS TEXT), '' FROM service",
        "UPDATE service SET key = CAST(x'61636d65' AS TEXT) || CAST(x'ff' AS TEXT)",
        "UPDATE note SET text = CAST(x'80' AS TEXT)",
    ],
)
def test_a_value_that_was_never_written_costs_itself_alone(path: Path, damage: str) -> None:
    first = opened(path)
    first.keep([CALM])
    first.record([change(NOON, "operational")])
    first.flush(NOON)
    first.close()
    db = sqlite3.connect(path)
    with db:
        db.execute(damage)
    db.close()
    history = opened(path)

    assert [state.service for state in history.remembered()] == ["acme"]
    history.flush(NOON + HOUR)
    with HistoryQueries.beside(path) as past:
        assert len(past.services()) == 1
        assert past.spans(NOON - HOUR, NOON + HOUR)
    assert history.problem is None


@pytest.mark.logs("history")
def test_no_damage_anywhere_in_the_file_stops_the_program(path: Path) -> None:
    first = opened(path)
    first.keep([CALM])
    first.record([change(NOON, "operational")])
    first.flush(looked(first, NOON, "uud"))
    first.close()
    whole, luck = path.read_bytes(), Random(7)  # noqa: S311 - a sample, no secret
    written = [at for at, byte in enumerate(whole) if byte]
    for _ in range(200):
        broken = bytearray(whole)
        broken[luck.choice(written)] ^= 1 << luck.randrange(8)
        for file in path.parent.iterdir():
            file.unlink()
        path.write_bytes(broken)

        history = opened(path)
        history.note_time(NOON + HOUR)
        history.remembered()
        history.record([change(NOON + HOUR, "degraded")])
        history.flush(NOON + HOUR)
        with contextlib.suppress(sqlite3.Error), HistoryQueries.beside(path) as past:
            past.service_history("acme", now=NOON + HOUR)
            past.last_hours(now=NOON + HOUR)
        history.close()
