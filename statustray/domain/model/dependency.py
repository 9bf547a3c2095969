"""Nodes and edges of the dependency graph: along them services fail together.

Model and weights: see ``dependency_graph.py``.  An absent edge means *not known*, never
*independent*.
"""

from datetime import date
from enum import Enum

from msgspec import Struct


class EdgeConfidence(Enum):
    """How well an edge is known, best first."""

    DOCUMENTED = "documented"
    OBSERVED = "observed-in-outage"
    LIKELY = "likely"


class EdgeCondition(Enum):
    """When the dependency exists."""

    ALWAYS = "always"
    SETUP = "setup"
    WAKE_UP = "wake-up"


class DependencyEdge(Struct, frozen=True):
    """A dependency of a service (or provider) on the node ``on``.

    ``only_for`` limits it to these purposes.  ``fallback_to`` names what takes over.  ``seen`` is
    the day on which the edge was last confirmed.  ``countries``: only people there depend on it.
    """

    on: str
    kind: str
    confidence: EdgeConfidence
    when: EdgeCondition = EdgeCondition.ALWAYS
    only_for: tuple[str, ...] = ()
    source: str = ""
    seen: date | None = None
    fallback_to: str | None = None
    countries: tuple[str, ...] = ()


class DependencyNode(Struct, frozen=True):
    """Something that services run on: a zone, region, cloud, network, login, switch or owner.

    ``described``: its name is made of English words ("Meta's backbone"), which other languages say
    in theirs; what is not described has a name of its own.
    """

    id: str
    name: str
    kind: str
    described: bool = False
    parent: str | None = None
    page: str | None = None
    provider: str | None = None
    note: str = ""
