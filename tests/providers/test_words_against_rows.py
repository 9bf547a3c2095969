"""Pages whose overall word and rows disagree, cannot be read, or are old, beside what is right."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from statustray.domain.model.level import Level
from statustray.domain.monitoring.page_reading import report_at
from statustray.domain.parsing.json_reader import Malformed
from statustray.providers import FORMATS

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
ROWS = [
    line.split("\t")
    for line in Path(__file__).with_name("words_against_rows.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


def said(format_id: str, chosen: str, document: str, second: str) -> str:
    """Return the level of a page for the *chosen* components, or that it is refused."""
    provider = FORMATS[format_id]
    try:
        if second and provider.parse_both is not None:
            report = provider.parse_both(document.encode(), second.encode())
        else:
            report = provider.parse(document.encode())
    except Malformed:
        return "refused"
    parts = tuple(filter(None, chosen.split(",")))
    return report_at(report, NOW, components=parts).level.value


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row[1]))
def test_a_page_says_no_more_than_its_word_and_rows_prove(row: list[str]) -> None:
    right, _, *page = row
    if right == f"!{Level.OPERATIONAL.value}":
        assert said(*page) != Level.OPERATIONAL.value
    else:
        assert said(*page) in right.split()
