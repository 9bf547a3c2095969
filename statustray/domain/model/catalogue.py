"""Everything the program knows of the world: services, what they run on, what once failed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from statustray.domain.model.dependency import DependencyNode
from statustray.domain.model.service import Service


@dataclass(frozen=True, slots=True)
class OutagePhase:
    """A step of an outage; ``at_min`` counts minutes from its start."""

    at_min: int
    what: str
    official_page_state: str | None = None


@dataclass(frozen=True, slots=True)
class Symptoms:
    """What an ordinary computer saw."""

    dns: bool = False
    tcp: bool = False
    http_status: tuple[int, ...] = ()
    partial: bool = False


@dataclass(frozen=True, slots=True)
class Outage:
    """A historic outage that can be replayed where ``drillable``."""

    id: str
    title: str
    provider: str
    started_at: datetime
    ended_at: datetime | None
    affected: tuple[str, ...]
    cause_class: str = ""
    symptoms: Symptoms = field(default_factory=Symptoms)
    phases: tuple[OutagePhase, ...] = ()
    operator_told_at_min: int | None = None
    healthy_but_blamed: tuple[str, ...] = ()
    wrongly_blamed: tuple[str, ...] = ()
    drillable: bool = True
    note: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Services, nodes and outages by id; ``renamed`` carries old service ids to today's."""

    services: Mapping[str, Service] = field(default_factory=dict)
    nodes: Mapping[str, DependencyNode] = field(default_factory=dict)
    outages: Mapping[str, Outage] = field(default_factory=dict)
    renamed: Mapping[str, str] = field(default_factory=dict)

    def service(self, service_id: str) -> Service | None:
        """Return the service of that id, today's or an older one."""
        return self.services.get(self.renamed.get(service_id, service_id))
