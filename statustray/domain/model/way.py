"""What serves a purpose without an operator's app: a phone call, cash, a walk, one's own copy."""

from dataclasses import dataclass

from statustray.domain.model.service import Service


@dataclass(frozen=True, slots=True)
class Way:
    """A way, told as a service so that it can stand wherever one stands.

    ``first_for`` are the purposes for which it is the usual answer and comes before other
    services; ``last_for`` those for which it is the last resort.  ``fails_with`` are services and
    nodes that take it along.
    """

    service: Service
    first_for: frozenset[str] = frozenset()
    last_for: frozenset[str] = frozenset()
    fails_with: frozenset[str] = frozenset()
