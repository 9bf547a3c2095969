"""The next drill in a calendar: RFC 5545, to the letter."""

from datetime import UTC, date, datetime

import pytest

from statustray.present.views.continuity.drill_calendar import drill_calendar
from statustray.present.vocabulary.language import ENGLISH

NOW = datetime(2026, 10, 4, 12, 0, 5, tzinfo=UTC)
DAY = date(2026, 12, 31)


def unfolded(text: str) -> list[str]:
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def test_the_entry_is_a_whole_day_that_blocks_no_time() -> None:
    lines = unfolded(drill_calendar(DAY, "", ENGLISH, now=NOW))

    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    for line in (
        "VERSION:2.0",
        "UID:drill-20261231@statustray",
        "DTSTAMP:20261004T120005Z",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        "SUMMARY:Time for a drill",
        "TRANSP:TRANSPARENT",
    ):
        assert line in lines


@pytest.mark.parametrize(
    ("to_do", "written"),
    [
        ("a, b; c\\d", "a\\, b\\; c\\\\d"),
        ("one\r\ntwo\nthree", "one\\ntwo\\nthree"),
        ("END:VEVENT", "END:VEVENT"),
    ],
)
def test_marks_of_the_format_are_escaped(to_do: str, written: str) -> None:
    lines = unfolded(drill_calendar(DAY, to_do, ENGLISH, now=NOW))

    (about,) = [line for line in lines if line.startswith("DESCRIPTION:")]
    assert about.endswith(f"\\n{written}")
    assert lines.count("END:VEVENT") == 1


@pytest.mark.parametrize("to_do", ["x" * 300, "é" * 200, "训" * 100, "🧯" * 80])
def test_no_line_is_longer_than_75_octets_and_no_character_is_cut(to_do: str) -> None:
    text = drill_calendar(DAY, to_do, ENGLISH, now=NOW)

    assert max(len(line) for line in text.encode().split(b"\r\n")) <= 75
    assert any(line.endswith(to_do) for line in unfolded(text))
