"""Icinga 2 and Nagios as sources: what was not checked, not confirmed or excused is not down."""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

import pytest

from statustray.domain.model.checks.report import CheckNote, Report
from statustray.domain.model.level import Level
from statustray.domain.monitoring.source_check import check_at
from statustray.domain.parsing.json_reader import Malformed
from statustray.providers.sources import icinga2, nagios

NOW = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
LATELY = NOW.timestamp() - 60
Row = Mapping[str, object]
Judged = tuple[Level, CheckNote | None]


def icinga(service: Row | None = None, host: Row | None = None) -> Report:
    """Return what Icinga says of a service and its host, well unless told otherwise."""
    usual: dict[str, object] = {
        "state": 0.0,
        "state_type": 1.0,
        "last_check": LATELY,
        "check_interval": 60,
        "acknowledgement": 0.0,
        "downtime_depth": 0.0,
        "last_reachable": True,
    }
    own = (
        usual | {"name": "http", "host_name": "web-1", "display_name": "Shop"} | dict(service or {})
    )
    its = usual | {"name": "web-1", "display_name": "web-1"} | dict(host or {})
    return icinga2.parse_both(_objects(own), _objects(its))


def _objects(attrs: Row) -> bytes:
    return json.dumps({"results": [{"attrs": attrs, "type": "x"}]}).encode()


def core(service: Row | None = None, host: Row | None = None, written_s: float = LATELY) -> Report:
    """Return what Nagios says of a service and its host, well unless told otherwise.

    ``written_s``: when the server last wrote what its CGIs read.
    """
    usual: dict[str, object] = {
        "status": 2,
        "state_type": 1,
        "has_been_checked": True,
        "last_check": int(LATELY * 1000),
        "problem_has_been_acknowledged": False,
        "scheduled_downtime_depth": 0,
        "plugin_output": "said so",
    }
    own = usual | {"description": "http", "host_name": "web-1"} | dict(service or {})
    its = usual | {"name": "web-1"} | dict(host or {})
    return nagios.parse_both(
        _answer({"servicelist": {"web-1": {"http": own}}}, last_data_update=written_s * 1000),
        _answer({"hostlist": {"web-1": its}}, last_data_update=written_s * 1000),
    )


def _answer(data: Row, **result: object) -> bytes:
    said = {"type_code": 0, "type_text": "Success", "message": "", **result}
    return json.dumps({"format_version": 0, "result": said, "data": data}).encode()


def judged(report: Report, check: str) -> Judged:
    found = check_at(report, check, NOW)
    return found.level, found.check_note


SOFT = {"state_type": 0}
ICINGA_CASES = [
    ({}, Level.OPERATIONAL, None),
    ({"state": 1}, Level.DEGRADED, None),
    ({"state": 2}, Level.MAJOR_OUTAGE, None),
    ({"state": 3}, Level.UNKNOWN, None),
    ({"state": 7}, Level.UNKNOWN, None),
    ({"state": None}, Level.UNKNOWN, None),
    ({"state": 2} | SOFT, Level.UNKNOWN, CheckNote.NOT_CONFIRMED),
    ({"state": 2, "acknowledgement": 1}, Level.MAJOR_OUTAGE, CheckNote.ACKNOWLEDGED),
    ({"state": 2, "acknowledgement": 2.0}, Level.MAJOR_OUTAGE, CheckNote.ACKNOWLEDGED),
    ({"state": 2, "downtime_depth": 1}, Level.MAINTENANCE, CheckNote.DOWNTIME),
    ({"state": 2, "last_reachable": False}, Level.UNKNOWN, CheckNote.BEHIND),
    ({"state": 3, "last_check": -1}, Level.UNKNOWN, CheckNote.NEVER_CHECKED),
    ({"state": 0, "last_check": None}, Level.UNKNOWN, CheckNote.NEVER_CHECKED),
    ({"state": 0, "last_check": LATELY - 7200}, Level.UNKNOWN, CheckNote.STALE),
    ({"state": 2, "last_check": LATELY - 7200}, Level.UNKNOWN, CheckNote.STALE),
]
NAGIOS_CASES = [
    ({}, Level.OPERATIONAL, None),
    ({"status": 4}, Level.DEGRADED, None),
    ({"status": 16}, Level.MAJOR_OUTAGE, None),
    ({"status": 8}, Level.UNKNOWN, None),
    ({"status": 64}, Level.UNKNOWN, None),
    ({"status": 16} | SOFT, Level.UNKNOWN, CheckNote.NOT_CONFIRMED),
    (
        {"status": 16, "problem_has_been_acknowledged": True},
        Level.MAJOR_OUTAGE,
        CheckNote.ACKNOWLEDGED,
    ),
    ({"status": 16, "scheduled_downtime_depth": 2}, Level.MAINTENANCE, CheckNote.DOWNTIME),
    ({"status": 1, "has_been_checked": False}, Level.UNKNOWN, CheckNote.NEVER_CHECKED),
    (
        {"status": 2, "has_been_checked": False, "last_check": 0},
        Level.UNKNOWN,
        CheckNote.NEVER_CHECKED,
    ),
    ({"last_check": int((LATELY - 7200) * 1000)}, Level.UNKNOWN, CheckNote.STALE),
]


@pytest.mark.parametrize(("row", "level", "note"), ICINGA_CASES)
def test_a_service_of_icinga_is_down_only_when_that_is_confirmed(
    row: Row, level: Level, note: CheckNote | None
) -> None:
    assert judged(icinga(row), "web-1!http") == (level, note)


