"""The history as data for other programs: JSON and comma-separated values."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from statustray.domain.history import Span
from statustray.present.json_forms import SCHEMA, stamp

_COLUMNS = ("service", "level", "reason", "since", "until", "cause")
# A spreadsheet takes a cell that begins so for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def history_json(spans: Iterable[Span], uptime: Mapping[str, float | None]) -> dict[str, Any]:
    """Return what ``history`` says; ``until`` is null for what lasts."""
    return {
        "schema": SCHEMA,
        "states": [_state(span) for span in spans],
        "uptime": dict(uptime),
    }


def csv_rows(spans: Iterable[Span]) -> Iterator[tuple[str, ...]]:
    """Yield the head and one row a settled state; ``until`` is empty for what lasts."""
    yield _COLUMNS
    for span in spans:
        yield tuple(_cell(value) for value in _state(span).values())


def _state(span: Span) -> dict[str, str | None]:
    return {
        "service": span.service,
        "level": span.level.value,
        "reason": span.reason,
        "since": stamp(span.start),
        "until": stamp(span.end),
        "cause": span.cause,
    }


def _cell(value: str | None) -> str:
    text = value or ""
    return f"'{text}" if text.startswith(_FORMULA) else text
