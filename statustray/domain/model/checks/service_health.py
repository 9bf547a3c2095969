"""The health of one service: its settled state and the evidence it rests on.

A ``ServiceHealth`` is replaced by every check (``monitoring/state_machine.observe``); a few fields
survive a restart.  There is no clock here: every time is an argument.
"""

from datetime import UTC, datetime, timedelta
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from statustray.domain.model.checks.check_result import CheckResult, Network, ProbeResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.checks.report import Report
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service

EARLIEST: Final = datetime(2021, 1, 1, tzinfo=UTC)
"""No right clock shows less, but a computer that has forgotten the time does until it is told.

Nothing is stored of such a time, and above all nothing undone for it.
"""

# A tuple, for members of an enumeration are compared faster than they are hashed.
_NO_REPORT = (
    Reason.PAGE_UNREADABLE,
    Reason.PAGE_UNREADABLE_BUT_ANSWERS,
    Reason.TOO_OLD,
    Reason.NOT_CHECKED_YET,
)


class PendingChange(Struct, frozen=True):
    """A change that waits for confirmation."""

    better: bool
    first_at: datetime
    count: int = 1


class HealthChange(Struct, frozen=True):
    """A settled change between fine and failing, kept to detect flapping."""

    at: datetime
    down: bool


class ResponseTime(Struct, frozen=True):
    """The usual response time on the network ``place``, in ms, and since when it is exceeded."""

    usual_ms: float | None = None
    samples: int = 0
    slow_since: datetime | None = None
    slow_checks: int = 0
    place: str = ""


class ServiceHealth(Struct, frozen=True):
    """The settled state, the evidence for it, and what waits for confirmation.

    ``certain`` is the last level that was not UNKNOWN, with its reason and its start; UNKNOWN
    itself where a problem ended in a doubt.  ``onset_seen``: the service was seen fine shortly
    before its problem and was not out of sight since, so ``certain_since`` is when that began.
    ``hold`` is how long a flapping service must stay fine before it counts as recovered, None for
    a steady one; ``calm_since`` is when it became fine.
    ``page_failed_since`` is the first of the readings in a row that failed.
    ``late`` are the page's last delays against our own detection.  ``answered`` is the target of
    the probe that answered as expected, from here, at least once.  ``seen_at`` is the last check
    that could say whether a problem goes on.  ``page_at`` and ``probe_at`` are None together with
    ``page`` and ``probe``.
    """

    level: Level = Level.UNKNOWN
    reason: Reason = Reason.NOT_CHECKED_YET
    since: datetime | None = None
    certain: Level = Level.UNKNOWN
    certain_reason: Reason = Reason.NOT_CHECKED_YET
    certain_since: datetime | None = None
    onset_seen: bool = False
    network: Network = Network.ONLINE
    page: Report | Failure | None = None
    page_at: datetime | None = None
    page_failures: int = 0
    page_failure: Failure | None = None
    page_failed_since: datetime | None = None
    probe: ProbeResult | Failure | None = None
    probe_at: datetime | None = None
    pending: PendingChange | None = None
    turns: tuple[HealthChange, ...] = ()
    hold: timedelta | None = None
    calm_since: datetime | None = None
    speed: ResponseTime = field(default_factory=ResponseTime)
    reached_on: tuple[str, ...] = ()
    recent_checks: tuple[CheckResult, ...] = ()
    late: tuple[timedelta, ...] = ()
    answered: str = ""
    seen_at: datetime | None = None

    @property
    def began_at(self) -> datetime | None:
        """When the present trouble began; None without one, or where its onset was not seen."""
        return self.certain_since if self.certain.trouble and self.onset_seen else None

    @property
    def confirming(self) -> bool:
        """Whether a change for the worse waits for confirmation."""
        return self.pending is not None and not self.pending.better

    @property
    def recovering(self) -> bool:
        """Whether the end of a problem is being confirmed, of one that does not come and go.

        After a restart the problem itself is not shown.
        """
        better = self.pending is not None and self.pending.better and self.calm_since is not None
        shown = self.level.trouble and self.reason is not Reason.UNSTABLE
        return better and (shown or self.reason is Reason.NOT_CHECKED_YET)

    def trusts(self, service: Service) -> bool:
        """Whether the service's own target may make green and red: it answered as expected once."""
        return service.probe is None or self.answered == service.probe.target

    def clamped(self, now: datetime) -> "ServiceHealth":
        """Return this health with nothing that began after *now*: the clock was set back."""
        if now < EARLIEST:
            return self
        began = (self.since, self.certain_since, self.calm_since)
        if not any(at is not None and at > now for at in began):
            return self
        since, certain_since, calm_since = (at and min(at, now) for at in began)
        turns = tuple(replace(turn, at=min(turn.at, now)) for turn in self.turns)
        return replace(
            self,
            since=since,
            certain_since=certain_since,
            calm_since=calm_since,
            turns=turns,
            onset_seen=self.onset_seen and certain_since == self.certain_since,
        )

    @property
    def usual_lateness(self) -> timedelta | None:
        """The median of the page's last delays, None before the second one."""
        ordered = sorted(self.late)
        return ordered[len(ordered) // 2] if len(ordered) > 1 else None

    @property
    def page_shown(self) -> Report | Failure | None:
        """The page's report while the verdict rests on it, else why there is none."""
        if self.page is None or self.reason in _NO_REPORT:
            return self.page_failure or self.page
        return self.page
