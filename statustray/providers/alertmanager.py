"""Prometheus Alertmanager, self-hosted.

Format:  GET /api/v2/status, the proof that it is one and works, and /api/v2/alerts.
Source:  https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml
Scale:   the label "severity" by convention: critical, warning; info and none are no trouble.
Quirks:  silenced and inhibited alerts ("suppressed") do not count.  In groups one alert
         appears several times.  An alert named Watchdog is meant to fire always.  A cluster that
         is still settling does not know all alerts yet.
"""

from collections.abc import Iterable

from statustray.domain.model.level import Level, worst
from statustray.domain.model.provider import Provider
from statustray.domain.model.report import Incident, Report
from statustray.domain.parsing.json_reader import JsonValue, first, read_json
from statustray.providers.families.statuspage_summary import updates

_LEVEL = {
    "critical": Level.MAJOR_OUTAGE,
    "page": Level.MAJOR_OUTAGE,
    "error": Level.PARTIAL_OUTAGE,
    "warning": Level.DEGRADED,
    "info": Level.OPERATIONAL,
    "none": Level.OPERATIONAL,
}
_COMPLETE = frozenset(("ready", "disabled"))
_SILENT = frozenset(("suppressed", "unprocessed"))
_WATCHDOG = "watchdog"


def parse(body: bytes) -> Report:
    """Read one document: the status or silences tell nothing of health; alerts, groups do.

    Raises:
        Malformed: not JSON, or none of these.
    """
    page = read_json(body)
    if page.is_object:
        page["versionInfo"].pairs()
        page["cluster"]["status"].word()
        return Report(Level.UNKNOWN)
    return _report(page.rows())


def parse_both(status: bytes, alerts: bytes) -> Report:
    """Read the alerts of an Alertmanager that knows them all: none is calm.

    Raises:
        Malformed: as ``parse``, for either.
    """
    parse(status)
    report = parse(alerts)
    complete = read_json(status)["cluster"]["status"].word() in _COMPLETE
    calm = Level.OPERATIONAL if complete else Level.UNKNOWN
    return Report(worst((calm, *(i.level for i in report.incidents))), incidents=report.incidents)


def _report(rows: Iterable[JsonValue]) -> Report:
    alerts = {_key(alert): alert for row in rows for alert in _alerts(row)}
    firing = [alert for alert in alerts.values() if _fires(alert)]
    troubles = tuple(_incident(alert) for alert in firing if _level(alert).trouble)
    return Report(worst(trouble.level for trouble in troubles), incidents=troubles)


def _alerts(row: JsonValue) -> tuple[JsonValue, ...]:
    """Return the alerts of a group, an alert itself, or nothing for a silence."""
    if row.maybe("alerts") is not None:
        return row["alerts"].rows()
    if "labels" in dict(row.pairs()):
        return (row,)
    row["matchers"].rows()
    return ()


def _key(alert: JsonValue) -> str:
    return alert.label("fingerprint") or alert.place


def _fires(alert: JsonValue) -> bool:
    return alert.said("status", "state") not in _SILENT and _name(alert).lower() != _WATCHDOG


def _level(alert: JsonValue) -> Level:
    return _LEVEL.get(alert.said("labels", "severity"), Level.DEGRADED)


def _name(alert: JsonValue) -> str:
    return alert.label("labels", "alertname")


def _incident(alert: JsonValue) -> Incident:
    told = ("summary", "description", "message")
    return Incident(
        title=first((_name(alert),), "Alert"),
        level=_level(alert),
        started_at=alert.timestamp("startsAt"),
        updated_at=alert.timestamp("updatedAt"),
        url=alert.link("generatorURL"),
        updates=updates([n for n in (alert.maybe("annotations"),) if n], _told(alert, told), ""),
    )


def _told(alert: JsonValue, keys: tuple[str, ...]) -> str:
    return next((key for key in keys if alert.label("annotations", key)), keys[0])


def _list_of_alerts(page: str) -> str:
    return PROVIDER.document(page).replace("/api/v2/status", "/api/v2/alerts")


PROVIDER = Provider(
    id="alertmanager",
    name="Prometheus Alertmanager",
    path="/api/v2/status",
    parse=parse,
    also=_list_of_alerts,
    parse_both=parse_both,
    marks=("alertmanager",),
)
