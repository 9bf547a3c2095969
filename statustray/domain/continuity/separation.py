"""Whether an alternative would fail with what fails now."""

from collections.abc import Iterable

from statustray.domain.continuity.needs import Need
from statustray.domain.dependencies.dependency_graph import SEPARATE, DependencyGraph
from statustray.domain.dependencies.user_context import LINES
from statustray.domain.model.advice import Independence
from statustray.domain.model.service import Service

# What carries so many that two of its customers failing apart is the rule: one of them failing
# alone says nothing about the other.
_HUBS = frozenset({"cdn", "cloud", "dns", "payment-rail"})
_OWNER = "owner"
_SUSPICIOUS = 2


def independence_from(
    service: Service,
    need: Need,
    *,
    judged: frozenset[str],
    failing: frozenset[str],
    graph: DependencyGraph,
) -> Independence:
    """Judge *service* against what fails, with doubt where it shares anything with what is missing.

    A named cause speaks for the missing service; a name can be wrong.
    """
    missing, purpose = need.missing.id, need.purpose
    found = graph.independence(service.id, judged, purpose)
    if found is Independence.KNOWN_SHARED and _only_in_doubt(service, need, failing, judged, graph):
        return Independence.NOT_KNOWN
    if found is not Independence.KNOWN_SEPARATE or service.works_without_internet:
        return found
    alone = graph.independence(service.id, (missing,), purpose)
    dark = missing in judged and not graph.is_mapped(missing)
    return Independence.NOT_KNOWN if dark or alone is Independence.KNOWN_SHARED else found


def _only_in_doubt(
    service: Service,
    need: Need,
    failing: frozenset[str],
    judged: Iterable[str],
    graph: DependencyGraph,
) -> bool:
    """Whether all that is shared is a hub of which nothing fails, or the firm behind two lines.

    One customer's failure is no failure of its cloud.  A firm's mobile and fixed networks that are
    known to be two may well fail apart.
    """
    shared = {
        meeting.node
        for other in judged
        for meeting in graph.shared_nodes(service.id, other, need.purpose)
        if meeting.weight >= SEPARATE
    }
    lines = need.missing.category in LINES
    return all(
        _is_idle_hub(node, failing, graph) or (lines and _kind(node, graph) == _OWNER)
        for node in shared
    )


def _is_idle_hub(node: str, failing: frozenset[str], graph: DependencyGraph) -> bool:
    if _kind(node, graph) not in _HUBS or not failing.isdisjoint(graph.lineage(node)):
        return False
    if any(node in graph.lineage(key) for key in failing):
        return False
    customers = sum(1 for key in failing if graph.reach.fails_with(key, node) >= SEPARATE)
    return customers < _SUSPICIOUS


def _kind(node: str, graph: DependencyGraph) -> str:
    known = graph.nodes.get(node)
    return known.kind if known else ""
