"""Groups within groups: trouble that only a group tells of, at any depth, is not lost."""

import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from statustray.domain.model.checks.report import Component, Report
from statustray.domain.model.level import Level
from statustray.domain.monitoring.page_reading import report_at
from statustray.providers import (
    betterstack,
    checkly,
    cstate,
    instatus,
    salesforce,
    statusio,
    statuspage,
    statuspal,
)

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
HOUR_AGO = "2026-03-01T11:00:00Z"


def read(parse: Callable[[bytes], Report], page: object) -> Report:
    return report_at(parse(json.dumps(page).encode()), NOW)


def summary(*components: dict[str, object], name: str = "Acme", indicator: str = "none") -> object:
    return {
        "page": {"id": "a", "name": name},
        "status": {"indicator": indicator},
        "components": list(components),
        "incidents": [],
        "scheduled_maintenances": [],
    }


GROUP: dict[str, object] = {"id": "g", "name": "Europe", "group": True, "status": "major_outage"}
API: dict[str, object] = {"id": "c", "name": "API", "status": "operational", "group_id": "g"}


@pytest.mark.parametrize("rows", [(GROUP, API), (API, GROUP), (GROUP,)])
def test_a_group_in_trouble_none_of_whose_parts_is_counts_itself(
    rows: tuple[dict[str, object], ...],
) -> None:
    report = read(statuspage.parse, summary(*rows))

    assert (report.level, report.contradicts_itself) == (Level.DEGRADED, True)
    assert Component("Europe", Level.MAJOR_OUTAGE) in report.components


def test_a_group_that_only_repeats_its_part_is_no_row() -> None:
    down: dict[str, object] = {**API, "status": "major_outage"}

    assert read(statuspage.parse, summary(GROUP, down)).components == (
        Component("API", Level.MAJOR_OUTAGE, "Europe"),
    )


@pytest.mark.parametrize(
    "page",
    [
        summary({"id": "1", "name": "API (example)", "status": "major_outage"}, indicator="major"),
        summary(name=""),
    ],
    ids=["examples in trouble", "no name and no part"],
)
def test_a_page_that_nobody_set_up_says_nothing(page: object) -> None:
    assert (read(statuspage.parse, page).level, read(statuspage.parse, page).components) == (
        Level.UNKNOWN,
        (),
    )


def test_a_part_of_instatus_in_trouble_above_calm_children_is_seen() -> None:
    child = {"name": "B", "status": "OPERATIONAL"}
    page = {
        "page": {"name": "Acme", "status": "UP"},
        "components": [{"name": "A", "status": "PARTIALOUTAGE", "children": [child]}],
    }

    assert read(instatus.parse, page).level is Level.DEGRADED


def test_a_component_of_status_io_in_trouble_above_calm_containers_is_seen() -> None:
    calm = {"name": "Region", "status_code": 100}
    rows = [{"name": "API", "status_code": 500, "containers": [calm, calm]}]
    page = {"result": {"status_overall": {"status_code": 100}, "status": rows, "incidents": []}}

    assert read(statusio.parse, page).level is Level.DEGRADED


def test_a_service_of_statuspal_in_trouble_at_the_middle_of_the_tree_is_seen() -> None:
    def service(kind: str | None, *children: object) -> dict[str, object]:
        return {"name": "A", "current_incident_type": kind, "children": list(children)}

    tree = service(None, service("major", service(None)))
    page = {"status_page": {"current_incident_type": None}, "services": [tree], "incidents": []}
    garbled = {**page, "services": [{**service(None), "children": ["x"]}]}

    assert read(statuspal.parse, page).level.trouble
    assert read(statuspal.parse, garbled).level is Level.UNKNOWN


def test_a_report_of_better_stack_with_an_end_is_over() -> None:
    def page(ends: str | None) -> object:
        told = {"title": "Errors", "report_type": "manual", "aggregate_state": "downtime"}
        row = {"type": "status_report", "attributes": {**told, "ends_at": ends}}
        data = {"type": "status_page", "attributes": {"aggregate_state": "operational"}}
        return {"data": data, "included": [row]}

    assert read(betterstack.parse, page(None)).level is Level.DEGRADED
    assert read(betterstack.parse, page(HOUR_AGO)).incidents == ()


def test_an_unresolved_incident_of_checkly_whose_last_update_resolves_it_is_over() -> None:
    def page(status: str) -> object:
        update = {"status": status, "created_at": HOUR_AGO, "description": "x"}
        row = {"name": "Errors", "severity": "MAJOR", "incidentUpdates": [update]}
        return {"incidents": [row]}

    assert len(read(checkly.parse, page("INVESTIGATING")).incidents) == 1
    assert read(checkly.parse, page("RESOLVED")).incidents == ()


def test_a_resolved_issue_of_cstate_is_over() -> None:
    def page(*, resolved: bool) -> object:
        issue = {"title": "Errors", "severity": "down", "resolved": resolved}
        row = {"name": "API", "status": "ok", "unresolvedIssues": [issue]}
        return {"cStateVersion": "5", "summaryStatus": "ok", "systems": [row]}

    assert read(cstate.parse, page(resolved=False)).level is Level.DEGRADED
    assert read(cstate.parse, page(resolved=True)).incidents == ()


def test_incidents_of_salesforce_that_are_no_objects_are_not_taken_for_none() -> None:
    instance = {"key": "NA1", "status": "OK", "environment": "production", "Incidents": ["x"]}

    assert read(salesforce.parse, [instance]).level is Level.UNKNOWN
