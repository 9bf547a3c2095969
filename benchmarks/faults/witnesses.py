"""Check addresses that are blocked, and connections that lose much: services vouch for them."""

from collections.abc import Callable, Iterator
from random import Random

from benchmarks.faults.figure import Figure
from benchmarks.faults.stage import WARM_S, Outcome, perform
from statustray.domain.model.checks.check_result import Network, ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.level import Level
from statustray.domain.model.service import Service
from tests.support.stage.scripts import FINE, REFUSED, SILENT, service
from tests.support.stage.stage import Stage

_FOUR = tuple(f"https://check{n}.example" for n in range(4))
_SERVICES = 12
_LAST_S = WARM_S + 3600.0
_SOON_S = 120.0
_SEEDS = 4
_LOST = Failure(FailureKind.TIMED_OUT, Phase.CONNECT)


def figures() -> Iterator[Figure]:
    """Measure all of it."""
    for count in (2, 3, 4):
        yield _blocked(count)
    for share in (0.1, 0.3):
        yield _refused(share)
        yield _lost(share)


def _watched() -> list[Service]:
    return [service("acme"), *(service(f"s{n}") for n in range(_SERVICES - 1))]


def _blocked(count: int) -> Figure:
    """Let *count* of four check addresses be dead, and one service go down for half an hour."""
    delays, others, offline = [], 0, 0
    for failure in (REFUSED, SILENT):
        for late_s in range(0, 60, 15):
            begin = WARM_S + late_s + 0.7
            stage = Stage(
                canaries=_FOUR,
                canary=lambda url, _at: "offline" if url in _FOUR[:count] else "online",
                probe=_down(begin, begin + 1800, failure),
            )
            outcome, dark = _seen(stage)
            delays.append(outcome.told_after(begin))
            others += _others(stage)
            offline += dark
    told = [delay for delay in delays if delay is not None]
    met = len(told) == len(delays) and max(told) <= _SOON_S and not others and not offline
    said = f"{max(told, default=0):.0f} s, {others} others, {offline} times offline"
    what = f"{count} of 4 check addresses blocked, 1 of {_SERVICES} services down: worst to notice"
    return Figure(what, f"≤ {_SOON_S:.0f} s, 0 others, 0 times offline", said, met)


def _refused(share: float) -> Figure:
    """Let one service refuse on a connection that loses *share* of everything."""
    delays, others = [], 0
    for seed in range(_SEEDS):
        stage = _lossy(share, seed, refused_since=WARM_S)
        outcome, _ = _seen(stage)
        delays.append(outcome.told_after(WARM_S))
        others += _others(stage)
    told = [delay for delay in delays if delay is not None]
    met = len(told) == len(delays) and max(told) <= 2 * _SOON_S and not others
    what = f"1 of {_SERVICES} services refuses at {share:.0%} random loss: worst to notice"
    said = f"{max(told, default=0):.0f} s, {others} others"
    return Figure(what, f"≤ {2 * _SOON_S:.0f} s, 0 others", said, met)


def _lost(share: float) -> Figure:
    """Let a connection lose *share* of everything, and nothing else be wrong."""
    told = [len(_seen(_lossy(share, seed))[0].alerted) for seed in range(_SEEDS)]
    what = f"messages at {share:.0%} random loss, {_SERVICES} services, {_SEEDS} times an hour"
    return Figure(what, "0", f"{sum(told)}", not sum(told))


def _lossy(share: float, seed: int, *, refused_since: float = float("inf")) -> Stage:
    chance = Random(seed)  # noqa: S311 - the same hour each time

    def probe(target: str, at: float) -> ProbeResult | Failure:
        if chance.random() < share:
            return _LOST
        return REFUSED if "acme" in target and at >= refused_since else FINE

    return Stage(
        probe=probe, canary=lambda _url, _at: "offline" if chance.random() < share else "online"
    )


def _down(
    begin: float, end: float, failure: Failure
) -> Callable[[str, float], ProbeResult | Failure]:
    return lambda target, at: failure if "acme" in target and begin <= at < end else FINE


def _others(stage: Stage) -> int:
    """Count the services that were called down although nothing was wrong with them."""
    down = {t.service for t in stage.memory.transitions if Level(t.level).trouble}
    return len(down - {"acme"})


def _seen(stage: Stage) -> tuple[Outcome, int]:
    """Return what came of *stage*, and in how many snapshots a service was called offline."""
    outcome = perform(stage, *_watched(), seconds=_LAST_S)
    dark = sum(
        snapshot.network is Network.OFFLINE
        or any(s.level is Level.UNKNOWN and s.health.recent_checks for s in snapshot.services)
        for snapshot in stage.snapshots
    )
    return outcome, dark
