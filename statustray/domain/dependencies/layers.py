"""The layers on which services can share a basket, and how many baskets there really are.

Effective baskets: the inverse Herfindahl-Hirschman index, ``1 / sum(share ** 2)``.  Seven services
of one owner are one basket; seven of seven owners are seven.
"""

from collections.abc import Iterable, Mapping
from enum import Enum

from statustray.domain.dependencies.dependency_graph import DependencyGraph
from statustray.domain.model.dependency import EdgeCondition


class Layer(Enum):
    """What kind of thing is shared."""

    OWNER = "owner"
    CLOUD = "cloud"
    CDN = "cdn"
    NETWORK = "network"
    DNS = "dns"
    AUTH = "auth"


_OF_KIND = {
    "owner": Layer.OWNER,
    "state": Layer.OWNER,
    "cloud": Layer.CLOUD,
    "cloud-region": Layer.CLOUD,
    "cloud-zone": Layer.CLOUD,
    "datacentre": Layer.CLOUD,
    "server": Layer.CLOUD,
    "cdn": Layer.CDN,
    "network": Layer.NETWORK,
    "payment-rail": Layer.NETWORK,
    "dns": Layer.DNS,
    "registry": Layer.DNS,
    "identity": Layer.AUTH,
}


def effective_baskets(services: Iterable[str], graph: DependencyGraph) -> Mapping[Layer, float]:
    """Return the effective baskets of each layer on which anything is known.

    A service counts once in a layer, split evenly where it has several providers there.  One
    without a known provider in a layer does not count there.
    """
    ids = tuple(services)
    found = {layer: _inverse_hhi(ids, layer, graph) for layer in Layer}
    return {layer: baskets for layer, baskets in found.items() if baskets}


def known_services(services: Iterable[str], graph: DependencyGraph) -> Mapping[Layer, int]:
    """Return of how many services a provider is known, by layer."""
    ids = tuple(services)
    return {layer: sum(1 for key in ids if _providers(key, layer, graph)) for layer in Layer}


def _inverse_hhi(services: tuple[str, ...], layer: Layer, graph: DependencyGraph) -> float:
    """Return the index, at most the number of services: one may depend on two owners."""
    weights: dict[str, float] = {}
    known = 0
    for service in services:
        providers = _providers(service, layer, graph)
        known += bool(providers)
        for provider in providers:
            weights[provider] = weights.get(provider, 0) + 1 / len(providers)
    if not known:
        return 0.0
    return min(known, known**2 / sum(weight**2 for weight in weights.values()))


def _providers(service: str, layer: Layer, graph: DependencyGraph) -> frozenset[str]:
    """Return the outermost provider of a layer: the cloud, not its region and its zone too."""
    needs = (edge.on for edge in graph.edges(service) if edge.when is EdgeCondition.ALWAYS)
    return frozenset(
        inside[-1]
        for on in needs
        if graph.fails_as_one(on) and _layer(on, graph) is layer
        if (inside := [node for node in graph.lineage(on) if _layer(node, graph) is layer])
    )


def _layer(node_id: str, graph: DependencyGraph) -> Layer | None:
    node = graph.nodes.get(node_id)
    return _OF_KIND.get(node.kind) if node else None
