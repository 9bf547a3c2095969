"""The history of many services: lanes of blocks, and common causes as columns."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from msgspec import Struct, field
from msgspec.structs import replace

from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.history import Span
from statustray.domain.model.level import Level
from statustray.present.views.history.time_range import TimeRange
from statustray.present.vocabulary.durations import day_and_time, lasting, time_of
from statustray.present.vocabulary.enumeration import enumeration
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.levels import level_word
from statustray.present.vocabulary.reasons import explain
from statustray.present.vocabulary.sources import source_reason_words

_TOGETHER = timedelta(minutes=30)
_FEWEST = 2
_CALM = frozenset({Level.OPERATIONAL, Level.UNKNOWN})
_FOLD = "fold"
_LEAD = 4 / 3
_SHORTEST = timedelta(hours=2)


class Block(Struct, frozen=True):
    """A period at one level."""

    span: Span
    end: datetime

    @property
    def service(self) -> str:
        """The service's id."""
        return self.span.service

    @property
    def level(self) -> Level:
        """The level."""
        return self.span.level

    @property
    def start(self) -> datetime:
        """When it began."""
        return self.span.start


class Lane(Struct, frozen=True):
    """One service: its name, a summary, and its blocks, oldest first.

    ``calm``: without recorded problems, drawn low.  ``fold``: no service but the line that stands
    for all calm ones.
    """

    service: str
    name: str
    summary: str
    blocks: tuple[Block, ...]
    calm: bool = False
    fold: bool = False

    @property
    def notable(self) -> tuple[Block, ...]:
        """All blocks but those in which the service was fine."""
        return tuple(block for block in self.blocks if block.level is not Level.OPERATIONAL)


class Column(Struct, frozen=True):
    """Several services that failed for one cause."""

    label: str
    start: datetime
    end: datetime
    services: tuple[str, ...]
    text: str


class TimelineRow(Struct, frozen=True):
    """One row of the table."""

    name: str
    level: str
    start: str
    lasted: str
    why: str
    cause: str


class TimelineData(Struct, frozen=True):
    """The data of a timeline: names by service id, spans, names of causes, and the current time.

    ``sources`` are those of services that are watched by one, by service id.
    """

    names: Mapping[str, str]
    spans: tuple[Span, ...]
    now: datetime
    causes: Mapping[str, str]
    sources: Mapping[str, str] = field(default_factory=dict)

    def narrowed(self, typed: str, *, troubled_only: bool) -> "TimelineData":
        """Return the data of the services whose name contains *typed*."""
        troubled = {span.service for span in self.spans if span.level.trouble}
        names = {
            key: name
            for key, name in self.names.items()
            if typed.strip().casefold() in name.casefold()
            and (key in troubled or not troubled_only)
        }
        spans = tuple(span for span in self.spans if span.service in names)
        return replace(self, names=names, spans=spans)


def lanes(past: TimelineData, tr: Language) -> tuple[Lane, ...]:
    """Return a lane for each service, the latest problem first; calm ones in the user's order."""
    by_service: dict[str, list[Span]] = {key: [] for key in past.names}
    for span in past.spans:
        if span.service in by_service:
            by_service[span.service].append(span)
    found = [_lane(key, spans, past, tr) for key, spans in by_service.items()]
    return tuple(sorted(found, key=lambda lane: _latest_problem(lane, past.now)))


def folded(found: Sequence[Lane], tr: Language, *, unfolded: bool) -> tuple[Lane, ...]:
    """Put one line in the place of several calm lanes; *unfolded*: above them.

    Of a service without any history nothing but that is known: it is calm, too, and no more.
    """
    calm = [lane for lane in found if lane.calm]
    if len(calm) < _FEWEST:
        return tuple(found)
    names = enumeration([lane.name for lane in calm], tr)
    said = tr.plural(
        "{n} service without recorded problems",
        "{n} services without recorded problems",
        len(calm),
    )
    fold = Lane(_FOLD, said, names, (), calm=True, fold=True)
    eventful = (lane for lane in found if not lane.calm)
    return (*eventful, fold, *(calm if unfolded else ()))


def opening(past: TimelineData, length: timedelta) -> TimeRange:
    """Return the range to open with: the last *length* of time, without what was calm before.

    A quarter of it lies before the first problem or maintenance, so that its beginning is seen.
    """
    whole = TimeRange.of(past.now, length)
    starts = [span.start for span in past.spans if span.level not in _CALM]
    if not starts:
        return whole
    eventful = past.now - max(min(starts), whole.first)
    return whole.zoomed(whole.length / max(eventful * _LEAD, _SHORTEST), around=1.0)


