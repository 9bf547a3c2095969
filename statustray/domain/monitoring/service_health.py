"""Where one service stands: its settled state and the evidence it rests on.

A ``Standing`` is replaced by every look (``state_machine.observe``) and survives a restart
in the few fields that matter.  It knows no clock: every moment is an argument.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from statustray.domain.model.check_result import (
    Evidence,
    Failure,
    FailureKind,
    Look,
    Network,
    Reached,
)
from statustray.domain.model.level import Level
from statustray.domain.model.report import Report
from statustray.domain.model.service import Service
from statustray.domain.model.verdict import Reason

_REMEMBER_LOOKS = timedelta(minutes=10)
_FLAPPING_SPAN = timedelta(hours=2)
_LATE_KEPT = 5
_NETWORKS_KEPT = 50
# A look that is confirmed or times out, and a page asked once more, last as long as this.
_LOOK_LASTS_S = 30.0
# Answers that will not change by asking once more: they count at the first time.
_FINAL = {FailureKind.MALFORMED, FailureKind.NOT_FOUND, FailureKind.TOO_LARGE}


@dataclass(frozen=True, slots=True)
class Rules:
    """What the settings and the line decide.

    ``page_stale`` and ``probe_stale`` are three intervals, or three long looks where those are
    longer; ``looks`` is how many failed looks in a row make a verdict (two, three on a lossy
    line).  ``line_slow``: most services are slow at once, so it is the own line and no service's
    slowness.
    """

    page_stale: timedelta = timedelta(minutes=6)
    probe_stale: timedelta = timedelta(minutes=3)
    looks: int = 2
    line_slow: bool = False

    @classmethod
    def of(
        cls, *, page_s: float, probe_s: float, looks: int = 2, line_slow: bool = False
    ) -> "Rules":
        """Return the rules for these intervals, in seconds."""
        page, probe = (timedelta(seconds=3 * max(s, _LOOK_LASTS_S)) for s in (page_s, probe_s))
        return cls(page, probe, looks, line_slow)


@dataclass(frozen=True, slots=True)
class Pending:
    """A change that waits for its confirmation."""

    better: bool
    first_at: datetime
    count: int = 1


@dataclass(frozen=True, slots=True)
class Turn:
    """A settled change between calm and trouble, kept to notice flapping."""

    at: datetime
    down: bool


@dataclass(frozen=True, slots=True)
class Speed:
    """How fast a service usually answers on the network ``place``, and since when it is slow."""

    usual_ms: float | None = None
    samples: int = 0
    slow_since: datetime | None = None
    slow_looks: int = 0
    place: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """The settled state, what it rests on, and what waits for confirmation.

    ``certain`` is the last level that was not UNKNOWN, with its reason and its beginning; UNKNOWN
    itself where a trouble ended in a doubt.  ``hold`` is how long calm must last before an
    unstable service counts as back, None for a steady one; ``calm_since`` when that calm began.
    ``late`` are the page's last delays against our own first sight.
    """

    level: Level = Level.UNKNOWN
    reason: Reason = Reason.NOT_LOOKED_YET
    since: datetime | None = None
    certain: Level = Level.UNKNOWN
    certain_reason: Reason = Reason.NOT_LOOKED_YET
    certain_since: datetime | None = None
    network: Network = Network.ONLINE
    page: Report | Failure | None = None
    page_at: datetime | None = None
    page_failures: int = 0
    page_failure: Failure | None = None
    probe: Reached | Failure | None = None
    probe_at: datetime | None = None
    pending: Pending | None = None
    turns: tuple[Turn, ...] = ()
    hold: timedelta | None = None
    calm_since: datetime | None = None
    speed: Speed = field(default_factory=Speed)
    reached_on: tuple[str, ...] = ()
    looks: tuple[Look, ...] = ()
    late: tuple[timedelta, ...] = ()

    @property
    def confirming(self) -> bool:
        """Whether a change for the worse waits for its confirmation."""
        return self.pending is not None and not self.pending.better

    def ages(self, now: datetime, rules: Rules) -> bool:
        """Whether a word of a witness is too old to count at *now*."""
        page = self.page is None or _fresh(self.page_at, now, rules.page_stale)
        return not (page and (self.probe is None or _fresh(self.probe_at, now, rules.probe_stale)))

    def evidence(self, service: Service, now: datetime, rules: Rules, place: str) -> Evidence:
        """Return what may be weighed at *now*: words older than three intervals are gone."""
        page = self.page if _fresh(self.page_at, now, rules.page_stale) else None
        probe = self.probe if _fresh(self.probe_at, now, rules.probe_stale) else None
        return Evidence(
            network=self.network,
            local=service.local,
            has_page=service.read_page is not None or self.page is not None,
            page=page,
            probe=probe,
            covers=service.probe_covers,
            ever_reached=place in self.reached_on,
            stale=page is not self.page or probe is not self.probe,
        )


def take_in(standing: Standing, look: Look, *, place: str, local: bool) -> Standing:
    """Add *look* to the evidence.  While the own line is broken its answers prove nothing."""
    looks = tuple(k for k in standing.looks if abs(look.at - k.at) < _REMEMBER_LOOKS)
    new: dict[str, object] = {"network": look.network, "looks": (*looks, look)}
    if look.network is not Network.ONLINE and not local:
        return _with(standing, new | {"pending": None, "page_failures": 0})
    return _with(standing, new | _of_page(standing, look) | _of_probe(standing, look, place))


def _with(standing: Standing, new: dict[str, Any]) -> Standing:
    """Return *standing* with all of *new* at once: this happens with every look."""
    return replace(standing, **new)


def _of_page(standing: Standing, look: Look) -> dict[str, object]:
    match look.page:
        case Report() as report:
            return {"page": report, "page_at": look.at, "page_failures": 0, "page_failure": None}
        case Failure() as failure:
            asked_too_often = failure.kind is FailureKind.RATE_LIMITED
            count = standing.page_failures + (not asked_too_often)
            new: dict[str, object] = {"page_failures": count, "page_failure": failure}
            # One may be chance, and a page that was read keeps its word until the second.
            counts = failure.kind in _FINAL or (count > 1 and not asked_too_often)
            if counts or not isinstance(standing.page, Report):
                new |= {"page": failure, "page_at": look.at}
            return new
        case None:
            return {}


def _of_probe(standing: Standing, look: Look, place: str) -> dict[str, object]:
    if look.probe is None:
        return {}
    new: dict[str, object] = {"probe": look.probe, "probe_at": look.at}
    if isinstance(look.probe, Failure):
        return new
    if place not in standing.reached_on:
        new["reached_on"] = (*standing.reached_on, place)[-_NETWORKS_KEPT:]
    return new | {"speed": timed(standing.speed, look.probe.total_ms, look.at, place=place)}


_USUAL_NEEDS = 20
_USUAL_WEIGHT = 0.05
_USUAL_AT_LAST = timedelta(days=1)


def timed(speed: Speed, total_ms: float, at: datetime, *, place: str) -> Speed:
    """Add one answer's time.

    Slow is over three times the usual and at least a second more than it, once the usual rests
    on twenty answers.  Slow answers do not shift the usual; after a day they are the usual, and
    on another network it is learnt anew.
    """
    if speed.usual_ms is None or speed.place != place or _slow_for_long(speed, at):
        return Speed(usual_ms=total_ms, samples=1, place=place)
    usual = speed.usual_ms
    if speed.samples >= _USUAL_NEEDS and total_ms > max(3 * usual, usual + 1000):
        return replace(speed, slow_since=speed.slow_since or at, slow_looks=speed.slow_looks + 1)
    usual += (total_ms - usual) * _USUAL_WEIGHT
    return Speed(usual_ms=usual, samples=speed.samples + 1, place=place)


def _slow_for_long(speed: Speed, at: datetime) -> bool:
    return speed.slow_since is not None and abs(at - speed.slow_since) > _USUAL_AT_LAST


def turned(standing: Standing, at: datetime, *, down: bool) -> Standing:
    """Note a change between calm and trouble; those of the last two hours are kept."""
    kept = tuple(t for t in standing.turns if abs(at - t.at) < _FLAPPING_SPAN)
    return replace(standing, turns=(*kept, Turn(at, down)))


def page_late(standing: Standing, by: timedelta) -> Standing:
    """Note that the page told of a trouble *by* later than we saw it."""
    return replace(standing, late=(*standing.late, by)[-_LATE_KEPT:])


def usual_lateness(standing: Standing) -> timedelta | None:
    """Return the middle of the page's last delays, None before the second one."""
    ordered = sorted(standing.late)
    return ordered[len(ordered) // 2] if len(ordered) > 1 else None


def _fresh(at: datetime | None, now: datetime, limit: timedelta) -> bool:
    # A clock that was set back makes ages negative: such words are not fresh either.
    return at is not None and abs(now - at) <= limit
