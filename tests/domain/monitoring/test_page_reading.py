"""What a page means at a moment: age, scope and contradictions."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from statustray.domain.model.checks.report import Basis, Component, Incident, Maintenance, Report
from statustray.domain.model.level import Level
from statustray.domain.monitoring.page_reading import report_at, with_severities

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
API = Component("API", Level.OPERATIONAL)
MAIL = Component("Mail", Level.OPERATIONAL)
DOWN = Component("Mail", Level.PARTIAL_OUTAGE)
SERIOUS = Incident("Mail fails", Level.PARTIAL_OUTAGE, NOW - HOUR, components=("Mail",))


def calm(*incidents: Incident, parts: tuple[Component, ...] = (API, MAIL)) -> Report:
    return Report(Level.OPERATIONAL, parts, incidents)


@pytest.mark.parametrize("level", [Level.OPERATIONAL, Level.MAINTENANCE, Level.UNKNOWN])
@pytest.mark.parametrize(
    "report", [calm(SERIOUS), calm(parts=(API, DOWN))], ids=["incident", "component"]
)
def test_a_row_in_trouble_makes_a_page_degraded_whatever_it_calls_itself(
    report: Report, level: Level
) -> None:
    read = report_at(Report(level, report.components, report.incidents), NOW)

    assert (read.level, read.contradicts_itself) == (
        Level.DEGRADED,
        level is Level.OPERATIONAL,
    )


def test_a_report_that_nothing_changes_is_the_same_at_each_check() -> None:
    report = calm(parts=(API, replace(MAIL, good_until=NOW + HOUR)))

    assert report_at(report, NOW) is report
    assert report_at(report, NOW + HOUR) is not report


def test_a_page_that_admits_trouble_is_believed_as_it_stands() -> None:
    read = report_at(Report(Level.DEGRADED, (DOWN,), (SERIOUS,)), NOW)

    assert (read.level, read.contradicts_itself) == (Level.DEGRADED, False)


@pytest.mark.parametrize(
    "note",
    [
        Incident("Small", Level.DEGRADED, NOW - HOUR),
        Incident("No word", Level.UNKNOWN, NOW - HOUR),
        Incident("Mended", Level.MAJOR_OUTAGE, NOW - HOUR, monitoring=True),
        Incident("Forgotten", Level.MAJOR_OUTAGE, NOW - 400 * DAY, NOW - 8 * DAY),
    ],
    ids=lambda note: note.title,
)
def test_a_note_leaves_a_calm_page_calm_and_is_listed(note: Incident) -> None:
    read = report_at(calm(note), NOW)

    assert (read.level, [i.title for i in read.incidents]) == (Level.OPERATIONAL, [note.title])


def test_news_within_a_week_keep_an_old_incident_open() -> None:
    old = Incident("Long", Level.MAJOR_OUTAGE, NOW - 90 * DAY, NOW - 6 * DAY)

    assert report_at(calm(old), NOW).level is Level.DEGRADED


def test_an_incident_without_any_time_is_not_lost() -> None:
    assert report_at(calm(Incident("Undated", Level.MAJOR_OUTAGE)), NOW).level is Level.DEGRADED


def test_scope_comes_first() -> None:
    report = calm(SERIOUS, parts=(API, DOWN))

    assert report_at(report, NOW, components=("API",)).level is Level.OPERATIONAL
    assert report_at(report, NOW, components=("Mail",)).level is Level.PARTIAL_OUTAGE
    stated = calm(SERIOUS)
    assert report_at(stated, NOW, components=("API",)).level is Level.OPERATIONAL
    assert report_at(stated, NOW, components=("Mail",)).contradicts_itself


@pytest.mark.parametrize(
    ("work", "listed"),
    [
        (Maintenance("to come", NOW + DAY, NOW + 2 * DAY), True),
        (Maintenance("goes on", NOW - HOUR, NOW + HOUR), True),
        (Maintenance("overruns", NOW - DAY, NOW - HOUR, active=True), True),
        (Maintenance("over", NOW - DAY, NOW - HOUR), False),
        (Maintenance("over, announced only", NOW - DAY, NOW - HOUR, active=False), False),
        (Maintenance("never ended", NOW - 400 * DAY, NOW - 399 * DAY, active=True), False),
        (Maintenance("no end, years ago", NOW - 400 * DAY), False),
        (Maintenance("no end, running", NOW - 2 * DAY, active=True), True),
        (Maintenance("no times"), True),
        (Maintenance("no times, announced long ago", announced_at=NOW - 60 * DAY), False),
    ],
    ids=lambda value: value.title if isinstance(value, Maintenance) else "",
)
def test_work_past_its_end_is_not_listed(work: Maintenance, listed: bool) -> None:  # noqa: FBT001
    read = report_at(Report(Level.OPERATIONAL, maintenance=(work,)), NOW)

    assert bool(read.maintenance) is listed


@pytest.mark.parametrize(("active", "lasts"), [(None, 2), (False, 2), (True, 26)])
def test_work_ends_to_the_second(active: bool | None, lasts: int) -> None:  # noqa: FBT001
    """Work that its page calls active may overrun by a day."""
    ends = NOW + 2 * HOUR
    report = Report(
        Level.OPERATIONAL, maintenance=(Maintenance("Disks", NOW, ends, active=active),)
    )
    over = NOW + lasts * HOUR

    assert report_at(report, over - timedelta(seconds=20)).maintenance != ()
    assert report_at(report, over - timedelta(seconds=1)).maintenance != ()
    assert report_at(report, over).maintenance == ()


def test_work_explains_a_silence_until_its_end_and_no_second_longer() -> None:
    work = Maintenance("Disks", NOW - HOUR, NOW + HOUR, active=True)
    report = Report(Level.MAINTENANCE, maintenance=(work,))

    assert report.excuses(NOW + HOUR - timedelta(seconds=20), chosen=False)
    assert not report.excuses(NOW + HOUR, chosen=False)


def test_work_without_an_end_does_not_run_for_ever() -> None:
    work = Maintenance("Disks", NOW)
    runs = [work.running(NOW + age) for age in (-HOUR, HOUR, 2 * DAY)]

    assert runs == [False, True, False]


def test_a_result_past_its_time_is_unknown_and_so_is_a_page_of_such() -> None:
    old = Component("API", Level.OPERATIONAL, good_until=NOW - HOUR)
    new = Component("Mail", Level.OPERATIONAL, good_until=NOW + HOUR)
    down = Component("Web", Level.MAJOR_OUTAGE, good_until=NOW + HOUR)

    def level(*parts: Component) -> Level:
        report = Report(Level.OPERATIONAL, parts, basis=Basis.PARTS, calm=Level.OPERATIONAL)
        return report_at(report, NOW).level

    assert level(new) is Level.OPERATIONAL
    assert level(old) is Level.UNKNOWN
    assert level(old, new) is Level.UNKNOWN
    assert level(old, down) is Level.PARTIAL_OUTAGE


def test_on_a_page_of_parts_incidents_count_while_they_are_fresh() -> None:
    def level(incident: Incident) -> Level:
        report = Report(
            Level.DEGRADED, (API,), (incident,), basis=Basis.PARTS, calm=Level.OPERATIONAL
        )
        return report_at(report, NOW).level

    assert level(Incident("New", Level.DEGRADED, NOW - HOUR)) is Level.DEGRADED
    assert level(Incident("Old", Level.DEGRADED, NOW - 400 * DAY)) is Level.OPERATIONAL
    assert level(Incident("Mended", Level.DEGRADED, NOW, monitoring=True)) is Level.OPERATIONAL


def test_on_a_list_of_incidents_an_old_one_makes_the_page_unknown() -> None:
    def level(incident: Incident) -> Level:
        report = Report(Level.DEGRADED, (), (incident,), basis=Basis.LIST, calm=Level.OPERATIONAL)
        return report_at(report, NOW).level

    assert level(Incident("New", Level.DEGRADED, NOW - HOUR)) is Level.DEGRADED
    assert level(Incident("Old", Level.DEGRADED, NOW - 400 * DAY)) is Level.UNKNOWN
    assert level(Incident("Mended", Level.DEGRADED, NOW, monitoring=True)) is Level.DEGRADED


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ({}, Level.MAJOR_OUTAGE),
        ({"Page": Level.DEGRADED}, Level.DEGRADED),
        ({"page": Level.OPERATIONAL}, Level.OPERATIONAL),
        ({"ticket": Level.DEGRADED}, Level.MAJOR_OUTAGE),
    ],
)
def test_a_user_gives_the_words_of_a_scale_their_levels(
    levels: dict[str, Level], expected: Level
) -> None:
    alert = Incident("Disk full", Level.MAJOR_OUTAGE, NOW - HOUR, severity="page")
    report = Report(alert.level, (), (alert,), basis=Basis.LIST, calm=Level.OPERATIONAL)

    assert report_at(with_severities(report, levels), NOW).level is expected


levels = st.sampled_from(Level)
hours = st.integers(0, 24 * 400).map(lambda n: NOW - n * HOUR)
components = st.builds(Component, st.sampled_from("abc"), levels)
incidents = st.builds(Incident, st.just("x"), levels, st.none() | hours, monitoring=st.booleans())
reports = st.builds(
    Report,
    levels,
    st.lists(components, max_size=4).map(tuple),
    st.lists(incidents, max_size=4).map(tuple),
    basis=st.sampled_from(Basis),
    calm=levels,
)


@given(reports)
def test_no_page_is_calm_while_its_own_rows_say_trouble(report: Report) -> None:
    read = report_at(report, NOW)
    serious = (Level.PARTIAL_OUTAGE, Level.MAJOR_OUTAGE)
    fresh = [i for i in read.incidents if i.level in serious and not i.monitoring]

    if report.basis is Basis.WORD and any(part.level.trouble for part in read.components):
        assert read.level.trouble
    if fresh:
        assert read.level.trouble


@given(reports)
def test_trouble_always_has_a_word_of_its_own(report: Report) -> None:
    read = report_at(report, NOW)
    words = [report.calm if report.basis is not Basis.WORD else report.level]
    rows = [*(part.level for part in read.components), *(i.level for i in read.incidents)]

    assert not read.level.trouble or any(level.trouble for level in (*words, *rows))


@given(reports, st.integers(0, 4000))
def test_age_alone_adds_no_trouble(report: Report, days: int) -> None:
    now, later = (report_at(report, at) for at in (NOW, NOW + days * DAY))

    assert not later.level.trouble or now.level.trouble
