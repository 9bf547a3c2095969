"""Record what checks brought: settled changes at once, samples for the rollups."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import TypeGuard

from msgspec import Struct
from msgspec.structs import replace

from statustray.domain.model.checks.check_result import CheckResult
from statustray.domain.model.checks.service_health import ServiceHealth
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.monitoring.health_policy import HealthPolicy
from statustray.engine.environment import Environment
from statustray.engine.monitors.monitor import Monitor, duration_ms
from statustray.engine.monitors.persistence import remember, transition
from statustray.engine.ports import Sample, StoredHealth, Transition


class Recorder(Struct, frozen=True):
    """Belongs to the engine's loop, as the memory does.

    ``cause_of`` names the provider that is probably behind the problem of a service.
    """

    environment: Environment
    cause_of: Callable[[str], str | None]

    def begin(self, kept: Iterable[StoredHealth]) -> None:
        """Close what an earlier run left open: since its last check nothing is known.

        A restart within the time that a result counts leaves no gap.
        """
        now = self.environment.clock.now()
        self.environment.memory.record(
            Transition(k.at, k.service, Level.UNKNOWN.value, Reason.TOO_OLD.value)
            for k in kept
            if k.level != Level.UNKNOWN.value and now - k.at > HealthPolicy().holds
        )

    def ended(self, monitors: Iterable[Monitor]) -> dict[str, StoredHealth]:
        """Close the history of services that are watched no longer; return what is known of them.

        What goes on from now on nobody sees.
        """
        now, memory = self.environment.clock.now(), self.environment.memory
        checked = [monitor for monitor in monitors if monitor.health.recent_checks]
        stored = {m.service.id: remember(m.service.id, m.health, now) for m in checked}
        memory.keep(stored.values())
        memory.record(
            Transition(now, m.service.id, Level.UNKNOWN.value, Reason.TOO_OLD.value)
            for m in checked
            if m.health.level is not Level.UNKNOWN
        )
        return stored

    def note_time(self, monitors: Iterable[Monitor]) -> None:
        """Let nothing have begun in the future: a clock that was set back invents no past."""
        now = self.environment.clock.now()
        self.environment.memory.note_time(now)
        for monitor in monitors:
            monitor.health = monitor.health.clamped(now)

    def settled(self, monitor: Monitor, health: ServiceHealth) -> None:
        """Give *health* to the monitor; what a restart must know is stored at once."""
        before, monitor.health = monitor.health, health
        now, service = self.environment.clock.now(), monitor.service.id
        cause = self.cause_of(service)
        changed = health.level is not before.level
        if changed:
            at = _known_from(before, health, monitor.recorded, now)
            shared = cause if health.level.trouble else None
            self._record(monitor, transition(service, health, at, shared))
        elif cause is not None and _lacks_cause(monitor.recorded, health):
            # The first to fail has no cause yet: what it shares shows when the others have failed.
            self._record(monitor, replace(monitor.recorded, cause=cause))
        proven = health.answered != before.answered
        if changed or proven or health.reached_on != before.reached_on:
            self.environment.memory.keep((remember(service, health, now),))

    def _record(self, monitor: Monitor, change: Transition) -> None:
        """Record *change*; one of the same time and service replaces the earlier one."""
        monitor.recorded = change
        self.environment.memory.record((change,))

    def sample(self, monitor: Monitor, result: CheckResult, *, holds: timedelta) -> None:
        """Add *result*, which counts for *holds* at most, to the rollups."""
        level = monitor.health.level.value
        self.environment.memory.sample(
            (Sample(result.at, monitor.service.id, level, duration_ms(result), holds),)
        )

    def passed(self, monitors: Iterable[Monitor], *, holds: timedelta) -> None:
        """Add time in which nothing was checked."""
        now = self.environment.clock.now()
        self.environment.memory.sample(
            Sample(now, s.service.id, s.health.level.value, None, holds) for s in monitors
        )

    def close(self, monitors: Iterable[Monitor]) -> None:
        """Store everything before the end."""
        now = self.environment.clock.now()
        self.environment.memory.keep(
            remember(s.service.id, s.health, now) for s in monitors if s.health.recent_checks
        )
        self.environment.memory.flush(now)


def _lacks_cause(recorded: Transition | None, health: ServiceHealth) -> TypeGuard[Transition]:
    """Whether the problem that goes on was recorded without a cause."""
    return (
        recorded is not None
        and recorded.cause is None
        and health.level.trouble
        and recorded.level == health.level.value
    )


def _known_from(
    before: ServiceHealth, health: ServiceHealth, recorded: Transition | None, now: datetime
) -> datetime:
    """Return when the history may say that *health* began.

    A state that is the same before and after a doubt is known again from now on; the time of the
    doubt stays unknown.  Nothing begins before what was *recorded* last.
    """
    known = (before.certain_since, before.calm_since)
    resumed = before.level is Level.UNKNOWN and health.since in known
    began = now if resumed or health.since is None else health.since
    # A clock that was set back puts what was recorded into the future.
    return now if recorded is not None and began < recorded.at <= now else began
