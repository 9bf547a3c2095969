"""How soon it is told: hard outages, pages that turn red, and the way back."""

from collections.abc import Callable, Iterator
from itertools import count

from benchmarks.faults.figure import Figure, seconds, within
from benchmarks.faults.peers import all_rules
from benchmarks.faults.stage import WARM_S, play
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.service import Service
from tests.support.stage.scripts import FINE, REFUSED, SILENT, paged, service

_ENDED = {
    "refused": REFUSED,
    "reset": Failure(FailureKind.RESET, Phase.REQUEST),
    "5xx": Failure(FailureKind.HTTP_STATUS, Phase.REQUEST, http_status=503),
    "unresolved": Failure(FailureKind.NAME_NOT_FOUND, Phase.DNS),
}
_STEP_S = 4.0
_LAST_S = 400.0
_RED_S = 120.0

Script = Callable[[str, float], ProbeResult | Failure]


def figures() -> Iterator[Figure]:
    """Measure all of it."""
    yield _outage("hard outage to notice (refused, reset, 5xx, unresolved)", _ENDED, 40, 80)
    yield _outage("hard outage to notice (black hole)", {"black hole": SILENT}, 60, 100)
    yield _red_page()
    yield _recovery()


def _outage(what: str, kinds: dict[str, Failure], mean_s: float, worst_s: float) -> Figure:
    ours: list[float | None] = []
    peers: tuple[list[float | None], ...] = ([], [], [])
    for failure in kinds.values():
        for begin in _begins(60):
            script = _down(begin, 1e9, failure)
            for watched in _one_of_each():
                page = _page_host(begin, failure)
                outcome = play(watched, seconds=begin + _LAST_S, probe=script, page=page)
                ours.append(outcome.told_after(begin))
            rules = all_rules(("acme",), script, seconds=begin + _LAST_S)
            for delays, said in zip(peers, rules, strict=True):
                delays.append(next((m.at - begin for m in said if m.down), None))
    met = within(ours, mean_s=mean_s, worst_s=worst_s)
    aim = f"mean ≤ {mean_s:.0f} s, worst ≤ {worst_s:.0f} s"
    return Figure(what, aim, seconds(ours), met, tuple(map(seconds, peers)))


def _red_page() -> Figure:
    delays = []
    for begin in _begins(120):
        page = _said(begin, 1e9, "partial_outage")
        delays.append(play(paged("acme"), seconds=begin + _LAST_S, page=page).told_after(begin))
    alerted = sorted(delay for delay in delays if delay is not None)
    late = alerted[int(len(alerted) * 0.95)] if len(alerted) == len(delays) else float("inf")
    peers = ("never",) * 3
    return Figure(
        "page turned red to notice, 95th percentile",
        f"≤ {_RED_S:.0f} s",
        f"{late:.0f} s",
        late <= _RED_S,
        peers,
    )


def _recovery() -> Figure:
    ours: list[float | None] = []
    peers: tuple[list[float | None], ...] = ([], [], [])
    for end in _begins(60):
        script, red = _down(WARM_S - 1200, end, REFUSED), _said(WARM_S - 1200, end, "major_outage")
        last = end + _LAST_S
        plays = (
            play(service("acme"), seconds=last, probe=script),
            play(service("acme"), seconds=last, probe=_down(WARM_S - 1200, end, SILENT)),
            play(paged("acme"), seconds=last, probe=script),
            play(paged("acme"), seconds=last, page=red),
            play(paged("acme"), seconds=last, probe=script, page=red),
        )
        ours += [outcome.told_after(end, back=True) for outcome in plays]
        for delays, said in zip(peers, all_rules(("acme",), script, seconds=last), strict=True):
            delays.append(next((m.at - end for m in said if not m.down), None))
    met = within(ours, mean_s=80, worst_s=80)
    aim = "worst ≤ 80 s"
    what = "recovery to notice (of the service, of its page, of both)"
    return Figure(what, aim, seconds(ours), met, tuple(map(seconds, peers)))


def _begins(span_s: int) -> Iterator[float]:
    """Return moments all over a span, none of them on the grid of looks."""
    moments = (WARM_S + 0.7 + _STEP_S * n for n in count())
    return (m for m, _ in zip(moments, range(round(span_s / _STEP_S)), strict=False))


def _one_of_each() -> tuple[Service, Service]:
    return service("acme"), paged("acme")


def _down(begin: float, end: float, failure: Failure) -> Script:
    return lambda _target, at: failure if begin <= at < end else FINE


def _page_host(begin: float, failure: Failure) -> Callable[[str, float], str | Failure]:
    """Return a page that is calm, and whose host goes the way of its service."""
    return lambda _url, at: failure if at >= begin else "operational"


def _said(begin: float, end: float, word: str) -> Callable[[str, float], str]:
    return lambda _url, at: word if begin <= at < end else "operational"
