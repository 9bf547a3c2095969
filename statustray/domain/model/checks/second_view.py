"""What is seen from another place: a second view, never a verdict."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

from msgspec import Struct, field

from statustray.domain.model.checks.check_result import Network
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.level import Level

_INTERVALS: Final = 3
_LONGEST: Final = timedelta(hours=1)
"""A file that claims to be written once a day must not count for three days."""


class ViewState(Enum):
    """What a view is worth at one time; only FRESH says anything about a service."""

    WAITING = "waiting"
    FRESH = "fresh"
    STALE = "stale"
    AHEAD = "ahead"
    OFFLINE = "offline"
    UNREADABLE = "unreadable"


class ViewedService(Struct, frozen=True):
    """One service as the other place sees it.

    ``website_only``: that it works there rests on its website alone.
    ``own``: it is not the catalogue's, or is checked at an address of its user's.  ``scope`` are
    the components and regions that count there; ``addresses`` are empty unless they were chosen
    to be published.
    """

    id: str
    name: str
    level: Level
    website_only: bool = False
    own: bool = False
    scope: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()


class ProbedTarget(Struct, frozen=True):
    """One target of a blackbox exporter, with the last probe of it at ``at``.

    ``target`` is its address, or a name where the labels were set so.  ``service`` is the id under
    which StatusTray exported it, empty where it did not.
    """

    target: str
    level: Level
    at: datetime
    service: str = ""


class ViewReport(Struct, frozen=True):
    """What one published file says, or one Prometheus.

    ``interval`` is how often the other place checks.  ``targets`` is None for a file; the answer of
    a Prometheus has these and no ``services``.
    """

    at: datetime
    interval: timedelta
    network: Network
    services: Mapping[str, ViewedService] = field(default_factory=dict)
    targets: tuple[ProbedTarget, ...] | None = None


class SecondView(Struct, frozen=True):
    """One view with the last report that could be read.

    ``trouble`` is why the last reading failed, a sentence or a failure of the network; None where
    it did not.  ``read_every`` is how often it is read here.
    """

    name: str
    read_every: timedelta
    report: ViewReport | None = None
    trouble: Failure | str | None = None


class Elsewhere(Struct, frozen=True):
    """How one service is seen from another place.

    ``level`` counts until ``good_until``, and only where ``state`` is FRESH; it is None where
    the place does not watch the service, or not in the same way.
    """

    place: str
    state: ViewState
    level: Level | None = None
    website_only: bool = False
    reported_at: datetime | None = None
    good_until: datetime | None = None
    trouble: Failure | str | None = None


def counts_for(interval: timedelta, read_every: timedelta) -> timedelta:
    """Return how long a report counts: three intervals of the slower of both places."""
    return _INTERVALS * min(max(interval, read_every), _LONGEST)
