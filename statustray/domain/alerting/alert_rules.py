"""Which alerts to send: one per cause and change, none while offline, withdrawn when it is over.

``decide`` is asked with every snapshot and answers with the next state and what to send now.

* What may not interrupt (muted, snoozed, acknowledged, too mild) is part of no alert, counted in
  no title, and no reason to send others again.
* A further member of a cause that was sent corrects its notification in silence, unless it is
  worse than anything sent of that cause; so does a problem that became milder.
* What fails at once without a common cause is one alert; what fails later is sent by itself,
  with what was down before.  If so much of the list fails that something near is likelier than
  chance, that is a cause of its own.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from msgspec import Struct, field
from msgspec.structs import replace

from statustray.domain.alerting.acknowledgement import end_wishes
from statustray.domain.alerting.alert_keys import is_of_cause, is_of_most, key_of, key_of_most
from statustray.domain.alerting.alert_state import AlertState, OpenAlert
from statustray.domain.alerting.group_wait import group_wait, is_most, just_begun, may_be_near
from statustray.domain.alerting.interruption import may_interrupt
from statustray.domain.alerting.quiet_hours import AlertContext
from statustray.domain.alerting.recoveries import recovery_alerts
from statustray.domain.alerting.reminders import certificate_alerts, digest_alert, page_alerts
from statustray.domain.model.advice import Cause
from statustray.domain.model.alert import Alert, AlertEvent, AlertKind, Withdrawal
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import worst
from statustray.domain.model.snapshot import ServiceState, Snapshot


def decide(
    alerts: AlertState, snapshot: Snapshot, context: AlertContext
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    """Return the next state and what to send now, in order."""
    states = tuple(s for s in snapshot.services if _counts(s, snapshot))
    alerts, gone = _forget_unwatched(alerts, snapshot)
    alerts = end_wishes(_forget_onsets(alerts, states), states)
    alerts, back = recovery_alerts(alerts, states, snapshot.causes, context)
    alerts, new = _troubles(alerts, states, snapshot.causes, context)
    alerts, certificates = certificate_alerts(alerts, states, context)
    alerts, pages = page_alerts(alerts, states, context)
    alerts, digest = digest_alert(alerts, snapshot, context)
    return alerts, (*gone, *back, *new, *certificates, *pages, *digest)


def _counts(state: ServiceState, snapshot: Snapshot) -> bool:
    return not snapshot.network.broken or state.service.local


def _forget_unwatched(
    alerts: AlertState, snapshot: Snapshot
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    watched = {s.id for s in snapshot.services}
    return forget(alerts, {o.service for o in alerts.open} - watched)


def forget(alerts: AlertState, services: set[str]) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    """Take back what was told of *services*: nobody asks any more what failed."""
    gone = {o.service for o in alerts.open} & services
    if not gone:
        return alerts, ()
    keys = {o.key for o in alerts.open if o.service in gone and o.key}
    kept = {o.key for o in alerts.open if o.service not in gone}
    return alerts.without(gone), tuple(Withdrawal(k) for k in sorted(keys - kept))


def _forget_onsets(alerts: AlertState, states: tuple[ServiceState, ...]) -> AlertState:
    """Forget when a problem began that was out of sight since: it may be another one by now."""
    lost = {s.id for s in states if s.health.certain.trouble and s.began_at is None}
    entries = (o for o in alerts.open if o.service in lost and o.began_at is not None)
    unknown = tuple(replace(o, began_at=None) for o in entries)
    return alerts.with_open(*unknown) if unknown else alerts


def _troubles(
    alerts: AlertState,
    states: tuple[ServiceState, ...],
    causes: tuple[Cause, ...],
    context: AlertContext,
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    news = [s for s in states if s.level.trouble and _is_news(alerts, s)]
    opened = (OpenAlert(s.id, s.level, began_at=s.began_at) for s in news)
    alerts = alerts.with_open(*(o for o in opened if alerts.entry(o.service) is None))
    alerts = _begin_anew(alerts, states)
    notifiable = tuple(s for s in states if s.level.trouble and may_interrupt(alerts, s, context))
    loud = [s for s in notifiable if _is_news(alerts, s)]
    ready = replace(alerts, gathering=None) if alerts.gathering else alerts
    round_ = _Round(ready, notifiable, causes, len(states), context.now)
    if context.quiet or not (loud or round_.merging() or round_.changed()):
        return ready, ()
    sent = {s.id: key for s in notifiable if (key := _sent_key(alerts, s))}
    wait = group_wait(loud, states, causes, sent, context.now)
    if loud and _waits(alerts.gathering, context.now, wait):
        return replace(alerts, gathering=alerts.gathering or context.now), ()
    round_.send(loud)
    return round_.alerts, tuple(round_.events)


def _begin_anew(alerts: AlertState, states: tuple[ServiceState, ...]) -> AlertState:
    """Let a problem begin again that was over in quiet hours, before that could be sent."""
    begun = {s.id: s.began_at for s in states if s.level.trouble}
    again = (o for o in alerts.open if o.over and o.service in begun)
    anew = tuple(replace(o, began_at=begun[o.service], over=False) for o in again)
    return alerts.with_open(*anew) if anew else alerts


def _waits(since: datetime | None, now: datetime, limit: timedelta) -> bool:
    return abs(now - (since or now)) < limit


def _is_news(alerts: AlertState, state: ServiceState) -> bool:
    """Whether nothing was sent of it yet, or less, or what was sent was withdrawn."""
    entry = alerts.entry(state.id)
    if entry is None or entry.key is None or entry.withdrawn:
        return True
    return state.level.severity > entry.level.severity


def _sent_key(alerts: AlertState, state: ServiceState) -> str | None:
    """Return the key under which *state* was sent, None where nothing stands."""
    entry = alerts.entry(state.id)
    return None if entry is None or entry.withdrawn else entry.key


class _Round(Struct):
    """One decision on ``notifiable``, the services in trouble that may interrupt.

    ``alerts`` is the state after the ``events`` so far; ``rest`` is still to be sent.
    """

    alerts: AlertState
    notifiable: tuple[ServiceState, ...]
    causes: tuple[Cause, ...]
    watched: int
    at: datetime
    rest: set[str] = field(default_factory=set)
    events: list[AlertEvent] = field(default_factory=list)

    def send(self, loud: list[ServiceState]) -> None:
        """Send *loud*, by their causes first, and unite what was sent apart."""
        self.rest = {s.id for s in loud}
        self._send_by_causes([cause for cause in self.causes if cause.provider])
        crowd = self._crowd()
        if crowd:
            self._send_together(crowd, most=True)
        self._send_by_causes([cause for cause in self.causes if not cause.provider])
        for group in _apart(self.alerts, [s for s in loud if s.id in self.rest]):
            # The alert of another group may have named it too.
            fresh = [s for s in group if _is_news(self.alerts, s)]
            if fresh:
                self._send_together(fresh)
        for key in self.changed():
            self._correct(key)

    def _send_by_causes(self, causes: list[Cause]) -> None:
        for cause in causes:
            members = self._known(cause.services)
            fresh = any(s.id in self.rest for s in members)
            if len(members) > 1 and (fresh or cause in self.merging()):
                self._send_together(members, cause)

    def merging(self) -> list[Cause]:
        """Return the named causes that unite troubles sent apart so far."""
        keys = {s.id: key for s in self.notifiable if (key := self._key(s))}
        return [
            cause
            for cause in self.causes
            if cause.provider and len({keys[s] for s in cause.services if s in keys}) > 1
        ]

    def changed(self) -> list[str]:
        """Return the keys of alerts that say another level than a service of theirs has now.

        What comes and goes has another one every few minutes, and is left as it was said.
        """
        steady = (s for s in self.notifiable if s.reason is not Reason.UNSTABLE)
        entries = ((s.level, self.alerts.entry(s.id)) for s in steady if self._key(s))
        keys = (o.key for level, o in entries if o is not None and o.last_said is not level)
        return sorted({key for key in keys if key})

    def _correct(self, key: str) -> None:
        """Say in silence, where it was said worse, how the services of *key* are now."""
        members = [s for s in self.notifiable if self._key(s) == key]
        ids = {s.id for s in members}
        shared = (cause for cause in self.causes if len(ids) > 1 and ids <= {*cause.services})
        most = is_of_most(key)
        self._send_together(members, None if most else next(shared, None), most=most)

    def _crowd(self) -> list[ServiceState]:
        """Return those that began to fail at once, if they are too many to be strangers.

        What was sent just before and has no named cause is one of them.
        """
        explained = {key for cause in self.causes if cause.provider for key in cause.services}
        known = self._known(s.id for s in self.notifiable)
        crowd = [s for s in just_begun(known, self.at) if may_be_near(s) and s.id not in explained]
        fresh = any(s.id in self.rest for s in crowd)
        return crowd if fresh and is_most(len(crowd), self.watched) else []

    def _key(self, state: ServiceState) -> str | None:
        """Return the key under which *state* was sent, None where nothing stands."""
        return _sent_key(self.alerts, state)

    def _known(self, services: Iterable[str]) -> list[ServiceState]:
        """Return which of *services* are in trouble, and were sent or are to be."""
        ids = set(services)
        known = (s for s in self.notifiable if s.id in ids)
        return [s for s in known if s.id in self.rest or self._key(s)]

    def _send_together(
        self, members: list[ServiceState], cause: Cause | None = None, *, most: bool = False
    ) -> None:
        """Send *members* as one alert, in place of those under which they were sent before."""
        fresh = [s for s in members if s.id in self.rest]
        old = {key for s in members if (key := self._key(s))}
        key = key_of_most(members, old) if most else key_of(members, fresh, cause, old)
        ids = {s.id for s in members}
        members += [s for s in self.notifiable if s.id not in ids and self._key(s) == key]
        ids = {s.id for s in members}
        alert = Alert(
            key=key,
            kind=_kind(cause, most=most),
            at=self.at,
            states=tuple(members),
            cause=_of_members(cause, members),
            advice=max(members, key=lambda s: s.level.severity).guidance.advice,
            others=tuple(s for s in self.notifiable if s.id not in ids and self._key(s)),
            watched=self.watched,
            silent=key in old and not _is_loud(self.alerts, fresh, key),
        )
        self.alerts = self.alerts.with_open(*(_opened(self.alerts, s, key) for s in members))
        self.rest -= ids
        self.events += (*(Withdrawal(k) for k in sorted(old - {key})), alert)


def _kind(cause: Cause | None, *, most: bool) -> AlertKind:
    if most:
        return AlertKind.MOST_OF_THE_LIST
    return AlertKind.TROUBLE if cause is None else AlertKind.COMMON_CAUSE


def _is_loud(alerts: AlertState, fresh: Iterable[ServiceState], key: str) -> bool:
    """Whether *fresh* is more than a further member of the cause that was sent under *key*."""
    if not is_of_cause(key):
        return bool(tuple(fresh))
    sent = worst(o.level for o in alerts.open if o.key == key and not o.withdrawn)
    return any(s.level.severity > sent.severity for s in fresh)


def _opened(alerts: AlertState, state: ServiceState, key: str) -> OpenAlert:
    """Return the entry of *state*, now sent under *key*; the way down is no news again."""
    entry = alerts.entry(state.id)
    level = worst((entry.level, state.level)) if entry and _sent_key(alerts, state) else state.level
    began_at = entry.began_at if entry else state.began_at
    return OpenAlert(state.id, level, key, began_at=began_at, said=state.level)


def _of_members(cause: Cause | None, members: list[ServiceState]) -> Cause | None:
    """Return *cause* as it is sent: of those alone that the alert counts."""
    return cause and replace(cause, services=tuple(s.id for s in members))


def _apart(alerts: AlertState, states: list[ServiceState]) -> list[list[ServiceState]]:
    """Split into those that got worse, by their alert, and the new ones together."""
    groups: dict[str, list[ServiceState]] = {}
    for state in states:
        groups.setdefault(_sent_key(alerts, state) or "", []).append(state)
    return list(groups.values())
