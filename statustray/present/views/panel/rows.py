"""The rows of the panel: failing services first, grouped by common cause."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

from statustray.domain.model.advice import Cause
from statustray.domain.model.level import Level, worst
from statustray.domain.model.snapshot import ServiceState, Snapshot, worst_first
from statustray.present.sentences.advice import use_label
from statustray.present.sentences.dependencies import proof_word
from statustray.present.sentences.outage import cause_line, with_beginning
from statustray.present.sentences.second_views import comparison_clauses
from statustray.present.views.history.bars import following
from statustray.present.views.service_face import ServiceFace, service_face
from statustray.present.vocabulary.durations import time_of
from statustray.present.vocabulary.enumeration import capital
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.levels import level_since, level_word, state_word
from statustray.present.vocabulary.states import short_fact, state_words

_MOST_PROOFS = 2
Hours = tuple[Level | None, ...]


class RowKind(Enum):
    """The kind of a row."""

    CAUSE = "cause"
    MEMBER = "member"
    SECTION = "section"
    SERVICE = "service"


class Row(Struct, frozen=True):
    """One row.

    A cause and its members are one card; ``ends_card`` marks the last of its rows, and
    ``longest`` is what the member with most to say says: all of a card are laid out alike.
    ``hollow``: fine as far as its website shows, drawn as a ring.  ``words`` is level and age,
    empty for a working service; ``why`` the reason.
    ``backup`` is the id of the row's button, None without one, and ``about`` the service that
    it replaces.  ``hours`` are the levels of the last day, oldest first, None without
    checks.  ``face`` is a service's.
    """

    id: str
    kind: RowKind
    name: str
    level: Level
    hollow: bool = False
    words: str = ""
    why: str = ""
    tooltip: str = ""
    accessible: str = ""
    backup: str | None = None
    backup_label: str = ""
    about: str = ""
    hours: Hours = ()
    ends_card: bool = False
    longest: tuple[str, str] = ("", "")
    face: ServiceFace | None = None

    @property
    def service(self) -> bool:
        """Whether the row is a service's."""
        return self.kind in (RowKind.SERVICE, RowKind.MEMBER)

    @property
    def has_button(self) -> bool:
        """Whether it shows its backup as a button; the members of a card share the cause's."""
        return self.backup is not None and self.kind is not RowKind.MEMBER

    @property
    def last_words(self) -> str:
        """What stands below a service's name, or below the level of a failing one."""
        said = (self.why,) if self.level.trouble else (self.words, self.why)
        return " · ".join(part for part in said if part)


class LastingRow(Struct, frozen=True):
    """The row of a service, and all that it was made of: no clock is asked for it."""

    state: ServiceState
    hours: Hours
    row: Row


def service_rows(
    snapshot: Snapshot,
    tr: Language,
    *,
    now: datetime,
    hours: Mapping[str, Hours] | None = None,
    query: str = "",
    lasting: dict[str, LastingRow] | None = None,
) -> tuple[Row, ...]:
    """Return the rows of the panel, each service once.

    Only services that match every word of *query*.  *hours* are levels of the last day by id, as
    ``bars.hour_levels`` returns them.  *lasting* are rows of before in the same language, by id,
    which are taken again where they still say the same; new ones are added.
    """
    unique = {state.id: state for state in snapshot.services}
    states = [state for state in unique.values() if not query or _matches(state, query)]
    maker = _Maker(tr, now, hours or {}, {} if lasting is None else lasting)
    rows: list[Row] = []
    placed: set[str] = set()
    for cause in snapshot.causes:
        group = [s for s in states if s.id in cause.services and s.id not in placed]
        if group:
            placed.update(s.id for s in group)
            rows += maker.card(cause, worst_first(group))
    rest = [s for s in states if s.id not in placed]
    sections = [section for section in maker.sections(rest) if len(section) > 1]
    if len(sections) == 1 and not rows:
        return tuple(sections[0][1:])
    return (*rows, *(_under_heading(row, tr) for section in sections for row in section))


