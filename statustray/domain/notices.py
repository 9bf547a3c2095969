"""Which notices to send: one per cause and change, none while offline, gone when it is over.

``decide`` is asked with every snapshot and answers with the next book and what to tell now.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby

from statustray.domain.advice import Cause
from statustray.domain.book import Book, Open
from statustray.domain.evidence import Network, Reached
from statustray.domain.level import Level, worst
from statustray.domain.notice import Notice, NoticeKind, Telling, Withdraw
from statustray.domain.settings import Notify
from statustray.domain.snapshot import ServiceState, Snapshot

# A first trouble waits this long for others of the same cause that are being confirmed.
_GATHER = timedelta(seconds=8)
_GATHER_BACK = timedelta(seconds=20)
_CALM = {Level.OPERATIONAL, Level.MAINTENANCE}


@dataclass(frozen=True, slots=True)
class Moment:
    """When and under which rules: ``now`` in UTC, ``local`` the same in the user's zone."""

    now: datetime
    local: datetime
    notify: Notify

    @property
    def quiet(self) -> bool:
        """Whether nothing may interrupt."""
        hours = any(q.covers(self.local.time()) for q in self.notify.quiet)
        return hours or not self.notify.enabled


def decide(book: Book, snapshot: Snapshot, moment: Moment) -> tuple[Book, tuple[Telling, ...]]:
    """Return the next book and what to tell now, in order."""
    states = tuple(s for s in snapshot.services if _counts(s, snapshot))
    book, gone = _forget_unwatched(book, snapshot)
    book, back = _recoveries(book, states, moment)
    book, new = _troubles(book, states, snapshot.causes, moment)
    book, certificates = _certificates(book, states, moment)
    book, digest = _digest(book, states, moment)
    return book, (*gone, *back, *new, *certificates, *digest)


def _counts(state: ServiceState, snapshot: Snapshot) -> bool:
    return snapshot.network is Network.ONLINE or state.service.local


def _forget_unwatched(book: Book, snapshot: Snapshot) -> tuple[Book, tuple[Telling, ...]]:
    watched = {s.id for s in snapshot.services}
    gone = {o.service for o in book.open} - watched
    if not gone:
        return book, ()
    keys = {o.key for o in book.open if o.service in gone and o.key}
    kept = {o.key for o in book.open if o.service in watched}
    return book.without(gone), tuple(Withdraw(k) for k in sorted(keys - kept))


def _recoveries(
    book: Book, states: tuple[ServiceState, ...], moment: Moment
) -> tuple[Book, tuple[Telling, ...]]:
    """Close what is over: told troubles with one message, silent ones silently."""
    by_id = {s.id: s for s in states}
    over = [o for o in book.open if o.service in by_id and by_id[o.service].level in _CALM]
    silent = {o.service for o in over if o.key is None and not _asked(book, o.service)}
    book = _unmarked(replace(book.without(silent), unsaid=(*book.unsaid, *sorted(silent))), silent)
    told = [o for o in over if o.service not in silent]
    if not told:
        return replace(book, returning=None), ()
    if moment.quiet:
        keys = {o.key for o in told if o.key and not o.withdrawn and _all_over(book, o, told)}
        return _mark_withdrawn(book, keys), tuple(Withdraw(k) for k in sorted(keys))
    if not _complete(book, told) and _waits(book.returning, moment.now, _GATHER_BACK):
        return replace(book, returning=book.returning or moment.now), ()
    tellings = tuple(_back(book, told, by_id, moment))
    done = {o.service for o in told}
    return replace(_unmarked(book.without(done), done), returning=None), tellings


def _asked(book: Book, service: str) -> bool:
    return book.mark(service).tell_when_back


def _unmarked(book: Book, services: Iterable[str]) -> Book:
    """Drop "until it is back" wishes of services that are back; a snooze runs its time."""
    for service in services:
        mark = book.mark(service)
        book = book.marked(service, replace(mark, acknowledged=False, tell_when_back=False))
    return book


def _all_over(book: Book, entry: Open, over: list[Open]) -> bool:
    ended = {o.service for o in over}
    return all(o.service in ended for o in book.open if o.key == entry.key)


def _complete(book: Book, over: list[Open]) -> bool:
    return all(o.key is None or _all_over(book, o, over) for o in over)


def _mark_withdrawn(book: Book, keys: set[str]) -> Book:
    return replace(
        book, open=tuple(replace(o, withdrawn=o.withdrawn or o.key in keys) for o in book.open)
    )


def _waits(since: datetime | None, now: datetime, limit: timedelta) -> bool:
    return since is None or abs(now - since) < limit


def _back(
    book: Book, over: list[Open], by_id: dict[str, ServiceState], moment: Moment
) -> Iterable[Telling]:
    ended = {o.service for o in over}
    for key, entries in groupby(sorted(over, key=_key), key=_key):
        services = tuple(o.service for o in entries)
        if not (moment.notify.recovery or any(_asked(book, s) for s in services)):
            yield Withdraw(key)
            continue
        still = [o.service for o in book.open if o.key == key and o.service not in ended]
        yield Notice(
            key=key,
            kind=NoticeKind.BACK,
            services=services,
            names=tuple(by_id[s].service.name for s in services),
            level=Level.OPERATIONAL,
            reason=by_id[services[0]].reason,
            still=tuple(by_id[s].service.name for s in still if s in by_id),
        )


def _key(entry: Open) -> str:
    return entry.key or f"trouble:{entry.service}"


