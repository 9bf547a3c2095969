"""The past as it is shown: rollups for bars and charts, spans for timelines."""

from dataclasses import dataclass
from datetime import datetime

from statustray.domain.model.level import Level


@dataclass(frozen=True, slots=True)
class Bar:
    """One hour or day of one service.  Seconds of each health; the rest was not looked at."""

    start: datetime
    up_s: float = 0
    degraded_s: float = 0
    down_s: float = 0
    unknown_s: float = 0
    mean_ms: float | None = None

    @property
    def uptime(self) -> float | None:
        """Share in [0, 1] of the known time in which it was up or merely degraded."""
        known = self.up_s + self.degraded_s + self.down_s
        return (self.up_s + self.degraded_s) / known if known else None


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
    """The past of one service, every part oldest first."""

    service: str
    hours: tuple[Bar, ...] = ()
    days: tuple[Bar, ...] = ()
    spans: tuple[Span, ...] = ()
