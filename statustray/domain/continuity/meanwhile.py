"""Nothing replaces it; meanwhile: a few lines that help until it is back, all without a network."""

from collections.abc import Iterable

from statustray.domain.model.catalogue import MeanwhileLine
from statustray.domain.model.service import Service

_MOST = 5


def meanwhile(service: Service, lines: Iterable[MeanwhileLine], country: str) -> tuple[str, ...]:
    """Return the ids of up to five lines for *service*, the closest first.

    What is said of the service goes before what is said of its kind, and what holds in *country*
    before what holds everywhere.
    """
    fitting = [
        (service.id not in line.services, not line.countries, line.order, line.id)
        for line in lines
        if _fits(service, line, country)
    ]
    return tuple(key for *_, key in sorted(fitting)[:_MOST])


def _fits(service: Service, line: MeanwhileLine, country: str) -> bool:
    if line.countries and country not in line.countries:
        return False
    if line.services:
        return service.id in line.services
    return service.purposes[:1] != () and service.purposes[0] in line.purposes
