from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statustray.gateways.net.headers import retry_after

NOW = datetime(2025, 10, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "wait"),
    [
        (None, None),
        ("120", timedelta(minutes=2)),
        (" 0 ", timedelta(0)),
        ("-5", None),
        ("soon", None),
        ("", None),
        ("Mon, 20 Oct 2025 12:05:00 GMT", timedelta(minutes=5)),
        ("Mon, 20 Oct 2025 12:05:00 -0000", timedelta(minutes=5)),
        ("Mon, 20 Oct 2025 11:00:00 GMT", timedelta(0)),
        ("9" * 400, timedelta(days=1)),
        ("\u0662", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(value: str | None, wait: timedelta | None) -> None:
    assert retry_after(value, NOW) == wait


@given(st.text())
def test_no_retry_after_breaks_the_reader(value: str) -> None:
    wait = retry_after(value, NOW)

    assert wait is None or timedelta(0) <= wait <= timedelta(days=1)
