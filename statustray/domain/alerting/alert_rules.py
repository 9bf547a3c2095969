"""Which notices to send: one per cause and change, none while offline, gone when it is over.

``decide`` is asked with every snapshot and answers with the next book and what to tell now.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import groupby

from statustray.domain.alerting.alert_state import AlertState, OpenAlert
from statustray.domain.alerting.reminders import tell_certificates, tell_digest
from statustray.domain.model.advice import Cause
from statustray.domain.model.alert import Alert, AlertContext, AlertEvent, AlertKind, Withdrawal
from statustray.domain.model.check_result import Network
from statustray.domain.model.level import Level, worst
from statustray.domain.model.snapshot import ServiceState, Snapshot
from statustray.domain.model.verdict import Reason
from statustray.domain.monitoring.related_services import needs

# A first trouble waits this long for others that are being confirmed, and for its kin so long
# that two looks of theirs can time out which began with the first failure.
_GATHER = timedelta(seconds=8)
_GATHER_KIN = timedelta(seconds=20)
_GATHER_BACK = timedelta(seconds=20)
_CALM = {Level.OPERATIONAL, Level.MAINTENANCE}
# It answers; what else it may be is not known, and was not when the trouble began.
_ANSWERS = {
    Reason.PAGE_UNREADABLE_BUT_ANSWERS,
    Reason.PAGE_SAYS_NOTHING,
    Reason.CANNOT_BE_SEEN,
}


__all__ = ["AlertContext", "decide"]


def decide(
    book: AlertState, snapshot: Snapshot, moment: AlertContext
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    """Return the next book and what to tell now, in order."""
    states = tuple(s for s in snapshot.services if _counts(s, snapshot))
    book, gone = _forget_unwatched(book, snapshot)
    book, back = _recoveries(book, states, moment)
    book, new = _troubles(book, states, snapshot.causes, moment)
    book, certificates = tell_certificates(book, states, moment)
    book, digest = tell_digest(book, states, moment)
    return book, (*gone, *back, *new, *certificates, *digest)


def _counts(state: ServiceState, snapshot: Snapshot) -> bool:
    return snapshot.network is Network.ONLINE or state.service.local


def _forget_unwatched(
    book: AlertState, snapshot: Snapshot
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    watched = {s.id for s in snapshot.services}
    gone = {o.service for o in book.open} - watched
    if not gone:
        return book, ()
    keys = {o.key for o in book.open if o.service in gone and o.key}
    kept = {o.key for o in book.open if o.service in watched}
    return book.without(gone), tuple(Withdrawal(k) for k in sorted(keys - kept))


def _recoveries(
    book: AlertState, states: tuple[ServiceState, ...], moment: AlertContext
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    """Close what is over: told troubles with one message, silent ones silently."""
    if not book.open:
        return (replace(book, returning=None) if book.returning else book), ()
    by_id = {s.id: s for s in states}
    over = [o for o in book.open if o.service in by_id and _is_over(by_id[o.service])]
    book = _unsaid(book, {o.service for o in over if not o.key and not _asked(book, o.service)})
    told = [o for o in over if o.key or _asked(book, o.service)]
    if not told:
        return replace(book, returning=None), ()
    if moment.quiet and moment.notify.enabled:
        keys = {o.key for o in told if o.key and not o.withdrawn and _all_over(book, o, told)}
        book = replace(_mark_withdrawn(book, keys), returning=None)
        return book, tuple(Withdrawal(k) for k in sorted(keys))
    if not _complete(book, told) and _waits(book.returning, moment.now, _GATHER_BACK):
        return replace(book, returning=book.returning or moment.now), ()
    tellings = tuple(_back(book, told, by_id, moment))
    return replace(_closed(book, {o.service for o in told}), returning=None), tellings


def _is_over(state: ServiceState) -> bool:
    if state.level in _CALM:
        return True
    return state.level is Level.UNKNOWN and state.reason in _ANSWERS and not state.unresolved


def _unsaid(book: AlertState, services: set[str]) -> AlertState:
    """Close troubles that interrupted nobody; the digest names them."""
    named = dict.fromkeys((*book.unsaid, *sorted(services)))
    return replace(_closed(book, services), unsaid=tuple(named))


def _asked(book: AlertState, service: str) -> bool:
    return book.mark(service).tell_when_back


def _closed(book: AlertState, services: set[str]) -> AlertState:
    """Close the troubles of *services*, and drop what was wished until then; a snooze goes on."""
    book = book.without(services)
    for service in services:
        mark = book.mark(service)
        book = book.marked(service, replace(mark, acknowledged=False, tell_when_back=False))
    return book


def _all_over(book: AlertState, entry: OpenAlert, over: list[OpenAlert]) -> bool:
    ended = {o.service for o in over}
    return all(o.service in ended for o in book.open if o.key == entry.key)


def _complete(book: AlertState, over: list[OpenAlert]) -> bool:
    return all(o.key is None or _all_over(book, o, over) for o in over)


def _mark_withdrawn(book: AlertState, keys: set[str]) -> AlertState:
    return replace(
        book, open=tuple(replace(o, withdrawn=o.withdrawn or o.key in keys) for o in book.open)
    )


def _waits(since: datetime | None, now: datetime, limit: timedelta) -> bool:
    return abs(now - (since or now)) < limit


def _back(
    book: AlertState, over: list[OpenAlert], by_id: dict[str, ServiceState], moment: AlertContext
) -> Iterable[AlertEvent]:
    ended = {o.service for o in over}
    for key, entries in groupby(sorted(over, key=_key), key=_key):
        back = [by_id[o.service] for o in entries]
        still = [by_id[o.service] for o in book.open if o.key == key and o.service in by_id]
        if not any(_wants_return(book, s, moment) for s in back):
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


def _wants_return(book: AlertState, state: ServiceState, moment: AlertContext) -> bool:
    if not moment.notify.enabled:
        return False
    hushed = state.service.muted or _snoozed(book, state.id, moment)
    return _asked(book, state.id) or (moment.notify.recovery and not hushed)


def _snoozed(book: AlertState, service: str, moment: AlertContext) -> bool:
    until = book.mark(service).snoozed_until
    return until is not None and moment.now < until


def _key(entry: OpenAlert) -> str:
    return entry.key or f"trouble:{entry.service}"


def _troubles(
    book: AlertState,
    states: tuple[ServiceState, ...],
    causes: tuple[Cause, ...],
    moment: AlertContext,
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    new = [s for s in states if s.level.trouble and _is_news(book, s)]
    loud = [s for s in new if _may_interrupt(book, s, moment)]
    book = book.with_open(*(OpenAlert(s.id, s.level) for s in new if book.entry(s.id) is None))
    if moment.quiet or not (loud or _joined(book, states, causes)):
        return (replace(book, gathering=None) if book.gathering else book), ()
    if loud and _waits(book.gathering, moment.now, _group_wait(loud, states)):
        return replace(book, gathering=book.gathering or moment.now), ()
    return _tell(replace(book, gathering=None), loud, states, causes)


def _group_wait(loud: list[ServiceState], states: tuple[ServiceState, ...]) -> timedelta:
    """Return how long to wait for others: not at all where none is in doubt."""
    doubted = [s.service for s in states if s.confirming or s.suspected]
    shared = frozenset[str]().union(*(needs(s.service) for s in loud))
    if any(not shared.isdisjoint(needs(service)) for service in doubted):
        return _GATHER_KIN
    return _GATHER if doubted else timedelta()


def _is_news(book: AlertState, state: ServiceState) -> bool:
    """Whether nothing was told of it yet, or less, or what was told was taken back."""
    entry = book.entry(state.id)
    if entry is None or entry.key is None or entry.withdrawn:
        return True
    return state.level.severity > entry.level.severity


def _may_interrupt(book: AlertState, state: ServiceState, moment: AlertContext) -> bool:
    least = state.service.from_level or moment.notify.from_level
    loud = state.level.severity >= least.severity
    hushed = book.mark(state.id).acknowledged or _snoozed(book, state.id, moment)
    return loud and not (state.service.muted or hushed)


def _joined(
    book: AlertState, states: tuple[ServiceState, ...], causes: tuple[Cause, ...]
) -> list[Cause]:
    """Return the causes that unite troubles told apart so far."""
    told = {o.service: o.key for o in book.open if o.key}
    down = {s.id for s in states if s.level.trouble}
    return [c for c in causes if len({told[s] for s in c.services if s in told and s in down}) > 1]


def _tell(
    book: AlertState,
    loud: list[ServiceState],
    states: tuple[ServiceState, ...],
    causes: tuple[Cause, ...],
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    tellings: list[AlertEvent] = []
    rest = {s.id for s in loud}
    told = {o.service for o in book.open if o.key}
    for cause in causes:
        members = [s for s in states if s.id in cause.services and (s.id in rest or s.id in told)]
        if rest.isdisjoint(cause.services) and cause not in _joined(book, states, causes):
            continue
        book, said = _one_notice(book, members, cause, states)
        tellings.extend(said)
        rest -= set(cause.services)
    for group in _apart(book, [s for s in loud if s.id in rest]):
        book, said = _one_notice(book, group, None, states)
        tellings.extend(said)
    return book, tuple(tellings)


def _apart(book: AlertState, states: list[ServiceState]) -> list[list[ServiceState]]:
    """Split into those that get worse, by their notice, and the new ones together."""
    groups: dict[str, list[ServiceState]] = {}
    for state in states:
        entry = book.entry(state.id)
        groups.setdefault(entry.key or "" if entry else "", []).append(state)
    return list(groups.values())


def _most_told(book: AlertState, state: ServiceState) -> Level:
    """Return the worst level that was told of this trouble: the way down is no news again."""
    entry = book.entry(state.id)
    told = entry.key is not None and not entry.withdrawn if entry else False
    return worst((entry.level, state.level)) if entry and told else state.level


def _under(book: AlertState, state: ServiceState, key: str) -> bool:
    entry = book.entry(state.id)
    return entry is not None and entry.key == key and state.level.trouble


def _one_notice(
    book: AlertState,
    members: list[ServiceState],
    cause: Cause | None,
    states: tuple[ServiceState, ...],
) -> tuple[AlertState, tuple[AlertEvent, ...]]:
    old = {e.key for s in members if (e := book.entry(s.id)) is not None and e.key}
    first = min(s.id for s in members)
    key = f"cause:{cause.provider or first}" if cause else f"trouble:{first}"
    if len(old) == 1:
        key = next(iter(old))
    members = [*members, *(s for s in states if _under(book, s, key) and s not in members)]
    book = book.with_open(*(OpenAlert(s.id, _most_told(book, s), key) for s in members))
    lead = max(members, key=lambda s: s.level.severity)
    notice = Alert(
        key=key,
        kind=AlertKind.COMMON_CAUSE if cause else AlertKind.TROUBLE,
        services=tuple(s.id for s in members),
        names=tuple(s.service.name for s in members),
        level=worst(s.level for s in members),
        reason=lead.reason,
        cause=cause,
        advice=lead.advice,
    )
    return book, (*(Withdrawal(k) for k in sorted(old - {key})), notice)
