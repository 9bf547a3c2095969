"""A drill at one step of its clock, as finished lines."""

from collections.abc import Collection, Mapping, Sequence

from msgspec import Struct

from statustray.domain.continuity.drill import Replay
from statustray.domain.dependencies.past_outages import affected
from statustray.domain.model.advice import Advice
from statustray.domain.model.catalogue import Catalogue, Outage
from statustray.domain.model.level import Level
from statustray.present.sentences.advice import advice_line
from statustray.present.sentences.continuity.drill import (
    alert_lines,
    clock_word,
    event_line,
    fix_line,
    hit_lines,
    lead_line,
    left_lines,
    to_do_line,
)
from statustray.present.views.watchlist import ListEntry
from statustray.present.vocabulary.durations import day_of
from statustray.present.vocabulary.enumeration import enumeration
from statustray.present.vocabulary.language import Language


class DrillEvent(Struct, frozen=True):
    """One line of the timeline."""

    when: str
    what: str


class DrillView(Struct, frozen=True):
    """What to show at one step of the clock.

    How one comes to know, what is left, the one thing to do and what else to fix are empty until
    the end.
    """

    clock: str
    happened: tuple[DrillEvent, ...]
    stopped: tuple[str, ...]
    offered: tuple[str, ...]
    noticed: tuple[str, ...]
    lead: str
    left: tuple[str, ...]
    fixes: tuple[str, ...]
    to_do: str = ""


def outage_entries(
    outages: Sequence[Outage], catalogue: Catalogue, tr: Language, *, watched: Collection[str] = ()
) -> tuple[ListEntry, ...]:
    """Describe outages to choose from: what, when, whose, and how many *watched* services it hit.

    Those that hit any are marked with the shape of an outage.
    """
    mine = frozenset(watched)
    return tuple(
        _entry(outage, len(mine & affected(outage, catalogue)), catalogue, tr) for outage in outages
    )


def _entry(outage: Outage, hits: int, catalogue: Catalogue, tr: Language) -> ListEntry:
    when = tr(
        "{day}, {whose}",
        day=day_of(outage.started_at, tr),
        whose=_name(outage.provider, catalogue),
    )
    if not hits:
        return ListEntry(outage.id, tr.say(outage.title), when)
    mark = tr.plural("Hit {n} of your services", "Hit {n} of your services", hits)
    return ListEntry(outage.id, tr.say(outage.title), f"{mark} · {when}", Level.MAJOR_OUTAGE)


def view(replay: Replay, step: int, names: Mapping[str, str], tr: Language) -> DrillView:
    """Return the drill at *step* of its clock; *names* are service names by id."""
    clock = replay.clock() or (0,)
    at_min, last = clock[min(step, len(clock) - 1)], step >= len(clock) - 1
    happened = tuple(
        DrillEvent(clock_word(event.at_min, tr), event_line(event, tr))
        for event in replay.until(at_min)
    )
    return DrillView(
        clock=tr("{time} after it began", time=clock_word(at_min, tr)),
        happened=happened,
        stopped=hit_lines(replay.hits, tr),
        offered=offer_lines(replay.offered(at_min), names, tr),
        noticed=alert_lines(replay.hits, tr) if last else (),
        lead=lead_line(replay, tr) if last else "",
        left=left_lines(replay, names, tr) if last else (),
        fixes=tuple(fix_line(fix, tr) for fix in replay.fixes[1:]) if last else (),
        to_do=to_do_line(replay, tr) if last else "",
    )


def offer_lines(
    offered: Mapping[str, Sequence[Advice]], names: Mapping[str, str], tr: Language
) -> tuple[str, ...]:
    """Return each offer once, with all the services that it replaces."""
    instead: dict[str, tuple[Advice, list[str]]] = {}
    for service, offers in offered.items():
        for advice in offers:
            _, missing = instead.setdefault(advice_line(advice, tr), (advice, []))
            missing.append(names.get(service, service))
    return tuple(
        advice_line(advice, tr, instead_of=enumeration(missing, tr, most=4))
        for advice, missing in instead.values()
    )


def _name(provider: str, catalogue: Catalogue) -> str:
    node = catalogue.nodes.get(provider)
    service = catalogue.service(provider)
    return node.name if node else service.name if service else provider
