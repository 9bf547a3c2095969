import json
from datetime import UTC, datetime

import pytest

from statustray.domain.model.level import Level
from statustray.domain.monitoring.page_reading import report_at
from statustray.providers.alertmanager import PROVIDER, parse, parse_both

READY = b'{"cluster": {"status": "ready"}, "versionInfo": {}}'


def alert(name: str, severity: str | None = None, *, state: str = "active") -> dict[str, object]:
    labels = {"alertname": name} | ({"severity": severity} if severity else {})
    return {"fingerprint": name, "labels": labels, "status": {"state": state}}


def both(*alerts: object) -> Level:
    return parse_both(READY, json.dumps(alerts).encode()).level


@pytest.mark.parametrize(
    ("severity", "level"),
    [
        ("critical", Level.MAJOR_OUTAGE),
        ("page", Level.MAJOR_OUTAGE),
        ("P1", Level.MAJOR_OUTAGE),
        ("error", Level.PARTIAL_OUTAGE),
        ("high", Level.PARTIAL_OUTAGE),
        ("minor", Level.DEGRADED),
        ("informational", Level.OPERATIONAL),
        ("warning", Level.DEGRADED),
        ("info", Level.OPERATIONAL),
        ("none", Level.OPERATIONAL),
        ("on fire", Level.DEGRADED),
        (None, Level.DEGRADED),
    ],
)
def test_the_severity_label_decides_by_convention(severity: str | None, level: Level) -> None:
    assert both(alert("Damp", severity)) is level


def test_the_watchdog_and_silenced_alerts_are_no_trouble() -> None:
    watchdog = alert("Watchdog") | {"updatedAt": "2026-03-01T09:00:00Z"}
    silenced = alert("Damp", "critical", state="suppressed")

    assert both(watchdog, silenced) is Level.OPERATIONAL


def test_an_alert_that_always_fires_is_a_heartbeat() -> None:
    beat = alert("DeadMansSwitch") | {"updatedAt": "2026-03-01T09:00:00Z"}
    report = parse_both(READY, json.dumps([beat]).encode())
    times = (datetime(2026, 3, 1, hour, 5, tzinfo=UTC) for hour in (9, 12))

    assert report.incidents == ()
    assert [report_at(report, at).level for at in times] == [Level.OPERATIONAL, Level.UNKNOWN]
    assert both(alert("Watchdog")) is Level.UNKNOWN


def test_an_alert_in_two_groups_is_one_incident() -> None:
    groups = [{"alerts": [alert("Damp")]}, {"alerts": [alert("Damp"), alert("Dust")]}]

    report = parse(json.dumps(groups).encode())

    assert [incident.title for incident in report.incidents] == ["Damp", "Dust"]


def test_no_alerts_prove_nothing_without_an_alertmanager_that_knows_them_all() -> None:
    settling = READY.replace(b"ready", b"settling")

    assert parse(b"[]").level is Level.UNKNOWN
    assert parse_both(settling, b"[]").level is Level.UNKNOWN
    assert parse_both(READY, b"[]").level is Level.OPERATIONAL


def test_both_documents_are_found_below_a_prefix() -> None:
    page = "http://am.lan:9093/prefix/"

    assert PROVIDER.document(page) == "http://am.lan:9093/prefix/api/v2/status"
    assert PROVIDER.also is not None
    assert PROVIDER.also(page) == "http://am.lan:9093/prefix/api/v2/alerts"


@pytest.mark.parametrize(
    ("end", "level"),
    [
        ("2026-03-01T09:00:00Z", Level.OPERATIONAL),
        ("2026-03-01T11:58:00Z", Level.MAJOR_OUTAGE),  # clocks differ
        ("2026-03-01T12:04:00Z", Level.MAJOR_OUTAGE),
        ("0001-01-01T00:00:00Z", Level.MAJOR_OUTAGE),  # no end
    ],
)
def test_an_alert_past_its_end_has_ended(end: str, level: Level) -> None:
    times = {"startsAt": "2026-03-01T08:00:00Z", "endsAt": end}
    report = parse_both(READY, json.dumps([alert("Damp", "critical") | times]).encode())

    assert report_at(report, datetime(2026, 3, 1, 12, tzinfo=UTC)).level is level
