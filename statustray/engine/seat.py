"""One watched service in the engine: where it stands, and when it is due again."""

import asyncio
from dataclasses import dataclass, field

from statustray.domain.book import Mark
from statustray.domain.evidence import Failure, Look, Reached
from statustray.domain.schedule import Pace, next_page, next_probe, regular
from statustray.domain.service import Service
from statustray.domain.snapshot import ServiceState
from statustray.domain.standing import Standing, usual_lateness

_NEVER = float("inf")


@dataclass(slots=True)
class Seat:
    """Mutable, owned by the engine's loop.  Times are seconds of the monotonic clock."""

    service: Service
    standing: Standing = field(default_factory=Standing)
    probe_due: float = _NEVER
    page_due: float = _NEVER
    probed_at: float = -_NEVER
    task: asyncio.Task[None] | None = None

    @property
    def due(self) -> float:
        """When something is to be asked next."""
        return min(self.probe_due, self.page_due)

    @property
    def running(self) -> bool:
        """Whether a look is under way."""
        return self.task is not None and not self.task.done()

    def due_now(self, now: float) -> None:
        """Ask both witnesses at once."""
        self.probe_due = now if self.service.probe is not None else _NEVER
        self.page_due = now if self.service.page is not None else _NEVER

    def give_up(self) -> None:
        """End the look under way."""
        if self.task is not None:
            self.task.cancel()

    def put_off(self, now: float, pace: Pace) -> None:
        """Ask again at the next regular times."""
        if self.service.probe is not None:
            key = self.service.id
            self.probe_due = regular(now, pace.probe_s, key=key, phase_s=pace.phase_s)
        if self.service.page is not None:
            key = self.service.page
            self.page_due = regular(now, pace.page_s, key=key, phase_s=pace.phase_s)

    def looked(self, look: Look, now: float, pace: Pace) -> None:
        """Plan the next look after *look*, whose answers came at *now*."""
        trouble = self.standing.certain.trouble
        pending = self.standing.pending
        if look.probe is not None or (pending is not None and self.service.probe is not None):
            self.probed_at = now
            self.probe_due = next_probe(
                now,
                pace,
                key=self.service.id,
                trouble=trouble,
                failures=pending.count if pending else 0,
                confirming=pending is not None,
            )
        if look.page is not None:
            failures = self.standing.page_failures
            if failures == 0 and pending is not None and pending.better:
                failures = 1  # a page that turned calm is asked once more, soon
            wait = look.page.retry_after if isinstance(look.page, Failure) else None
            self.page_due = next_page(
                now,
                pace,
                key=self.service.page or "",
                trouble=trouble,
                failures=failures,
                at_least_s=wait.total_seconds() if wait else 0.0,
            )

    def state(self, mark: Mark) -> ServiceState:
        """Return what is to be shown."""
        stands = self.standing
        return ServiceState(
            service=self.service,
            level=stands.level,
            reason=stands.reason,
            since=stands.since,
            page=stands.page_failure or stands.page,
            page_at=stands.page_at,
            probe=stands.probe,
            probe_at=stands.probe_at,
            confirming=stands.confirming,
            looks=stands.looks,
            page_late=usual_lateness(stands),
            usual_ms=stands.speed.usual_ms,
            snoozed_until=mark.snoozed_until,
            acknowledged=mark.acknowledged,
            tell_when_back=mark.tell_when_back,
        )


def took_ms(look: Look) -> float | None:
    """Return the whole time of the look's answer, None where none came."""
    return look.probe.total_ms if isinstance(look.probe, Reached) else None
