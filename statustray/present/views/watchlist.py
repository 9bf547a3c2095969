"""The watch list and the catalogue as rows, and errors of a user's own service."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.level import Level
from statustray.domain.model.report import Component
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Watch
from statustray.domain.model.snapshot import ServiceState
from statustray.present.vocabulary.categories import category_word, category_words
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.levels import level_word, state_word

_ADDRESS = re.compile(r"(?:[a-z]{2,8}://\S+)|(?:[\w-]+(?:\.[\w-]+)+(?:[:/]\S*)?)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ListEntry:
    """An entry of a list: an id with a name and a second line.

    ``level`` is drawn as its shape, ``hollow`` where only a website vouches for it.  A ``heading``
    stands above entries and cannot be chosen.
    """

    id: str
    name: str
    detail: str = ""
    level: Level | None = None
    hollow: bool = False
    heading: bool = False


def catalogue_entry(service: Service, catalogue: Catalogue, tr: Language) -> ListEntry:
    """Describe a service of the catalogue: category and owner."""
    owner = catalogue.nodes.get(service.owner or "")
    parts = [category_word(service.category, tr)]
    if owner is not None and owner.name != service.name:
        parts.append(owner.name)
    return ListEntry(service.id, service.name, " · ".join(parts))


def watch_entries(
    watches: Iterable[Watch],
    catalogue: Catalogue,
    tr: Language,
    states: Mapping[str, ServiceState] | None = None,
) -> tuple[ListEntry, ...]:
    """Describe the watch list, in the user's order; *states* are known ones by id."""
    return tuple(
        _watch_entry(watch, catalogue, tr, (states or {}).get(watch.key)) for watch in watches
    )


def _watch_entry(
    watch: Watch, catalogue: Catalogue, tr: Language, state: ServiceState | None
) -> ListEntry:
    name, detail = watch_name(watch, catalogue), _watch_detail(watch, catalogue, tr)
    if state is None:
        return ListEntry(watch.key, name, detail)
    said = f"{state_word(state, tr)} · {detail}"
    return ListEntry(watch.key, name, said, state.level, hollow=state.website_only)


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


def by_category(catalogue: Catalogue, tr: Language) -> tuple[tuple[str, tuple[Service, ...]], ...]:
    """Return current services by category, everyday categories first."""
    found: dict[str, list[Service]] = {category: [] for category in category_words(tr)}
    for service in catalogue.services.values():
        if not service.retired:
            found.setdefault(service.category, []).append(service)
    return tuple(
        (category_word(category, tr), tuple(services))
        for category, services in found.items()
        if services
    )


def is_address(typed: str) -> bool:
    """Return whether *typed* is an address rather than a name."""
    return _ADDRESS.fullmatch(typed.strip()) is not None


def nothing_to_look_at(watch: Watch, tr: Language) -> str:
    """Say that an own service needs something to look at; empty when it has that."""
    if watch.service or watch.page or watch.probe:
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
    parts = [watch.group or "", category_word(known.category, tr) if known else tr("Custom")]
    if watch.components:
        parts.append(tr.plural("{n} component", "{n} components", len(watch.components)))
    if watch.from_level:
        parts.append(tr("notifies from “{level}”", level=level_word(watch.from_level, tr)))
    if watch.muted:
        parts.append(tr("muted"))
    return " · ".join(part for part in parts if part)
