"""Lines that lose connections by chance: every message is a false one."""

from collections.abc import Callable, Iterator
from random import Random

from benchmarks.faults.figure import Figure
from benchmarks.faults.peers import all_rules
from benchmarks.faults.stage import perform
from benchmarks.report import table
from statustray.domain.model.checks.check_result import ProbeResult
from statustray.domain.model.checks.failures import Failure, FailureKind, Phase
from tests.support.stage.scripts import FINE, SILENT, paged, service
from tests.support.stage.stage import Stage

_DAY_S = 86400.0
_MONTH_DAYS = 30
_DAYS = 2
_SEEDS = 6
_SERVICES = 30
_RESET = Failure(FailureKind.RESET, Phase.TLS)
_LOOKS_A_MONTH = _SERVICES * _MONTH_DAYS * 24 * 60


def at_one_percent() -> Iterator[Figure]:
    """Measure a line that loses one connection in a hundred."""
    yield _figure(0.01, 0)


def at_five_percent() -> Iterator[Figure]:
    """Measure a line that loses one connection in twenty."""
    yield _figure(0.05, 10)


def _figure(share: float, most: int) -> Figure:
    days = _DAYS * _SEEDS
    alerted = sum(_messages(seed, share, _DAYS) for seed in range(_SEEDS))
    a_month = alerted * _MONTH_DAYS / days
    what = f"messages at {share:.0%} random loss, 30 services, 30 days"
    aim = f"≤ {most}" if most else "0"
    said = f"{a_month:.0f} ({alerted} in {days} days)"
    return Figure(what, aim, said, a_month <= most, _peers(share))


def trade_off() -> str:
    """Return the curve of looks needed: time to a verdict against false messages."""
    rows = [(n, _verdict_s(n, 1), _verdict_s(n, 10), *_false(n)) for n in (1, 2, 3, 4)]
    head = ("failed looks needed", "refused", "black hole", "false at 1 %", "false at 5 %")
    return _CURVE + table(head, *rows)


_CURVE = """### Looks needed: the trade-off

From the first failed connection to the verdict, and false alarms expected in a month of thirty
services. A look fails when two connections of it do. Two looks are needed, and three on a line
whose answers show that it loses connections: so most people have the times of the second row, and
nobody has its false alarms at 5 %.

"""


def _messages(seed: int, share: float, days: float) -> int:
    """Count what is told in *days* on a line that loses *share* of all connections."""
    chance = Random(seed)  # noqa: S311 - the same days each time
    lost = _lost(chance, share)
    stage = Stage(
        probe=lambda _target, _at: lost() or FINE,
        page=lambda _url, _at: lost() or "operational",
        canary=lambda _url, _at: "offline" if chance.random() < share else "online",
    )
    half = _SERVICES // 2
    services = (*(service(f"s{n}") for n in range(half)), *(paged(f"p{n}") for n in range(half)))
    return len(perform(stage, *services, seconds=days * _DAY_S).alerted)


def _lost(chance: Random, share: float) -> Callable[[], Failure | None]:
    """Return a line that swallows packets or resets connections, one like the other."""
    return lambda: chance.choice((SILENT, _RESET)) if chance.random() < share else None


def _peers(share: float) -> tuple[str, ...]:
    lost = _lost(Random(3), share)  # noqa: S311 - the same month each time

    def ask(_target: str, _at: float) -> ProbeResult | Failure:
        return lost() or FINE

    names = [f"s{n}" for n in range(_SERVICES)]
    rules = all_rules(names, ask, seconds=_MONTH_DAYS * _DAY_S)
    return tuple(f"{len(said)} messages" for said in rules)


def _verdict_s(looks: int, failing_s: float) -> str:
    """Return the time from the first failed connection to the verdict after *looks* of them."""
    waits = (0, 5, 15, 15)[:looks]
    return f"{sum(waits) + looks * max(failing_s, 1.0):.0f} s"


def _false(looks: int) -> tuple[str, str]:
    rates = (share ** (2 * looks) * _LOOKS_A_MONTH for share in (0.01, 0.05))
    return tuple(f"{rate:.2g}" for rate in rates)  # type: ignore[return-value]  # two of them
