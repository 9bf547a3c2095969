"""What helps while something cannot be replaced: one line, told in ``present``."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class MeanwhileLine:
    """One line of advice for the time being.

    It belongs to ``services``, or else to all that are there first of all for one of ``purposes``;
    ``countries`` limits it, ``order`` says which goes first.  ``seen`` is the day on which
    ``source`` was last read.
    """

    id: str
    source: str
    seen: date
    purposes: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    order: int = 0
