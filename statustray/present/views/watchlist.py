"""The watch list and the catalogue as rows, and errors of a user's own service."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.checks.report import Component
from statustray.domain.model.lazy_services import Listed
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Watch
from statustray.domain.model.snapshot import ServiceState, Snapshot
from statustray.domain.text.urls import starts
from statustray.present.views.service_face import ServiceFace, service_face
from statustray.present.vocabulary.categories import CATEGORIES, category_word
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.levels import level_since, level_word, state_word

_ADDRESS = re.compile(r"(?:[a-z]{2,8}://\S+)|(?:[\w-]+(?:\.[\w-]+)+(?:[:/]\S*)?)", re.IGNORECASE)


class ListEntry(Struct, frozen=True):
    """An entry of a list: an id with a name and a second line, ``brief`` where it has no room.

    ``level`` is drawn as its shape, ``hollow`` where only a website vouches for it.  A ``heading``
    stands above entries and cannot be chosen.  ``face`` is a service's.
    """

    id: str
    name: str
    detail: str = ""
    level: Level | None = None
    hollow: bool = False
    heading: bool = False
    face: ServiceFace | None = None
    brief: str = ""


def catalogue_entry(service: Service, catalogue: Catalogue, tr: Language) -> ListEntry:
    """Describe a service of the catalogue: category and owner."""
    owner = catalogue.nodes.get(service.owner or "")
    parts = [category_word(service.category, tr)]
    if owner is not None and owner.name != service.name:
        parts.append(owner.name)
    face = service_face(service.id, service.name, service.category)
    return ListEntry(service.id, service.name, " · ".join(parts), face=face)


def watch_entries(
    watches: Iterable[Watch],
    catalogue: Catalogue,
    tr: Language,
    *,
    snapshot: Snapshot,
    now: datetime,
) -> tuple[ListEntry, ...]:
    """Describe the watch list in the user's order: name, level, and since when a problem is."""
    states = {state.id: state for state in snapshot.services}
    return tuple(
        replace(
            _watch_entry(watch, states.get(watch.key), watch_name(watch, catalogue), now, tr),
            face=_watch_face(watch, catalogue),
        )
        for watch in watches
    )


def nothing_chosen(snapshot: Snapshot, tr: Language) -> str:
    """Say what an empty watch list means: a starter list is checked in its place, if anything."""
    if snapshot.services:
        return tr(
            "You haven't chosen any services, so StatusTray checks well-known ones. "
            "Add yours above; then it checks only those."
        )
    return tr("No services yet. Add the ones you use most above.")


def _watch_entry(
    watch: Watch, state: ServiceState | None, name: str, now: datetime, tr: Language
) -> ListEntry:
    word = state_word(state, tr) if state else tr("Not checked yet")
    said = level_since(state, now, tr) if state else word
    whole, brief = (" · ".join((w, tr("muted")) if watch.muted else (w,)) for w in (said, word))
    level = state.level if state else Level.UNKNOWN
    hollow = state is not None and state.website_only
    return ListEntry(watch.key, name, whole, level, hollow=hollow, brief=brief)


def _watch_face(watch: Watch, catalogue: Catalogue) -> ServiceFace:
    known = catalogue.service(watch.service) if watch.service else None
    category = known.category if known else ""
    return service_face(watch.key, watch_name(watch, catalogue), category)


def listed_entries(
    watches: Iterable[Watch], catalogue: Catalogue, tr: Language
) -> tuple[ListEntry, ...]:
    """Describe a list that is not watched yet: name, category and what is set for each."""
    return tuple(
        ListEntry(watch.key, watch_name(watch, catalogue), _watch_detail(watch, catalogue, tr))
        for watch in watches
    )


