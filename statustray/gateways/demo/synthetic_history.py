"""A synthetic history for the demonstration.

Its outages are those of the catalogue; everything worked between them.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Final

from statustray.domain.model.catalogue import Outage
from statustray.domain.model.checks.verdict import Reason
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from statustray.engine.ports import Memory, Sample, Transition

_SPANS: Final = timedelta(days=90)
_LOOKED_DAYS: Final = 14
_EVERY: Final = timedelta(minutes=5)
_LONGEST: Final = timedelta(hours=16)
_SEED: Final = 4


def make_past(
    memory: Memory, *, services: Sequence[Service], outages: Iterable[Outage], now: datetime
) -> None:
    """Fill *memory* with the samples of *services* until *now*."""
    past = [o for o in outages if now - _SPANS < o.started_at < now - _LONGEST]
    hits = {s.id: [o for o in past if s.id in o.affected] for s in services}
    for service, own in hits.items():
        memory.record(_transitions(service, sorted(own, key=lambda o: o.started_at), now))
    luck = Random(_SEED)  # noqa: S311 - answer times, no secrets
    usual = {service: luck.uniform(60, 220) for service in hits}
    # Day by day, as it would have been recorded.
    for days in reversed(range(_LOOKED_DAYS)):
        began = now - timedelta(days=days + 1)
        for service, own in hits.items():
            memory.sample(_samples(service, own, began, usual[service], luck))
        memory.flush(began + timedelta(days=1))


def _transitions(service: str, outages: list[Outage], now: datetime) -> Iterator[Transition]:
    calm = (Level.OPERATIONAL.value, Reason.PAGE_AND_PROBE_AGREE.value)
    yield Transition(now - _SPANS, service, *calm)
    for outage in outages:
        down = (Level.MAJOR_OUTAGE.value, Reason.UNREACHABLE.value)
        yield Transition(outage.started_at, service, *down, cause=outage.provider)
        yield Transition(_end(outage), service, *calm)


def _samples(
    service: str, outages: list[Outage], began: datetime, usual_ms: float, luck: Random
) -> Iterator[Sample]:
    """Yield the results of one day's checks."""
    for step in range(timedelta(days=1) // _EVERY):
        at = began + step * _EVERY
        down = any(o.started_at <= at < _end(o) for o in outages)
        level = Level.MAJOR_OUTAGE if down else Level.OPERATIONAL
        ms = None if down else usual_ms * luck.lognormvariate(0, 0.2)
        yield Sample(at, service, level.value, ms)


def _end(outage: Outage) -> datetime:
    return min(outage.ended_at or outage.started_at + _LONGEST, outage.started_at + _LONGEST)
