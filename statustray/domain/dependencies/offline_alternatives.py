"""Alternatives without an operator's app, and services that can be set up in minutes.

A phone call, an SMS, a walk and cash are rungs like any other: everybody has them, and most need no
internet.  Emergency calls are no alternative among others; they are never ranked.  Which ones
there are, and what is easy to join, is in the catalogue.
"""

from collections.abc import Mapping

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.service import Service

EMERGENCY = "emergency-call"


def ways(catalogue: Catalogue) -> Mapping[str, Service]:
    """Return every alternative by id, told as a service."""
    return {key: way.service for key, way in catalogue.ways.items()}


def easy_to_join(catalogue: Catalogue, purpose: str, country: str) -> tuple[str, ...]:
    """Return what can serve *purpose* within minutes in *country*, the best first.

    Without a country only what is there for everybody.
    """
    found = [
        (service.easy_to_join[purpose], service.id)
        for service in catalogue.easy_to_join
        if purpose in service.easy_to_join and service.is_in(country) and not service.retired
    ]
    services = catalogue.services
    return tuple(key for _, key in sorted(found) if services[key].serves(purpose, country))


def is_emergency(service: Service) -> bool:
    """Whether it is for emergency calls before all else."""
    return service.purposes[:1] == (EMERGENCY,)
