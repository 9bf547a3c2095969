"""The weight of an edge: how likely the failure of one end affects the other.

Start with how well the edge is known, halve it when nobody confirmed it for long, and count little
what has a stand-in.  The numbers rank and compare; they are never shown.
"""

from datetime import date, timedelta

from statustray.domain.model.dependency import DependencyEdge, DependencyNode, EdgeConfidence

KNOWN = {EdgeConfidence.DOCUMENTED: 0.8, EdgeConfidence.OBSERVED: 0.6, EdgeConfidence.LIKELY: 0.3}

# Two services of one owner meet with 0.5 * 0.5: a mild prior.  WhatsApp chat went on through
# Meta's login failure of March 2024, and Facebook through WhatsApp's of October 2022.
OWNER = 0.5
# A state runs its tax office and its sign-in in different houses.
STATE = 0.1
PARENT = 0.7
STAND_IN = 0.25

_HALF_LIFE = {
    EdgeConfidence.LIKELY: timedelta(days=365),
    EdgeConfidence.OBSERVED: timedelta(days=3 * 365),
}


def edge_weight(edge: DependencyEdge, node: DependencyNode | None, *, today: date) -> float:
    """Return the weight in [0, 1] of *edge*, which leads to *node*; without its stand-in."""
    if node is not None and node.kind == "state":
        return STATE
    if edge.kind == "owner" or (node is not None and node.kind == "owner"):
        return OWNER
    return KNOWN[edge.confidence] * _age_factor(edge, today)


def parent_weight(parent: DependencyNode) -> float:
    """Return the factor of one step up to *parent*."""
    return PARENT * OWNER if parent.kind == "owner" else PARENT


def either(*weights: float) -> float:
    """Combine independent paths to the same node: ``1 - product(1 - w)``, never a sum."""
    spared = 1.0
    for weight in weights:
        spared *= 1 - weight
    return 1 - spared


def _age_factor(edge: DependencyEdge, today: date) -> float:
    half_life = _HALF_LIFE.get(edge.confidence)
    if half_life is None or edge.seen is None:
        return 1.0
    return float(0.5 ** max(0, (today - edge.seen) // half_life))
