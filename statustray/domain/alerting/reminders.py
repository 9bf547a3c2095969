"""Alerts that are not about a level: certificates that expire soon, and the daily digest."""

from dataclasses import replace
from datetime import datetime, timedelta

from statustray.domain.alerting.alert_state import AlertState
from statustray.domain.alerting.quiet_hours import AlertContext
from statustray.domain.model.alert import Alert, AlertEvent, AlertKind
from statustray.domain.model.check_result import ProbeResult
from statustray.domain.model.snapshot import ServiceState, Snapshot

_CERTIFICATES_KEPT = timedelta(days=30)


def certificate_alerts(
    alerts: AlertState, states: tuple[ServiceState, ...], context: AlertContext
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    """Tell of certificates that end soon, once for each of the chosen days."""
    events: list[AlertEvent] = []
    for state in states:
        if not isinstance(state.probe, ProbeResult) or state.probe.certificate_ends is None:
            continue
        days = (state.probe.certificate_ends - context.now).days
        due = [d for d in context.notify.certificate_days if days < d]
        if not due or context.quiet or state.service.muted:
            continue
        name = f"{state.id}:{state.probe.certificate_ends:%Y-%m-%d}:{min(due)}"
        if name in alerts.certificates:
            continue
        alerts = replace(alerts, certificates=(*_current(alerts, context.now), name))
        events.append(
            Alert(
                key=f"certificate:{state.id}",
                kind=AlertKind.CERTIFICATE,
                states=(state,),
                days=days,
            )
        )
    return alerts, tuple(events)


def digest_alert(
    alerts: AlertState, snapshot: Snapshot, context: AlertContext
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    """Once a day, name what did not interrupt.

    A digest that falls due while the connection is down waits for its return.
    """
    at, today = context.notify.digest_at, context.local.date()
    if at is None:
        return (replace(alerts, unsaid=()) if alerts.unsaid else alerts), ()
    if alerts.digest_on == today or context.local.time() < at or not context.notify.enabled:
        return alerts, ()
    if snapshot.network.broken:
        return alerts, ()
    states = tuple(s for s in snapshot.services if s.id in alerts.unsaid)
    alerts = replace(alerts, unsaid=(), digest_on=today)
    if not states:
        return alerts, ()
    return alerts, (Alert(key="digest", kind=AlertKind.DIGEST, states=states),)


def _current(alerts: AlertState, now: datetime) -> tuple[str, ...]:
    """Return what was told of certificates that have not long expired."""
    long_ago = f"{now - _CERTIFICATES_KEPT:%Y-%m-%d}"
    return tuple(name for name in alerts.certificates if name.rsplit(":", 2)[1] >= long_ago)
