"""Which alerts to send: one per cause and change, none while offline, withdrawn when over.

``decide`` takes every snapshot and returns the next alert state and what to send now.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import groupby

from statustray.domain.alerting.alert_state import AlertState, OpenAlert
from statustray.domain.alerting.quiet_hours import AlertContext
from statustray.domain.alerting.reminders import certificate_alerts, digest_alert
from statustray.domain.model.advice import Cause
from statustray.domain.model.alert import Alert, AlertEvent, AlertKind, Withdrawal
from statustray.domain.model.check_result import Network
from statustray.domain.model.level import Level, worst
from statustray.domain.model.snapshot import ServiceState, Snapshot
from statustray.domain.model.verdict import Reason
from statustray.domain.monitoring.related_services import needs

# Group wait, as in Alertmanager: a first alert waits for others that are being confirmed; for
# related services so long that two of their checks, begun with the first failure, can time out.
_GATHER = timedelta(seconds=8)
_GATHER_KIN = timedelta(seconds=20)
_GATHER_BACK = timedelta(seconds=20)
_CALM = {Level.OPERATIONAL, Level.MAINTENANCE}
# It is reachable again; what else it may be was not known when the problem began either.
_ANSWERS = {
    Reason.PAGE_UNREADABLE_BUT_ANSWERS,
    Reason.PAGE_SAYS_NOTHING,
    Reason.CANNOT_BE_SEEN,
}


def decide(
    alerts: AlertState, snapshot: Snapshot, context: AlertContext
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    """Return the next alert state and what to send now, in order."""
    states = tuple(s for s in snapshot.services if _counts(s, snapshot))
    alerts, gone = _forget_unwatched(alerts, snapshot)
    alerts, back = _recoveries(alerts, states, context)
    alerts, new = _troubles(alerts, states, snapshot.causes, context)
    alerts, certificates = certificate_alerts(alerts, states, context)
    alerts, digest = digest_alert(alerts, states, context)
    return alerts, (*gone, *back, *new, *certificates, *digest)


def _counts(state: ServiceState, snapshot: Snapshot) -> bool:
    return snapshot.network is Network.ONLINE or state.service.local


def _forget_unwatched(
    alerts: AlertState, snapshot: Snapshot
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    watched = {s.id for s in snapshot.services}
    gone = {o.service for o in alerts.open} - watched
    if not gone:
        return alerts, ()
    keys = {o.key for o in alerts.open if o.service in gone and o.key}
    kept = {o.key for o in alerts.open if o.service in watched}
    return alerts.without(gone), tuple(Withdrawal(k) for k in sorted(keys - kept))


def _recoveries(
    alerts: AlertState, states: tuple[ServiceState, ...], context: AlertContext
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    """Close what is over: with one alert where the user was notified, silently elsewhere."""
    if not alerts.open:
        return (replace(alerts, returning=None) if alerts.returning else alerts), ()
    by_id = {s.id: s for s in states}
    over = [o for o in alerts.open if o.service in by_id and _is_over(by_id[o.service])]
    alerts = _unsaid(
        alerts, {o.service for o in over if not o.key and not _asked(alerts, o.service)}
    )
    notified = [o for o in over if o.key or _asked(alerts, o.service)]
    if not notified:
        return replace(alerts, returning=None), ()
    if context.quiet and context.notify.enabled:
        keys = {
            o.key for o in notified if o.key and not o.withdrawn and _all_over(alerts, o, notified)
        }
        alerts = replace(_mark_withdrawn(alerts, keys), returning=None)
        return alerts, tuple(Withdrawal(k) for k in sorted(keys))
    if not _complete(alerts, notified) and _waits(alerts.returning, context.now, _GATHER_BACK):
        return replace(alerts, returning=alerts.returning or context.now), ()
    events = tuple(_back(alerts, notified, by_id, context))
    return replace(_closed(alerts, {o.service for o in notified}), returning=None), events


def _is_over(state: ServiceState) -> bool:
    if state.level in _CALM:
        return True
    return state.level is Level.UNKNOWN and state.reason in _ANSWERS and not state.unresolved


def _unsaid(alerts: AlertState, services: set[str]) -> AlertState:
    """Close problems nobody was notified of; the digest names them."""
    named = dict.fromkeys((*alerts.unsaid, *sorted(services)))
    return replace(_closed(alerts, services), unsaid=tuple(named))


def _asked(alerts: AlertState, service: str) -> bool:
    return alerts.mark(service).tell_when_back


def _closed(alerts: AlertState, services: set[str]) -> AlertState:
    """Close the problems of *services* and the flags that end with them; a snooze goes on."""
    alerts = alerts.without(services)
    for service in services:
        mark = alerts.mark(service)
        alerts = alerts.marked(service, replace(mark, acknowledged=False, tell_when_back=False))
    return alerts


def _all_over(alerts: AlertState, entry: OpenAlert, over: list[OpenAlert]) -> bool:
    ended = {o.service for o in over}
    return all(o.service in ended for o in alerts.open if o.key == entry.key)


def _complete(alerts: AlertState, over: list[OpenAlert]) -> bool:
    return all(o.key is None or _all_over(alerts, o, over) for o in over)


def _mark_withdrawn(alerts: AlertState, keys: set[str]) -> AlertState:
    return replace(
        alerts,
        open=tuple(replace(o, withdrawn=o.withdrawn or o.key in keys) for o in alerts.open),
    )


def _waits(since: datetime | None, now: datetime, limit: timedelta) -> bool:
    return abs(now - (since or now)) < limit


def _back(
    alerts: AlertState,
    over: list[OpenAlert],
    by_id: dict[str, ServiceState],
    context: AlertContext,
) -> Iterable[AlertEvent]:
    ended = {o.service for o in over}
    for key, entries in groupby(sorted(over, key=_key), key=_key):
        back = [by_id[o.service] for o in entries]
        still = [by_id[o.service] for o in alerts.open if o.key == key and o.service in by_id]
        if not any(_wants_return(alerts, s, context) for s in back):
            if any(e.key == key and not e.withdrawn for e in over):
                yield Withdrawal(key)
            continue
        lead = max(back, key=lambda s: s.level.severity)
        yield Alert(
            key=key,
            kind=AlertKind.BACK,
            services=tuple(s.id for s in back),
            names=tuple(s.service.name for s in back),
            level=lead.level,
            reason=lead.reason,
            still=tuple(s.service.name for s in still if s.id not in ended),
        )


def _wants_return(alerts: AlertState, state: ServiceState, context: AlertContext) -> bool:
    if not context.notify.enabled:
        return False
    hushed = state.service.muted or _snoozed(alerts, state.id, context)
    return _asked(alerts, state.id) or (context.notify.recovery and not hushed)


def _snoozed(alerts: AlertState, service: str, context: AlertContext) -> bool:
    until = alerts.mark(service).snoozed_until
    return until is not None and context.now < until


def _key(entry: OpenAlert) -> str:
    return entry.key or f"trouble:{entry.service}"


def _troubles(
    alerts: AlertState,
    states: tuple[ServiceState, ...],
    causes: tuple[Cause, ...],
    context: AlertContext,
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    new = [s for s in states if s.level.trouble and _is_news(alerts, s)]
    loud = [s for s in new if _may_interrupt(alerts, s, context)]
    alerts = alerts.with_open(
        *(OpenAlert(s.id, s.level) for s in new if alerts.entry(s.id) is None)
    )
    if context.quiet or not (loud or _joined(alerts, states, causes)):
        return (replace(alerts, gathering=None) if alerts.gathering else alerts), ()
    if loud and _waits(alerts.gathering, context.now, _group_wait(loud, states)):
        return replace(alerts, gathering=alerts.gathering or context.now), ()
    return _open_alerts(replace(alerts, gathering=None), loud, states, causes)


def _group_wait(loud: list[ServiceState], states: tuple[ServiceState, ...]) -> timedelta:
    """Return how long to wait for related failures: not at all where none is in doubt."""
    doubted = [s.service for s in states if s.confirming or s.suspected]
    shared = frozenset[str]().union(*(needs(s.service) for s in loud))
    if any(not shared.isdisjoint(needs(service)) for service in doubted):
        return _GATHER_KIN
    return _GATHER if doubted else timedelta()


def _is_news(alerts: AlertState, state: ServiceState) -> bool:
    """Whether the user was not notified of it yet, or of less, or the alert was withdrawn."""
    entry = alerts.entry(state.id)
    if entry is None or entry.key is None or entry.withdrawn:
        return True
    return state.level.severity > entry.level.severity


def _may_interrupt(alerts: AlertState, state: ServiceState, context: AlertContext) -> bool:
    least = state.service.from_level or context.notify.from_level
    loud = state.level.severity >= least.severity
    hushed = alerts.mark(state.id).acknowledged or _snoozed(alerts, state.id, context)
    return loud and not (state.service.muted or hushed)


def _joined(
    alerts: AlertState, states: tuple[ServiceState, ...], causes: tuple[Cause, ...]
) -> list[Cause]:
    """Return the causes that unite problems which were alerted separately so far."""
    notified = {o.service: o.key for o in alerts.open if o.key}
    down = {s.id for s in states if s.level.trouble}
    return [
        c
        for c in causes
        if len({notified[s] for s in c.services if s in notified and s in down}) > 1
    ]


def _open_alerts(
    alerts: AlertState,
    loud: list[ServiceState],
    states: tuple[ServiceState, ...],
    causes: tuple[Cause, ...],
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    events: list[AlertEvent] = []
    rest = {s.id for s in loud}
    notified = {o.service for o in alerts.open if o.key}
    for cause in causes:
        members = [
            s for s in states if s.id in cause.services and (s.id in rest or s.id in notified)
        ]
        if rest.isdisjoint(cause.services) and cause not in _joined(alerts, states, causes):
            continue
        alerts, said = _one_alert(alerts, members, cause, states)
        events.extend(said)
        rest -= set(cause.services)
    for group in _apart(alerts, [s for s in loud if s.id in rest]):
        alerts, said = _one_alert(alerts, group, None, states)
        events.extend(said)
    return alerts, tuple(events)


def _apart(alerts: AlertState, states: list[ServiceState]) -> list[list[ServiceState]]:
    """Split into those that get worse, by their open alert, and the new ones together."""
    groups: dict[str, list[ServiceState]] = {}
    for state in states:
        entry = alerts.entry(state.id)
        groups.setdefault(entry.key or "" if entry else "", []).append(state)
    return list(groups.values())


def _worst_notified(alerts: AlertState, state: ServiceState) -> Level:
    """Return the worst level that was sent of this problem: on the way down nothing is news."""
    entry = alerts.entry(state.id)
    notified = entry.key is not None and not entry.withdrawn if entry else False
    return worst((entry.level, state.level)) if entry and notified else state.level


def _under(alerts: AlertState, state: ServiceState, key: str) -> bool:
    entry = alerts.entry(state.id)
    return entry is not None and entry.key == key and state.level.trouble


def _one_alert(
    alerts: AlertState,
    members: list[ServiceState],
    cause: Cause | None,
    states: tuple[ServiceState, ...],
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    old = {e.key for s in members if (e := alerts.entry(s.id)) is not None and e.key}
    first = min(s.id for s in members)
    key = f"cause:{cause.provider or first}" if cause else f"trouble:{first}"
    if len(old) == 1:
        key = next(iter(old))
    members = [*members, *(s for s in states if _under(alerts, s, key) and s not in members)]
    alerts = alerts.with_open(*(OpenAlert(s.id, _worst_notified(alerts, s), key) for s in members))
    lead = max(members, key=lambda s: s.level.severity)
    alert = Alert(
        key=key,
        kind=AlertKind.COMMON_CAUSE if cause else AlertKind.TROUBLE,
        services=tuple(s.id for s in members),
        names=tuple(s.service.name for s in members),
        level=worst(s.level for s in members),
        reason=lead.reason,
        cause=cause,
        advice=lead.advice,
    )
    return alerts, (*(Withdrawal(k) for k in sorted(old - {key})), alert)
