"""Alerts that are not about a level: certificates, status pages that changed, and the digest."""

from dataclasses import replace
from datetime import datetime, timedelta

from statustray.domain.alerting.alert_state import AlertState
from statustray.domain.alerting.quiet_hours import AlertContext
from statustray.domain.model.alert import Alert, AlertEvent, AlertKind
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.report import PageNoteKind, Report
from statustray.domain.model.snapshot import ServiceState, Snapshot

_CERTIFICATES_KEPT = timedelta(days=30)
_UNREADABLE = timedelta(days=1)
_NOTES_KEPT = 500


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


def page_alerts(
    alerts: AlertState, states: tuple[ServiceState, ...], context: AlertContext
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    """Tell once what changed about a status page: it moved, or a chosen component is gone."""
    events: list[AlertEvent] = []
    for state in states:
        notes = state.page.notes if isinstance(state.page, Report) else ()
        if context.quiet or state.service.muted:
            continue
        for note in (n for n in notes if n.kind is not PageNoteKind.UNREADABLE_PARTS):
            name = f"{state.id}:{note.kind.value}:{note.about}"
            if name not in alerts.page_notes:
                noted = (*alerts.page_notes, name)[-_NOTES_KEPT:]
                alerts = replace(alerts, page_notes=noted)
                key = f"page:{state.id}:{note.kind.value}"
                events.append(Alert(key=key, kind=AlertKind.PAGE, states=(state,), note=note))
    return alerts, tuple(events)


def digest_alert(
    alerts: AlertState, snapshot: Snapshot, context: AlertContext
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    """Once a day, name what did not interrupt, and whose status page could not be read for a day.

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
    untold = {o.service for o in alerts.open if o.key is None} - set(alerts.unsaid)
    lasting = tuple(
        s for s in snapshot.services if s.id in untold and s.level.trouble and not s.service.muted
    )
    failing = tuple(s for s in snapshot.services if _is_unreadable(s, context.now))
    new = tuple(s for s in failing if s.id not in alerts.unreadable)
    alerts = replace(alerts, unsaid=(), digest_on=today, unreadable=tuple(s.id for s in failing))
    if not (states or lasting or new):
        return alerts, ()
    digest = Alert(
        key="digest", kind=AlertKind.DIGEST, states=states, others=lasting, unreadable=new
    )
    return alerts, (digest,)


def _is_unreadable(state: ServiceState, now: datetime) -> bool:
    since = state.health.page_failed_since
    return since is not None and now - since >= _UNREADABLE and not state.service.muted


def _current(alerts: AlertState, now: datetime) -> tuple[str, ...]:
    """Return what was told of certificates that have not long expired."""
    long_ago = f"{now - _CERTIFICATES_KEPT:%Y-%m-%d}"
    return tuple(name for name in alerts.certificates if name.rsplit(":", 2)[1] >= long_ago)
