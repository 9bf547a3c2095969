"""The computer's own troubles: nothing of it is any service's outage."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from random import Random

from benchmarks.faults.figure import Figure
from benchmarks.faults.peers import all_rules
from benchmarks.faults.stage import WARM_S, Acts, Outcome, perform
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from statustray.domain.model.service import Probe, Service
from statustray.engine.engine import Engine
from tests.support.stage.scripts import FINE, SILENT, paged, service
from tests.support.stage.stage import Stage

_NAMELESS = Failure(FailureKind.NAME_SERVER_FAILED, Phase.DNS)
_UNREACHABLE = Failure(FailureKind.UNREACHABLE, Phase.CONNECT)
_LOGIN = Failure(FailureKind.BAD_CERTIFICATE, Phase.TLS)
_HOUR_S = 3600.0
_LAST_S = WARM_S + 1.5 * _HOUR_S

Line = Callable[[float], str]


def figures() -> Iterator[Figure]:
    """Measure all of it."""
    yield _figure("own network down, 2 s to 1 h, packets vanish", [(c, SILENT) for c in _cuts()])
    yield _figure("cable pulled, 2 s to 1 h", [(c, _UNREACHABLE) for c in _cuts()])
    yield _figure("own line cut for 1 to 60 s, 70 times in 80 min", [(_stutter(), SILENT)])
    yield _figure("resolver down for 1 h", [(_between("offline", _HOUR_S), _NAMELESS)])
    yield _figure("captive portal for 1 h", [(_between("captive_portal", _HOUR_S), _LOGIN)])
    yield _slept()
    yield _clock_set()


def watched() -> tuple[Service, ...]:
    """Return thirty services, with and without pages, one of them over plain http."""
    bare = service("plain", probe=Probe("http://plain.example"))
    return (
        *(service(f"s{n}") for n in range(14)),
        *(paged(f"p{n}") for n in range(15)),
        bare,
    )


def _figure(what: str, worlds: list[tuple[Line, Failure]]) -> Figure:
    ours = [_played(line, failure) for line, failure in worlds]
    peers = [_peers(line, failure) for line, failure in worlds]
    return _judged(what, ours, tuple(f"{sum(n)} messages" for n in zip(*peers, strict=True)))


def _judged(what: str, ours: list[Outcome], peers: tuple[str, ...] = ()) -> Figure:
    alarms = sum(len(outcome.alarms) for outcome in ours)
    most = max(len(outcome.alerted) for outcome in ours)
    down = sum(outcome.troubles for outcome in ours)
    said = f"{alarms} alarms, {most} messages, {down} downtimes"
    met = not alarms and most <= 1 and not down
    return Figure(what, "0 alarms, ≤ 1 message, no downtime", said, met, peers)


def _played(line: Line, failure: Failure) -> Outcome:
    return perform(Stage(line=line, probe=_through(line, failure)), *watched(), seconds=_LAST_S)


def _peers(line: Line, failure: Failure) -> list[int]:
    names = [f"s{n}" for n in range(30)]
    rules = all_rules(names, _through(line, failure), seconds=_LAST_S)
    return [len(said) for said in rules]


def _through(line: Line, failure: Failure) -> Callable[[str, float], ProbeResult | Failure]:
    """Return what a probe meets; a login page answers whoever asks without encryption."""

    def ask(target: str, at: float) -> ProbeResult | Failure:
        how = line(at)
        if how == "online" or (how == "captive_portal" and target.startswith("http:")):
            return FINE
        return failure

    return ask


def _cuts() -> list[Line]:
    lengths = (2, 4, 8, 12, 20, 30, 45, 60, 90, 180, 600, 3600)
    return [_between("offline", length, late) for length in lengths for late in (0.2, 7.3, 14.9)]


def _between(how: str, length_s: float, late_s: float = 3.1) -> Line:
    begin = WARM_S + late_s
    return lambda at: how if begin <= at < begin + length_s else "online"


def _stutter() -> Line:
    chance = Random(7)  # noqa: S311 - the same line each time
    cuts = [(WARM_S + 70.0 * n, chance.uniform(1, 90)) for n in range(70)]

    def line(at: float) -> str:
        number = int((at - WARM_S) // 70)
        if not 0 <= number < len(cuts):
            return "online"
        begin, length = cuts[number]
        return "offline" if at - begin < min(length, 60) else "online"

    return line


def _slept() -> Figure:
    """Sleep at twenty moments, whether or not the monotonic clock counts it; no line at first."""
    ours = []
    for late in range(20):
        at = WARM_S + 3.07 * late
        line = _between("offline", 12, 3.07 * late)
        stage = Stage(line=line, probe=_through(line, _UNREACHABLE))
        ours.append(perform(stage, *watched(), seconds=_LAST_S, acts=_nap(stage, at)))
    return _judged("sleep for 8 h and resume, twenty moments", ours)


def _nap(stage: Stage, at: float) -> Acts:
    def sleep(_engine: Engine) -> None:
        stage.clock.slept += timedelta(hours=8)

    return [(at, sleep)]


def _clock_set() -> Figure:
    ours = []
    for days in (1, -1):
        for late in range(10):
            stage = Stage()
            acts = _set(stage, WARM_S + 6.1 * late, timedelta(days=days))
            ours.append(perform(stage, *watched(), seconds=_LAST_S, acts=acts))
    return _judged("clock set forward or back by a day", ours)


def _set(stage: Stage, at: float, by: timedelta) -> Acts:
    def jump(_engine: Engine) -> None:
        stage.clock.shift += by

    return [(at, jump)]
