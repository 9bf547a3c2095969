"""One watched service in the engine: its health, and when it is due next."""

import asyncio

from msgspec import Struct, field

from statustray.domain.model.checks.check_result import CheckResult, ProbeResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.checks.report import Report
from statustray.domain.model.checks.service_health import ServiceHealth
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.domain.model.snapshot import ServiceState, UserFlags
from statustray.domain.monitoring.schedule import Pace, next_page, next_probe, regular
from statustray.engine.ports import Transition

_NEVER = float("inf")


class Monitor(Struct):
    """Mutable, owned by the engine's loop.  Times are seconds of the monotonic clock.

    ``recorded`` is what the history was last told of it by this run.
    """

    service: Service
    health: ServiceHealth = field(default_factory=ServiceHealth)
    probe_due: float = _NEVER
    page_due: float = _NEVER
    probed_at: float = -_NEVER
    task: asyncio.Task[None] | None = None
    suspected: bool = False
    recorded: Transition | None = None
    _reached: bool = True
    _in_trouble: bool = False
    _shown: ServiceState | None = None

    @property
    def due(self) -> float:
        """When page or probe is due next."""
        return min(self.probe_due, self.page_due)

    @property
    def running(self) -> bool:
        """Whether a check is running."""
        return self.task is not None and not self.task.done()

    @property
    def unsettled(self) -> bool:
        """Whether it was not checked yet, or a change waits for another check."""
        if not self.service.checkable:
            return False  # no check is ever due, and waiting for one would last for ever
        return self.health.pending is not None or not self.health.recent_checks

    def keep(self, service: Service) -> None:
        """Go on with *service*, which is checked as before; only what is shown changed."""
        self.service = service
        self._shown = None

    def due_now(self, now: float) -> None:
        """Make page and probe due now."""
        self.probe_due = now if self.service.probe is not None else _NEVER
        self.page_due = now if self.service.read_page is not None else _NEVER

    def suspect(self, now: float) -> None:
        """Check now: services that share a dependency with this one have just failed."""
        if self.service.probe is None:
            self.page_due = min(self.page_due, now)
            return
        self.suspected = True
        self.probe_due = min(self.probe_due, now)

    def cancel(self) -> None:
        """Cancel the running check, and do not wait for its end: it applies no result any more."""
        if self.task is not None:
            self.task.cancel()

    def postpone(self, now: float, pace: Pace) -> None:
        """Move to the next regular times."""
        self.suspected = False
        if self.service.probe is not None:
            key = self.service.id
            self.probe_due = regular(now, pace.probe_s, key=key, phase_s=pace.phase_s)
        if self.service.read_page is not None:
            key = self.service.read_page
            self.page_due = regular(now, pace.page_s, key=key, phase_s=pace.phase_s)

    def plan_next(self, result: CheckResult, now: float, pace: Pace) -> None:
        """Schedule the next check after *result*, which came at *now*."""
        if result.probe is not None:
            self._probed(result.probe, now, pace)
        if result.page is not None:
            self._page_read(result.page, now, pace)
        elif self._wants_page(result) and self.service.read_page is not None:
            self.page_due = min(self.page_due, now)
        self._in_trouble = self.health.certain.trouble
        if result.probe is not None:
            self._reached = isinstance(result.probe, ProbeResult)

    def _probed(self, probe: ProbeResult | Failure, now: float, pace: Pace) -> None:
        pending = self.health.pending
        self.suspected = False
        self.probed_at = now
        self.probe_due = next_probe(
            now,
            pace,
            key=self.service.id,
            trouble=self.health.certain.trouble,
            failures=pending.count if pending else 0,
            confirming=pending is not None,
            at_least_s=probe.retry_after.total_seconds() if probe.retry_after else 0.0,
        )

    def _page_read(self, page: Report | Failure, now: float, pace: Pace) -> None:
        pending = self.health.pending
        failures = self.health.page_failures
        if failures == 0 and pending is not None and pending.better:
            # "All clear" needs two readings; counting one failure asks again after 15 s instead of
            # a whole interval, so that a recovery is shown soon.
            failures = 1
        wait = page.retry_after if isinstance(page, Failure) else None
        self.page_due = next_page(
            now,
            pace,
            key=self.service.read_page or "",
            trouble=self.health.certain.trouble,
            failures=failures,
            at_least_s=wait.total_seconds() if wait else 0.0,
        )

    def _wants_page(self, result: CheckResult) -> bool:
        """Whether the page should be read now: a problem has just begun, or seems to be over.

        During planned work the first failure asks whether the work still excuses it.
        """
        if isinstance(result.probe, Failure) and self.health.level is Level.MAINTENANCE:
            return self._reached and not self.health.page_failures
        if self.health.page_failures or not self.health.certain.trouble:
            return False
        returned = isinstance(result.probe, ProbeResult) and not self._reached
        return returned or not self._in_trouble

    def state(self, flags: UserFlags) -> ServiceState:
        """Return what is to be shown.

        It is the same object while nothing changed, so that consumers can compare by identity.
        """
        shown = self._shown
        if (
            shown is None
            or shown.health is not self.health
            or shown.flags != flags
            or shown.suspected is not self.suspected
        ):
            shown = ServiceState(self.service, self.health, flags, suspected=self.suspected)
            self._shown = shown
        return shown


def duration_ms(result: CheckResult) -> float | None:
    """Return the total time of the probe, None where it failed or was not run."""
    return result.probe.total_ms if isinstance(result.probe, ProbeResult) else None
