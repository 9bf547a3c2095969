"""A way along which the fall of one thing reaches another, kept so that it can be told."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Path:
    """From ``nodes[0]``, a service, to ``nodes[-1]``; ``kinds`` names each step between."""

    nodes: tuple[str, ...]
    kinds: tuple[str, ...]
    weight: float

    @property
    def end(self) -> str:
        """What the path leads to."""
        return self.nodes[-1]

    def on_to(self, node: str, kind: str, factor: float) -> "Path":
        """Return this path, one step longer."""
        return Path((*self.nodes, node), (*self.kinds, kind), self.weight * factor)


@dataclass(frozen=True, slots=True)
class Meeting:
    """Where the paths of two services first meet."""

    node: str
    left: Path
    right: Path

    @property
    def weight(self) -> float:
        """How likely it is that both feel the fall of the node."""
        return self.left.weight * self.right.weight
