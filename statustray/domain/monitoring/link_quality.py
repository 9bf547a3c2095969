"""The quality of the user's own connection, derived from the answers of all services together.

On a connection that loses one attempt in twenty, two failed checks in a row happen by chance
every few days among thirty services; then a third one is asked for, and more where more is lost.
Where most services are slow at once it is the user's own connection that is slow.
"""

from datetime import datetime, timedelta
from math import ceil, log

from msgspec import Struct
from msgspec.structs import replace

from statustray.domain.model.checks.check_result import ConnectionIssue

_SPAN = timedelta(minutes=30)
_LOSSY_SHARE = 0.015
_LOSSY_HEALED = 3
_LOSSY_SERVICES = 2
_SLOW_SERVICES = 3
_LOSS_TOLD = 0.05
_LOSS_MOST = 0.6
_FAILURES = 2
# 30 services x 1440 checks x 30 days are 1.3 million chances a month.
_BY_CHANCE = 1e-7


class LinkQuality(Struct, frozen=True):
    """Answers of the last half hour, and those among them that needed a second connection.

    ``seen`` are the services that answered, ``sluggish`` those whose last answer was slow.
    """

    healed: tuple[tuple[datetime, str], ...] = ()
    answers: int = 0
    counted_since: datetime | None = None
    seen: frozenset[str] = frozenset()
    sluggish: frozenset[str] = frozenset()

    def answered(
        self, service: str, now: datetime, *, tries: int, slow: bool = False
    ) -> "LinkQuality":
        """Add an answer of *service* that took *tries* connections; *slow* for this service."""
        line = self._aged(now)
        if tries > 1:
            line = replace(line, healed=(*line.healed, (now, service)))
        if service not in line.seen or slow is not (service in line.sluggish):
            sluggish = line.sluggish | {service} if slow else line.sluggish - {service}
            line = replace(line, seen=line.seen | {service}, sluggish=sluggish)
        return replace(line, answers=line.answers + 1)

    @property
    def lossy(self) -> bool:
        """Whether connections fail at random here: on several services, over 1.5 % of checks."""
        enough = len(self.healed) >= max(_LOSSY_HEALED, self.answers * _LOSSY_SHARE)
        return enough and len({s for _, s in self.healed}) >= _LOSSY_SERVICES

    @property
    def loss(self) -> float:
        """The share of connections that fail by chance, 0.0 to 0.6, as far as can be told.

        Of the services that answered, those that needed a second connection are p / (1 + p).
        """
        if not self.lossy:
            return 0.0
        share = len(self.healed) / max(self.answers, len(self.healed) * 2)
        return min(share / (1 - share), _LOSS_MOST)

    @property
    def slow(self) -> bool:
        """Whether most services are slow at once."""
        enough = len(self.sluggish) >= _SLOW_SERVICES
        return enough and 2 * len(self.sluggish) > len(self.seen)

    @property
    def bad(self) -> bool:
        """Whether a single round of checks proves little here."""
        return self.lossy or self.slow

    @property
    def issue(self) -> ConnectionIssue | None:
        """What people are told of it, None for nothing worth telling."""
        if self.loss >= _LOSS_TOLD:
            return ConnectionIssue.LOSES_CONNECTIONS
        return ConnectionIssue.VERY_SLOW if self.slow else None

    @property
    def failures_needed(self) -> int:
        """How many failed checks in a row, of two connections each, make a verdict.

        As many as keep thirty services checked once a minute free of chance for a month.
        """
        if not self.lossy:
            return _FAILURES
        return max(_FAILURES + 1, ceil(log(_BY_CHANCE) / (2 * log(self.loss))))

    def _aged(self, now: datetime) -> "LinkQuality":
        if self.counted_since is None:
            return replace(self, counted_since=now)
        if abs(now - self.counted_since) < _SPAN:
            return self
        # Half of the count is kept, so that the share does not jump at the change of spans.
        kept = tuple(h for h in self.healed if abs(now - h[0]) < _SPAN)
        return LinkQuality(kept, self.answers // 2, now, self.seen, self.sluggish)
