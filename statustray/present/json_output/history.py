"""The history as JSON and comma-separated values."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

from statustray.domain.model.history import Span
from statustray.domain.model.level import worst
from statustray.present.json_output.records import SCHEMA, stamp

_COLUMNS = ("service", "level", "reason", "since", "until", "cause")
# A spreadsheet takes a cell that begins with one of these for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def history_json(spans: Iterable[Span], uptime: Mapping[str, float | None]) -> dict[str, Any]:
    """Return the answer of ``history``; ``until`` is null for what is still going on.

    An incident lasts from the first to the last state of a problem, with their worst level.
    """
    states = tuple(spans)
    return {
        "schema": SCHEMA,
        "states": [_state(span) for span in states],
        "incidents": [_incident(trouble) for trouble in _troubles(states)],
        "uptime": dict(uptime),
    }


def csv_rows(spans: Iterable[Span]) -> Iterator[tuple[str, ...]]:
    """Yield the header and a row per confirmed state; ``until`` is empty for what is going on."""
    yield _COLUMNS
    for span in spans:
        yield tuple(_cell(value) for value in _state(span).values())


def _troubles(spans: Iterable[Span]) -> Iterator[tuple[Span, ...]]:
    """Yield the states of each problem, which are consecutive in *spans*."""
    for (_, troubled), states in groupby(spans, lambda s: (s.service, s.level.trouble)):
        if troubled:
            yield tuple(states)


def _incident(trouble: tuple[Span, ...]) -> dict[str, str | None]:
    first, last = trouble[0], trouble[-1]
    return {
        "service": first.service,
        "level": worst(span.level for span in trouble).value,
        "since": stamp(first.start),
        "until": stamp(last.end),
        "cause": next((span.cause for span in trouble if span.cause), None),
    }


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
