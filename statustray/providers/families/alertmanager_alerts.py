"""Alerts as Prometheus' Alertmanager lists them: for its page format and as a source of checks."""

from datetime import datetime
from typing import Final

from statustray.domain.model.checks.report import Incident
from statustray.domain.parsing.json_reader import JsonValue, first
from statustray.providers.families.alert_severity import severity_level
from statustray.providers.families.statuspage_summary import updates

STATUS: Final = "/api/v2/status"
# The states of a cluster that knows all alerts.
COMPLETE: Final = frozenset(("ready", "disabled"))
_TEXTS: Final = ("summary", "description", "message")


def alerts_address(status: str) -> str:
    """Return the address of the alerts for that of the status."""
    return status.replace(STATUS, "/api/v2/alerts")


def alert_name(alert: JsonValue) -> str:
    """Return what *alert* is called."""
    return alert.label("labels", "alertname")


def last_sent(alert: JsonValue) -> tuple[datetime, ...]:
    """Return the times that tell when *alert* was last sent."""
    times = (alert.timestamp("endsAt"), alert.timestamp("updatedAt"))
    return tuple(at for at in times if at is not None)


def annotation(alert: JsonValue) -> str:
    """Return the first text that people wrote for *alert*, else nothing."""
    return first((alert.label("annotations", key) for key in _TEXTS), "")


def alert_incident(alert: JsonValue, components: tuple[str, ...] = ()) -> Incident:
    """Return *alert* as an incident of *components*."""
    annotations = alert.maybe("annotations")
    key = next((key for key in _TEXTS if alert.label("annotations", key)), _TEXTS[0])
    return Incident(
        title=first((alert_name(alert),), "Alert"),
        level=severity_level(alert.maybe("labels") or alert),
        severity=alert.label("labels", "severity"),
        started_at=alert.timestamp("startsAt"),
        updated_at=alert.timestamp("updatedAt"),
        ends_at=_end(alert),
        url=alert.link("generatorURL"),
        updates=updates([annotations] if annotations else [], key, ""),
        components=components,
    )


def _end(alert: JsonValue) -> datetime | None:
    """Return when *alert* counts no more; the year 1 stands for no end."""
    begun, end = alert.timestamp("startsAt"), alert.timestamp("endsAt")
    return end if end and (begun is None or end > begun) else None
