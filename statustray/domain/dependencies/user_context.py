"""The user's own context: what services depend on besides their operators' own dependencies.

Placeholders of the catalogue (the user's mobile network, broadband, mailbox) become what the user
named; a federated service depends on its home server; login codes by SMS or mail are a dependency
too.
"""

from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from statustray.domain.model.dependency import (
    DependencyEdge,
    DependencyNode,
    EdgeCondition,
    EdgeConfidence,
)
from statustray.domain.model.service import Service, TwoFactor
from statustray.domain.model.settings import Me

MOBILE = "user-mobile-network"
BROADBAND = "user-isp"
MAIL = "user-email-provider"
PLACEHOLDERS = frozenset({MOBILE, BROADBAND, MAIL})
LINES = frozenset({"mobile-network", "isp"})

# A code by one of these needs that one; any other method (a code from an app, a key) needs neither.
_CODE_NEEDS = {"sms": MOBILE, "call": MOBILE, "email": MAIL}


class UserContext(Struct, frozen=True):
    """Resolves placeholders for one user."""

    me: Me

    def resolve(self, node_id: str) -> str:
        """Return what the user has in place of a placeholder, or *node_id* as it is."""
        return self._chosen().get(node_id) or node_id

    def edges(self, service: Service) -> tuple[DependencyEdge, ...]:
        """Return every edge of *service* as it is for this user."""
        needs = _with_owner(service)
        here = (edge for edge in needs if not edge.countries or self.me.country in edge.countries)
        own = (*here, *login_code_edges(service.two_factor))
        server = self.home_server(service)
        if server is not None:
            own = _on_home_server(own, server)
        chosen = self._chosen()
        return tuple(replace(edge, on=on) if (on := chosen.get(edge.on)) else edge for edge in own)

    def home_server(self, service: Service) -> str | None:
        """Return the node id of the user's own server, None where the catalogue's is theirs."""
        server = self.me.home_servers.get(service.id)
        if not server or _is_the_usual_one(server, service):
            return None
        return server_id(server)

    def server_nodes(self) -> Mapping[str, DependencyNode]:
        """Return a node for every home server that the user named."""
        servers = self.me.home_servers.values()
        return {server_id(s): DependencyNode(server_id(s), s, "server") for s in servers}

    def _chosen(self) -> Mapping[str, str | None]:
        return {MOBILE: self.me.mobile_network, BROADBAND: self.me.broadband, MAIL: self.me.mail}


def completed(me: Me, watched: Iterable[Service]) -> Me:
    """Return *me*, where the user named nothing with the only one of its kind they watch."""
    services = tuple(watched)
    return replace(
        me,
        mobile_network=me.mobile_network or _only(services, "mobile-network"),
        broadband=me.broadband or _only(services, "isp"),
        mail=me.mail or _only(services, "email"),
    )


def server_id(name: str) -> str:
    """Return the node id of the home server called *name*."""
    return f"server:{name.casefold()}"


def login_code_edges(two_factor: TwoFactor | None) -> tuple[DependencyEdge, ...]:
    """Return what signing in needs where login codes come by SMS, call or mail.

    With another method at hand the dependency is only likely.  No facts, no edges: that means not
    known, never "no dependency".
    """
    if two_factor is None:
        return ()
    needs = {_CODE_NEEDS.get(method) for method in two_factor.methods}
    sole = len(needs) == 1
    confidence = EdgeConfidence.DOCUMENTED if sole else EdgeConfidence.LIKELY
    return tuple(
        DependencyEdge(on, "auth", confidence, EdgeCondition.SETUP, source=two_factor.source)
        for on in sorted(need for need in needs if need)
    )


def _only(services: Iterable[Service], category: str) -> str | None:
    found = [service.id for service in services if service.category == category]
    return found[0] if len(found) == 1 else None


def _with_owner(service: Service) -> tuple[DependencyEdge, ...]:
    if service.owner is None or any(edge.on == service.owner for edge in service.edges):
        return service.edges
    return (*service.edges, DependencyEdge(service.owner, "owner", EdgeConfidence.DOCUMENTED))


def _on_home_server(edges: tuple[DependencyEdge, ...], server: str) -> tuple[DependencyEdge, ...]:
    kept = tuple(
        edge for edge in edges if edge.kind == "federated" or edge.when is not EdgeCondition.ALWAYS
    )
    return (*kept, DependencyEdge(server, "server", EdgeConfidence.DOCUMENTED))


def _is_the_usual_one(server: str, service: Service) -> bool:
    return server.casefold() in f"{service.name} {service.homepage}".casefold()