def _troubles(
    book: Book, states: tuple[ServiceState, ...], causes: tuple[Cause, ...], moment: Moment
) -> tuple[Book, tuple[Telling, ...]]:
    new = [s for s in states if s.level.trouble and _is_news(book, s)]
    loud = [s for s in new if _may_interrupt(book, s, moment)]
    unheard = [s for s in new if s not in loud]
    if not moment.quiet:
        book = book.with_open(*(_noted(book, s) for s in unheard))
    if moment.quiet or not (loud or _joined(book, states, causes)):
        return replace(book, gathering=None), ()
    company = any(s.confirming for s in states)
    if loud and company and _waits(book.gathering, moment.now, _GATHER):
        return replace(book, gathering=book.gathering or moment.now), ()
    return _tell(replace(book, gathering=None), loud, states, causes)


def _is_news(book: Book, state: ServiceState) -> bool:
    entry = book.entry(state.id)
    return entry is None or state.level.severity > entry.level.severity


def _noted(book: Book, state: ServiceState) -> Open:
    """Note a trouble that may not interrupt; what was told about it before stays told."""
    entry = book.entry(state.id)
    return Open(state.id, state.level, entry.key if entry else None)


def _may_interrupt(book: Book, state: ServiceState, moment: Moment) -> bool:
    mark = book.mark(state.id)
    least = state.service.from_level or moment.notify.from_level
    snoozed = mark.snoozed_until is not None and moment.now < mark.snoozed_until
    loud = state.level.severity >= least.severity
    return loud and not (state.service.muted or mark.acknowledged or snoozed)


def _joined(book: Book, states: tuple[ServiceState, ...], causes: tuple[Cause, ...]) -> list[Cause]:
    """Return the causes that unite troubles told apart so far."""
    told = {o.service: o.key for o in book.open if o.key}
    down = {s.id for s in states if s.level.trouble}
    return [c for c in causes if len({told[s] for s in c.services if s in told and s in down}) > 1]


def _tell(
    book: Book,
    loud: list[ServiceState],
    states: tuple[ServiceState, ...],
    causes: tuple[Cause, ...],
) -> tuple[Book, tuple[Telling, ...]]:
    tellings: list[Telling] = []
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


def _apart(book: Book, states: list[ServiceState]) -> list[list[ServiceState]]:
    """Split into those that get worse under their own notice, and the new ones together."""
    worse = [[s] for s in states if (entry := book.entry(s.id)) is not None and entry.key]
    fresh = [s for s in states if [s] not in worse]
    return [*worse, fresh] if fresh else worse


def _under(book: Book, state: ServiceState, key: str) -> bool:
    entry = book.entry(state.id)
    return entry is not None and entry.key == key and state.level.trouble


def _one_notice(
    book: Book,
    members: list[ServiceState],
    cause: Cause | None,
    states: tuple[ServiceState, ...],
) -> tuple[Book, tuple[Telling, ...]]:
    old = {e.key for s in members if (e := book.entry(s.id)) is not None and e.key}
    first = min(s.id for s in members)
    key = f"cause:{cause.provider or first}" if cause else f"trouble:{first}"
    if len(old) == 1:
        key = next(iter(old))
    members = [*members, *(s for s in states if _under(book, s, key) and s not in members)]
    book = book.with_open(*(Open(s.id, s.level, key) for s in members))
    lead = max(members, key=lambda s: s.level.severity)
    notice = Notice(
        key=key,
        kind=NoticeKind.COMMON_CAUSE if cause else NoticeKind.TROUBLE,
        services=tuple(s.id for s in members),
        names=tuple(s.service.name for s in members),
        level=worst(s.level for s in members),
        reason=lead.reason,
        cause=cause,
        advice=lead.advice,
    )
    return book, (*(Withdraw(k) for k in sorted(old - {key})), notice)


def _certificates(
    book: Book, states: tuple[ServiceState, ...], moment: Moment
) -> tuple[Book, tuple[Telling, ...]]:
    """Tell of certificates that end soon, once for each of the chosen days."""
    tellings: list[Telling] = []
    for state in states:
        if not isinstance(state.probe, Reached) or state.probe.certificate_ends is None:
            continue
        days = (state.probe.certificate_ends - moment.now).days
        due = [d for d in moment.notify.certificate_days if days < d]
        name = f"{state.id}:{state.probe.certificate_ends:%Y-%m-%d}:{min(due, default=0)}"
        if not due or name in book.certificates or moment.quiet or state.service.muted:
            continue
        book = replace(book, certificates=(*book.certificates[-200:], name))
        tellings.append(
            Notice(
                key=f"certificate:{state.id}",
                kind=NoticeKind.CERTIFICATE,
                services=(state.id,),
                names=(state.service.name,),
                days=days,
            )
        )
    return book, tuple(tellings)


def _digest(
    book: Book, states: tuple[ServiceState, ...], moment: Moment
) -> tuple[Book, tuple[Telling, ...]]:
    """Once a day, name what did not interrupt."""
    at, today = moment.notify.digest_at, moment.local.date()
    if at is None:
        return replace(book, unsaid=()), ()
    if book.digest_on == today or moment.local.time() < at or not moment.notify.enabled:
        return book, ()
    said = [s for s in states if s.id in book.unsaid]
    book = replace(book, unsaid=(), digest_on=today)
    if not said:
        return book, ()
    notice = Notice(
        key="digest",
        kind=NoticeKind.DIGEST,
        services=tuple(s.id for s in said),
        names=tuple(s.service.name for s in said),
    )
    return book, (notice,)
