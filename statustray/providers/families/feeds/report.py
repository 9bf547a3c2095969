"""What the history in a feed says about now.

A feed has no overall state.  What each entry says is read by ``statement``; entries of one
incident, told by their guid, title or link, are one, and the newest word of it counts.

*  Trouble is what is labelled open or speaks of trouble, and is dated.
*  Calm is a feed whose newest word is a positive one: an incident that is over, "all systems
   operational", work that is announced.  Without entries nothing is attested.
*  What is not understood is listed as UNKNOWN, and so is trouble without a date, or trouble after
   which the publisher called everything well.
*  An open incident followed by three months of others that were closed is history.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

from msgspec import Struct

from statustray.domain.model.checks.report import Basis, Incident, Maintenance, Report, Update
from statustray.domain.model.level import Level, worst
from statustray.domain.parsing.feed import Feed
from statustray.domain.text.plain_text import prose
from statustray.providers.families.feeds.grouping import grouped
from statustray.providers.families.feeds.statement import State, Statement, statement
from statustray.providers.families.feeds.work_times import work_times

_HISTORY: Final = timedelta(days=90)
_SAME_TIME: Final = timedelta(minutes=1)
_EARLIEST: Final = datetime(1990, 1, 1, tzinfo=UTC)
_POSITIVE: Final = frozenset((State.OVER, State.ALL_WELL))


class _Subject(Struct, frozen=True):
    """One incident or work: its newest word, and when that was."""

    word: Statement
    state: State

    @property
    def at(self) -> datetime:
        return self.word.at or _EARLIEST


def report(feed: Feed) -> Report:
    """Infer a report from the history in *feed*, newest first, apart from how old it is by now."""
    subjects = _subjects([statement(entry) for entry in feed.entries], feed.url)
    positive = [subject for subject in subjects if subject.state in _POSITIVE]
    last_well = max((s.at for s in positive), default=None)
    listed = [s for s in subjects if not _is_history(s, last_well)]
    incidents = tuple(_incidents(listed))
    works = tuple(_work(s) for s in listed if s.state in (State.PLANNED, State.RUNNING))
    calm = _calm(subjects, listed, last_well)
    running = (Level.MAINTENANCE for work in works if work.active)
    return Report(
        level=worst((calm, *(incident.level for incident in incidents), *running)),
        incidents=incidents,
        maintenance=works,
        url=feed.url,
        as_of=feed.updated,
        basis=Basis.LIST,
        calm=calm,
        attested_at=max((at for at in (feed.updated, last_well) if at), default=None),
    )


def _subjects(statements: list[Statement], page: str | None) -> list[_Subject]:
    """Return what *statements* are about; where all are positive, nothing is to be grouped."""
    if all(statement.state in _POSITIVE for statement in statements):
        return [_Subject(statement, statement.state) for statement in statements]
    return [_decided(group) for group in grouped(statements, page)]


def _decided(group: list[Statement]) -> _Subject:
    """Return what the newest word of one incident is, newest first in *group*.

    Within a minute the order is unreliable, so that an end outweighs a label of then.  A monitor's
    messages are taken in their order.  Words of trouble after an end, without a label, may as well
    be a summary: UNCLEAR.
    """
    clear = [word for word in group if word.state is not State.UNCLEAR]
    if not clear:
        return _Subject(group[0], State.UNCLEAR)
    newest = clear[0]
    end = next((word for word in clear if word.state is State.OVER), None)
    if end is None or newest.state is State.OVER or newest.state is State.ALL_WELL:
        return _Subject(newest, newest.state)
    if newest.labelled and end.labelled and not newest.monitor:
        close = newest.at and end.at and newest.at - end.at <= _SAME_TIME
        return _Subject(end, State.OVER) if close else _Subject(newest, newest.state)
    summary = end.labelled and newest.state is State.OPEN and not newest.monitor
    return _Subject(newest, State.UNCLEAR if summary else newest.state)


def _is_history(subject: _Subject, last_well: datetime | None) -> bool:
    if subject.state in _POSITIVE or last_well is None or subject.word.at is None:
        return False
    return last_well - subject.at >= _HISTORY


def _calm(subjects: list[_Subject], listed: list[_Subject], last_well: datetime | None) -> Level:
    """Return OPERATIONAL where the newest word that tells anything is a positive one."""
    open_ones = [s for s in listed if s.state is State.OPEN]
    announced = any(s.state in (State.PLANNED, State.RUNNING) and s.word.labelled for s in subjects)
    if last_well is None:
        return Level.OPERATIONAL if announced and not open_ones else Level.UNKNOWN
    newer = any(s.at > last_well for s in open_ones)
    return Level.UNKNOWN if newer else Level.OPERATIONAL


def _incidents(subjects: Iterable[_Subject]) -> Iterator[Incident]:
    well = [s.at for s in subjects if s.state is State.ALL_WELL]
    for subject in subjects:
        if subject.state in (State.OPEN, State.UNCLEAR):
            yield _incident(subject, superseded=any(at >= subject.at for at in well))


def _incident(subject: _Subject, *, superseded: bool) -> Incident:
    entry, text = subject.word.entry, prose(subject.word.entry.markup)
    sure = subject.state is State.OPEN and subject.word.at is not None and not superseded
    return Incident(
        title=entry.title,
        level=Level.DEGRADED if sure else Level.UNKNOWN,
        started_at=entry.published or entry.updated,
        updated_at=subject.word.at,
        url=entry.url,
        updates=(Update(entry.updated, text),) if text else (),
    )


def _work(subject: _Subject) -> Maintenance:
    entry = subject.word.entry
    starts, ends = work_times(entry)
    return Maintenance(
        title=entry.title,
        starts_at=starts,
        ends_at=ends,
        active=_is_active(subject, dated=starts is not None),
        url=entry.url,
        announced_at=subject.word.at,
    )


def _is_active(subject: _Subject, *, dated: bool) -> bool | None:
    """Return whether the work goes on: by its label, else None where the clock can tell."""
    if subject.state is State.RUNNING:
        return True
    return None if dated and not subject.word.labelled else False
