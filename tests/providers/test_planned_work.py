"""Planned work that a page goes on listing: it is dropped, whatever the format."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from statustray import providers
from statustray.domain.model.checks.report import Report
from statustray.domain.model.level import Level
from statustray.domain.monitoring.page_reading import report_at

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
CALM = {"id": 1, "name": "API", "current_incident_type": None, "children": []}


def text(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"


def statuspage(begins: datetime, ends: datetime) -> tuple[object, ...]:
    row = {"name": "Disks", "status": "in_progress", "impact": "maintenance"}
    times = {"scheduled_for": text(begins), "scheduled_until": text(ends)}
    page = {"page": {"name": "Acme"}, "status": {"indicator": "none"}, "components": []}
    return ({**page, "scheduled_maintenances": [{**row, **times}]},)


def statuspal(begins: datetime, ends: datetime) -> tuple[object, ...]:
    row = {"title": "Disks", "starts_at": text(begins), "ends_at": text(ends)}
    page = {"status_page": {"current_incident_type": None}, "services": [CALM], "incidents": []}
    return ({**page, "maintenances": [row]},)


def incidentio_native(begins: datetime, ends: datetime) -> tuple[object, ...]:
    row = {"name": "Disks", "status": "maintenance_in_progress", "type": "maintenance"}
    times = {"starts_at": text(begins), "ends_at": text(ends)}
    page = {"components": [{"id": "a", "name": "API"}], "affected_components": []}
    works = {"ongoing_incidents": [], "scheduled_maintenances": [{**row, **times}]}
    return ({"summary": {**page, **works}},)


def heroku(begins: datetime, _ends: datetime) -> tuple[object, ...]:
    row = {"title": "Disks", "created_at": text(begins), "resolved": False}
    return ({"status": [{"system": "Apps", "status": "green"}], "scheduled": [row]},)


def checkly(begins: datetime, _ends: datetime) -> tuple[object, ...]:
    update = {"status": "MAINTENANCE", "created_at": text(begins)}
    row = {"name": "Disks", "created_at": text(begins), "incidentUpdates": [update]}
    return {"incidents": [row]}, {"metadata": [{"name": "G", "services": [{"name": "API"}]}]}


def uptimekuma(begins: datetime, ends: datetime) -> tuple[object, ...]:
    slot = {"startDate": f"{begins:%Y-%m-%d %H:%M}", "endDate": f"{ends:%Y-%m-%d %H:%M}"}
    row = {"title": "Disks", "status": "under-maintenance", "timeslotList": [slot]}
    groups = [{"name": "G", "monitorList": [{"id": 1, "name": "API"}]}]
    beat = {"status": 1, "time": f"{NOW:%Y-%m-%d %H:%M:%S}"}
    page = {"config": {"slug": "a"}, "publicGroupList": groups, "maintenanceList": [row]}
    return page, {"heartbeatList": {"1": [beat]}}


PAGES = (statuspage, statuspal, incidentio_native, heroku, checkly, uptimekuma)


def read(name: str, documents: tuple[object, ...]) -> Report:
    provider = next(p for p in providers.FORMATS.values() if p.id == name)
    bodies = [json.dumps(document).encode() for document in documents]
    parse = provider.parse if len(bodies) == 1 else provider.parse_both
    assert parse is not None
    return report_at(parse(*bodies), NOW)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)
def test_work_of_today_is_listed_and_work_of_years_ago_is_not(
    page: Callable[[datetime, datetime], tuple[object, ...]],
) -> None:
    years = timedelta(days=800)
    today = read(page.__name__, page(NOW - HOUR, NOW + HOUR))
    old = read(page.__name__, page(NOW - years, NOW - years + HOUR))

    assert [work.title for work in today.maintenance] == ["Disks"]
    assert old.maintenance == ()
    assert old.level in {Level.OPERATIONAL, Level.UNKNOWN}


def undated(page: str, row: dict[str, str]) -> tuple[object, ...]:
    if page == "statuspage":
        head = {"page": {"name": "Acme"}, "status": {"indicator": "none"}, "components": []}
        return (
            {**head, "scheduled_maintenances": [{"name": "Disks", "status": "scheduled", **row}]},
        )
    overall = {"status_overall": {"status_code": 100}, "status": [], "incidents": []}
    return ({"result": {**overall, "maintenance": {"upcoming": [{"name": "Disks", **row}]}}},)


@pytest.mark.parametrize(
    ("page", "key"), [("statuspage", "created_at"), ("statusio", "datetime_open")]
)
def test_work_without_times_is_dropped_by_when_it_was_announced(page: str, key: str) -> None:
    new = read(page, undated(page, {key: text(NOW - HOUR)}))
    old = read(page, undated(page, {key: text(NOW - timedelta(days=400))}))

    assert ([work.title for work in new.maintenance], old.maintenance) == (["Disks"], ())
