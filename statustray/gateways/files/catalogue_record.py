"""One line of the catalogue's files, and the values that it stands for.

Form: ``resources/catalogue/README.md``.  A record leaves out what is usual; what is usual is
decided here, once.
"""

from collections.abc import Mapping
from dataclasses import replace

import msgspec
from msgspec import UNSET, UnsetType

from statustray.domain.model.catalogue import Outage
from statustray.domain.model.dependency import DependencyEdge
from statustray.domain.model.service import Covers, Probe, Service, TwoFactor


class ServiceRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line of ``services/<category>.jsonl``.

    ``probe`` left out means the home page, null means that there is nothing to reach.  ``links``
    left out means the home page too.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    owner: str | None = None
    edges: tuple[DependencyEdge, ...] = ()
    homepage: str | None = None
    page: str | None = None
    provider: str | None = None
    page_confirmed: bool = False
    components: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    probe: str | UnsetType | None = UNSET
    probe_covers: Covers = Covers.WEBSITE
    links: dict[str, str] | UnsetType = UNSET
    two_factor: TwoFactor | None = None
    decentralised: bool = False
    works_without_internet: bool = False
    retired: bool = False
    source: str = ""
    note: str = ""


def service_of(record: ServiceRecord, category: str, sources: Mapping[str, str]) -> Service:
    """Return the service of *record*, with what it leaves out."""
    probe = record.homepage if record.probe is UNSET else record.probe
    return Service(
        id=record.id,
        name=record.name,
        aliases=record.aliases,
        category=category,
        purposes=record.purposes,
        owner=record.owner,
        edges=tuple(replace(e, source=cited(e.source, sources)) for e in record.edges),
        homepage=record.homepage,
        page=record.page,
        provider=record.provider,
        page_confirmed=record.page_confirmed,
        components=record.components,
        regions=record.regions,
        probe=Probe(probe) if probe else None,
        probe_covers=record.probe_covers if probe else Covers.NOTHING,
        links=_links(record),
        two_factor=_two_factor(record.two_factor, sources),
        decentralised=record.decentralised,
        works_without_internet=record.works_without_internet,
        retired=record.retired,
        source=cited(record.source, sources),
        note=record.note,
    )


def outage_of(record: Outage, sources: Mapping[str, str]) -> Outage:
    """Return *record* with its sources written out."""
    return replace(record, sources=tuple(cited(source, sources) for source in record.sources))


def cited(source: str, sources: Mapping[str, str]) -> str:
    """Write out a source: ``key`` or ``key:rest``, where the table of sources knows the key."""
    key, _, rest = source.partition(":")
    return sources[key] + rest if key in sources else source


def _links(record: ServiceRecord) -> Mapping[str, str]:
    if record.links is not UNSET:
        return record.links
    return {"web": record.homepage} if record.homepage else {}


def _two_factor(facts: TwoFactor | None, sources: Mapping[str, str]) -> TwoFactor | None:
    return facts and replace(facts, source=cited(facts.source, sources))
