"""One line of the catalogue's files, and the values that it stands for.

Form: ``resources/catalogue/README.md``.  A record leaves out what is usual; what is usual is
decided here, once.
"""

from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import Any, Final, TypeVar

import msgspec
from msgspec import UNSET, UnsetType
from msgspec.structs import replace

from statustray.domain.model.catalogue import Outage, Way
from statustray.domain.model.dependency import DependencyEdge
from statustray.domain.model.service import (
    Covers,
    PageSpeaks,
    PayingPlace,
    Probe,
    Service,
    TwoFactor,
)

T = TypeVar("T")

# One for all: thousands of services have none, and nobody changes a record.
_NOTHING: Final[dict[str, Any]] = {}


class Confidence(Enum):
    """How sure a record is as a whole."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class ServiceRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """One line of ``services/<category>.jsonl``.

    ``probe`` left out means the home page, null means that there is nothing to reach.  ``links``
    left out means the home page too.  ``confidence`` and ``probe_source`` are for
    whoever reads the file.
    """

    id: str
    name: str
    names: dict[str, str] = {}
    aliases: tuple[str, ...] = ()
    nicknames: dict[str, tuple[str, ...]] = {}
    purposes: tuple[str, ...] = ()
    where: tuple[PayingPlace, ...] = ()
    easy_to_join: dict[str, int] = {}
    countries: tuple[str, ...] = ()
    not_in: tuple[str, ...] = ()
    not_for: dict[str, tuple[str, ...]] = {}
    owner: str | None = None
    edges: tuple[DependencyEdge, ...] = ()
    homepage: str | None = None
    homepages: dict[str, str] = {}
    page: str | None = None
    provider: str | None = None
    page_confirmed: bool = False
    page_speaks: PageSpeaks = PageSpeaks.ALWAYS
    page_refuses: bool = False
    components: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    probe: str | Probe | UnsetType | None = UNSET
    probe_covers: Covers = Covers.WEBSITE
    probe_source: str = ""
    links: dict[str, str] | UnsetType = UNSET
    two_factor: TwoFactor | None = None
    branches: bool | None = None
    decentralised: bool = False
    works_without_internet: bool = False
    retired: bool = False
    source: str = ""
    confidence: Confidence = Confidence.HIGH
    note: str = ""


class WayRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """One line of ``ways.jsonl``; a way that is a service too adds its purposes to that one's."""

    id: str
    name: str
    purposes: tuple[str, ...]
    where: tuple[PayingPlace, ...] = ()
    first_for: frozenset[str] = frozenset()
    last_for: frozenset[str] = frozenset()
    fails_with: frozenset[str] = frozenset()
    not_in: tuple[str, ...] = ()
    edges: tuple[DependencyEdge, ...] = ()
    needs_internet: bool = False


def service_of(record: ServiceRecord, category: str, sources: Mapping[str, str]) -> Service:
    """Return the service of *record*, with what it leaves out."""
    probe = _probe(record)
    return Service(
        id=record.id,
        name=record.name,
        names=record.names or _NOTHING,
        aliases=record.aliases,
        nicknames=record.nicknames or _NOTHING,
        category=category,
        purposes=_shared(record.purposes),
        where=_shared(record.where),
        easy_to_join=record.easy_to_join or _NOTHING,
        countries=_shared(record.countries),
        not_in=_shared(record.not_in),
        not_for=record.not_for or _NOTHING,
        owner=_shared(record.owner),
        edges=_edges(record.edges, sources),
        homepage=record.homepage,
        homepages=record.homepages or _NOTHING,
        page=record.page,
        provider=_shared(record.provider),
        page_confirmed=record.page_confirmed,
        page_speaks=record.page_speaks,
        page_refuses=record.page_refuses,
        components=record.components,
        regions=record.regions,
        probe=probe,
        fallback=_fallback(record, probe),
        probe_covers=record.probe_covers if probe else Covers.NOTHING,
        links=_links(record),
        two_factor=_two_factor(record.two_factor, sources),
        branches=record.branches,
        decentralised=record.decentralised,
        works_without_internet=record.works_without_internet,
        retired=record.retired,
        source=_shared(cited(record.source, sources)),
        severities=_NOTHING,
        note=record.note,
    )


def way_of(record: WayRecord, known: Service | None, sources: Mapping[str, str]) -> Way:
    """Return the way of *record*; *known* is what the services say of it, if anything."""
    base = known or Service(
        record.id,
        record.name,
        category="way",
        edges=_edges(record.edges, sources),
        works_without_internet=not record.needs_internet,
    )
    more = (purpose for purpose in record.purposes if purpose not in base.purposes)
    service = replace(
        base,
        purposes=(*base.purposes, *more),
        where=record.where or base.where,
        not_in=record.not_in or base.not_in,
    )
    return Way(service, record.first_for, record.last_for, record.fails_with)


def outage_of(record: Outage, sources: Mapping[str, str]) -> Outage:
    """Return *record* with its sources written out."""
    return replace(record, sources=tuple(cited(source, sources) for source in record.sources))


def cited(source: str, sources: Mapping[str, str]) -> str:
    """Write out a source: ``key`` or ``key:rest``, where the table of sources knows the key."""
    key, _, rest = source.partition(":")
    return sources[key] + rest if key in sources else source


@cache
def _shared(value: T) -> T:
    """Return the first value that is equal: few say the same of thousands of services."""
    return value


def _probe(record: ServiceRecord) -> Probe | None:
    target = record.homepage if record.probe is UNSET else record.probe
    return Probe(target) if isinstance(target, str) else target


def _fallback(record: ServiceRecord, probe: Probe | None) -> Probe | None:
    """Return the home page, where *probe* is another target."""
    if probe is None or record.homepage is None or probe.target == record.homepage:
        return None
    return Probe(record.homepage)


def _edges(
    edges: tuple[DependencyEdge, ...], sources: Mapping[str, str]
) -> tuple[DependencyEdge, ...]:
    return tuple(
        DependencyEdge(
            edge.on,
            edge.kind,
            edge.confidence,
            edge.when,
            edge.only_for,
            cited(edge.source, sources),
            edge.seen,
            edge.fallback_to,
            _shared(edge.countries),
        )
        for edge in edges
    )


def _links(record: ServiceRecord) -> Mapping[str, str]:
    if record.links is not UNSET:
        return record.links
    return {"web": record.homepage} if record.homepage else {}


def _two_factor(facts: TwoFactor | None, sources: Mapping[str, str]) -> TwoFactor | None:
    return facts and TwoFactor(facts.methods, cited(facts.source, sources))
