"""Days are those of the place where the program runs."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from statustray.present.vocabulary.durations import day_of, since
from statustray.present.vocabulary.language import ENGLISH

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="needs zones by environment")

IN_THE_NIGHT = datetime(2023, 10, 9, 23, 30, tzinfo=UTC)
"""Half past eight in the morning of the next day in Tokyo."""


@pytest.fixture
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with monkeypatch.context() as here:
        here.setenv("TZ", request.param)
        time.tzset()
        yield request.param
    time.tzset()


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Asia/Tokyo", "10 October 2023"),
        ("Europe/London", "10 October 2023"),
        ("America/Chicago", "9 October 2023"),
    ],
    indirect=["zone"],
)
def test_an_outage_is_dated_as_people_there_lived_it(zone: str, day: str) -> None:
    assert day_of(IN_THE_NIGHT, ENGLISH) == day, zone


@pytest.mark.parametrize("zone", ["Europe/Berlin"], indirect=True)
@pytest.mark.parametrize(
    ("began", "words"),
    [
        ("2026-10-25T00:30", "since 02:30 CEST"),
        ("2026-10-25T01:30", "since 02:30 CET"),
        ("2026-10-25T02:00", "since 03:00"),
        ("2026-10-24T23:59", "since 01:59"),
    ],
)
def test_a_time_that_the_clocks_show_twice_names_its_zone(
    zone: str, began: str, words: str
) -> None:
    at = datetime.fromisoformat(began).replace(tzinfo=UTC)

    assert since(at, at + timedelta(minutes=40), ENGLISH) == words, zone
