"""Alerts: what is to be sent, once per cause and change, and withdrawn when it is over."""

from datetime import datetime, timedelta
from enum import Enum

from msgspec import Struct

from statustray.domain.model.advice import Advice, Cause, Independence
from statustray.domain.model.checks.report import PageNote
from statustray.domain.model.level import Level, worst
from statustray.domain.model.snapshot import ServiceState


class AlertKind(Enum):
    """What an alert says."""

    TROUBLE = "trouble"
    COMMON_CAUSE = "common_cause"
    MOST_OF_THE_LIST = "most_of_the_list"
    BACK = "back"
    CERTIFICATE = "certificate"
    PAGE = "page"
    DIGEST = "digest"
    DRILL = "drill"
    CONTACTS = "contacts"


class Alert(Struct, frozen=True):
    """One notification.  A later alert with the same ``key`` replaces the earlier one.

    ``at`` is when it was decided.  ``states`` are the services that it speaks of, as they were
    then: title, body and picture claim nothing that is not in them.  ``others`` are in trouble as
    well and are not its subject: for a recovery, what of the same trouble is still down; for a
    trouble, what was sent before; for a digest, what goes on without having been sent.
    ``watched`` is how many services were watched.  ``lasted`` is how long the trouble of a
    recovery lasted, None where its beginning was not seen; ``at_most``: that was the longest of
    several.  ``silent``: correct the notification while it is on the screen, and interrupt
    nobody.  ``left`` is what is left of a certificate's time.  ``note`` is what changed about a
    status page, ``unreadable`` are the services of a digest whose status pages could not be read
    for a day, ``people`` those of a plan whose numbers are known inside one app only.
    """

    key: str
    kind: AlertKind
    at: datetime | None = None
    states: tuple[ServiceState, ...] = ()
    cause: Cause | None = None
    advice: tuple[Advice, ...] = ()
    others: tuple[ServiceState, ...] = ()
    watched: int = 0
    lasted: timedelta | None = None
    at_most: bool = False
    silent: bool = False
    left: timedelta | None = None
    note: PageNote | None = None
    unreadable: tuple[ServiceState, ...] = ()
    people: tuple[str, ...] = ()

    @property
    def services(self) -> tuple[str, ...]:
        """The ids of the services that it speaks of."""
        return tuple(state.id for state in self.states)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the services that it speaks of."""
        return tuple(state.service.name for state in self.states)

    @property
    def backup(self) -> Advice | None:
        """The backup to offer: the first that is not known to share the cause."""
        fit = (a for a in self.advice if a.independence is not Independence.KNOWN_SHARED)
        return next(fit, None)

    @property
    def has_level(self) -> bool:
        """Whether it says how services are."""
        return self.kind not in _NO_LEVEL

    @property
    def level(self) -> Level:
        """The worst level among them; UNKNOWN where the alert is not about a level."""
        if not self.has_level:
            return Level.UNKNOWN
        return worst(state.level for state in self.states)


TROUBLES = frozenset({AlertKind.TROUBLE, AlertKind.COMMON_CAUSE, AlertKind.MOST_OF_THE_LIST})
"""Alerts that something is wrong."""

_NO_LEVEL = {
    AlertKind.CERTIFICATE,
    AlertKind.PAGE,
    AlertKind.DIGEST,
    AlertKind.DRILL,
    AlertKind.CONTACTS,
}


class Withdrawal(Struct, frozen=True):
    """Take an earlier alert away: what it says is no longer true."""

    key: str


AlertEvent = Alert | Withdrawal
