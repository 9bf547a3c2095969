"""A small invented world: three messengers of which two share an owner, mail, a bank, and ways."""

from datetime import UTC, datetime

from statustray.domain.model.catalogue import Catalogue, Outage, OutagePhase, Symptoms, Way
from statustray.domain.model.dependency import DependencyEdge, DependencyNode, EdgeConfidence
from statustray.domain.model.service import Probe, Service
from statustray.domain.text.lazy_message import Msg

NODES = (
    DependencyNode("acme", "Acme", "owner"),
    DependencyNode("acme-net", "Acme's backbone", "network", parent="acme"),
    DependencyNode("umbra", "Umbra", "owner"),
    DependencyNode("nimbus", "Nimbus", "cloud"),
)


def _service(key: str, name: str, category: str, purpose: str, *edges: DependencyEdge) -> Service:
    owner = next((edge.on for edge in edges if edge.kind == "owner"), None)
    probe = Probe(f"https://{key}.example")
    return Service(
        key, name, category=category, purposes=(purpose,), edges=edges, owner=owner, probe=probe
    )


def _on(node: str, kind: str) -> DependencyEdge:
    return DependencyEdge(node, kind, EdgeConfidence.DOCUMENTED)


SERVICES = (
    _service(
        "chatter",
        "Chatter",
        "messaging",
        "message",
        _on("acme", "owner"),
        _on("acme-net", "network"),
    ),
    _service(
        "babble", "Babble", "messaging", "message", _on("acme", "owner"), _on("acme-net", "network")
    ),
    _service("whisper", "Whisper", "messaging", "message", _on("nimbus", "cloud")),
    _service("postbox", "Postbox", "email", "email", _on("umbra", "owner")),
    _service("coin", "Coin Bank", "banking", "bank", _on("nimbus", "cloud")),
)

WAYS = tuple(
    Way(
        Service(
            key,
            name,
            category="way",
            purposes=("message",),
            edges=edges,
            works_without_internet=True,
        )
    )
    for key, name, edges in (
        ("phone-call", "Phone call", (_on("user-mobile-network", "network"),)),
        ("sms", "SMS", (_on("user-mobile-network", "network"),)),
        ("walk", "Go there", ()),
    )
)

BACKBONE_OUTAGE = Outage(
    "acme-2021",
    Msg("Acme vanishes"),
    "acme-net",
    datetime(2021, 10, 4, 15, 40, tzinfo=UTC),
    datetime(2021, 10, 4, 21, 40, tzinfo=UTC),
    ("chatter", "babble"),
    symptoms=Symptoms(dns=True),
    phases=(
        OutagePhase(0, Msg("Routes are withdrawn")),
        OutagePhase(360, Msg("Routes return")),
    ),
    operator_told_at_min=40,
)


def small_world() -> Catalogue:
    """Return the catalogue of this world."""
    return Catalogue(
        services={service.id: service for service in SERVICES},
        nodes={node.id: node for node in NODES},
        outages={BACKBONE_OUTAGE.id: BACKBONE_OUTAGE},
        ways={way.service.id: way for way in WAYS},
    )


def two_countries() -> Catalogue:
    """Return a catalogue of a bank in Great Britain and one in Brazil that is called like it."""
    there = Service("acme", "Acme", category="banking", countries=("GB",))
    here = Service("acme-longer", "Acme Longer", category="banking", countries=("BR",))
    return Catalogue({service.id: service for service in (there, here)})