def found_entries(
    typed: str, mine: Iterable[ListEntry], known: Iterable[ListEntry], tr: Language
) -> tuple[ListEntry, ...]:
    """Return what matches *typed* among the user's own services, then of the catalogue's rest."""
    folded = typed.strip().casefold()
    entries = tuple(mine)
    found = {entry.id for entry in known}
    own = tuple(e for e in entries if e.id in found or folded in e.name.casefold())
    rest = tuple(e for e in known if e.id not in {entry.id for entry in entries})
    groups = ((tr("In your list"), own), (tr("Catalogue"), rest))
    return tuple(
        row
        for heading, rows in groups
        if rows
        for row in (ListEntry("", heading, heading=True), *rows)
    )


def watched_at(url: str, watches: Iterable[Watch], catalogue: Catalogue) -> str | None:
    """Return the key of the watched service whose page or address *url* is, None for none."""
    wanted = {_place(address) for address in starts(url)}
    for watch in watches:
        known = catalogue.service(watch.service) if watch.service else None
        page = watch.page or (known.page if known else None)
        if wanted & {_place(address) for address in (page, watch.probe) if address}:
            return watch.key
    return None


def _place(address: str) -> str:
    return address.partition("://")[2].rstrip("/").casefold()


def part_entries(parts: Iterable[Component], chosen: Iterable[str]) -> tuple[ListEntry, ...]:
    """Describe the components of a page, then chosen ones that it no longer lists."""
    listed = tuple(
        ListEntry(part.name, f"{part.group}: {part.name}" if part.group else part.name)
        for part in parts
    )
    names = {entry.id for entry in listed}
    return (*listed, *(ListEntry(name, name) for name in chosen if name not in names))


def watch_name(watch: Watch, catalogue: Catalogue) -> str:
    """Return the name of a watched service."""
    known = catalogue.service(watch.service) if watch.service else None
    return watch.name or (known.name if known else watch.key)


def by_category(
    services: Iterable[Listed], tr: Language
) -> tuple[tuple[str, tuple[Listed, ...]], ...]:
    """Return those of *services* that still exist by category, everyday categories first."""
    found: dict[str, list[Listed]] = {category: [] for category in CATEGORIES}
    for service in services:
        if not service.retired:
            found.setdefault(service.category, []).append(service)
    return tuple(
        (category_word(category, tr), tuple(those)) for category, those in found.items() if those
    )


def is_address(typed: str) -> bool:
    """Return whether *typed* is an address rather than a name."""
    return _ADDRESS.fullmatch(typed.strip()) is not None


def page_facts(service: Service, tr: Language) -> str:
    """Return where a service of the catalogue is checked, one address a line."""
    lines = (
        tr("Status page: {address}", address=service.page) if service.page else "",
        tr("Checked address: {address}", address=service.probed) if service.probed else "",
    )
    return "\n".join(line for line in lines if line)


def nothing_to_check(watch: Watch, tr: Language) -> str:
    """Say that an own service needs something to check; empty when it has that."""
    if watch.service or watch.page or watch.probe or watch.source:
        return ""
    return tr("Enter a status page, an address to check, or both.")


def moved(watches: Sequence[Watch], key: str, by: int) -> tuple[Watch, ...]:
    """Return *watches* with one of them moved by a number of positions, within the list."""
    rows = list(watches)
    place = next((n for n, watch in enumerate(rows) if watch.key == key), None)
    if place is not None:
        watch = rows.pop(place)
        rows.insert(min(max(place + by, 0), len(rows)), watch)
    return tuple(rows)


def _watch_detail(watch: Watch, catalogue: Catalogue, tr: Language) -> str:
    known = catalogue.service(watch.service) if watch.service else None
    kind = category_word(known.category, tr) if known else watch.source or tr("Custom")
    parts = [watch.group or "", kind]
    if watch.components:
        parts.append(tr.plural("{n} component", "{n} components", len(watch.components)))
    if watch.from_level:
        parts.append(tr("notifies from “{level}”", level=level_word(watch.from_level, tr)))
    if watch.muted:
        parts.append(tr("muted"))
    return " · ".join(part for part in parts if part)