class _Maker(Struct, frozen=True):
    tr: Language
    now: datetime
    hours: Mapping[str, Hours]
    lasting: dict[str, LastingRow]

    def card(self, cause: Cause, group: Sequence[ServiceState]) -> list[Row]:
        """Return a cause with one compact line for each of its services.

        The card has one button; a member whose own first backup is another one has that in its
        menu and details.
        """
        members = [self.member(state) for state in group]
        most = max(members, key=lambda row: len(row.name) + len(row.why))
        members = [replace(row, longest=(most.name, most.why)) for row in members]
        return [self.cause(cause, group), *members[:-1], replace(members[-1], ends_card=True)]

    def member(self, state: ServiceState) -> Row:
        facts = (level_word(state.level, self.tr), *self.marks(state), short_fact(state, self.tr))
        return replace(self.service(state), kind=RowKind.MEMBER, why=" · ".join(facts))

    def cause(self, cause: Cause, group: Sequence[ServiceState]) -> Row:
        line = with_beginning(cause_line(cause, self.tr), group, self.now, self.tr)
        proofs = [proof_word(proof, self.tr) for proof in cause.proofs]
        said = "; ".join(proofs[:_MOST_PROOFS])
        first = _first_advised(group)
        advice = first.guidance.advice[0] if first else None
        return Row(
            id=f"cause:{cause.provider or ','.join(cause.services)}",
            kind=RowKind.CAUSE,
            name=line,
            level=worst(s.level for s in group),
            why=capital(said),
            tooltip="\n".join((line, *proofs)),
            accessible=". ".join(capital(part) for part in (line, *proofs)),
            backup=advice.service if advice else None,
            backup_label=use_label(advice, self.tr) if advice else "",
            about=(first or group[0]).id,
        )

    def sections(self, states: Sequence[ServiceState]) -> tuple[list[Row], ...]:
        tr = self.tr
        calm = [s for s in states if s.level is Level.OPERATIONAL]
        fronts = [s for s in calm if self.service(s).hollow]
        seen = {s.id for s in fronts}
        vouched = [s for s in calm if s.id not in seen]
        return (
            self.section(
                "trouble", tr("Problems"), worst_first(s for s in states if s.level.trouble)
            ),
            self.section(
                "maintenance",
                tr("Maintenance"),
                [s for s in states if s.level is Level.MAINTENANCE],
            ),
            self.section("unknown", tr("Unknown"), [s for s in states if s.level is Level.UNKNOWN]),
            self.section("working", tr("Working"), vouched),
            self.section("website", tr("Only the website can be seen"), fronts),
        )

    def section(self, key: str, title: str, states: Sequence[ServiceState]) -> list[Row]:
        header = Row(
            id=f"section:{key}",
            kind=RowKind.SECTION,
            name=title,
            level=worst(s.level for s in states),
            accessible=title,
        )
        # Problems stay in the order of how bad they are.
        ordered = states if header.level.trouble else _grouped(states)
        return [header, *self.services(ordered)]

    def services(self, states: Iterable[ServiceState]) -> Iterable[Row]:
        return (self.service(state) for state in states)

    def service(self, state: ServiceState) -> Row:
        """Return the row of a service; of most it is the one that was made before."""
        hours, made = self.hours.get(state.id, ()), self.lasting.get(state.id)
        if made is not None and made.state == state and made.hours == hours:
            return made.row
        row = self.new_service(state, hours)
        if _says_no_time(state):
            self.lasting[state.id] = LastingRow(state, hours, row)
        return row

    def new_service(self, state: ServiceState, hours: Hours) -> Row:
        tr, hollow = self.tr, state.website_only
        advice = state.guidance.advice[0] if state.guidance.advice and state.level.trouble else None
        said = state_word(state, tr)
        words = self.words(state, hollow=hollow)
        seen = comparison_clauses(state, self.now, tr) if state.level.trouble else ()
        marks = capital(" · ".join(self.marks(state)))
        why = " · ".join(filter(None, (marks, state_words(state, tr), *seen)))
        label = use_label(advice, tr) if advice else ""
        name = state.service.name
        return Row(
            id=state.id,
            kind=RowKind.SERVICE,
            name=name,
            level=state.level,
            hollow=hollow,
            words=words,
            why=why,
            tooltip=f"{name}\n{words or said}\n{why}",
            accessible=". ".join(part for part in (name, words or said, why, label) if part),
            backup=advice.service if advice else None,
            backup_label=label,
            about=state.id,
            hours=following(hours, state.level),
            face=service_face(state.id, name, state.service.category),
        )

    def words(self, state: ServiceState, *, hollow: bool) -> str:
        """Return level and age; of a working service only what its front shows."""
        if state.level is Level.OPERATIONAL and not hollow:
            return ""
        return level_since(state, self.now, self.tr)

    def marks(self, state: ServiceState) -> Iterable[str]:
        """Say what the user asked for; it goes first, for the end of a narrow line is cut."""
        tr = self.tr
        if state.service.muted:
            yield tr("muted")
        snoozed_until = state.flags.snooze_end(self.now)
        if snoozed_until is not None:
            yield tr("snoozed until {time}", time=time_of(snoozed_until, self.now, tr))
        if state.flags.acknowledged:
            yield tr("acknowledged")
        if state.flags.tell_when_back:
            yield tr("you'll be notified")


def _under_heading(row: Row, tr: Language) -> Row:
    """Return *row* without the word that its section's heading says already."""
    said = row.service and row.words and row.words == level_word(Level.UNKNOWN, tr)
    return replace(row, words="") if said else row


def _says_no_time(state: ServiceState) -> bool:
    """Whether the row of *state* says the same at any time: of no problem is told since when."""
    timed = state.level.trouble or state.level is Level.MAINTENANCE
    return not timed and state.flags.snoozed_until is None


def _grouped(states: Sequence[ServiceState]) -> list[ServiceState]:
    """Put services of one group together, at the place of the first of them."""
    first: dict[str, int] = {}
    for place, state in enumerate(states):
        first.setdefault(_group(state), place)
    return sorted(states, key=lambda state: first[_group(state)])


def _group(state: ServiceState) -> str:
    """Return the group, or what no other service shares where there is none."""
    return f"group:{state.service.group}" if state.service.group else state.id


def _matches(state: ServiceState, query: str) -> bool:
    service = state.service
    hay = " ".join((service.name, *service.aliases, service.id)).casefold()
    return all(word in hay for word in query.casefold().split())


def _first_advised(group: Sequence[ServiceState]) -> ServiceState | None:
    """Return a service whose first backup is the most frequent one in *group*."""
    advised = [state for state in group if state.guidance.advice]
    counts = Counter(state.guidance.advice[0].service for state in advised)
    return max(advised, key=lambda state: counts[state.guidance.advice[0].service], default=None)
