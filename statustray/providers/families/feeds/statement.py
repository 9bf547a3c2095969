"""What one entry of a feed says: over, open, planned, all well, or nothing that is understood.

Labels come first, the title's before the text's, for they are the publisher's own mark; then the
messages of monitors, announcements, planned work, sentences that say that it is over, and words of
trouble.  What none of them tells is UNCLEAR: neither trouble nor calm.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from statustray.domain.parsing.feed import FeedEntry
from statustray.domain.text.lazy_pattern import LazyPattern
from statustray.domain.text.written_dates import parse_day_and_clock
from statustray.providers.families.feeds.label_finder import (
    Labelled,
    ends_at_once,
    labels_of,
)
from statustray.providers.families.feeds.labels import Label, label_of
from statustray.providers.families.feeds.lines import plain_lines, sentences, straight
from statustray.providers.families.feeds.phrases.announcements import PLANNED_WORK, WORK
from statustray.providers.families.feeds.phrases.titles import (
    DOWN,
    RELEASE,
    REVIEW,
    STORY,
    TEST,
    UP,
)
from statustray.providers.families.feeds.phrases.trouble import (
    AGAIN,
    NOT_ENDED,
    PARTLY,
)
from statustray.providers.families.feeds.pieces import TIME
from statustray.providers.families.feeds.sentences import (
    goes_on,
    is_all_well,
    is_half_over,
    is_over,
    is_trouble,
    title_ends,
)
from statustray.providers.families.feeds.subjects import subject_of

# Sentences are read this far: a message's first words tell what it is about.
_PROSE: Final = 3_000
_TITLE: Final = 400
# Operators' clocks and order within a minute are unreliable.
_SAME_TIME: Final = timedelta(minutes=1)
_MONITOR: Final = re.compile(r"^\W*(?:monitor\s)?(?:is\s)?(?:up|down)\b", re.IGNORECASE)
_DENIES: Final = re.compile(r"\b(?:not|never|no|nicht|noch|pas|não|partially)\b", re.IGNORECASE)
_OVERRUN: Final = re.compile(r"\b(?:overr[au]n|longer\sthan)\b", re.IGNORECASE)
_END: Final = re.compile(
    r"(?:^|\n|[.;,]\s)\s*(?:end(?:ed)?(?:\s(?:time|at|date))?|endzeit|ende|date\sde\sfin|fin"
    r"|fim|fine|einde)"
    rf"\s?[:=]\s?({TIME.pattern})",
    re.IGNORECASE,
)
# Without any of these no title is that of a test or a release; other letters than those of ASCII
# are left to the patterns for them.
_OF_OTHERS: Final = re.compile(r"test|ignore|release|version|changelog|new|\.|v\s?\d|[^\x00-\x7f]")
_TELLING: Final = frozenset(set(Label) - {Label.NOTE, Label.KIND})


class State(Enum):
    """What an entry says."""

    OVER = "over"
    OPEN = "open"
    PLANNED = "planned"
    RUNNING = "running"
    ALL_WELL = "all well"
    UNCLEAR = "unclear"


class Statement(Struct, frozen=True):
    """The meaning of one entry.

    ``labelled`` tells a publisher's own mark from what was read out of a sentence.  ``at`` is the
    time of the last news in it.
    """

    entry: FeedEntry
    state: State
    title: tuple[Labelled, ...] = ()
    labelled: bool = False
    at: datetime | None = None

    @property
    def subject(self) -> str:
        """What the entry is about, the same for all entries of one incident."""
        return subject_of(_name(self.entry), self.title)

    @property
    def monitor(self) -> bool:
        """Whether it is a program's message ("is down"), not a person's."""
        name = _name(self.entry)
        return any(pattern.search(name) for pattern in (UP, DOWN, _MONITOR))


def statement(entry: FeedEntry) -> Statement:
    """Read *entry*."""
    begun = entry.updated or entry.published
    lines, name = plain_lines(entry.markup), _name(entry)
    title = tuple(labels_of([name], begun, title=True))
    marks = [*title, *(Labelled(label) for c in entry.categories if (label := label_of(_key(c))))]
    other = _is_of_none(name, labelled=bool(title))
    reopened = any(mark.label is Label.REOPENED for mark in marks)
    if not other and not reopened and ends_at_once(lines):
        return Statement(entry, State.OVER, title, labelled=True, at=begun)
    in_text = labels_of(lines, begun)
    if entry.summary and not any(found.label in _TELLING for found in in_text):
        lines += plain_lines(entry.summary)
        in_text = labels_of(lines, begun)
    times = [label.at for label in in_text if label.at and begun and label.at > begun]
    state, labelled = State.UNCLEAR, False
    if not other:
        labels = _together(marks, in_text)
        state, labelled = _state(replace(entry, title=name), lines, title, labels)
    return Statement(entry, state, title, labelled=labelled, at=max(times, default=begun))


def _name(entry: FeedEntry) -> str:
    return straight(entry.title)[:_TITLE]


def _state(
    entry: FeedEntry, lines: list[str], title: Sequence[Labelled], labels: list[Labelled]
) -> tuple[State, bool]:
    state = _after_end(labels)
    if state is not None:
        return state, True
    work = _is_work(entry.title, lines)
    state = _before_end(labels, work=work)
    if state is not None:
        return state, True
    text = sentences(lines)[:_PROSE]
    if not work and _has_ended(text, entry.updated or entry.published):
        return State.OVER, True
    by_words = _by_words(sentences([entry.title]), text, work=work)
    kind = any(label.label is Label.KIND for label in labels)
    by_words = State.OPEN if kind and by_words is State.UNCLEAR else by_words
    # "Problem: shop" is a mark of its own, and so is what is said to have come back.
    named = any(label.label is Label.KIND for label in title) or AGAIN.search(text)
    return by_words, bool(by_words is State.OPEN and named)


def _is_of_none(title: str, *, labelled: bool) -> bool:
    """Whether *title* is that of a test or a release, and of no incident."""
    if not _OF_OTHERS.search(title.lower()):
        return False
    if TEST.search(title):
        return True
    return not labelled and bool(RELEASE.search(title)) and not is_trouble(title)


def _together(marks: list[Labelled], in_text: list[Labelled]) -> list[Labelled]:
    """Return the labels of an entry that count beside each other."""
    prose = [_note_read(label) for label in in_text]
    # What one calls open is not undone by a word in the other that may name a product ("fixed").
    return [
        *(mark for mark in marks if mark.plain or not _opens(prose)),
        *(label for label in prose if label.plain or not _opens(marks)),
    ]


def _has_ended(text: str, at: datetime | None) -> bool:
    """Whether *text* gives a time for its end that was past when it was published."""
    found = _END.search(text) if at else None
    ended = parse_day_and_clock(found[1].strip(), at) if found and at else None
    return bool(ended and at and ended <= at)


def _opens(labels: list[Labelled]) -> bool:
    """Whether *labels* say open, and none of them without doubt that it is over."""
    kinds = {label.label for label in labels if label.plain}
    return bool(kinds & {Label.OPEN, Label.REOPENED}) and Label.OVER not in kinds


def _note_read(label: Labelled) -> Labelled:
    """Return a note whose text says that it is over as the label it might have had."""
    over = label.label is Label.NOTE and is_over(sentences([label.text])[:_PROSE])
    return replace(label, label=Label.OVER) if over else label


def _key(text: str) -> str:
    return " ".join(text.casefold().split())


def _after_end(labels: list[Labelled]) -> State | None:
    """Return the state after an end in *labels*, whose order is not known without times."""
    over = [label.at for label in labels if label.label is Label.OVER]
    if not over:
        return None
    again = sum(label.label is Label.REOPENED for label in labels)
    reopened = again >= len(over) or _later(_started(labels), over)
    return State.OPEN if reopened else State.OVER


def _before_end(labels: list[Labelled], *, work: bool) -> State | None:
    """Return the state after the updates in *labels*, among which is no end."""
    again = any(label.label is Label.REOPENED for label in labels)
    started = _started(labels)
    if again or (started and not work):
        return State.OPEN
    if started:
        return State.RUNNING if _runs(started) else State.OPEN
    planned = any(label.label is Label.PLANNED for label in labels)
    return State.PLANNED if planned else None


def _started(labels: list[Labelled]) -> list[Labelled]:
    return [label for label in labels if label.label in (Label.OPEN, Label.RUNNING)]


def _later(started: list[Labelled], over: list[datetime | None]) -> bool:
    """Whether something is labelled open later than all ends, and more than a minute later."""
    ends = [at for at in over if at]
    if len(ends) < len(over):
        return False
    return any(label.at and label.at - max(ends) > _SAME_TIME for label in started)


def _runs(started: list[Labelled]) -> bool:
    return any(label.label is Label.RUNNING for label in started)


def _by_words(title: str, text: str, *, work: bool) -> State:
    over = is_over(text) or (is_over(title) and not goes_on(text))
    last = _last_label(title) if work else None
    rules = (
        (State.OVER, last is Label.OVER),
        (State.RUNNING, last is Label.RUNNING),
        (State.OPEN, not work and AGAIN.search(title)),
        (State.ALL_WELL, is_all_well(title) or (not title and is_all_well(text))),
        (State.OVER, UP.search(title) and not PARTLY.search(title) and not NOT_ENDED.search(title)),
        (State.OPEN, DOWN.search(title) and not work),
        (State.OVER, REVIEW.search(title)),
        (State.OVER, not work and title_ends(title)),
        (State.OVER, work and over),
        (State.PLANNED, work),
        (State.OPEN, AGAIN.search(text)),
        (State.OVER, over),
        (State.UNCLEAR, STORY.search(title)),
        (State.OPEN, is_trouble(title) or is_trouble(text) or is_half_over(f"{title}\n{text}")),
    )
    return next((state for state, so in rules if so), State.UNCLEAR)


def _last_label(title: str) -> Label | None:
    """Return the label with which the name of a work ends: "Maintenance completed"."""
    if _DENIES.search(title):
        return None
    words = title.casefold().rstrip(".! ").split()
    ends = (" ".join(words[-count:]) for count in (1, 2, 3) if len(words) > count)
    return next((label for label in map(label_of, ends) if label), None)


def _is_work(title: str, lines: Iterable[str]) -> bool:
    """Whether the title announces work, or the text begins as Statuspage's announcements do."""
    if _OVERRUN.search(title) and is_trouble(title):
        return False
    if _any(PLANNED_WORK, title) or (WORK.search(title) and not is_trouble(title)):
        return True
    return PLANNED_WORK[0].search("\n".join(lines)[:200]) is not None and not is_trouble(title)


def _any(patterns: Iterable[LazyPattern], text: str) -> bool:
    return any(pattern.search(text) for pattern in patterns)
