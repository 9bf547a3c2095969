import json

import pytest

from statustray.domain.model.level import Level
from statustray.domain.monitoring.scope import scoped
from statustray.providers.cachet import VERSION_2 as PROVIDER
from statustray.providers.cachet import parse, parse_both
from tests.support.formats.recorded import FOLDER

ROW = {"id": 1, "name": "Shop", "status": 1, "enabled": True}


def listed(*rows: object, total: int = 1) -> bytes:
    pagination = {"total": total, "count": 1}
    return json.dumps({"meta": {"pagination": pagination}, "data": rows}).encode()


def test_a_list_longer_than_its_page_is_never_calm() -> None:
    assert parse(listed(ROW, total=101)).level is Level.UNKNOWN


def test_components_that_are_switched_off_do_not_count() -> None:
    off = [ROW | {"status": 4, "enabled": False}, ROW | {"status": 4, "enabled": 0}]

    assert parse(listed(ROW, *off)).level is Level.OPERATIONAL
    assert parse(listed(*off)).level is Level.UNKNOWN


def test_numbers_may_be_written_as_text() -> None:
    assert parse(listed(ROW | {"status": "3"})).level is Level.PARTIAL_OUTAGE


def test_the_latest_status_closes_an_incident_and_updates_come_oldest_first() -> None:
    report = parse((FOLDER / "cachet" / "outage.also.json").read_bytes())

    (incident,) = report.incidents
    assert incident.title == "The lifts stand still"
    assert [u.text for u in incident.updates] == ["A pump stands still.", "A pump was replaced."]


def test_an_open_incident_beside_calm_components_is_trouble() -> None:
    incidents = (FOLDER / "cachet" / "outage.also.json").read_bytes()

    assert parse_both(listed(ROW), incidents).level is Level.DEGRADED


def test_the_incidents_lie_beside_the_components() -> None:
    assert PROVIDER.also is not None
    assert PROVIDER.also("https://acme.example/status") == (
        "https://acme.example/status/api/v1/incidents?per_page=100&sort=id&order=desc"
    )


@pytest.mark.parametrize("rows", [["x", 7], [{"name": "x", "message": "m"}]])
def test_incidents_that_cannot_be_read_leave_the_components_their_word(rows: list[object]) -> None:
    incidents = json.dumps({"meta": {}, "data": rows}).encode()

    assert parse_both(listed(ROW), incidents).level is Level.UNKNOWN
    assert parse_both(listed(ROW | {"status": 4}), incidents).level is Level.MAJOR_OUTAGE


def test_an_incident_of_one_part_is_not_listed_for_another() -> None:
    parts = listed(ROW | {"status": 4}, ROW | {"id": "2", "name": "Web"}, total=2)
    row = {"id": 9, "name": "Disks", "message": "x", "status": 1, "component_id": "1"}
    report = parse_both(parts, listed(row))

    assert len(scoped(report, components=("Shop",), regions=()).incidents) == 1
    assert scoped(report, components=("Web",), regions=()).incidents == ()
