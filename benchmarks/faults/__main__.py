"""Run: ``python -m benchmarks.faults``.  It prints the table and writes it into the report."""

import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from time import monotonic

from benchmarks.faults import (
    chance,
    crowd,
    daemon_away,
    detection,
    flapping,
    hanging_names,
    own_line,
    quiet_worlds,
    together,
    witnesses,
    wrongly_green,
)
from benchmarks.faults.figure import Figure, figures_table
from benchmarks.report import replace_section

_SCENES: tuple[Callable[[], Iterable[Figure]], ...] = (
    wrongly_green.figures,
    own_line.figures,
    witnesses.figures,
    chance.at_one_percent,
    chance.at_five_percent,
    detection.figures,
    flapping.figures,
    together.figures,
    quiet_worlds.figures,
)
_ABOUT = """## Faults

`python -m benchmarks.faults`: the real engine in virtual time, at the default interval of 60 s,
through the same scripted worlds as three simple models of other monitors' rules. These models
look once a minute with one connection, say "down" after N failures in a row and "back" after one
success, and do not ask whether the own line is in order. The last figures are taken on real
sockets of one computer. Mean and worst are those of all moments at which the fault may begin.
"""


def main() -> int:
    """Measure, print and write; the status counts aims that are missed."""
    began = monotonic()
    with ProcessPoolExecutor() as pool:
        found = [figure for scene in pool.map(_played, range(len(_SCENES))) for figure in scene]
    found += daemon_away.figures()
    found += crowd.figures()
    found += hanging_names.figures()
    text = "\n\n".join((_ABOUT, figures_table(found), chance.trade_off()))
    print(text)
    print(f"\n{monotonic() - began:.0f} s")
    replace_section("faults", text)
    return sum(not figure.met for figure in found)


def _played(number: int) -> list[Figure]:
    return list(_SCENES[number]())


if __name__ == "__main__":
    sys.exit(main())
