"""All forms in which pages write moments."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.domain.text.timestamps import parse_timestamp
from statustray.domain.text.written_dates import parse_day_and_clock

NINE = datetime(2026, 3, 1, 9, 0, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "written",
    [
        "2026-03-01T09:00:05Z",
        "2026-03-01T09:00:05.000Z",
        "2026-03-01T09:00:05.0000000+00:00",
        "2026-03-01T01:00:05-08:00",
        "2026-03-01T10:00:05+0100",
        "2026-03-01 09:00:05",
        "2026-03-01T09:00:05",
        "2026-03-01 09:00:05 +0000 UTC",
        "Sun, 01 Mar 2026 09:00:05 GMT",
        "Sun, 1 Mar 2026 01:00:05 PST",
        "Sun, 01 Mar 2026 02:00:05 PDT",
        "Sun, 01 Mar 2026 09:00:05 Z",
        "Sun, 01 Mar 2026 09:00:05",
        "01 March 2026 10:00:05 +0100",
        "Sun, 01 Mar 26 09:00:05 +0000",
        "Sun, Mar 01 2026 09:00:05 +0000",
        "Sun, 01 Mar 2026 20:00:05 AEDT",
        "Sun, 01 Mar 2026 12:00:05 MSK",
        "Sun, 01 Mar 2026 14:30:05 IST",
        "Sun, 01 Mar 2026 11:00:05 +0200 (EET)",
        "Sun, 01 Mar 2026 11:00:05 (EET)",
        "Sun, 01 Mar 2026 11:00:05 GMT+2",
        "Sun, 01 Mar 2026 14:30:05 UTC+05:30",
        "Sun, 01 Mar 2026 10:00:05 Europe/Berlin",
        "Sun, 01 Mar 2026 04:00:05 EST5EDT",
        "Sunday, 01-Mar-26 09:00:05 GMT",
        "Sun Mar  1 09:00:05 2026",
        "Sun Mar  1 09:00:05 UTC 2026",
        "March 1st, 2026 at 10:00:05 AM CET",
        "1 Mar 2026, 9:00:05 am",
        "So, 01 Mär 2026 10:00:05 MEZ",
        "1. März 2026 10:00:05 MEZ",
        "01.03.2026 09:00:05",
        "dim. 1er mars 2026 09:00:05",
        "1 de marzo de 2026 09:00:05",
        "2026/03/01 09:00:05",
        "2026年3月1日 09:00:05",
        "2026년 3월 1일 09:00:05",
        "zo, 01 mrt 2026 09:00:05",
        "20260301T090005Z",
        "2026-W09-7T09:00:05Z",
        "2026-060T09:00:05Z",
        "01/Mar/2026:09:00:05 +0000",
        "Sun, 01 Mar 2026 09:00:05 XYZ",
        "1772355605",
        1772355605,
        1772355605000,
        1772355605.0,
    ],
)
def test_every_form_is_read_as_utc(written: object) -> None:
    assert parse_timestamp(written) == NINE


@pytest.mark.parametrize(
    "written",
    [
        "",
        "yesterday",
        "Mon, 99 Foo 2026 99:99:99 XYZ",
        "2026-02-30T00:00:00Z",
        "2026-03-01T25:00:00Z",
        "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00+00:00",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-14:00",
        "<no value>",
        "2026-03-01T09:00:05Z" + " " * 100,
        0,
        -62135596800,
        10**30,
        float("nan"),
        float("inf"),
        True,
        None,
        [],
        {},
    ],
)
def test_what_is_no_moment_is_none(written: object) -> None:
    assert parse_timestamp(written) is None


@pytest.mark.parametrize(
    "written", ["2026-03-01", "2026-02-28T24:00:00Z", "Sun, 01 Mar 2026", "March 1, 2026"]
)
def test_a_day_alone_is_its_midnight_in_utc(written: str) -> None:
    assert parse_timestamp(written) == datetime(2026, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "month"),
    [
        *(("1 stycznia 2026", 1), ("1 lutego 2026", 2), ("1 maja 2026", 5), ("1 lipca 2026", 7)),
        *(("1 października 2026", 10), ("1 grudnia 2026", 12), ("1 Ocak 2026", 1)),
        *(("1 Şubat 2026", 2), ("1 Temmuz 2026", 7), ("1 Kasım 2026", 11), ("1 Aralık 2026", 12)),
        *(("1 maggio 2026", 5), ("1 luglio 2026", 7), ("1 ottobre 2026", 10), ("1 mei 2026", 5)),
        *(("1 maj 2026", 5), ("1. Jänner 2026", 1)),
    ],
)
def test_months_have_names_in_many_languages(written: str, month: int) -> None:
    assert parse_timestamp(written) == datetime(2026, month, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["3 major outages", "5 outages", "10 outputs", "7 temporary nodes"]
)
def test_a_number_of_things_is_no_day(text: str) -> None:
    assert parse_day_and_clock(text, NINE) is None


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Mar 1, 09:00 UTC", datetime(2026, 3, 1, 9, tzinfo=UTC)),
        ("Dec 31, 23:00 UTC", datetime(2025, 12, 31, 23, tzinfo=UTC)),
        ("31 Dec 2024 23:00", datetime(2024, 12, 31, 23, tzinfo=UTC)),
        ("soon", None),
    ],
)
def test_a_day_without_a_year_is_the_nearest_one(written: str, read: datetime | None) -> None:
    assert parse_day_and_clock(written, NINE) == read


def test_a_leap_second_is_told_a_second_early() -> None:
    assert parse_timestamp("2016-12-31T23:59:60Z") == datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)


@given(st.text() | st.integers() | st.floats() | st.from_regex(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"))
def test_nothing_raises_and_whatever_is_read_is_aware(written: object) -> None:
    read = parse_timestamp(written)

    assert read is None or read.tzinfo is UTC


def test_a_long_line_that_is_no_moment_costs_no_time() -> None:
    for line in ("1 Jan " * 10, "1:" * 32, "(" * 64, "-" * 64, "Jan-" * 16, "1." * 32):
        assert parse_timestamp(line[:64]) is None
