"""Everything the details pane shows of one service."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from msgspec import Struct

from statustray.domain.model.checks.check_result import CheckResult, ProbeResult
from statustray.domain.model.checks.report import Component, Incident, Maintenance, Report
from statustray.domain.model.history import ServiceHistory
from statustray.domain.model.level import Level, worst
from statustray.domain.model.settings import Ladder
from statustray.domain.model.snapshot import ServiceState, Snapshot
from statustray.present.sentences.advice import advice_line, use_label
from statustray.present.sentences.continuity.meanwhile import meanwhile_texts
from statustray.present.sentences.continuity.message import message
from statustray.present.sentences.explanation import check_words, explanation_text
from statustray.present.sentences.page_notes import page_note_words
from statustray.present.sentences.second_views import elsewhere_clauses
from statustray.present.sentences.work_times import work_times
from statustray.present.views.history.bars import Strip, strips
from statustray.present.views.panel.choices import Choices, choices_of
from statustray.present.vocabulary.durations import lasting, since, time_of
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.levels import level_since, level_word
from statustray.present.vocabulary.states import milliseconds, sentence, state_words

MOST_PARTS = 40


class AdviceText(Struct, frozen=True):
    """One backup: the button, why, and the message to send by it; the *first* one stands out."""

    service: str
    label: str
    why: str
    message: str
    first: bool = True


class DetailsPart(Struct, frozen=True):
    """One component: its name, level and level word; ``group`` heads it and what comes after."""

    name: str
    level: Level
    word: str
    group: str = ""


class DetailsEntry(Struct, frozen=True):
    """An incident or planned work; ``updates`` are (when, text), oldest first."""

    title: str
    level: Level
    when: str
    url: str | None = None
    updates: tuple[tuple[str, str], ...] = ()


class CheckText(Struct, frozen=True):
    """One check: when, what it brought with its phases, and the level of that."""

    when: str
    words: str
    level: Level


class Chart(Struct, frozen=True):
    """Response times: one point per hour, None without checks; ``words`` is a summary."""

    points: tuple[float | None, ...]
    words: str


class PageDetails(Struct, frozen=True):
    """What the status page says, row by row; all empty without one.

    ``more_parts`` is how many components are not among ``parts``.
    """

    parts: tuple[DetailsPart, ...] = ()
    more_parts: int = 0
    incidents: tuple[DetailsEntry, ...] = ()
    works: tuple[DetailsEntry, ...] = ()


class Details(Struct, frozen=True):
    """The whole pane."""

    id: str
    name: str
    level: Level
    words: str
    why: str
    explanation: str
    hollow: bool
    notes: tuple[str, ...]
    advice: tuple[AdviceText, ...]
    meanwhile: tuple[str, ...]
    page: PageDetails
    recent_checks: tuple[CheckText, ...]
    strips: tuple[Strip, ...]
    chart: Chart | None
    choices: Choices


def details(
    state: ServiceState,
    snapshot: Snapshot,
    tr: Language,
    *,
    now: datetime,
    history: ServiceHistory | None = None,
    templates: Mapping[str, str] | None = None,
    check_s: float = 60.0,
) -> Details:
    """Return the pane for *state*.

    *templates* are the user's own messages by purpose, *check_s* the time between two checks.
    """
    past = history or ServiceHistory(state.id)
    return Details(
        id=state.id,
        name=state.service.name,
        level=state.level,
        words=level_since(state, now, tr),
        why=state_words(state, tr),
        explanation=explanation_text(state, snapshot, tr, now=now),
        hollow=state.website_only,
        notes=tuple(_notes(state, now, tr)),
        advice=tuple(_advice(state, templates or {}, tr)) if state.level.trouble else (),
        meanwhile=meanwhile_texts(state.guidance.meanwhile if state.level.trouble else (), tr),
        page=_page(state.page, now, tr),
        recent_checks=tuple(
            _check_text(result, state, tr) for result in reversed(state.health.recent_checks)
        ),
        strips=strips(past, state.level, now, tr, check_s=check_s, since=state.since),
        chart=_chart(past, tr),
        choices=choices_of(state, now),
    )


def _notes(state: ServiceState, now: datetime, tr: Language) -> Iterable[str]:
    yield from (sentence(clause, tr) for clause in elsewhere_clauses(state, now, tr))
    late = state.health.usual_lateness
    if late is not None and late.total_seconds() >= 60:  # noqa: PLR2004 - a minute
        yield tr("This status page is usually {time} late.", time=lasting(late, tr))
    for note in state.page.notes if isinstance(state.page, Report) else ():
        title, text = page_note_words(note, state.service.name, tr)
        yield f"{sentence(title, tr)} {text}"
    if state.service.page_refuses:
        yield tr("Its status page turns programs away, so only people can read it.")
    if not state.service.page_confirmed and not state.service.page_refuses:
        yield tr("This status page address is not verified.")
    if state.service.components or state.service.regions:
        scope = ", ".join((*state.service.components, *state.service.regions))
        yield tr("Only these components count: {parts}.", parts=scope)
    snoozed_until = state.flags.snooze_end(now)
    if snoozed_until is not None:
        yield tr("Snoozed until {time}.", time=time_of(snoozed_until, now, tr))
    if isinstance(state.probe, ProbeResult) and state.probe.certificate_ends is not None:
        ends = state.probe.certificate_ends.astimezone().date()
        yield tr("Its certificate expires on {day}.", day=tr.day(ends))


def _advice(
    state: ServiceState, templates: Mapping[str, str], tr: Language
) -> Iterable[AdviceText]:
    for place, advice in enumerate(state.guidance.advice):
        ladder = Ladder(advice.purpose, template=templates.get(advice.purpose, ""))
        yield AdviceText(
            advice.service,
            use_label(advice, tr),
            advice_line(advice, tr),
            message(ladder, state.service.name, advice, tr),
            first=place == 0,
        )


def _page(page: object, now: datetime, tr: Language) -> PageDetails:
    if not isinstance(page, Report):
        return PageDetails()
    return PageDetails(
        parts=tuple(_parts(page.components, tr)),
        more_parts=max(len(page.components) - MOST_PARTS, 0),
        incidents=tuple(_incident(incident, now, tr) for incident in page.incidents),
        works=tuple(_work(work, now, tr) for work in page.maintenance),
    )


def _parts(components: Iterable[Component], tr: Language) -> Iterator[DetailsPart]:
    """Yield the worst components by group, the group of the worst first.

    Those without a group come before all: below the name of one they would seem to be of it.
    """
    groups: dict[str, list[Component]] = {"": []}
    by_name = sorted(components, key=lambda c: c.group or "")
    for part in sorted(by_name, key=lambda c: -c.level.severity)[:MOST_PARTS]:
        groups.setdefault(part.group or "", []).append(part)
    for group, parts in groups.items():
        for place, part in enumerate(parts):
            heading = "" if place else group
            yield DetailsPart(part.name, part.level, level_word(part.level, tr), heading)


def _incident(incident: Incident, now: datetime, tr: Language) -> DetailsEntry:
    return DetailsEntry(
        incident.title,
        incident.level,
        since(incident.started_at, now, tr) if incident.started_at else "",
        incident.url,
        tuple((time_of(u.at, now, tr) if u.at else "", u.text) for u in incident.updates),
    )


def _work(work: Maintenance, now: datetime, tr: Language) -> DetailsEntry:
    return DetailsEntry(work.title, Level.MAINTENANCE, work_times(work, now, tr), work.url)


def _check_text(result: CheckResult, state: ServiceState, tr: Language) -> CheckText:
    return CheckText(
        f"{result.at.astimezone():%H:%M:%S}",
        check_words(result, tr, source=state.service.source_id),
        _level_of(result),
    )


def _level_of(result: CheckResult) -> Level:
    """Return the worse of what was read and what was reached; a page that failed says nothing."""
    levels = [result.page.level] if isinstance(result.page, Report) else []
    if isinstance(result.probe, ProbeResult):
        levels.append(Level.OPERATIONAL if result.probe.expected else Level.MAJOR_OUTAGE)
    elif result.probe is not None and not result.network.broken:
        levels.append(Level.MAJOR_OUTAGE)
    known = [level for level in levels if level is not Level.UNKNOWN]
    return worst(known) if known else Level.UNKNOWN


def _chart(past: ServiceHistory, tr: Language) -> Chart | None:
    points = tuple(bar.mean_ms for bar in past.hours)
    known = sorted(p for p in points if p is not None)
    if not known:
        return None
    words = tr(
        "Usually {usual}, at most {most}",
        usual=milliseconds(known[len(known) // 2], tr),
        most=milliseconds(known[-1], tr),
    )
    return Chart(points, words)
