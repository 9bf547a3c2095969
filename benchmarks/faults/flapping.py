"""Services that come and go: told, but not each time."""

from collections.abc import Callable, Iterator
from itertools import count
from random import Random

from benchmarks.faults.figure import Figure, seconds
from benchmarks.faults.peers import Ask, all_rules
from benchmarks.faults.stage import WARM_S, play
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure
from tests.support.stage.scripts import FINE, REFUSED, SILENT, paged, service

_PERIODS_S = (30, 60, 120, 180, 300, 600, 1200, 2400)
_TWO_HOURS_S = 7200.0
_THIRD = 1 / 3
_MOST = 3
_SOON_S = 600.0


def figures() -> Iterator[Figure]:
    """Measure all of it."""
    yield _flapping("two hours of 50 % flapping (refused), periods from 30 s to 40 min", REFUSED)
    yield _flapping("two hours of 50 % flapping (black hole), the same periods", SILENT)
    yield _flapping_page()
    yield _two_of_three()


def _flapping(what: str, failure: Failure) -> Figure:
    ours, peers = [], []
    for ask in _worlds(failure):
        outcome = play(service("acme"), seconds=WARM_S + _TWO_HOURS_S, probe=ask)
        ours.append(len(outcome.alerted))
        rules = all_rules(("acme",), ask, seconds=WARM_S + _TWO_HOURS_S)
        peers.append([len(said) for said in rules])
    worst = tuple(f"{max(n)} messages" for n in zip(*peers, strict=True))
    said = f"{max(ours)} messages at most"
    return Figure(what, f"≤ {_MOST} messages", said, max(ours) <= _MOST, worst)


def _worlds(failure: Failure) -> Iterator[Ask]:
    for period in _PERIODS_S:
        for part in range(4):
            yield _on_and_off(period, part * period / 4, failure)


def _on_and_off(period: float, late: float, failure: Failure) -> Ask:
    def ask(_target: str, at: float) -> ProbeResult | Failure:
        since = at - WARM_S + late
        return failure if at >= WARM_S and since % period < period / 2 else FINE

    return ask


def _flapping_page() -> Figure:
    most = 0
    for period in (120, 240, 480, 1200, 2400):
        page = _red_and_calm(period)
        outcome = play(paged("acme"), seconds=WARM_S + _TWO_HOURS_S, page=page)
        most = max(most, len(outcome.alerted))
    what = "two hours of a page that turns red and calm, periods from 2 to 40 min"
    return Figure(what, f"≤ {_MOST} messages", f"{most} messages at most", most <= _MOST)


def _red_and_calm(period: float) -> Callable[[str, float], str]:
    return lambda _url, at: (
        "major_outage" if at >= WARM_S and (at - WARM_S) % period < period / 2 else "operational"
    )


def _two_of_three() -> Figure:
    ours: list[float | None] = []
    peers: tuple[list[float | None], ...] = ([], [], [])
    for make in (_by_turns, _by_chance, _by_minutes):
        for seed in range(20):
            last = WARM_S + 3600
            outcome = play(service("acme"), seconds=last, probe=make(seed))
            ours.append(outcome.told_after(WARM_S))
            rules = all_rules(("acme",), make(seed), seconds=last)
            for delays, said in zip(peers, rules, strict=True):
                delays.append(next((m.at - WARM_S for m in said if m.down), None))
    alerted = [delay for delay in ours if delay is not None]
    met = len(alerted) == len(ours) and max(alerted) <= _SOON_S
    what = "failing 2 of every 3 looks to notice"
    return Figure(what, f"worst ≤ {_SOON_S:.0f} s", seconds(ours), met, tuple(map(seconds, peers)))


def _by_turns(seed: int) -> Ask:
    """Let two of three connections fail in turn."""
    asked = count(seed)
    return lambda _target, at: FINE if at < WARM_S or next(asked) % 3 == 0 else REFUSED


def _by_chance(seed: int) -> Ask:
    """Let a look of two connections fail with the chance of two in three."""
    chance = Random(seed)  # noqa: S311 - the same service each time
    one = (1 - _THIRD) ** 0.5
    return lambda _target, at: REFUSED if at >= WARM_S and chance.random() < one else FINE


def _by_minutes(seed: int) -> Ask:
    """Let two of three minutes fail."""
    return lambda _target, at: REFUSED if at >= WARM_S and int(at / 60 + seed / 7) % 3 else FINE
