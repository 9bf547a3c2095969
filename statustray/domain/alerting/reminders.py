"""Notices beside the troubles: certificates that end soon, and the day's digest."""

from dataclasses import replace
from datetime import datetime, timedelta

from statustray.domain.alerting.alert_state import AlertState
from statustray.domain.model.alert import Alert, AlertContext, AlertEvent, AlertKind
from statustray.domain.model.check_result import ProbeResult
from statustray.domain.model.snapshot import ServiceState

_CERTIFICATES_KEPT = timedelta(days=30)


def tell_certificates(
    book: AlertState, states: tuple[ServiceState, ...], moment: AlertContext
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    """Tell of certificates that end soon, once for each of the chosen days."""
    tellings: list[AlertEvent] = []
    for state in states:
        if not isinstance(state.probe, ProbeResult) or state.probe.certificate_ends is None:
            continue
        days = (state.probe.certificate_ends - moment.now).days
        due = [d for d in moment.notify.certificate_days if days < d]
        if not due or moment.quiet or state.service.muted:
            continue
        name = f"{state.id}:{state.probe.certificate_ends:%Y-%m-%d}:{min(due)}"
        if name in book.certificates:
            continue
        book = replace(book, certificates=(*_current(book, moment.now), name))
        tellings.append(
            Alert(
                key=f"certificate:{state.id}",
                kind=AlertKind.CERTIFICATE,
                services=(state.id,),
                names=(state.service.name,),
                days=days,
            )
        )
    return book, tuple(tellings)


def tell_digest(
    book: AlertState, states: tuple[ServiceState, ...], moment: AlertContext
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    """Once a day, name what did not interrupt."""
    at, today = moment.notify.digest_at, moment.local.date()
    if at is None:
        return (replace(book, unsaid=()) if book.unsaid else book), ()
    if book.digest_on == today or moment.local.time() < at or not moment.notify.enabled:
        return book, ()
    said = [s for s in states if s.id in book.unsaid]
    book = replace(book, unsaid=(), digest_on=today)
    if not said:
        return book, ()
    notice = Alert(
        key="digest",
        kind=AlertKind.DIGEST,
        services=tuple(s.id for s in said),
        names=tuple(s.service.name for s in said),
    )
    return book, (notice,)


def _current(book: AlertState, now: datetime) -> tuple[str, ...]:
    """Return what was told of certificates that have not long ended."""
    long_ago = f"{now - _CERTIFICATES_KEPT:%Y-%m-%d}"
    return tuple(name for name in book.certificates if name.rsplit(":", 2)[1] >= long_ago)
