"""What a user may have: networks, mailboxes, servers and means without the internet.

Those of the user's *country* stand before those of others.
"""

from collections.abc import Iterable

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.lazy_services import Listed
from statustray.domain.model.service import Service
from statustray.present.sentences.settings.options import Options
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.offline_alternatives import way_words


def mobile_options(catalogue: Catalogue, tr: Language, country: str) -> Options:
    """Return the mobile networks to choose from."""
    return _options(_of(catalogue, "mobile-network", country), tr)


def network_options(catalogue: Catalogue, tr: Language, country: str) -> Options:
    """Return the internet providers to choose from, mobile ones last in a country."""
    every = (*_of(catalogue, "isp", country), *_of(catalogue, "mobile-network", country))
    return _options(sorted(every, key=lambda s: _is_far(s, country)), tr)


def mail_options(catalogue: Catalogue, tr: Language, country: str) -> Options:
    """Return the mailboxes to choose from."""
    return _options(_of(catalogue, "email", country), tr)


def have_options(catalogue: Catalogue, tr: Language) -> Options:
    """Return everything a user may have set up, means without a service first."""
    services = sorted(catalogue.listed, key=lambda s: s.name.casefold())
    at_hand = way_words(tr)
    named = ((s.id, s.name) for s in services if not s.retired and s.id not in at_hand)
    return (*at_hand.items(), *named)


def federated(catalogue: Catalogue) -> tuple[Service, ...]:
    """Return federated services, of which the user may have a server."""
    listed = (s for s in catalogue.listed if s.decentralised and not s.retired)
    services = (catalogue.services[s.id] for s in listed)
    return tuple(s for s in services if not s.works_without_internet)


def _of(catalogue: Catalogue, category: str, country: str) -> list[Listed]:
    found = [s for s in catalogue.listed if s.category == category and not s.retired]
    return sorted(found, key=lambda s: (_is_far(s, country), s.name.casefold()))


def _is_far(service: Listed, country: str) -> bool:
    """Whether *service* is elsewhere; what is everywhere is near."""
    return bool(country) and not service.is_in(country)


def _options(services: Iterable[Listed], tr: Language) -> Options:
    return (("", tr("Not specified")), *((service.id, service.name) for service in services))
