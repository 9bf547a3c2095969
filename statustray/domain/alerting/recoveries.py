"""Which recoveries to send: once, by themselves, with what of the same trouble is still down.

A recovery never replaces the notification of a trouble that goes on: that one is corrected in
silence, and withdrawn when its last service is back.
"""

from collections.abc import Iterator, Mapping
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

# A recovery waits this long for the others of the same trouble, to be sent once for all.
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
    sent = [o for o in over if o.service not in unsent]
    if not sent:
        return (replace(alerts, returning=None) if alerts.returning else alerts), ()
    if context.quiet and context.notify.enabled:
        return _withdrawn_quietly(alerts, sent)
    if not _complete(alerts, sent) and _waits(alerts, sent, context.now):
        return replace(alerts, returning=alerts.returning or context.now), ()
    events = tuple(_Over(alerts, sent, by_id, causes, context).events())
    gone = {event.key for event in events if isinstance(event, Withdrawal)}
    rows = tuple(replace(o, withdrawn=o.withdrawn or o.key in gone) for o in alerts.open)
    alerts = _closed(replace(alerts, open=rows), {o.service for o in sent})
    return replace(alerts, returning=None), events


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


def _withdrawn_quietly(
    alerts: AlertState, sent: list[OpenAlert]
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    """Withdraw in quiet hours what is over; the recovery itself is sent in the morning."""
    keys = {o.key for o in sent if o.key and not o.withdrawn and _all_over(alerts, o.key, sent)}
    ended = {o.service for o in sent}
    rows = tuple(
        replace(o, withdrawn=o.withdrawn or o.key in keys, over=o.over or o.service in ended)
        for o in alerts.open
    )
    events = tuple(Withdrawal(key) for key in sorted(keys))
    for service in ended:
        alerts = alerts.marked(service, replace(alerts.mark(service), acknowledged=False))
    return replace(alerts, open=rows, returning=None), events


def _all_over(alerts: AlertState, key: str | None, over: list[OpenAlert]) -> bool:
    ended = {o.service for o in over}
    return all(o.service in ended for o in alerts.open if o.key == key)


def _complete(alerts: AlertState, over: list[OpenAlert]) -> bool:
    return all(o.key is None or _all_over(alerts, o.key, over) for o in over)


def _waits(alerts: AlertState, sent: list[OpenAlert], now: datetime) -> bool:
    keys = {o.key for o in sent}
    many = sum(o.key in keys for o in alerts.open) >= _MANY
    limit = _RESOLVE_WAIT_MANY if many else _RESOLVE_WAIT
    return abs(now - (alerts.returning or now)) < limit


class _Over(Struct, frozen=True):
    """Sent troubles that are over, and what is known of the others."""

    alerts: AlertState
    sent: list[OpenAlert]
    by_id: Mapping[str, ServiceState]
    causes: tuple[Cause, ...]
    context: AlertContext

    def events(self) -> Iterator[AlertEvent]:
        """Yield for each notification of a trouble its correction or end, and the recovery."""
        for key, rows in groupby(sorted(self.sent, key=_key), key=_key):
            entries, still = list(rows), self._still(key)
            if any(o.key == key and not o.withdrawn for o in entries):
                yield self._corrected(key, still) if still else Withdrawal(key)
            back = [o for o in entries if wants_recovery(self.alerts, self._now(o), self.context)]
            if back:
                spans = self._spans(back)
                yield Alert(
                    key=f"back:{key}",
                    kind=AlertKind.BACK,
                    at=self.context.now,
                    states=tuple(self._now(o) for o in back),
                    others=still,
                    lasted=max(spans, default=None),
                    at_most=bool(spans) and max(spans) - min(spans) > _ALIKE,
                )

    def _now(self, entry: OpenAlert) -> ServiceState:
        return self.by_id[entry.service]

    def _spans(self, back: list[OpenAlert]) -> tuple[timedelta, ...]:
        """Return how long each trouble lasted; nothing unless the beginning of each was seen.

        Nothing either where a clock that was set back puts a beginning behind the end.
        """
        spans = []
        for entry in back:
            ended = self._now(entry).since or self.context.now
            if entry.began_at is None or entry.began_at > ended:
                return ()
            spans.append(ended - entry.began_at)
        return tuple(spans)

    def _still(self, key: str) -> tuple[ServiceState, ...]:
        """Return what was sent under *key*, is not back, and may still be counted."""
        ended = {o.service for o in self.sent}
        rest = [o for o in self.alerts.open if o.key == key and o.service not in ended]
        states = (self._now(o) for o in rest if o.service in self.by_id)
        return tuple(s for s in states if may_interrupt(self.alerts, s, self.context))

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


def _key(entry: OpenAlert) -> str:
    return entry.key or f"trouble:{entry.service}"
