"""Services that are read from a source, and the rows of the watch list that name them."""

from collections.abc import Container, Iterable
from fnmatch import fnmatchcase
from typing import Final

from msgspec.structs import replace

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.checks.report import Component
from statustray.domain.model.checks.source_reading import EVERYTHING, SourceReading
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Settings, Source, Watch
from statustray.domain.text.lazy_pattern import LazyPattern
from statustray.domain.text.slug import FreeIds, slug
from statustray.domain.text.urls import origin, split_address

_LABEL: Final = LazyPattern(r'([A-Za-z_]\w{0,100})=("[^"]{1,200}"|[^"]{1,200})')


def as_check(service: Service, source: Source, check: str | None) -> Service:
    """Return *service* as the check of *source* that it is, None standing for all of it."""
    return replace(
        service,
        page=source.url,
        provider=source.kind,
        page_confirmed=True,
        components=(),
        regions=(),
        local=service.local or source.local,
        wants_key=source.wants_key,
        source_id=source.id,
        check=check or EVERYTHING,
    )


def source_as_service(source: Source) -> Service:
    """Return *source* as a whole, as a service to read."""
    return as_check(Service(source.id, source.id, own=True), source, None)


def same_source(one: Source, kind: str, url: str) -> bool:
    """Whether *one* is the source of *kind* at *url*."""
    return one.kind == kind and _place(one.url) == _place(url)


def each_check(reading: SourceReading) -> tuple[Component, ...]:
    """Return the checks of *reading* without the one that stands for all of them."""
    return tuple(check for check in reading.checks if check.id != EVERYTHING)


def chosen_checks(reading: SourceReading, text: str) -> tuple[Component, ...]:
    """Return the checks of *reading* that *text* names: by identity, name, group or pattern.

    ``*`` alone is the source as a whole.  A source that lists only what has a problem is taken at
    the user's word for a check that it does not list now.
    """
    if text == EVERYTHING:
        return tuple(check for check in reading.checks if check.id == EVERYTHING)
    found = tuple(check for check in each_check(reading) if _fits(check, text))
    label = _LABEL.fullmatch(text.strip())
    if found or label is None or not reading.open_ended:
        return found
    name, value = label[1], label[2].strip('"')
    return (Component(value, Level.UNKNOWN, name, id=f'{name}="{value}"'),)


def watches_of(
    source: Source, parts: Iterable[Component], settings: Settings, catalogue: Catalogue
) -> tuple[Watch, ...]:
    """Return new rows of the watch list for *parts* of *source* that are not watched yet.

    No row takes the id of a service that is watched or known: its history is another's.
    """
    watched = {(watch.source, watch.check) for watch in settings.watch}
    ids = FreeIds((*(watch.key for watch in settings.watch), *catalogue.services))
    return tuple(
        Watch(id=ids.take(slug(part.name)), name=part.name, source=source.id, check=part.id)
        for part in parts
        if (source.id, part.id) not in watched
    )


def with_source(settings: Settings, source: Source, new: Iterable[Watch]) -> Settings:
    """Return *settings* with *source*, in place of an earlier one of its id, and *new* rows."""
    others = tuple(s for s in settings.source if s.id != source.id)
    at = next((n for n, s in enumerate(settings.source) if s.id == source.id), len(others))
    sources = (*others[:at], source, *others[at:])
    return replace(settings, source=sources, watch=(*settings.watch, *new))


def free_source(settings: Settings, source: Source) -> Source:
    """Return *source* with the id that it has in *settings* already, or with one that is free."""
    known = [s for s in settings.source if same_source(s, source.kind, source.url)]
    if known:
        return replace(known[0], wants_key=source.wants_key or known[0].wants_key)
    return replace(source, id=FreeIds(s.id for s in settings.source).take(source.kind))


def without_checks(settings: Settings, source_id: str, checks: Container[str]) -> Settings:
    """Return *settings* without the services that are *checks* of a source."""
    left = (w for w in settings.watch if w.source != source_id or w.check not in checks)
    return replace(settings, watch=tuple(left))


def without_source(settings: Settings, source_id: str) -> Settings:
    """Return *settings* without a source and without the services that are read from it."""
    return replace(
        settings,
        source=tuple(s for s in settings.source if s.id != source_id),
        watch=tuple(w for w in settings.watch if w.source != source_id),
    )


def _fits(part: Component, text: str) -> bool:
    group = part.group or ""
    names = (part.id, part.name, group, f"{group}/{part.name}")
    wanted = text.casefold()
    return any(
        wanted == name.casefold() or fnmatchcase(name.casefold(), wanted) for name in names if name
    )


def _place(url: str) -> tuple[str | None, str]:
    parts = split_address(url)
    return origin(url), parts.path.rstrip("/") if parts else ""
