"""Outages of a provider: many services, one message."""

from collections.abc import Callable, Iterator
from datetime import date
from zlib import crc32

from benchmarks.faults.figure import Figure
from benchmarks.faults.peers import all_rules
from benchmarks.faults.stage import WARM_S, Outcome, play
from statustray.domain.model.catalogue import Catalogue
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure
from statustray.domain.model.dependency import DependencyEdge, DependencyNode, EdgeConfidence
from statustray.domain.model.service import Service
from statustray.domain.model.settings import Settings
from statustray.engine.diagnoser import Diagnoser
from tests.support.stage.scripts import FINE, REFUSED, SILENT, paged, service

_SIZES = (3, 6, 12, 30, 60)
_UNRELATED = 10
_LAST_S = WARM_S + 600
_MOMENTS = 8

How = Callable[[str], Failure]
Probing = Callable[[str, float], ProbeResult | Failure]


def figures() -> Iterator[Figure]:
    """Measure all of it."""
    yield _figure("refused", lambda _name: REFUSED)
    yield _figure("black hole", lambda _name: SILENT)
    yield _figure("some refused, some black holes", _either)
    yield _returns()


def _either(name: str) -> Failure:
    return REFUSED if crc32(name.encode()) % 2 else SILENT


def _figure(word: str, how: How) -> Figure:
    ours = [_played(size, moment, how) for size in _SIZES for moment in range(_MOMENTS)]
    most = max(len(outcome.alarms) for outcome in ours)
    sizes = f"K = {_SIZES[0]} to {_SIZES[-1]}"
    what = f"provider outage over K services ({word}), {sizes}"
    one = sum(len(outcome.alarms) == 1 for outcome in ours)
    said = f"{most} at most (1 in {one} of {len(ours)})"
    return Figure(what, "1 message", said, most == 1, _peers(how))


def _played(size: int, moment: int, how: How) -> Outcome:
    begin = WARM_S + 0.7 + moment * 60 / _MOMENTS
    services, catalogue = environment(size)
    diagnoser = Diagnoser(catalogue, today=date(2026, 3, 2))
    diagnoser.configure(services, Settings())
    probe = _down(begin, how)
    return play(*services, seconds=begin + 600, probe=probe, diagnose=diagnoser.diagnose)


def _returns() -> Figure:
    """Let providers return after half an hour."""
    ours = [_returned(size, moment) for size in _SIZES for moment in range(_MOMENTS)]
    most = max(len(outcome.alerted) - len(outcome.alarms) for outcome in ours)
    one = sum(len(outcome.alerted) == 2 for outcome in ours)  # noqa: PLR2004 - trouble and return
    said = f"{most} at most (1 in {one} of {len(ours)})"
    what = f"return of K services, K = {_SIZES[0]} to {_SIZES[-1]}"
    return Figure(what, "1 message", said, one == len(ours))


def _returned(size: int, moment: int) -> Outcome:
    begin = WARM_S + 0.7 + moment * 60 / _MOMENTS
    end = begin + 1800 + moment * 30 / _MOMENTS
    services, catalogue = environment(size)
    diagnoser = Diagnoser(catalogue, today=date(2026, 3, 2))
    diagnoser.configure(services, Settings())
    down = _down(begin, _either)
    probe = _until(end, down)
    return play(*services, seconds=end + 300, probe=probe, diagnose=diagnoser.diagnose)


def _until(end: float, down: Probing) -> Probing:
    return lambda target, at: down(target, at) if at < end else FINE


def environment(size: int) -> tuple[tuple[Service, ...], Catalogue]:
    """Return *size* services on one cloud, some of them paged, with others beside them."""
    edge = DependencyEdge("cirrus", "cloud", EdgeConfidence.DOCUMENTED)
    kinds = (service, paged)
    on_it = [kinds[n % 2](f"on{n}", edges=(edge,)) for n in range(size)]
    beside = [service(f"beside{n}") for n in range(_UNRELATED)]
    services = (*on_it, *beside)
    nodes = {"cirrus": DependencyNode("cirrus", "Cirrus", "cloud")}
    return services, Catalogue(services={s.id: s for s in services}, nodes=nodes)


def _down(begin: float, how: How) -> Probing:
    return lambda target, at: how(target) if at >= begin and "://on" in target else FINE


def _peers(how: How) -> tuple[str, ...]:
    names = [f"on{n}" for n in range(_SIZES[-1])]
    rules = all_rules(names, _down(WARM_S, how), seconds=_LAST_S)
    return tuple(f"{len(said)} messages" for said in rules)
