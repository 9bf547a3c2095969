"""The backup plan as rows to edit."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec.structs import replace

from statustray.domain.continuity.contacts import MAIL, PHONE, TEXT, contact_of
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.settings import Ladder, Settings
from statustray.present.views.watchlist import ListEntry, watch_name
from statustray.present.vocabulary.categories import purpose_word
from statustray.present.vocabulary.enumeration import enumeration
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.offline_alternatives import rung_name

_NUMBER = re.compile(r"\+?[\d\s()/.-]{3,}")
_LONGEST = 500  # characters of what is typed for one contact
_MAILBOX = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+")
# Before a bare number, whose sign would stand behind it in Arabic.
_LEFT_TO_RIGHT = "\u200e"
# A name is divided by a comma or colon from what follows, or by a space from a number or mailbox.
_NAMED = re.compile(r"([^<>]+?)\s*(?:[,:;]\s*|\s(?=\+?[\d(][\d\s()/.-]{2,}$|\S+@))([^,:;<>]+)")


def ladder_entries(
    plan: Sequence[Ladder], settings: Settings, catalogue: Catalogue, tr: Language
) -> tuple[ListEntry, ...]:
    """Describe each ladder: purpose, people, rungs."""
    return tuple(
        ListEntry(str(place), ladder_title(ladder, tr), _ways(ladder, settings, catalogue, tr))
        for place, ladder in enumerate(plan)
    )


def ladder_title(ladder: Ladder, tr: Language) -> str:
    """Say what a ladder is for, and with whom."""
    what = purpose_word(ladder.purpose, tr)
    return tr("{what}: {people}", what=what, people=ladder.group) if ladder.group else what


def rung_label(place: int, tr: Language) -> str:
    """Return the label of the rung at *place*: the four of a PACE plan, then numbers."""
    names = rung_labels(tr)
    return names[place] if place < len(names) else str(place + 1)


def rung_labels(tr: Language) -> tuple[str, ...]:
    """Return the labels of the four rungs of a PACE plan."""
    return tr("Primary"), tr("Alternate"), tr("Contingency"), tr("Emergency")


def rung_title(rung: str, settings: Settings, catalogue: Catalogue, tr: Language) -> str:
    """Return a rung's name as the user knows it."""
    own = next((w for w in settings.watch if w.key == rung), None)
    return watch_name(own, catalogue) if own else rung_name(rung, catalogue, tr)


def tested_words(tested: date | None, tr: Language) -> str:
    """Say when a ladder was last tested."""
    if tested is None:
        return tr("Never. Send “hello” using the second step, and see whether it arrives.")
    return tr.day(tested)


def contact_texts(
    typed: Iterable[str], apps: Mapping[str, str]
) -> tuple[tuple[str, ...], str | None]:
    """Return contacts as the settings hold them, and the first of *typed* that is none.

    Understood are a number, a mailbox, either behind a name, a name with one of *apps* (ids by
    name), and what this function returned before.
    """
    read = [(each, _contact_text(each, apps)) for each in typed]
    wrong = next((each for each, text in read if text is None), None)
    return tuple(text for _, text in read if text), wrong


def _contact_text(typed: str, apps: Mapping[str, str]) -> str | None:
    text = typed.strip()
    if len(text) > _LONGEST:
        return None
    written = contact_of(text)
    if written.way in (PHONE, TEXT, MAIL) or (written.name and written.inside_one_app):
        return written.text
    if (link := _outside_link(text)) is not None:
        return link
    name, to = found.groups() if (found := _NAMED.fullmatch(text)) else ("", "")
    link = _outside_link(to)
    apps_by_name = {called.casefold(): f"{key}:" for called, key in apps.items()}
    link = link or apps_by_name.get(to.casefold())
    return f"{name} <{link}>" if link else None


def _outside_link(text: str) -> str | None:
    """Return the link of a number or mailbox, None of anything else."""
    if _MAILBOX.fullmatch(text):
        return f"{MAIL}:{text}"
    if _NUMBER.fullmatch(text):
        return f"{PHONE}:" + re.sub(r"[^\d+]", "", text)
    return None


def contact_words(text: str, names: Mapping[str, str], tr: Language) -> str:
    """Return a contact as a person reads it; *names* are those of apps by id."""
    contact = contact_of(text)
    to = contact.to
    if contact.inside_one_app:
        app = names.get(contact.way, contact.way)
        to = tr("only in {app}", app=app)
    if contact.name:
        return tr("{name}: {to}", name=contact.name, to=to)
    return f"{_LEFT_TO_RIGHT}{to}" if to.startswith("+") else to


def apps_of(ladder: Ladder, settings: Settings, catalogue: Catalogue) -> dict[str, str]:
    """Return the services among the rungs of *ladder*: names by id."""
    own = {watch.key: watch_name(watch, catalogue) for watch in settings.watch}
    known = ((rung, catalogue.service(rung)) for rung in ladder.rungs)
    services = {r: s.name for r, s in known if s is not None and not s.works_without_internet}
    return services | {rung: own[rung] for rung in ladder.rungs if rung in own}


def with_rung(ladder: Ladder, rung: str) -> Ladder:
    """Return *ladder* with *rung* at the end; unchanged if it has that rung already."""
    return ladder if rung in ladder.rungs else replace(ladder, rungs=(*ladder.rungs, rung))


def without_rung(ladder: Ladder, rung: str) -> Ladder:
    """Return *ladder* without a rung."""
    return replace(
        ladder,
        rungs=tuple(r for r in ladder.rungs if r != rung),
        both_sides=tuple(r for r in ladder.both_sides if r != rung),
    )


def rung_moved(ladder: Ladder, rung: str, by: int) -> Ladder:
    """Return *ladder* with a rung moved by a number of positions."""
    rungs = [r for r in ladder.rungs if r != rung]
    place = ladder.rungs.index(rung) + by
    rungs.insert(min(max(place, 0), len(rungs)), rung)
    return replace(ladder, rungs=tuple(rungs))


def shared_by(ladder: Ladder, rung: str, *, both: bool) -> Ladder:
    """Return *ladder* with a note whether the other side has a rung too."""
    others = tuple(r for r in ladder.both_sides if r != rung)
    return replace(ladder, both_sides=(*others, rung) if both else others)


def new_ladders(proposed: Sequence[Ladder], plan: Sequence[Ladder]) -> tuple[Ladder, ...]:
    """Return the proposed ladders for purposes that the plan does not have."""
    planned = {ladder.purpose for ladder in plan}
    return tuple(ladder for ladder in proposed if ladder.purpose not in planned)


def _ways(ladder: Ladder, settings: Settings, catalogue: Catalogue, tr: Language) -> str:
    names = [rung_title(rung, settings, catalogue, tr) for rung in ladder.rungs]
    return enumeration(names, tr, most=4) if names else tr("No steps yet.")
