"""The history as JSON and comma-separated values."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from statustray.domain.model.history import Span, Uptime, follows
from statustray.domain.model.level import worst
from statustray.present.json_output.records import SCHEMA, stamp

_COLUMNS = ("service", "level", "reason", "since", "until", "cause")
# A spreadsheet takes a cell that begins with one of these for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def history_json(spans: Iterable[Span], uptime: Mapping[str, Uptime]) -> dict[str, Any]:
    """Return the answer of ``history``; ``until`` is null for what is still going on.

    An incident lasts from the first to the last state of a problem, with their worst level.
    ``uptime`` is a share of ``checked_s``, the time in which the state was known; null where that
    is too little of the time asked for.
    """
    states = tuple(spans)
    return {
        "schema": SCHEMA,
        "states": [_state(span) for span in states],
        "incidents": [_incident(trouble) for trouble in _troubles(states)],
        "uptime": {name: _share(up) for name, up in uptime.items()},
        "checked_s": {name: round(up.known_s) for name, up in uptime.items()},
    }


def csv_rows(spans: Iterable[Span]) -> Iterator[tuple[str, ...]]:
    """Yield the header and a row per confirmed state; ``until`` is empty for what is going on."""
    yield _COLUMNS
    for span in spans:
        yield tuple(_cell(value) for value in _state(span).values())


def _share(up: Uptime) -> float | None:
    return None if up.percentage is None else round(up.percentage / 100, up.digits + 2)


def _troubles(spans: Iterable[Span]) -> Iterator[tuple[Span, ...]]:
    """Yield the states of each problem, which are consecutive in *spans* without a gap."""
    trouble: list[Span] = []
    for span in (span for span in spans if span.level.trouble):
        if trouble and not follows(trouble[-1], span):
            yield tuple(trouble)
            trouble = []
        trouble.append(span)
    if trouble:
        yield tuple(trouble)


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
