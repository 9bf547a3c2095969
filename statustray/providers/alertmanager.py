"""Prometheus Alertmanager, self-hosted.

Format:  GET /api/v2/status, the proof that it is one and works, and /api/v2/alerts.
Source:  https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml
Scale:   the label "severity" by convention, in the words of the table; info and none are no
         trouble, any other word is some.  A setting of the service can say otherwise.
Quirks:  silenced and inhibited alerts ("suppressed") do not count.  In groups one alert
         appears several times, and one past its "endsAt" has ended.  An alert that is meant to
         fire always (Watchdog and its like) is a heartbeat: what the rest says counts while it is
         fresh.  A cluster that is still settling does not know all alerts yet.
"""

from collections.abc import Iterable

from statustray.domain.model.checks.provider import Provider
from statustray.domain.model.checks.report import Component, Report
from statustray.domain.model.level import Level
from statustray.domain.parsing.json_reader import JsonValue, read_json
from statustray.providers.families.alert_severity import BEATS_WITHIN, always_fires
from statustray.providers.families.alertmanager_alerts import (
    COMPLETE,
    STATUS,
    alert_incident,
    alert_name,
    alerts_address,
    last_sent,
)
from statustray.providers.families.reports import of_list

_SILENT = frozenset(("suppressed", "unprocessed"))


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
    complete = read_json(status)["cluster"]["status"].word() in COMPLETE
    calm = Level.OPERATIONAL if complete else Level.UNKNOWN
    if any(part.level is Level.UNKNOWN for part in report.components):
        calm = Level.UNKNOWN
    return of_list(calm, report.incidents, components=report.components)


def _report(rows: Iterable[JsonValue]) -> Report:
    alerts = {_key(alert): alert for row in rows for alert in _alerts(row)}
    firing = [alert for alert in alerts.values() if _fires(alert)]
    beats = (_heartbeat(alert) for alert in firing if _is_heartbeat(alert))
    incidents = (alert_incident(alert) for alert in firing if not _is_heartbeat(alert))
    return of_list(Level.UNKNOWN, incidents, components=beats)


def _heartbeat(alert: JsonValue) -> Component:
    last = max(last_sent(alert), default=None)
    if last is None:
        return Component(alert_name(alert), Level.UNKNOWN)
    return Component(alert_name(alert), Level.OPERATIONAL, good_until=last + BEATS_WITHIN)


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
    return alert.said("status", "state") not in _SILENT


def _is_heartbeat(alert: JsonValue) -> bool:
    return always_fires(alert_name(alert))


def _list_of_alerts(page: str) -> str:
    return alerts_address(PROVIDER.document(page))


PROVIDER = Provider(
    id="alertmanager",
    name="Prometheus Alertmanager",
    path=STATUS,
    parse=parse,
    also=_list_of_alerts,
    parse_both=parse_both,
    marks=("alertmanager",),
)
