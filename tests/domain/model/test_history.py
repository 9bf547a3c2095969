"""What the history says is what was checked: time without checks is no state."""

from datetime import UTC, datetime, timedelta

from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.history import Span, known_states
from statustray.domain.model.level import Level

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def span(level: Level, start: int, end: int | None, reason: Reason = Reason.ANSWERS) -> Span:
    """Return a state of one service from minute *start* to minute *end*."""
    until = None if end is None else NOON + end * MINUTE
    return Span("shop", level, reason.value, NOON + start * MINUTE, until)


def gap(start: int, end: int) -> Span:
    return span(Level.UNKNOWN, start, end, Reason.TOO_OLD)


def minutes(spans: tuple[Span, ...]) -> list[tuple[Level, float, float | None]]:
    return [
        (s.level, (s.start - NOON) / MINUTE, (s.end - NOON) / MINUTE if s.end else None)
        for s in spans
    ]


def test_the_gap_between_two_checks_is_no_state() -> None:
    up = Level.OPERATIONAL
    spans = (span(up, 0, 1), gap(1, 7), span(up, 7, 8), gap(8, 9), span(up, 9, None))

    assert minutes(known_states(spans)) == [(up, 0, None)]


def test_a_long_gap_ends_one_state_and_begins_another() -> None:
    up = Level.OPERATIONAL
    spans = (span(up, 0, 1), gap(1, 8), span(up, 8, None))

    assert minutes(known_states(spans)) == [(up, 0, 1), (up, 8, None)]
    assert minutes(known_states(spans, holds=7 * MINUTE)) == [(up, 0, None)]


def test_a_doubt_for_which_there_was_a_check_is_a_state() -> None:
    doubt = span(Level.UNKNOWN, 1, 2, Reason.PAGE_UNREADABLE)
    spans = (span(Level.OPERATIONAL, 0, 1), doubt, span(Level.OPERATIONAL, 2, None))

    assert known_states(spans) == spans


def test_another_level_after_a_gap_does_not_go_back_over_it() -> None:
    spans = (span(Level.OPERATIONAL, 0, 1), gap(1, 2), span(Level.MAJOR_OUTAGE, 2, None))

    assert minutes(known_states(spans)) == [
        (Level.OPERATIONAL, 0, 1),
        (Level.MAJOR_OUTAGE, 2, None),
    ]
