"""The catalogue in the user's language; names of operators and services stay as they are."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.dependency import DependencyNode
from statustray.domain.model.service import Service
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.offline_alternatives import way_words


def in_words(catalogue: Catalogue, tr: Language) -> Catalogue:
    """Return *catalogue* with common nouns translated by *tr*."""
    return replace(
        catalogue,
        services=_ways(catalogue.services, tr),
        nodes=_own_nodes(catalogue.nodes, tr),
    )


def _ways(services: Mapping[str, Service], tr: Language) -> Mapping[str, Service]:
    said = {
        key: replace(services[key], name=name)
        for key, name in way_words(tr).items()
        if key in services
    }
    return MappingProxyType({**services, **said})


def _own_nodes(nodes: Mapping[str, DependencyNode], tr: Language) -> Mapping[str, DependencyNode]:
    said = {
        key: replace(nodes[key], name=name) for key, name in _own_words(tr).items() if key in nodes
    }
    return MappingProxyType({**nodes, **said})


def _own_words(tr: Language) -> dict[str, str]:
    return {
        "user-carrier": tr("The network you chose"),
        "user-device": tr("Your own device and power"),
        "user-email-provider": tr("Your email provider"),
        "user-isp": tr("Your broadband provider"),
        "user-mobile-network": tr("Your mobile network"),
    }
