"""What an operator's page states, in one form for all page formats."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from statustray.domain.model.level import Level


@dataclass(frozen=True, slots=True)
class Component:
    """One component as the page lists it; a group is a name, never a row of its own."""

    name: str
    level: Level
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Update:
    """One message about an incident."""

    at: datetime | None
    text: str


@dataclass(frozen=True, slots=True)
class Incident:
    """One unresolved incident.  ``updates`` are in time order, oldest first."""

    title: str
    level: Level
    started_at: datetime | None = None
    updated_at: datetime | None = None
    url: str | None = None
    updates: tuple[Update, ...] = ()
    components: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Maintenance:
    """Announced maintenance.  ``active`` is None where only the clock can tell."""

    title: str
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    active: bool | None = None
    url: str | None = None
    components: tuple[str, ...] = ()

    def running(self, now: datetime) -> bool:
        """Whether it is going on at *now*: the page's statement first, then the clock."""
        if self.active is not None or self.starts_at is None:
            return bool(self.active)
        return self.starts_at <= now and not self.overdue(now)

    def overdue(self, now: datetime) -> bool:
        """Whether its announced end has passed, whatever the page still says of it."""
        return self.ends_at is not None and now >= self.ends_at


@dataclass(frozen=True, slots=True)
class Report:
    """One reading of a page.

    ``level`` is what the page itself attests, UNKNOWN where it attests nothing.  ``incidents``
    holds only unresolved ones, ``maintenance`` only unfinished ones.  ``url`` is the page for a
    person, ``as_of`` the page's own time of writing.
    """

    level: Level
    components: tuple[Component, ...] = ()
    incidents: tuple[Incident, ...] = ()
    maintenance: tuple[Maintenance, ...] = ()
    url: str | None = None
    as_of: datetime | None = None

    def excuses(self, now: datetime, *, chosen: bool) -> bool:
        """Whether planned work explains that nothing responds at *now*.

        Work excuses what it names, while it lasts.  ``chosen``: the report speaks of the parts
        that the user chose, so work on them is work on all that counts.
        """
        if self.level is not Level.MAINTENANCE:
            return False
        lasting = [w for w in self.maintenance if w.running(now) and not w.overdue(now)]
        if self.maintenance and not lasting:
            return False
        told = [part.level for part in self.components if part.level is not Level.UNKNOWN]
        if chosen:
            return True
        if told:
            return all(level is Level.MAINTENANCE for level in told)
        return not lasting or any(not work.components for work in lasting)

    def at(self, now: datetime) -> "Report":
        """Return the report with every ``Maintenance.active`` decided for *now*."""
        return replace(self, maintenance=tuple(settled(self.maintenance, now)))


def settled(works: Iterable[Maintenance], now: datetime) -> Iterable[Maintenance]:
    """Decide ``active`` for each of *works* at *now*."""
    return (replace(work, active=work.running(now)) for work in works)
