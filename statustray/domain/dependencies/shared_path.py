"""How close a service is to what fails: the strongest shared path, kept so it can be shown."""

from collections.abc import Iterable

from statustray.domain.dependencies.dependency_graph import SEPARATE, DependencyGraph
from statustray.domain.dependencies.paths import SharedNode
from statustray.domain.model.advice import PathStep


def nearest(
    graph: DependencyGraph, service_id: str, failing: Iterable[str], purpose: str | None = None
) -> SharedNode | None:
    """Return the strongest meeting of a service with any of *failing*, None where none counts."""
    every = (m for other in failing for m in graph.shared_nodes(service_id, other, purpose))
    best = max(every, key=lambda m: (m.weight, m.node), default=None)
    return best if best is not None and best.weight >= SEPARATE else None


def path_steps(graph: DependencyGraph, shared_node: SharedNode | None) -> tuple[PathStep, ...]:
    """Return both paths to the shared node: the one's steps, then the other's."""
    if shared_node is None:
        return ()
    return (*graph.steps(shared_node.left), *graph.steps(shared_node.right))
