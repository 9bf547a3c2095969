"""Which recoveries to send: once, by themselves, with what of the same trouble is still down.

A problem that is over goes one of four ways:

* Nothing was sent of it, and nobody asked to hear when it is back: the digest names it.
* In quiet hours: once all of its alert is over, that is withdrawn; the recovery is sent later.
* What was sent with it is still down: it waits a little, to be sent once for all.
* Otherwise its recovery is sent.  That never replaces the alert of the trouble, which is withdrawn,
  or says in silence what is left.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from statustray.domain.alerting.alert_state import AlertState, OpenAlert
from statustray.domain.alerting.interruption import may_interrupt, wants_recovery
from statustray.domain.alerting.quiet_hours import AlertContext
from statustray.domain.model.advice import Cause
from statustray.domain.model.alert import Alert, AlertEvent, AlertKind, Withdrawal
from statustray.domain.model.level import Level
from statustray.domain.model.snapshot import ServiceState
from statustray.domain.monitoring.evidence import ANSWERED

_RESOLVE_WAIT = timedelta(seconds=20)
# What failed in such a number returns over minutes: a proxy restarts, a region comes back.
_MANY = 10
_RESOLVE_WAIT_MANY = timedelta(minutes=2)
# Durations that differ by no more than this count as one.
_ALIKE = timedelta(minutes=2)


def recovery_alerts(
    alerts: AlertState,
    states: tuple[ServiceState, ...],
    causes: tuple[Cause, ...],
    context: AlertContext,
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    """Close what is over: sent troubles with one alert, silent ones silently."""
    by_id = {s.id: s for s in states}
    over = [o for o in alerts.open if o.service in by_id and _is_over(by_id[o.service])]
    unsent = {o.service for o in over if not o.key and not alerts.mark(o.service).tell_when_back}
    alerts = _for_digest(alerts, unsent) if unsent else alerts
    ended = _by_alert(alerts, [o for o in over if o.service not in unsent])
    if not ended:
        return (replace(alerts, returning=None) if alerts.returning else alerts), ()
    if context.quiet and context.notify.enabled:
        return _ended_quietly(alerts, ended)
    if _waits(ended, alerts.returning, context.now):
        return replace(alerts, returning=alerts.returning or context.now), ()
    sender = _Sender(alerts, by_id, causes, context)
    events = tuple(event for each in ended for event in sender.events(each))
    gone = {event.key for event in events if isinstance(event, Withdrawal)}
    alerts = _closed(_withdrawn(alerts, gone), {o.service for each in ended for o in each.back})
    return replace(alerts, returning=None), events


class _Ended(Struct, frozen=True):
    """What is over of one alert, and what is left of it."""

    key: str
    back: tuple[OpenAlert, ...]
    left: tuple[OpenAlert, ...]

    @property
    def shown(self) -> bool:
        """Whether an alert stands that is to be withdrawn or corrected."""
        return any(o.key and not o.withdrawn for o in self.back)


def _by_alert(alerts: AlertState, over: Sequence[OpenAlert]) -> tuple[_Ended, ...]:
    """Return what is *over* by its alert, in the order of their keys."""
    gone = {o.service for o in over}
    rest = [o for o in alerts.open if o.service not in gone]
    return tuple(
        _Ended(key, tuple(back), tuple(o for o in rest if o.key == key))
        for key, back in groupby(sorted(over, key=_key), key=_key)
    )


def _key(entry: OpenAlert) -> str:
    return entry.key or f"unsent:{entry.service}"


def _is_over(state: ServiceState) -> bool:
    if state.level.calm:
        return True
    # It responds; what else it may be is not known, and was not when the trouble began.
    responds = state.level is Level.UNKNOWN and state.reason in ANSWERED
    return responds and not state.health.certain.trouble


def _for_digest(alerts: AlertState, services: set[str]) -> AlertState:
    """Close troubles that interrupted nobody; the digest names them."""
    named = dict.fromkeys((*alerts.unsaid, *sorted(services)))
    return replace(_closed(alerts, services), unsaid=tuple(named))


def _closed(alerts: AlertState, services: set[str]) -> AlertState:
    """Close the troubles of *services*, and drop what was wished until then; a snooze goes on."""
    alerts = alerts.without(services)
    for service in services:
        mark = alerts.mark(service)
        alerts = alerts.marked(service, replace(mark, acknowledged=False, tell_when_back=False))
    return alerts


def _withdrawn(alerts: AlertState, keys: set[str]) -> AlertState:
    """Note that the alerts of *keys* are taken back, of what is left of them, too."""
    rows = (replace(o, withdrawn=True) if o.key in keys else o for o in alerts.open)
    return replace(alerts, open=tuple(rows)) if keys else alerts


def _ended_quietly(
    alerts: AlertState, ended: Sequence[_Ended]
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    """Withdraw in quiet hours what is over; the recovery itself is sent in the morning."""
    keys = {each.key for each in ended if each.shown and not each.left}
    over = {o.service for each in ended for o in each.back}
    rows = (replace(o, over=o.over or o.service in over) for o in _withdrawn(alerts, keys).open)
    alerts = replace(alerts, open=tuple(rows), returning=None)
    for service in over:
        alerts = alerts.marked(service, replace(alerts.mark(service), acknowledged=False))
    return alerts, tuple(map(Withdrawal, sorted(keys)))


def _waits(ended: Sequence[_Ended], since: datetime | None, now: datetime) -> bool:
    """Whether what is left of an alert may still come back in time, waited for *since* then."""
    failed = sum(len(each.back) + len(each.left) for each in ended)
    limit = _RESOLVE_WAIT_MANY if failed >= _MANY else _RESOLVE_WAIT
    return any(each.left for each in ended) and abs(now - (since or now)) < limit


class _Sender(Struct, frozen=True):
    """Says what is over of alerts; ``by_id`` is how each service is now."""

    alerts: AlertState
    by_id: Mapping[str, ServiceState]
    causes: tuple[Cause, ...]
    context: AlertContext

    def events(self, ended: _Ended) -> Iterator[AlertEvent]:
        """Yield the end of an alert, or its correction, and the recovery."""
        left = (self._state(o) for o in ended.left if o.service in self.by_id)
        still = tuple(s for s in left if may_interrupt(self.alerts, s, self.context))
        if ended.shown:
            yield self._corrected(ended.key, still) if still else Withdrawal(ended.key)
        back = [o for o in ended.back if wants_recovery(self.alerts, self._state(o), self.context)]
        if back:
            spans = self._spans(back)
            yield Alert(
                key=f"back:{ended.key}",
                kind=AlertKind.BACK,
                at=self.context.now,
                states=tuple(self._state(o) for o in back),
                others=still,
                lasted=max(spans, default=None),
                at_most=bool(spans) and max(spans) - min(spans) > _ALIKE,
            )

    def _state(self, entry: OpenAlert) -> ServiceState:
        return self.by_id[entry.service]

    def _spans(self, back: Iterable[OpenAlert]) -> tuple[timedelta, ...]:
        """Return how long each trouble lasted; nothing unless the beginning of each was seen.

        Nothing either where a clock that was set back puts a beginning behind the end.
        """
        spans = []
        for entry in back:
            ended = self._state(entry).since or self.context.now
            if entry.began_at is None or entry.began_at > ended:
                return ()
            spans.append(ended - entry.began_at)
        return tuple(spans)

    def _corrected(self, key: str, still: tuple[ServiceState, ...]) -> Alert:
        """Say in silence, where the trouble was sent, what is left of it."""
        ids = tuple(s.id for s in still)
        shared = (c for c in self.causes if len(ids) > 1 and set(ids) <= set(c.services))
        cause = next(shared, None)
        return Alert(
            key=key,
            kind=AlertKind.COMMON_CAUSE if cause else AlertKind.TROUBLE,
            at=self.context.now,
            states=still,
            cause=cause and replace(cause, services=ids),
            advice=max(still, key=lambda s: s.level.severity).guidance.advice,
            silent=True,
        )
