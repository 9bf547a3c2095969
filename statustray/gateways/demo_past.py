"""A past for the demonstration, so that bars, charts and the history have something to show.

The outages in it are the catalogue's own; between them everything worked.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Final

from statustray.domain.catalogue import Outage
from statustray.domain.level import Level
from statustray.domain.service import Service
from statustray.domain.verdict import Reason
from statustray.engine.ports import Memory, Sample, Transition

_SPANS: Final = timedelta(days=90)
_LOOKED: Final = timedelta(days=10)
_EVERY: Final = timedelta(minutes=5)
_LONGEST: Final = timedelta(hours=16)


def make_past(
    memory: Memory, *, services: Sequence[Service], outages: Iterable[Outage], now: datetime
) -> None:
    """Fill *memory* with what *services* would have seen until *now*."""
    past = [o for o in outages if now - _SPANS < o.started_at < now - _LONGEST]
    for service in services:
        own = sorted((o for o in past if service.id in o.affected), key=lambda o: o.started_at)
        memory.record(_transitions(service.id, own, now))
        memory.sample(_samples(service.id, own, now))
    memory.flush(now)


def _transitions(service: str, outages: list[Outage], now: datetime) -> Iterator[Transition]:
    calm = (Level.OPERATIONAL.value, Reason.PAGE_AND_PROBE_AGREE.value)
    yield Transition(now - _SPANS, service, *calm)
    for outage in outages:
        down = (Level.MAJOR_OUTAGE.value, Reason.UNREACHABLE.value)
        yield Transition(outage.started_at, service, *down, cause=outage.provider)
        yield Transition(_end(outage), service, *calm)


def _samples(service: str, outages: list[Outage], now: datetime) -> Iterator[Sample]:
    luck = Random(service)  # noqa: S311  # answer times, no secrets
    usual = luck.uniform(60, 220)
    at = now - _LOOKED
    while at < now:
        down = any(o.started_at <= at < _end(o) for o in outages)
        level = Level.MAJOR_OUTAGE if down else Level.OPERATIONAL
        ms = None if down else usual * luck.lognormvariate(0, 0.2)
        yield Sample(at, service, level.value, ms)
        at += _EVERY


def _end(outage: Outage) -> datetime:
    return min(outage.ended_at or outage.started_at + _LONGEST, outage.started_at + _LONGEST)
