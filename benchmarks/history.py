"""The history's cost with a year of a hundred services: size, writing, questions (budget B13).

Run: ``python -m benchmarks.history [FOLDER]``; without a folder a temporary one is used.
"""

import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from benchmarks.measure import Figure, publish
from statustray.engine.ports import Sample, StoredHealth, Transition
from statustray.gateways.history.queries import HistoryQueries
from statustray.gateways.history.rollup import HourTotals
from statustray.gateways.history.schema import MIGRATIONS, open_for_writing
from statustray.gateways.history.store import HistoryStore
from statustray.gateways.history.write_statements import sum_up_days, write_sums, write_transitions

SERVICES = tuple(f"service-{n:03}" for n in range(100))
END = datetime(2026, 6, 1, tzinfo=UTC)
YEAR = timedelta(days=365)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(temporary)
        words = "A year of 100 services, each looked at every minute.  Questions: processor time."
        publish("history", "History", words, lambda: figures(folder / "history.db"))


def figures(path: Path) -> Iterator[Figure]:
    """Make a year at *path* and measure it."""
    make_year(path)
    yield Figure("B13", "a year of 100 services", path.stat().st_size / 2**20, 35, "MiB")
    yield from questions(path)
    yield minute_written(path)
    yield a_minutes_time(path)
    yield migration(path)


def make_year(path: Path) -> None:
    """Write a year: hours of every service, and a few changes a week each."""
    chance = random.Random(1)  # noqa: S311 - the same year each time
    db = open_for_writing(path)
    for day in range(365):
        start = END - YEAR + timedelta(days=day)
        db.execute("BEGIN")
        write_sums(db, dict(hours(start, chance)))
        sum_up_days(db, int(start.timestamp()) // 3600)
        write_transitions(db, transitions(start, chance))
        db.execute("COMMIT")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()


def hours(start: datetime, chance: random.Random) -> Iterator[tuple[tuple[int, str], HourTotals]]:
    """Return a day of sums of all services."""
    first = int(start.timestamp()) // 3600
    for hour in range(first, first + 24):
        for service in SERVICES:
            bad_s = chance.randrange(1800) if chance.random() < 0.01 else 0  # noqa: PLR2004 - 1 %
            ms = round(chance.lognormvariate(5, 0.5))
            sums = HourTotals(3600 - bad_s, 0, bad_s, 0, 60, 60 * ms)
            yield (hour, service), sums


def transitions(start: datetime, chance: random.Random) -> Iterator[Transition]:
    """Return a day of changes: each service falls and returns about every third day."""
    for service in SERVICES:
        if chance.random() < 1 / 3:
            at = start + timedelta(seconds=chance.randrange(80_000))
            yield Transition(at, service, "major_outage", "unreachable", "fastly")
            yield Transition(at + 10 * MINUTE, service, "operational", "answers")


def questions(path: Path) -> Iterator[Figure]:
    """Time each question that windows ask: its own processor time, the median of many."""
    asked: list[tuple[str, float, Callable[[HistoryQueries], object]]] = [
        ("one service: 24 hours, 90 days, spans", 2, _history),
        ("one service: uptime of 90 days", 2, _uptime),
        ("all services: changes of a week", 5, _week),
        ("all services: 24 hours", 5, _last_hours),
    ]
    for name, budget, question in asked:
        with HistoryQueries.beside(path) as past:
            yield Figure("B13", name, _median_ms(question, past), budget, "ms")


def _history(past: HistoryQueries) -> object:
    return past.service_history(SERVICES[50], now=END)


def _uptime(past: HistoryQueries) -> object:
    return past.uptime(SERVICES[50], END - timedelta(days=90), END)


def _week(past: HistoryQueries) -> object:
    return past.spans(END - timedelta(days=7), END)


def _last_hours(past: HistoryQueries) -> object:
    return past.last_hours(now=END)


def minute_written(path: Path) -> Figure:
    """Count what an ordinary hour of a hundred services writes, a minute: the log's pages."""
    history = HistoryStore(path)
    log = path.with_name(path.name + "-wal")
    for minute in range(3):
        history.sample(_samples(END + minute * MINUTE))
    before = log.stat().st_size
    for minute in range(3, 63):
        at = END + minute * MINUTE
        history.keep(_states(at))
        history.sample(_samples(at))
    written = log.stat().st_size - before
    history.close()
    return Figure(
        "B13", "written, 100 services looked at each minute", written / 60 / 1000, 6, "kB/min"
    )


def a_minutes_time(path: Path) -> Figure:
    """Time one minute's samples, every second time with their flush."""
    history = HistoryStore(path)
    history.sample(_samples(END + 2 * HOUR))
    spent: list[float] = []
    for minute in range(1, 61):
        began = time.perf_counter()
        history.sample(_samples(END + 2 * HOUR + minute * MINUTE))
        spent.append(1000 * (time.perf_counter() - began))
    history.close()
    return Figure("B13", "a minute's samples and their flush", median(sorted(spent)[30:]), 5, "ms")


def migration(path: Path) -> Figure:
    """Time a migration that rewrites the year's largest table."""
    script = "CREATE TABLE copy AS SELECT * FROM hour; DROP TABLE copy;"
    began = time.perf_counter()
    open_for_writing(path, (*MIGRATIONS, script)).close()
    return Figure("B13", "migration that copies a year", time.perf_counter() - began, 5, "s")


def _samples(at: datetime) -> tuple[Sample, ...]:
    return tuple(Sample(at, service, "operational", 120.0) for service in SERVICES)


def _states(at: datetime) -> tuple[StoredHealth, ...]:
    return tuple(
        StoredHealth(service, "operational", "answers", END - YEAR, at, ("net-1",), "{}")
        for service in SERVICES
    )


def _median_ms(question: Callable[[HistoryQueries], object], past: HistoryQueries) -> float:
    spent: list[float] = []
    for _ in range(51):
        began = time.thread_time()
        question(past)
        spent.append(1000 * (time.thread_time() - began))
    return sorted(spent)[25]


if __name__ == "__main__":
    try:
        main()
    except sqlite3.Error as error:
        sys.exit(f"the history cannot be measured: {error}")
