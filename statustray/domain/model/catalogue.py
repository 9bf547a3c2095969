"""The catalogue: services, what they depend on, and past outages."""

from collections.abc import Collection, Mapping
from datetime import date, datetime

from msgspec import Struct, field

from statustray.domain.model.dependency import DependencyNode
from statustray.domain.model.lazy_services import LazyServices, Listed
from statustray.domain.model.service import Service
from statustray.domain.text.lazy_message import NO_TEXT, Msg

_REPORTING = {"investigating", "identified", "monitoring"}


class Way(Struct, frozen=True):
    """What serves a purpose without an operator's app: a phone call, cash, one's own copy.

    It is held as a service, so that it can stand wherever one stands.  ``first_for`` are
    the purposes for which it is the usual answer and comes before other services; ``last_for``
    those for which it is the last resort.  ``fails_with`` are services and nodes that take it
    along.
    """

    service: Service
    first_for: frozenset[str] = frozenset()
    last_for: frozenset[str] = frozenset()
    fails_with: frozenset[str] = frozenset()


class MeanwhileLine(Struct, frozen=True):
    """One line of what helps while something cannot be replaced; ``present`` has its words.

    It belongs to ``services``, or else to all that are there first of all for one of ``purposes``;
    ``countries`` limits it, ``order`` says which goes first.  ``seen`` is the day on which
    ``source`` was last read.
    """

    id: str
    source: str
    seen: date
    purposes: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    order: int = 0


class OutagePhase(Struct, frozen=True):
    """A step of an outage; ``at_min`` counts minutes from its start.

    ``official_page_state`` is what the operator's page said by then: operational, investigating,
    identified, monitoring, resolved, or unreachable.
    """

    at_min: int
    what: Msg
    official_page_state: str | None = None


class Symptoms(Struct, frozen=True):
    """What a normal computer observed, from minute ``from_min`` on.

    ``services`` are those of which it is on record, empty for all that were affected.
    ``partial``: not everybody, or not always.  ``website_up``: the front page kept loading while
    what is behind it failed.
    """

    dns: bool = False
    tcp: bool = False
    http_status: tuple[int, ...] = ()
    partial: bool = False
    website_up: bool = False
    from_min: int = 0
    services: tuple[str, ...] = ()


class Outage(Struct, frozen=True):
    """A past outage; it can be replayed where ``drillable``.

    ``page_named`` are the parts that the operator's page reported, as far as that is on record.
    """

    id: str
    title: Msg
    provider: str
    started_at: datetime
    ended_at: datetime | None
    affected: tuple[str, ...]
    cause_class: str = ""
    symptoms: Symptoms = field(default_factory=Symptoms)
    phases: tuple[OutagePhase, ...] = ()
    operator_told_at_min: int | None = None
    page_named: tuple[str, ...] = ()
    healthy_but_blamed: tuple[str, ...] = ()
    wrongly_blamed: tuple[str, ...] = ()
    drillable: bool = True
    note: Msg = NO_TEXT
    sources: tuple[str, ...] = ()

    @property
    def page_reports_at_min(self) -> int | None:
        """When the operator's status page first reported it, None where that is not on record."""
        announced = self.operator_told_at_min
        reporting = (p.at_min for p in self.phases if p.official_page_state in _REPORTING)
        return announced if announced in set(reporting) else None


class Catalogue(Struct, frozen=True):
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

    @property
    def listed(self) -> Collection[Listed]:
        """Every service as far as lists and searches need it."""
        services = self.services
        return services.listed if isinstance(services, LazyServices) else services.values()

    @property
    def easy_to_join(self) -> Collection[Listed]:
        """At least every service that can be set up in minutes for one of its purposes."""
        services = self.services
        return services.easy_to_join if isinstance(services, LazyServices) else services.values()

    def listed_with(self, word: str) -> Collection[Listed]:
        """Return all services with *word* in their records, as ``LazyServices`` has it, and others.

        Of a small catalogue these are all.
        """
        services = self.services
        return services.listed_with(word) if isinstance(services, LazyServices) else self.listed

    def service(self, service_id: str) -> Service | None:
        """Return the service of that id, current or former."""
        return self.services.get(self.renamed.get(service_id, service_id))
