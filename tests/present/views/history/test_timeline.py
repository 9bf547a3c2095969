from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace

from statustray.domain.model.history import Span
from statustray.domain.model.level import Level
from statustray.present.views.history.time_range import TimeRange
from statustray.present.views.history.timeline import (
    TimelineData,
    before_words,
    block_text,
    columns,
    lanes,
    opening,
    table,
)
from statustray.present.vocabulary.language import ENGLISH

NOW = datetime(2026, 10, 4, 12, 0).astimezone()  # noon wherever the tests run
HOUR = timedelta(hours=1)


def trouble(service: str, *, hours_ago: float, lasted: float = 1, cause: str | None = None) -> Span:
    start = NOW - HOUR * hours_ago
    return Span(service, Level.MAJOR_OUTAGE, "unreachable", start, start + HOUR * lasted, cause)


def past(*spans: Span) -> TimelineData:
    names = {"chatter": "Chatter", "babble": "Babble"}
    return TimelineData(names, spans, NOW, {"acme": "Acme"})


def test_services_that_failed_from_one_cause_make_a_column() -> None:
    both = past(
        trouble("chatter", hours_ago=5, cause="acme"),
        trouble("babble", hours_ago=4.9, cause="acme"),
    )

    (column,) = columns(both, ENGLISH)

    assert column.label == "Acme"
    assert column.services == ("chatter", "babble")
    assert (column.start, column.end) == (NOW - HOUR * 5, NOW - HOUR * 3.9)


@pytest.mark.parametrize(
    ("reason", "level", "why"),
    [
        ("page_says_so", "degraded", "Icinga reports a problem"),
        (
            "reports_trouble_but_answers",
            "degraded",
            "Icinga reports a problem; reachable from here",
        ),
        (
            "reports_trouble_and_unreachable",
            "major_outage",
            "Checks from here fail; Icinga reports a problem",
        ),
        (
            "calm_page_but_unreachable",
            "major_outage",
            "Checks from here fail; Icinga reports no problem",
        ),
        ("page_unreadable", "unknown", "Icinga can't be read"),
        ("page_unreadable_but_answers", "unknown", "Icinga can't be read; reachable from here"),
        ("planned_work", "maintenance", "Icinga reports maintenance"),
        ("unreachable", "major_outage", "Checks from here fail"),
        ("of_a_later_version", "degraded", ""),
    ],
)
def test_what_a_source_said_is_not_said_of_a_status_page(reason: str, level: str, why: str) -> None:
    span = Span("chatter", Level(level), reason, NOW - HOUR, NOW)

    (row,) = table(replace(past(span), sources={"chatter": "Icinga"}), ENGLISH)
    (other,) = table(replace(past(span), sources={"babble": "Icinga"}), ENGLISH)

    assert row.why == why
    assert "Icinga" not in other.why


def test_one_service_alone_is_no_common_cause() -> None:
    alone = past(trouble("chatter", hours_ago=5, cause="acme"))

    assert columns(alone, ENGLISH) == ()


def test_the_same_cause_on_another_day_is_another_column() -> None:
    twice = past(
        *(trouble(s, hours_ago=h, cause="acme") for h in (50, 5) for s in ("chatter", "babble"))
    )

    assert len(columns(twice, ENGLISH)) == 2


def test_trouble_without_a_cause_is_never_joined() -> None:
    apart = past(trouble("chatter", hours_ago=5), trouble("babble", hours_ago=5))

    assert columns(apart, ENGLISH) == ()


def test_a_lane_says_in_words_what_it_shows() -> None:
    told = past(trouble("chatter", hours_ago=5))

    lane, empty = lanes(told, ENGLISH)

    assert lane.summary == "1 problem, 60 minutes in total."
    assert block_text(lane.blocks[0], told, ENGLISH).startswith("Chatter: Down,")
    assert empty.summary == "No history yet."


