"""Alerts that are not about a level: certificates, status pages that changed, and the digest."""

from datetime import date, datetime, time, timedelta

from msgspec.structs import replace

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
    """Tell of certificates that end soon, once for each of the chosen days.

    Only of addresses that the user gave: those of the catalogue are others' to renew.
    """
    events: list[AlertEvent] = []
    for state in (s for s in states if s.service.own_address and not s.service.muted):
        if not isinstance(state.probe, ProbeResult) or state.probe.certificate_ends is None:
            continue
        left = state.probe.certificate_ends - context.now
        due = [d for d in context.notify.certificate_days if left < timedelta(days=d)]
        if not due or context.quiet:
            continue
        name = f"{state.id}:{state.probe.certificate_ends:%Y-%m-%d}:{min(due)}"
        if name in alerts.certificates:
            continue
        alerts = replace(alerts, certificates=(*_current(alerts, context.now), name))
        key = f"certificate:{state.id}"
        events.append(Alert(key=key, kind=AlertKind.CERTIFICATE, states=(state,), left=left))
    return alerts, tuple(events)


def page_alerts(
    alerts: AlertState, states: tuple[ServiceState, ...], context: AlertContext
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    """Tell once what changed about a status page: it moved, or a chosen component is gone."""
    events: list[AlertEvent] = []
    for state in () if context.quiet else states:
        page = state.page
        notes = page.notes if isinstance(page, Report) and not state.service.muted else ()
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

    A digest that falls due in quiet hours, or while the connection or the computer is off, waits.
    """
    at = context.notify.digest_at
    if at is None:
        silent = alerts.unsaid or alerts.digest_on
        return (replace(alerts, unsaid=(), digest_on=None) if silent else alerts), ()
    due_on = _due_on(alerts, context.local, at)
    if due_on is None or context.quiet or snapshot.network.broken:
        return alerts, ()
    unmuted = snapshot.unmuted
    unsent = {*alerts.unsaid, *(o.service for o in alerts.open if o.key is None)}
    lasting = tuple(s for s in unmuted if s.id in unsent and s.level.trouble)
    ended = tuple(s for s in unmuted if s.id in alerts.unsaid and not s.level.trouble)
    failing = tuple(s for s in unmuted if _is_unreadable(s, context.now))
    new = tuple(s for s in failing if s.id not in alerts.unreadable)
    alerts = replace(alerts, unsaid=(), digest_on=due_on, unreadable=tuple(s.id for s in failing))
    if not (ended or lasting or new):
        return alerts, ()
    digest = Alert(
        key="digest", kind=AlertKind.DIGEST, states=ended, others=lasting, unreadable=new
    )
    return alerts, (digest,)


def _due_on(alerts: AlertState, local: datetime, at: time) -> date | None:
    """Return the day whose digest is due: today's, or the one of yesterday that had to wait."""
    today = local.date()
    if local.time() >= at:
        return today if alerts.digest_on is None or alerts.digest_on != today else None
    yesterday = today - timedelta(days=1)
    return yesterday if alerts.digest_on is not None and alerts.digest_on < yesterday else None


def _is_unreadable(state: ServiceState, now: datetime) -> bool:
    since = state.health.page_failed_since
    return since is not None and now - since >= _UNREADABLE


def _current(alerts: AlertState, now: datetime) -> tuple[str, ...]:
    """Return what was sent of certificates that have not long expired."""
    long_ago = f"{now - _CERTIFICATES_KEPT:%Y-%m-%d}"
    return tuple(name for name in alerts.certificates if name.rsplit(":", 2)[1] >= long_ago)
