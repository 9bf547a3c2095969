"""The engine on a stage for the bench: a play, and what it came to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from statustray.domain.model.alert import Alert, AlertKind
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.engine.engine import Engine
from tests.support.stage.memory import FakeMemory
from tests.support.stage.stage import Stage

WARM_S = 1800.0
"""Each play begins with half an hour in which all is well."""

_ALARMS = {AlertKind.TROUBLE, AlertKind.COMMON_CAUSE}

Acts = Sequence[tuple[float, Callable[[Engine], None]]]


class _Forgetful(list[object]):
    """A list that keeps nothing, so that a month fits into memory."""

    def append(self, _item: object) -> None:
        pass

    def extend(self, _items: object) -> None:
        pass


@dataclass(frozen=True, slots=True)
class Outcome:
    """What people were told, with the second of it, and what went into the history."""

    alerted: tuple[tuple[float, Alert], ...]
    troubles: int

    @property
    def alarms(self) -> tuple[tuple[float, Alert], ...]:
        """The messages that tell of a trouble."""
        return tuple((at, n) for at, n in self.alerted if n.kind in _ALARMS)

    def told_after(self, begin: float, *, back: bool = False) -> float | None:
        """Return the seconds from *begin* to the first message of trouble, or of return."""
        wanted = {AlertKind.BACK} if back else _ALARMS
        return next(
            (at - begin for at, n in self.alerted if n.kind in wanted and at >= begin), None
        )


def play(*services: Service, seconds: float, acts: Acts = (), **scripts: object) -> Outcome:
    """Watch *services* for *seconds* in the world of *scripts*."""
    stage = Stage(**scripts)  # type: ignore[arg-type]  # scripts are named by the scenes
    return perform(stage, *services, seconds=seconds, acts=acts)


def perform(stage: Stage, *services: Service, seconds: float, acts: Acts = ()) -> Outcome:
    """Watch *services* on a *stage* that was set, and close it."""
    forget_looks(stage)
    stage.play(*services, seconds=seconds, at=acts)
    stage.close()
    alerted = tuple((at, t) for at, t in stage.alerted if isinstance(t, Alert))
    return Outcome(alerted, sum(Level(t.level).trouble for t in stage.memory.transitions))


def forget_looks(stage: Stage) -> None:
    """Keep only what is told and what changed."""
    stage.asked = _Forgetful()  # type: ignore[assignment]  # keeps nothing of any kind
    stage.memory = _Changes()


class _Changes(FakeMemory):
    """Keeps the changes, not every look."""

    def sample(self, samples: object) -> None:
        pass
