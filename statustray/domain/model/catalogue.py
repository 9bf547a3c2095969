"""The catalogue: services, what they depend on, and past outages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from statustray.domain.model.dependency import DependencyNode
from statustray.domain.model.meanwhile import MeanwhileLine
from statustray.domain.model.service import Service
from statustray.domain.model.way import Way


@dataclass(frozen=True, slots=True)
class OutagePhase:
    """A step of an outage; ``at_min`` counts minutes from its start."""

    at_min: int
    what: str
    official_page_state: str | None = None


@dataclass(frozen=True, slots=True)
class Symptoms:
    """What a normal computer observed."""

    dns: bool = False
    tcp: bool = False
    http_status: tuple[int, ...] = ()
    partial: bool = False


@dataclass(frozen=True, slots=True)
class Outage:
    """A past outage; it can be replayed where ``drillable``."""

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
    """Services, nodes, outages and ways by id; ``renamed`` maps former service ids to current ones.

    ``starters`` holds by country what many people there begin with; under the empty name what is
    common everywhere.
    """

    services: Mapping[str, Service] = field(default_factory=dict)
    nodes: Mapping[str, DependencyNode] = field(default_factory=dict)
    outages: Mapping[str, Outage] = field(default_factory=dict)
    renamed: Mapping[str, str] = field(default_factory=dict)
    ways: Mapping[str, Way] = field(default_factory=dict)
    starters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    meanwhile: tuple[MeanwhileLine, ...] = ()

    def service(self, service_id: str) -> Service | None:
        """Return the service of that id, current or former."""
        return self.services.get(self.renamed.get(service_id, service_id))
