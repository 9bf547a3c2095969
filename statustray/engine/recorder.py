"""Writing down what the looks brought: settled changes at once, samples for the rollups."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from statustray.domain.model.check_result import Look
from statustray.domain.model.level import Level
from statustray.domain.model.verdict import Reason
from statustray.domain.monitoring.service_health import Standing
from statustray.engine.environment import World
from statustray.engine.monitor import Seat, took_ms
from statustray.engine.persistence import remember, transition
from statustray.engine.ports import Remembered, Sample, Transition


@dataclass(frozen=True, slots=True)
class Recorder:
    """Belongs to the engine's loop, as the memory does."""

    world: World

    def begin(self, kept: Iterable[Remembered]) -> None:
        """Close what an earlier run left open: since its last look nobody knew anything."""
        self.world.memory.record(
            Transition(k.at, k.service, Level.UNKNOWN.value, Reason.TOO_OLD.value)
            for k in kept
            if k.level != Level.UNKNOWN.value
        )

    def settled(self, seat: Seat, standing: Standing, *, cause: str | None) -> None:
        """Put *standing* in the seat; what a restart must know is kept at once."""
        before, seat.standing = seat.standing, standing
        now, service = self.world.clock.now(), seat.service.id
        changed = standing.level is not before.level
        if changed:
            at = _known_from(before, standing, now)
            self.world.memory.record((transition(service, standing, at, cause),))
        if changed or standing.reached_on != before.reached_on:
            self.world.memory.keep((remember(service, standing, now),))

    def looked(self, seat: Seat, look: Look) -> None:
        """Add a look to the rollups."""
        level = seat.standing.level.value
        self.world.memory.sample((Sample(look.at, seat.service.id, level, took_ms(look)),))

    def passed(self, seats: Iterable[Seat]) -> None:
        """Add time in which nobody was asked."""
        now = self.world.clock.now()
        self.world.memory.sample(
            Sample(now, s.service.id, s.standing.level.value, None) for s in seats
        )

    def close(self, seats: Iterable[Seat]) -> None:
        """Keep everything before the end."""
        now = self.world.clock.now()
        self.world.memory.keep(
            remember(s.service.id, s.standing, now) for s in seats if s.standing.looks
        )
        self.world.memory.flush(now)


def _known_from(before: Standing, standing: Standing, now: datetime) -> datetime:
    """Return when the history may say that *standing* began.

    What was so before a doubt and is so after it is known again from now on, not for the doubt.
    """
    resumed = before.level is Level.UNKNOWN and standing.since == before.certain_since
    return now if resumed else standing.since or now
