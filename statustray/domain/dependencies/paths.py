"""A dependency path: how the failure of a node reaches a service, kept so it can be shown."""

from msgspec import Struct


class DependencyPath(Struct, frozen=True):
    """From ``nodes[0]``, a service, to ``nodes[-1]``; ``kinds`` names each step between."""

    nodes: tuple[str, ...]
    kinds: tuple[str, ...]
    weight: float

    @property
    def end(self) -> str:
        """What the path leads to."""
        return self.nodes[-1]

    def on_to(self, node: str, kind: str, factor: float) -> "DependencyPath":
        """Return this path, one step longer."""
        return DependencyPath((*self.nodes, node), (*self.kinds, kind), self.weight * factor)


class SharedNode(Struct, frozen=True):
    """Where the paths of two services first meet."""

    node: str
    left: DependencyPath
    right: DependencyPath

    @property
    def weight(self) -> float:
        """How likely the failure of the node affects both."""
        return self.left.weight * self.right.weight