@pytest.mark.parametrize(("row", "level", "note"), NAGIOS_CASES)
def test_a_service_of_nagios_is_down_only_when_that_is_confirmed(
    row: Row, level: Level, note: CheckNote | None
) -> None:
    assert judged(core(row), "web-1!http") == (level, note)


@pytest.mark.parametrize(
    ("report", "never"),
    [
        (icinga(host={"state": 1, "last_check": -1}), True),
        (core(host={"status": 4, "has_been_checked": False, "last_check": 0}), True),
        (icinga(host={"state": 1}), False),
        (core(host={"status": 4}), False),
    ],
)
def test_a_host_that_was_never_checked_reads_down_and_is_not(report: Report, never: bool) -> None:  # noqa: FBT001 - a case
    expected = (Level.UNKNOWN, CheckNote.NEVER_CHECKED) if never else (Level.MAJOR_OUTAGE, None)
    assert judged(report, "host web-1") == expected


def test_a_host_behind_another_that_failed_is_not_known() -> None:
    assert judged(core(host={"status": 8}), "host web-1") == (Level.UNKNOWN, CheckNote.BEHIND)


def test_a_slow_check_is_not_stale_before_three_of_its_own_intervals() -> None:
    seldom = {"last_check": LATELY - 7200, "check_interval": 3600}

    assert judged(icinga(seldom), "web-1!http") == (Level.OPERATIONAL, None)
    late = check_at(icinga(seldom), "web-1!http", NOW + timedelta(hours=3))
    assert late.level is Level.UNKNOWN


def test_a_check_of_nagios_that_is_not_due_yet_is_not_stale() -> None:
    seldom = {"last_check": int((LATELY - 7200) * 1000)}
    due = seldom | {"next_check": int((LATELY + 600) * 1000)}
    overdue = seldom | {"next_check": int((LATELY - 3600) * 1000)}

    assert judged(core(due), "web-1!http") == (Level.OPERATIONAL, None)
    assert judged(core(overdue), "web-1!http") == (Level.UNKNOWN, CheckNote.STALE)


@pytest.mark.parametrize("check", ["web-1!http", "host web-1"])
def test_a_nagios_that_died_is_no_health_though_its_pages_go_on(check: str) -> None:
    later = {"next_check": int((LATELY + 86_400) * 1000)}

    report = core(later, later, written_s=LATELY - 3600)

    assert judged(report, check) == (Level.UNKNOWN, CheckNote.STALE)


@pytest.mark.parametrize(
    ("host", "level", "note"),
    [
        ({"scheduled_downtime_depth": 1}, Level.MAINTENANCE, CheckNote.DOWNTIME),
        ({"status": 8}, Level.UNKNOWN, CheckNote.BEHIND),
        ({"status": 4}, Level.MAJOR_OUTAGE, None),
    ],
)
def test_a_service_of_nagios_is_excused_by_its_hosts_downtime_or_way(
    host: Row, level: Level, note: CheckNote | None
) -> None:
    assert judged(core({"status": 16}, host), "web-1!http") == (level, note)


BAD = [b"<html></html>", b"{}", b"[]", b'{"error":401,"status":"Unauthorized"}', b'{"results":3}']


@pytest.mark.parametrize("parse", [icinga2.parse, nagios.parse])
@pytest.mark.parametrize("body", BAD)
def test_what_is_no_list_of_services_is_refused(
    parse: Callable[[bytes], Report], body: bytes
) -> None:
    with pytest.raises(Malformed):
        parse(body)


def test_an_error_of_nagios_comes_within_a_200_and_is_told() -> None:
    body = _answer({}, type_code=4, type_text="Option Invalid", message="no such query")

    with pytest.raises(Malformed, match="no such query"):
        nagios.parse(body)


def test_a_form_of_the_future_is_refused() -> None:
    body = json.loads(_answer({"servicelist": {}})) | {"format_version": 9}

    with pytest.raises(Malformed, match="format_version"):
        nagios.parse(json.dumps(body).encode())


NAGIOS_PAGES = [
    ("https://acme.example/nagios4/cgi-bin/status.cgi?host=all", "nagios4/cgi-bin"),
    ("https://acme.example/cgi-bin/nagios4/tac.cgi", "cgi-bin/nagios4"),
    ("https://acme.example/cgi-bin/nagios4/", "cgi-bin/nagios4"),
    ("https://acme.example/nagios/", "nagios/cgi-bin"),
    ("https://acme.example/nagios/main.php", "nagios/cgi-bin"),
]


@pytest.mark.parametrize(
    ("source", "page", "first", "second"),
    [
        (
            icinga2.SOURCE,
            "https://icinga.acme.example:5665/v1",
            "https://icinga.acme.example:5665/v1/objects/services?attrs=name&attrs=host_name",
            "https://icinga.acme.example:5665/v1/objects/hosts?attrs=name&attrs=display_name",
        ),
        *(
            (
                nagios.SOURCE,
                page,
                f"https://acme.example/{cgis}/statusjson.cgi?query=servicelist&details=true",
                f"https://acme.example/{cgis}/statusjson.cgi?query=hostlist&details=true",
            )
            for page, cgis in NAGIOS_PAGES
        ),
    ],
)
def test_both_documents_are_found_from_a_page_of_the_server(
    source: object, page: str, first: str, second: str
) -> None:
    assert source.document(page).startswith(first)  # type: ignore[attr-defined]  # a Provider
    assert source.also(page).startswith(second)  # type: ignore[attr-defined]  # as above
