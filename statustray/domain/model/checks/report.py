"""What an operator's page states, in one form for all page formats."""

from datetime import datetime, timedelta
from enum import Enum

import msgspec
from msgspec import Struct

from statustray.domain.model.level import Level

# Maintenance announced without an end is taken to last this long.
_USUAL_WORK = timedelta(days=1)


class Basis(Enum):
    """What the level of a report rests on."""

    WORD = "word"  # the page's own overall word
    PARTS = "parts"  # no such word: the states of the parts, with the incidents beside them
    LIST = "list"  # nothing but a list of incidents


class CheckNote(Enum):
    """Why a check of a source has its level, where the level alone does not say it."""

    GONE = "gone"
    NEVER_CHECKED = "never_checked"
    NOT_CONFIRMED = "not_confirmed"
    STALE = "stale"
    NO_HEARTBEAT = "no_heartbeat"
    ACKNOWLEDGED = "acknowledged"
    DOWNTIME = "downtime"
    SILENCED = "silenced"
    INHIBITED = "inhibited"
    BEHIND = "behind"
    PAUSED = "paused"
    BROKEN = "broken"
    LATE = "late"
    NOT_SCRAPED = "not_scraped"


class Component(msgspec.Struct, frozen=True, gc=False):
    """One component as the page lists it; a group is a name, never a row of its own.

    ``good_until``: from then on the level is not known any more, for pages that date their results.
    ``id`` is its identity within a source, which stays when its name changes; ``says`` is the
    source's own text about it.
    """

    name: str
    level: Level
    group: str | None = None
    good_until: datetime | None = None
    id: str = ""
    note: CheckNote | None = None
    says: str = ""
    since: datetime | None = None

    def outdated(self, now: datetime) -> bool:
        """Whether its level is too old to count at *now*."""
        return self.good_until is not None and now >= self.good_until


class Update(Struct, frozen=True):
    """One message about an incident."""

    at: datetime | None
    text: str


class Incident(Struct, frozen=True):
    """One unresolved incident.

    ``updates`` are in time order, oldest first.  ``monitoring``: a fix is in place and the
    operator watches whether it holds.  ``severity``: the word of a scale that is the user's own.
    ``ends_at``: from then on it counts no more, for pages that date each reading of it.
    """

    title: str
    level: Level
    started_at: datetime | None = None
    updated_at: datetime | None = None
    url: str | None = None
    updates: tuple[Update, ...] = ()
    components: tuple[str, ...] = ()
    monitoring: bool = False
    severity: str = ""
    ends_at: datetime | None = None

    @property
    def last_news(self) -> datetime | None:
        """The time of the last word about it, None where the page gives no time at all."""
        times = (self.started_at, self.updated_at, *(update.at for update in self.updates))
        return max((at for at in times if at is not None), default=None)


class Maintenance(Struct, frozen=True):
    """Announced maintenance.

    ``active`` is None where only the clock can tell.  ``announced_at`` dates an announcement whose
    own times could not be read.
    """

    title: str
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    active: bool | None = None
    url: str | None = None
    components: tuple[str, ...] = ()
    announced_at: datetime | None = None

    def running(self, now: datetime) -> bool:
        """Whether it is going on at *now*: the page's statement first, then the clock."""
        if self.active is not None or self.starts_at is None:
            return bool(self.active)
        return self.starts_at <= now < (self.ends_at or self.starts_at + _USUAL_WORK)

    def overdue(self, now: datetime) -> bool:
        """Whether its announced end has passed, whatever the page still says of it."""
        return self.ends_at is not None and now >= self.ends_at


class PageNoteKind(Enum):
    """What a user should know about the page itself."""

    MOVED = "moved"
    COMPONENT_GONE = "component_gone"
    OTHER_NAME = "other_name"
    UNREADABLE_PARTS = "unreadable_parts"


class PageNote(Struct, frozen=True):
    """A remark about the page: another address or name, a component gone, or rows unreadable.

    ``about`` is the new address, the component's or the page's own name, ``likely`` what it may be
    called now.
    """

    kind: PageNoteKind
    about: str
    likely: str = ""


class Report(Struct, frozen=True):
    """One reading of a page.

    ``level`` is what the page itself attests, UNKNOWN where it attests nothing.  ``incidents``
    holds only unresolved ones, ``maintenance`` only unfinished ones.  ``url`` is the page for a
    person, ``as_of`` the page's own time of writing.

    ``basis`` says what ``level`` rests on; where that is no word of the page, ``calm`` is the level
    apart from incidents and work, and ``attested_at`` the time of the word it rests on, if dated.
    ``contradicts_itself``: its own word is calm, while its rows say trouble.  ``notes`` are about
    the page itself; ``name`` is what it calls itself, empty where it does not say.

    ``unlisted``: how a check of a source is that is not among the components, None where it is
    gone.  ``check_note`` is the note of the one check that the report was reduced to.
    """

    level: Level
    components: tuple[Component, ...] = ()
    incidents: tuple[Incident, ...] = ()
    maintenance: tuple[Maintenance, ...] = ()
    url: str | None = None
    as_of: datetime | None = None
    basis: Basis = Basis.WORD
    calm: Level = Level.UNKNOWN
    attested_at: datetime | None = None
    contradicts_itself: bool = False
    notes: tuple[PageNote, ...] = ()
    unlisted: Component | None = None
    check_note: CheckNote | None = None
    name: str = ""

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
        levels = [part.level for part in self.components if part.level is not Level.UNKNOWN]
        if chosen:
            return True
        if levels:
            return all(level is Level.MAINTENANCE for level in levels)
        return not lasting or any(not work.components for work in lasting)
