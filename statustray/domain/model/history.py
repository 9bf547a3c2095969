"""The history as it is shown: rollups for bars and charts, spans for timelines."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from statustray.domain.model.level import Level


@dataclass(frozen=True, slots=True)
class Bar:
    """One hour or day of one service, in seconds of each state; the rest was not checked."""

    start: datetime
    up_s: float = 0
    degraded_s: float = 0
    down_s: float = 0
    unknown_s: float = 0
    mean_ms: float | None = None

    @property
    def known_s(self) -> float:
        """Seconds in which the state was known."""
        return self.up_s + self.degraded_s + self.down_s


@dataclass(frozen=True, slots=True)
class Span:
    """A settled state that lasted.  ``end`` is None while it lasts."""

    service: str
    level: Level
    reason: str
    start: datetime
    end: datetime | None = None
    cause: str | None = None


@dataclass(frozen=True, slots=True)
class ServiceHistory:
    """The history of one service, every part oldest first."""

    service: str
    hours: tuple[Bar, ...] = ()
    days: tuple[Bar, ...] = ()
    spans: tuple[Span, ...] = ()


def uptime(bars: Iterable[Bar]) -> float | None:
    """Return the share in [0, 1] of the known time in which it was up or merely degraded.

    None: nothing is known.
    """
    counted = tuple(bars)
    known = sum(bar.known_s for bar in counted)
    return sum(bar.up_s + bar.degraded_s for bar in counted) / known if known else None