def before_words(time_range: TimeRange, now: datetime, tr: Language) -> str:
    """Say what was left out before *time_range*; empty where it is whole."""
    if time_range.whole:
        return ""
    return tr(
        "Not shown: {start} to {end}, without recorded problems.",
        start=time_of(time_range.first, now, tr),
        end=day_and_time(time_range.start, now, tr),
    )


def columns(past: TimelineData, tr: Language) -> tuple[Column, ...]:
    """Return the common causes: problems with the same cause that overlap or nearly do."""
    found: list[Column] = []
    for cause in sorted({span.cause for span in past.spans if span.cause}):
        spans = [s for s in past.spans if s.cause == cause and s.level.trouble]
        for group in _together(sorted(spans, key=lambda span: span.start), past.now):
            services = tuple(dict.fromkeys(span.service for span in group))
            if len(services) >= _FEWEST:
                found.append(_column(cause, group, services, past, tr))
    return tuple(sorted(found, key=lambda column: column.start))


def block_text(block: Block, past: TimelineData, tr: Language) -> str:
    """Describe a block in a sentence; called on demand, as there are many."""
    span = block.span
    text = tr(
        "{name}: {level}, {start}, {lasted}. {why}.",
        name=past.names.get(span.service, span.service),
        level=level_word(span.level, tr),
        start=time_of(span.start, past.now, tr),
        lasted=_lasted(span, past.now, tr),
        why=_why(span, past, tr) or level_word(span.level, tr),
    )
    if span.cause is None:
        return text
    cause = past.causes.get(span.cause, span.cause)
    return tr("{text} Common cause: {cause}.", text=text, cause=cause)


def table(past: TimelineData, tr: Language) -> tuple[TimelineRow, ...]:
    """Return the same history as rows, newest first, but for when all was fine."""
    spans = (span for span in past.spans if span.level is not Level.OPERATIONAL)
    return tuple(
        TimelineRow(
            name=past.names.get(span.service, span.service),
            level=level_word(span.level, tr),
            start=time_of(span.start, past.now, tr),
            lasted=_lasted(span, past.now, tr),
            why=_why(span, past, tr),
            cause=past.causes.get(span.cause, span.cause) if span.cause else "",
        )
        for span in sorted(spans, key=lambda s: s.start, reverse=True)
    )


def _latest_problem(lane: Lane, now: datetime) -> timedelta:
    """Return how long ago the last problem of *lane* ended, the longest time without one."""
    ends = [block.end for block in lane.blocks if block.level.trouble]
    return now - max(ends) if ends else timedelta.max


def _lane(key: str, spans: Sequence[Span], past: TimelineData, tr: Language) -> Lane:
    ordered = sorted(spans, key=lambda span: span.start)
    blocks = tuple(Block(span, span.end or past.now) for span in ordered)
    calm = all(block.level in _CALM for block in blocks)
    return Lane(key, past.names[key], _summary(spans, past.now, tr), blocks, calm=calm)


def _summary(spans: Sequence[Span], now: datetime, tr: Language) -> str:
    troubles = [span for span in spans if span.level.trouble]
    if not spans:
        return tr("No history yet.")
    if not troubles:
        return tr("No problems.")
    total = sum(((span.end or now) - span.start for span in troubles), timedelta())
    return tr.plural(
        "{n} problem, {time} in total.",
        "{n} problems, {time} in total.",
        len(troubles),
        time=lasting(total, tr),
    )


def _together(spans: Iterable[Span], now: datetime) -> list[list[Span]]:
    groups: list[list[Span]] = []
    end: datetime | None = None
    for span in spans:
        if end is not None and span.start <= end + _TOGETHER:
            groups[-1].append(span)
        else:
            groups.append([span])
            end = None
        finish = span.end or now
        end = max(end or finish, finish)
    return groups


def _column(
    cause: str, spans: Sequence[Span], services: tuple[str, ...], past: TimelineData, tr: Language
) -> Column:
    name = past.causes.get(cause, cause)
    start, end = spans[0].start, max(span.end or past.now for span in spans)
    text = tr.plural(
        "{cause}: {n} service failed, {start}, for {time}.",
        "{cause}: {n} services failed together, {start}, for {time}.",
        len(services),
        cause=name,
        start=time_of(start, past.now, tr),
        time=lasting(end - start, tr),
    )
    return Column(name, start, end, services, text)


def _lasted(span: Span, now: datetime, tr: Language) -> str:
    if span.end is None:
        return tr("ongoing for {time}", time=lasting(now - span.start, tr))
    return lasting(span.end - span.start, tr)


def _why(span: Span, past: TimelineData, tr: Language) -> str:
    try:
        reason = Reason(span.reason)
    except ValueError:  # a reason of a later version: only the level is named
        return ""
    source = past.sources.get(span.service)
    of_source = source_reason_words(source, reason, span.level, tr) if source else ""
    return of_source or explain(reason, span.level, tr)