def test_the_latest_problem_comes_first_and_what_is_calm_last() -> None:
    names = {"calm": "Calm", "chatter": "Chatter", "babble": "Babble"}
    spans = (trouble("chatter", hours_ago=30), trouble("babble", hours_ago=5))

    found = lanes(TimelineData(names, spans, NOW, {}), ENGLISH)

    assert [lane.service for lane in found] == ["babble", "chatter", "calm"]


def test_it_opens_shortly_before_the_first_problem_and_says_what_is_left_out() -> None:
    week = HOUR * 24 * 7

    first = opening(past(trouble("chatter", hours_ago=30), trouble("babble", hours_ago=5)), week)

    assert (first.start, first.end, first.first) == (NOW - HOUR * 40, NOW, NOW - week)
    said = before_words(first, NOW, ENGLISH)
    assert said.startswith("Not shown: 27 September 2026 at ")
    assert " to 2 October 2026 at " in said


def test_it_opens_on_maintenance_too() -> None:
    planned = Span(
        *("chatter", Level.MAINTENANCE, "planned_work", NOW - HOUR * 30), NOW - HOUR * 28
    )

    first = opening(past(planned, trouble("babble", hours_ago=5)), HOUR * 24 * 7)

    assert first.start == NOW - HOUR * 40


def test_the_end_of_what_is_left_out_has_its_day_also_today() -> None:
    first = TimeRange.of(NOW, HOUR * 24 * 7).zoomed(84, around=1.0)

    assert before_words(first, NOW, ENGLISH).endswith(
        " to today at 10:00, without recorded problems."
    )


@pytest.mark.parametrize("hours_ago", [None, 24 * 7, 24 * 9])
def test_without_a_calm_beginning_all_of_the_time_is_shown(hours_ago: float | None) -> None:
    week = HOUR * 24 * 7
    spans = () if hours_ago is None else (trouble("chatter", hours_ago=hours_ago),)

    first = opening(past(*spans), week)

    assert first.whole
    assert before_words(first, NOW, ENGLISH) == ""


def test_a_problem_of_a_minute_ago_is_shown_within_two_hours() -> None:
    first = opening(past(Span("chatter", Level.DEGRADED, "slow", NOW - HOUR / 60)), HOUR * 168)

    assert first.length == HOUR * 2


def test_trouble_that_goes_on_reaches_to_now() -> None:
    going_on = Span("chatter", Level.DEGRADED, "slow", NOW - HOUR)

    lane, _ = lanes(past(going_on), ENGLISH)

    assert lane.blocks[0].end == NOW


def test_a_reason_of_a_later_version_does_not_stop_the_timeline() -> None:
    odd = past(Span("chatter", Level.DEGRADED, "made_up_reason", NOW - HOUR))

    lane, _ = lanes(odd, ENGLISH)

    assert "Degraded" in block_text(lane.blocks[0], odd, ENGLISH)


def test_the_table_leaves_out_the_calm_and_begins_with_the_newest() -> None:
    calm = Span("babble", Level.OPERATIONAL, "answers", NOW - HOUR * 9, NOW)

    lines = table(
        past(trouble("chatter", hours_ago=9), trouble("babble", hours_ago=2, cause="acme"), calm),
        ENGLISH,
    )

    assert [(line.name, line.cause) for line in lines] == [("Babble", "Acme"), ("Chatter", "")]


@pytest.mark.parametrize(
    ("typed", "troubled_only", "left"),
    [
        pytest.param("", False, ["chatter", "babble"], id="nothing typed"),
        pytest.param("bab", False, ["babble"], id="a part of the name"),
        pytest.param("", True, ["chatter"], id="only with trouble"),
        pytest.param("zzz", False, [], id="nothing fits"),
    ],
)
def test_the_past_is_narrowed_by_name_and_by_trouble(
    *, typed: str, troubled_only: bool, left: list[str]
) -> None:
    narrowed = past(trouble("chatter", hours_ago=5)).narrowed(typed, troubled_only=troubled_only)

    assert list(narrowed.names) == left
