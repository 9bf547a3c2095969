"""The catalogue in the user's language: words translated, names as their owners write them."""

from collections.abc import Mapping
from types import MappingProxyType

from msgspec.structs import replace

from statustray.domain.model.catalogue import Catalogue, Way
from statustray.domain.model.dependency import DependencyNode
from statustray.domain.model.lazy_services import LazyServices
from statustray.domain.model.service import Service
from statustray.domain.text.lazy_message import Msg
from statustray.present.vocabulary.language import Language
from statustray.present.vocabulary.offline_alternatives import way_name, way_words


def in_words(catalogue: Catalogue, tr: Language) -> Catalogue:
    """Return *catalogue* in the language of *tr*."""
    return replace(
        catalogue,
        services=_services(catalogue.services, tr),
        nodes=_nodes(catalogue.nodes, tr),
        ways=_ways(catalogue.ways, tr),
    )


def _services(services: Mapping[str, Service], tr: Language) -> Mapping[str, Service]:
    said = {
        key: replace(services[key], name=name)
        for key, name in way_words(tr).items()
        if key in services
    }
    if isinstance(services, LazyServices):
        return services.saying(said, tr.code)
    named = {key: service.in_language(tr.code) for key, service in services.items()}
    return MappingProxyType({**named, **said})


def _ways(ways: Mapping[str, Way], tr: Language) -> Mapping[str, Way]:
    named = {key: way_name(key, way.service.name, tr) for key, way in ways.items()}
    return MappingProxyType(
        {
            key: replace(way, service=replace(way.service, name=named[key]))
            for key, way in ways.items()
        }
    )


def _nodes(nodes: Mapping[str, DependencyNode], tr: Language) -> Mapping[str, DependencyNode]:
    said = {
        key: replace(node, name=tr.say(Msg(node.name)))
        for key, node in nodes.items()
        if node.described
    }
    return MappingProxyType({**nodes, **said})
