"""What the recorded outages list besides their level: incidents, work, components, updates."""

from datetime import UTC, datetime

import pytest

from statustray.domain.model.checks.report import Component, PageNoteKind
from statustray.domain.model.level import Level
from statustray.providers import instatus, site24x7, statushub, statuspage
from tests.support.formats.recorded import Recorded, recorded

RECORDED = {pages.provider.id: pages for pages in recorded()}
WITH_INCIDENTS = [
    "atom",
    "betterstack",
    "checkly",
    "firehydrant",
    "hund",
    "incidentio",
    "incidentio_native",
    "instatus",
    "jsonfeed",
    "rootly",
    "rss",
    "slack",
    "sorry",
    "statuscast",
    "statusio",
    "statuspage",
    "statuspal",
]
WITH_WORK = [
    "betterstack",
    "incidentio_native",
    "instatus",
    "sorry",
    "statusio",
    "statuspage",
    "statuspal",
]


def pages_of(name: str) -> Recorded:
    return RECORDED[name]


@pytest.mark.parametrize("name", WITH_INCIDENTS)
def test_the_open_incident_of_an_outage_is_listed(name: str) -> None:
    pages = pages_of(name)
    also = pages.outage_also.body if pages.outage_also else None

    incidents = pages.read(pages.outage.body, also).incidents

    assert [i.title.startswith("Messages are") for i in incidents] == [True]
    assert incidents[0].level.trouble


@pytest.mark.parametrize("name", WITH_INCIDENTS)
def test_what_is_over_is_no_incident(name: str) -> None:
    pages = pages_of(name)
    also = pages.calm_also.body if pages.calm_also else None

    assert pages.read(pages.calm.body, also).incidents == ()


@pytest.mark.parametrize("name", WITH_WORK)
def test_announced_work_is_listed_and_leaves_the_page_calm(name: str) -> None:
    pages = pages_of(name)
    also = pages.calm_also.body if pages.calm_also else None

    report = pages.read(pages.calm.body, also)

    assert ([w.title for w in report.maintenance], report.level) == (
        ["Database upgrade"],
        Level.OPERATIONAL,
    )
    assert report.maintenance[0].active is not True


def test_updates_are_oldest_first_and_plain() -> None:
    pages = pages_of("statuspage")

    incident = pages.provider.parse(pages.outage.body).incidents[0]

    assert [u.text for u in incident.updates] == ["We are looking into it.", "We found the cause."]
    assert incident.started_at == datetime(2026, 3, 1, 9, tzinfo=UTC)


@pytest.mark.parametrize("name", ["statuspage", "incidentio_native", "statuspal"])
def test_a_group_lends_its_name_and_is_no_row(name: str) -> None:
    pages = pages_of(name)

    components = pages.provider.parse(pages.calm.body).components

    assert components[0] == Component("Messaging", Level.OPERATIONAL, "Chat")
    assert {component.name for component in components} == {"Messaging", "Calls"}


@pytest.mark.parametrize(
    ("status", "level"),
    [
        ("Operational", Level.OPERATIONAL),
        ("Informational", Level.OPERATIONAL),
        ("Degraded Performance", Level.DEGRADED),
        ("Under Maintenance", Level.MAINTENANCE),
        ("Partial Outage", Level.PARTIAL_OUTAGE),
        ("Major Outage", Level.MAJOR_OUTAGE),
        ("On Fire", Level.UNKNOWN),
    ],
)
def test_a_component_feed_splits_at_the_last_hyphen(status: str, level: Level) -> None:
    titles = (f"Calls - Europe - {status}", "Mail - Operational")
    items = "".join(f"<item><title>{title}</title></item>" for title in titles)

    report = site24x7.parse(f"<rss><channel>{items}</channel></rss>".encode())

    assert report.components[0] == Component("Calls - Europe", level)
    assert report.level is level


@pytest.mark.parametrize(
    ("counts", "level"),
    [
        ((3, 0, 0), Level.OPERATIONAL),
        ((2, 1, 0), Level.DEGRADED),
        ((2, 0, 1), Level.PARTIAL_OUTAGE),
        ((0, 1, 1), Level.PARTIAL_OUTAGE),
        ((0, 0, 3), Level.MAJOR_OUTAGE),
        ((0, 0, 0), Level.UNKNOWN),
        ((3, -1, 0), Level.UNKNOWN),
    ],
)
def test_counters_are_weighed(counts: tuple[int, int, int], level: Level) -> None:
    body = '{{"counters": {{"count_status_1": {}, "count_status_2": {}, "count_status_3": {}}}}}'

    assert statushub.parse(body.format(*counts).encode()).level is level


def test_a_duration_in_minutes_makes_an_end() -> None:
    pages = pages_of("instatus")

    work = instatus.parse(pages.calm.body).maintenance[0]

    assert work.ends_at == datetime(2026, 3, 5, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize("rows", ['["x"]', '"none"', "[7, null]"])
def test_unreadable_components_leave_the_overall_word_with_a_note(rows: str) -> None:
    status = '"page": {"name": "Acme"}, "status": {"indicator": "none"}'
    report = statuspage.parse(f'{{{status}, "components": {rows}}}'.encode())

    assert (report.level, report.components) == (Level.OPERATIONAL, ())
    assert [note.kind for note in report.notes] == [PageNoteKind.UNREADABLE_PARTS]
